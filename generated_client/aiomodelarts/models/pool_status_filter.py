# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolStatusFilter`."""

from ..core.codec.model import OpenStrEnum


class PoolStatusFilter(OpenStrEnum):
    """State category to filter pools by."""

    CREATED = "created"
    FAILED = "failed"
    CREATING = "creating"
