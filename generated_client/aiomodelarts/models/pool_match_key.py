# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMatchKey`."""

from ..core.model import OpenStrEnum


class PoolMatchKey(OpenStrEnum):
    """Field of pools that can be compared; only the name."""

    RESOURCE_NAME = "resource_name"
