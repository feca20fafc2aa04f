# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TeamLabelingTaskSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TeamLabelingTaskSortKey(OpenStrEnum):
    """Sort field for a list of team labeling tasks."""

    CREATE_TIME = "create_time"
    WORKFORCE_TASK_NAME = "workforce_task_name"


TeamLabelingTaskSortKeyValue: TypeAlias = Literal["create_time", "workforce_task_name"]
"""Value of a listed member of `TeamLabelingTaskSortKey`, which arguments accept as well."""
