# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolScopeState`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolScopeState(OpenStrEnum):
    """State of a job type in a pool."""

    ENABLING = "Enabling"
    ENABLED = "Enabled"
    ENABLE_FAILED = "EnableFailed"
    DISABLING = "Disabling"
    DISABLED = "Disabled"
