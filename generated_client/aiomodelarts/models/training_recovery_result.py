# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingRecoveryResult`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingRecoveryResult(OpenStrEnum):
    """Result of an attempt to recover. With downgrade, a stronger policy follows."""

    RECOVERING = "recovering"
    SUCCESS = "success"
    FAILED = "failed"
    DOWNGRADE = "downgrade"
    TERMINATED = "terminated"
    QUOTA_EXCEEDED = "quotaExceeded"
