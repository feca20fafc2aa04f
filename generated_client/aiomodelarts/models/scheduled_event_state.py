# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ScheduledEventState`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ScheduledEventState(OpenStrEnum):
    """State of an event. An event that is inquiring waits for permission."""

    INQUIRING = "inquiring"
    SCHEDULED = "scheduled"
    EXECUTING = "executing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"


ScheduledEventStateValue: TypeAlias = Literal["inquiring", "scheduled", "executing", "completed", "failed", "canceled"]
"""Value of a listed member of `ScheduledEventState`, which arguments accept as well."""
