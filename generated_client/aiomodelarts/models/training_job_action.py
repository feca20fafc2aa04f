# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAction`."""

from ..core.codec.model import OpenStrEnum


class TrainingJobAction(OpenStrEnum):
    """Action on a training job. "terminate" stops it permanently."""

    TERMINATE = "terminate"
