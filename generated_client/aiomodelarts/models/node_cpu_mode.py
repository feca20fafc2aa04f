# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeCpuMode`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeCpuMode(OpenStrEnum):
    """Whether containers are bound to CPU cores (static) or not (none)."""

    STATIC = "static"
    NONE = "none"
