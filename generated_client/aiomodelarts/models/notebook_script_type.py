# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookScriptType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookScriptType(OpenStrEnum):
    """Form of a script: COMMAND is the script itself in Base64, SCRIPT is the path of a file."""

    COMMAND = "COMMAND"
    SCRIPT = "SCRIPT"


NotebookScriptTypeValue: TypeAlias = Literal["COMMAND", "SCRIPT"]
"""Value of a listed member of `NotebookScriptType`, which arguments accept as well."""
