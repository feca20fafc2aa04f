# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobVersionSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobVersionSortKey(OpenStrEnum):
    """Field to sort versions of all training jobs by."""

    CREATE_TIME = "create_time"
    JOB_DESC = "job_desc"
    STATUS = "status"
    DURATION = "duration"
    JOB_NAME = "job_name"


TrainingJobVersionSortKeyValue: TypeAlias = Literal["create_time", "job_desc", "status", "duration", "job_name"]
"""Value of a listed member of `TrainingJobVersionSortKey`, which arguments accept as well."""
