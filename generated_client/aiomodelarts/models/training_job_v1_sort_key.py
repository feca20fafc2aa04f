# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobV1SortKey`."""

from ..core.model import OpenStrEnum


class TrainingJobV1SortKey(OpenStrEnum):
    """Field by which training jobs can be sorted; job_name unless given."""

    JOB_NAME = "job_name"
    JOB_DESC = "job_desc"
    STATUS = "status"
    DURATION = "duration"
    VERSION_COUNT = "version_count"
    CREATE_TIME = "create_time"
