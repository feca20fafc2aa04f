# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookScriptMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookScriptMode(OpenStrEnum):
    """How a script runs: the start waits for it (BLOCK), or does not (ASYNC)."""

    BLOCK = "BLOCK"
    ASYNC = "ASYNC"


NotebookScriptModeValue: TypeAlias = Literal["BLOCK", "ASYNC"]
"""Value of a listed member of `NotebookScriptMode`, which arguments accept as well."""
