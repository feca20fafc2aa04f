# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolPhase(OpenStrEnum):
    """State of a pool. Waiting means that an order is unpaid or that a request is not yet approved."""

    CREATING = "Creating"
    RUNNING = "Running"
    ABNORMAL = "Abnormal"
    DELETING = "Deleting"
    ERROR = "Error"
    CREATION_FAILED = "CreationFailed"
    SCALING_FAILED = "ScalingFailed"
    WAITING = "Waiting"
