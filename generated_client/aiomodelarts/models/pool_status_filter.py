# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolStatusFilter`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolStatusFilter(OpenStrEnum):
    """State category to filter pools by."""

    CREATED = "created"
    FAILED = "failed"
    CREATING = "creating"
