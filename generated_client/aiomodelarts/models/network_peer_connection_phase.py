# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NetworkPeerConnectionPhase`."""

from ..core.model import OpenStrEnum


class NetworkPeerConnectionPhase(OpenStrEnum):
    """State of a peering: being made, usable or broken."""

    CONNECTING = "Connecting"
    ACTIVE = "Active"
    ABNORMAL = "Abnormal"
