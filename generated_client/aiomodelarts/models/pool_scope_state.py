# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolScopeState`."""

from ..core.model import OpenStrEnum


class PoolScopeState(OpenStrEnum):
    """Whether jobs of a type can run in a pool, or are about to."""

    ENABLING = "Enabling"
    ENABLED = "Enabled"
    ENABLEFAILED = "EnableFailed"
    DISABLING = "Disabling"
    DISABLED = "Disabled"
