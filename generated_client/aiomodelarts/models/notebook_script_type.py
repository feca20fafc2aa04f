# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookScriptType`."""

from ..core.model import OpenStrEnum


class NotebookScriptType(OpenStrEnum):
    """How a script is given: COMMAND by its text in Base64, SCRIPT by its path."""

    COMMAND = "COMMAND"
    SCRIPT = "SCRIPT"
