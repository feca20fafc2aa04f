# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceNodeState`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceNodeState(OpenStrEnum):
    """State of an edge node. UNCONNECTED means that the cloud cannot reach the node."""

    RUNNING = "RUNNING"
    FAIL = "FAIL"
    UNCONNECTED = "UNCONNECTED"
