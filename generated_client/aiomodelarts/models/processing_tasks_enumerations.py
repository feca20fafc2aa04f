# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `processing_tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class ProcessingSourceType(OpenStrEnum):
    """Type of a source: an OBS path, the output of another task, a dataset, or data of a tenant that makes calls on
    behalf of users (CUSTOM).
    """

    OBS = "OBS"
    TASK = "TASK"
    DATASET = "DATASET"
    CUSTOM = "CUSTOM"


ProcessingSourceTypeValue: TypeAlias = Literal["OBS", "TASK", "DATASET", "CUSTOM"]
"""Value of a listed member of `ProcessingSourceType`, which arguments accept as well."""


class ProcessingTaskSortKey(OpenStrEnum):
    """Field by which processing tasks can be sorted."""

    CREATE_TIME = "create_time"
    NAME = "name"
    DURATION_SECONDS = "duration_seconds"


ProcessingTaskSortKeyValue: TypeAlias = Literal["create_time", "name", "duration_seconds"]
"""Value of a listed member of `ProcessingTaskSortKey`, which arguments accept as well."""


class ProcessingTaskStatus(OpenIntEnum):
    """State of a processing task or of one of its versions."""

    INITIALIZED = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3
    STOPPED = 4


ProcessingTaskStatusValue: TypeAlias = Literal[0, 1, 2, 3, 4]
"""Value of a listed member of `ProcessingTaskStatus`, which arguments accept as well."""


class ProcessingTaskType(OpenStrEnum):
    """Type of a processing task: feature analysis, data cleaning, augmentation, validation or selection."""

    SYS_DATA_ANALYSE = "sys_data_analyse"
    SYS_DATA_CLEANING = "sys_data_cleaning"
    SYS_DATA_AUGMENTATION = "sys_data_augmentation"
    SYS_DATA_VALIDATION = "sys_data_validation"
    SYS_DATA_SELECTION = "sys_data_selection"


ProcessingTaskTypeValue: TypeAlias = Literal[
    "sys_data_analyse", "sys_data_cleaning", "sys_data_augmentation", "sys_data_validation", "sys_data_selection"
]
"""Value of a listed member of `ProcessingTaskType`, which arguments accept as well."""


class ProcessingWorkPathType(OpenStrEnum):
    """Type of the destination of a processing task."""

    OBS = "OBS"
    DATASET = "DATASET"


ProcessingWorkPathTypeValue: TypeAlias = Literal["OBS", "DATASET"]
"""Value of a listed member of `ProcessingWorkPathType`, which arguments accept as well."""
