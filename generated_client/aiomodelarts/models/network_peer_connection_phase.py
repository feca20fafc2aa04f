# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NetworkPeerConnectionPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class NetworkPeerConnectionPhase(OpenStrEnum):
    """State of a peering connection: being created, usable or faulty."""

    CONNECTING = "Connecting"
    ACTIVE = "Active"
    ABNORMAL = "Abnormal"
