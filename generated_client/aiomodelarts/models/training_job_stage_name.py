# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobStageName`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobStageName(OpenStrEnum):
    """Stage of a training job: scheduling, preparing the environment, running, and end."""

    SCHEDULING = "scheduling"
    PREPARING = "preparing"
    RUNNING = "running"
    END = "end"
