# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolSharing`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolSharing(OpenStrEnum):
    """Whether other users can use a pool."""

    UNSHARED = "unshared"
    SHARED = "shared"
