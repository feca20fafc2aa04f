# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobPhase(OpenStrEnum):
    """State of a training job. Completed, Failed, Terminated and Abnormal are final."""

    CREATING = "Creating"
    PENDING = "Pending"
    RUNNING = "Running"
    FAILED = "Failed"
    COMPLETED = "Completed"
    TERMINATING = "Terminating"
    TERMINATED = "Terminated"
    ABNORMAL = "Abnormal"
