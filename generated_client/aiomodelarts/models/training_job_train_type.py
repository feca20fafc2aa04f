# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobTrainType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobTrainType(OpenStrEnum):
    """Type of jobs to list, either training jobs (job) or fine-tuning jobs (ftjob)."""

    JOB = "job"
    FTJOB = "ftjob"


TrainingJobTrainTypeValue: TypeAlias = Literal["job", "ftjob"]
"""Value of a listed member of `TrainingJobTrainType`, which arguments accept as well."""
