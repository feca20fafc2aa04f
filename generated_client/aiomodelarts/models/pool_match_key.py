# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolMatchKey`."""

from ..core.codec.model import OpenStrEnum


class PoolMatchKey(OpenStrEnum):
    """Field of pools to compare. Only the name is supported."""

    RESOURCE_NAME = "resource_name"
