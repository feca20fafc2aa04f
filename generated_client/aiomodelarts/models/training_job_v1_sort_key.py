# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobV1SortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobV1SortKey(OpenStrEnum):
    """Field to sort training jobs by. The default is job_name."""

    JOB_NAME = "job_name"
    JOB_DESC = "job_desc"
    STATUS = "status"
    DURATION = "duration"
    VERSION_COUNT = "version_count"
    CREATE_TIME = "create_time"
