# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobSecondaryPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobSecondaryPhase(OpenStrEnum):
    """Detailed state of a training job. The values can change."""

    CREATING = "Creating"
    QUEUING = "Queuing"
    RUNNING = "Running"
    FAILED = "Failed"
    COMPLETED = "Completed"
    TERMINATING = "Terminating"
    TERMINATED = "Terminated"
    CREATE_FAILED = "CreateFailed"
    TERMINATED_FAILED = "TerminatedFailed"
    UNKNOWN = "Unknown"
    LOST = "Lost"
