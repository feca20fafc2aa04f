# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolDriverState`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolDriverState(OpenStrEnum):
    """State of a driver on the nodes of a pool."""

    CREATING = "Creating"
    UPGRADING = "Upgrading"
    RUNNING = "Running"
    ABNORMAL = "Abnormal"
