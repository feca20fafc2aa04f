# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FineTuningArtifactType`."""

from ..core.codec.enumerations import OpenStrEnum


class FineTuningArtifactType(OpenStrEnum):
    """Kind of artifact: the final model or a checkpoint (middle)."""

    FINAL = "final"
    MIDDLE = "middle"
