# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolLicenseScope`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolLicenseScope(OpenStrEnum):
    """Whether a pool can run only training or only inference jobs (single), or both (multi)."""

    SINGLE = "single"
    MULTI = "multi"
