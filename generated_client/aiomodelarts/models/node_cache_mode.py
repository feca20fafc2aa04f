# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeCacheMode`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeCacheMode(OpenStrEnum):
    """Whether the caches of a node are cleared regularly."""

    ENABLE = "enable"
    DISABLE = "disable"
