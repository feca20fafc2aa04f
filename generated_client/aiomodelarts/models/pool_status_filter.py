# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolStatusFilter`."""

from ..core.model import OpenStrEnum


class PoolStatusFilter(OpenStrEnum):
    """Rough state of a pool that a list can be narrowed to."""

    CREATED = "created"
    FAILED = "failed"
    CREATING = "creating"
