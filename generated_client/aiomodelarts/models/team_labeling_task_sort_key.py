# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TeamLabelingTaskSortKey`."""

from ..core.model import OpenStrEnum


class TeamLabelingTaskSortKey(OpenStrEnum):
    """Field by which team labeling tasks are sorted."""

    CREATE_TIME = "create_time"
    WORKFORCE_TASK_NAME = "workforce_task_name"
