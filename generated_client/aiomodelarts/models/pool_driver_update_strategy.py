# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolDriverUpdateStrategy`."""

from ..core.model import OpenStrEnum


class PoolDriverUpdateStrategy(OpenStrEnum):
    """When a driver is replaced: force does it at once and may break jobs, idle waits until none runs."""

    FORCE = "force"
    IDLE = "idle"
