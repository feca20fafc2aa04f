# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobConfigType`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobConfigType(OpenStrEnum):
    """Origin of a training job configuration: saved by a user or a predefined sample."""

    CUSTOM = "custom"
    SAMPLE = "sample"
