# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolSharing`."""

from ..core.model import OpenStrEnum


class PoolSharing(OpenStrEnum):
    """Whether a pool is for others too."""

    UNSHARED = "unshared"
    SHARED = "shared"
