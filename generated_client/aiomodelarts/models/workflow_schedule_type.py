# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowScheduleType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowScheduleType(OpenStrEnum):
    """Trigger of a schedule. Only the time is supported."""

    TIME = "time"


WorkflowScheduleTypeValue: TypeAlias = Literal["time"]
"""Value of a listed member of `WorkflowScheduleType`, which arguments accept as well."""
