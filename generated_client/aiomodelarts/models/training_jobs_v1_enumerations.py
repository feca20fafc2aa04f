# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `training_jobs_v1`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobV1DataSourceType(OpenStrEnum):
    """Type of a data source: an OBS folder or a dataset."""

    OBS = "obs"
    DATASET = "dataset"


TrainingJobV1DataSourceTypeValue: TypeAlias = Literal["obs", "dataset"]
"""Value of a listed member of `TrainingJobV1DataSourceType`, which arguments accept as well."""


class TrainingJobV1SortKey(OpenStrEnum):
    """Field to sort training jobs by. The default is job_name."""

    JOB_NAME = "job_name"
    JOB_DESC = "job_desc"
    STATUS = "status"
    DURATION = "duration"
    VERSION_COUNT = "version_count"
    CREATE_TIME = "create_time"


TrainingJobV1SortKeyValue: TypeAlias = Literal[
    "job_name", "job_desc", "status", "duration", "version_count", "create_time"
]
"""Value of a listed member of `TrainingJobV1SortKey`, which arguments accept as well."""


class TrainingJobVersionSortKey(OpenStrEnum):
    """Field to sort versions of all training jobs by."""

    CREATE_TIME = "create_time"
    JOB_DESC = "job_desc"
    STATUS = "status"
    DURATION = "duration"
    JOB_NAME = "job_name"


TrainingJobVersionSortKeyValue: TypeAlias = Literal["create_time", "job_desc", "status", "duration", "job_name"]
"""Value of a listed member of `TrainingJobVersionSortKey`, which arguments accept as well."""
