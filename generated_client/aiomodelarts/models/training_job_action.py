# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAction`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobAction(OpenStrEnum):
    """Action on a training job. "terminate" stops it permanently."""

    TERMINATE = "terminate"
