# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStopType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookStopType(OpenStrEnum):
    """Condition that stops a notebook automatically: timing when its run time is over, idle when it is not in use.
    Requests use lower case; responses may use upper case.
    """

    TIMING = "timing"
    IDLE = "idle"
    TIMING_UPPERCASE = "TIMING"
    IDLE_UPPERCASE = "IDLE"
    """Huawei Cloud only."""


NotebookStopTypeValue: TypeAlias = Literal["timing", "idle", "TIMING", "IDLE"]
"""Value of a listed member of `NotebookStopType`, which arguments accept as well."""
