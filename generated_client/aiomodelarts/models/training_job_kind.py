# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobKind`."""

from ..core.codec.model import OpenStrEnum


class TrainingJobKind(OpenStrEnum):
    """Type of a job: training (job) or the display of training summaries (visualization_job)."""

    JOB = "job"
    VISUALIZATION_JOB = "visualization_job"
