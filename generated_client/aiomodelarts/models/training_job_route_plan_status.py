# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobRoutePlanStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobRoutePlanStatus(OpenStrEnum):
    """Result of route planning. With failed, the mapping is the default."""

    SUCCESS = "success"
    FAILED = "failed"
