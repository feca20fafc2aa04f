# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerJobStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerJobStatus(OpenStrEnum):
    """State of a job on Lite servers."""

    ACTIVE = "ACTIVE"
    PROCESSING = "PROCESSING"
    FINISHED = "FINISHED"
    DELETED = "DELETED"


DevServerJobStatusValue: TypeAlias = Literal["ACTIVE", "PROCESSING", "FINISHED", "DELETED"]
"""Value of a listed member of `DevServerJobStatus`, which arguments accept as well."""
