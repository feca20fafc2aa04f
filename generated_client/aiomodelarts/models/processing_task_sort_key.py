# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ProcessingTaskSortKey(OpenStrEnum):
    """Field by which processing tasks can be sorted."""

    CREATE_TIME = "create_time"
    NAME = "name"
    DURATION_SECONDS = "duration_seconds"


ProcessingTaskSortKeyValue: TypeAlias = Literal["create_time", "name", "duration_seconds"]
"""Value of a listed member of `ProcessingTaskSortKey`, which arguments accept as well."""
