# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolLicenseScope`."""

from ..core.model import OpenStrEnum


class PoolLicenseScope(OpenStrEnum):
    """Whether a pool may run training or inference only (single) or both (multi)."""

    SINGLE = "single"
    MULTI = "multi"
