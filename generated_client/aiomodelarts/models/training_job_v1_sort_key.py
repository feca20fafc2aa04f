# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobV1SortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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
