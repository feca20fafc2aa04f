# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobKind`."""

from ..core.model import OpenStrEnum


class TrainingJobKind(OpenStrEnum):
    """What kind of job it is, training or the display of its summaries."""

    JOB = "job"
    VISUALIZATION_JOB = "visualization_job"
