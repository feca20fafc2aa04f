# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAction`."""

from ..core.model import OpenStrEnum


class TrainingJobAction(OpenStrEnum):
    """What can be done with a job, only to stop it for good (terminate)."""

    TERMINATE = "terminate"
