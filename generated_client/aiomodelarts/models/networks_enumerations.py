# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `networks`."""

from __future__ import annotations

from ..core.codec.enumerations import OpenStrEnum


class NetworkPeerConnectionPhase(OpenStrEnum):
    """State of a peering connection: being created, usable or faulty."""

    CONNECTING = "Connecting"
    ACTIVE = "Active"
    ABNORMAL = "Abnormal"


class NetworkPhase(OpenStrEnum):
    """State of a network: being set up, usable or faulty. Empty right after creation."""

    CREATING = "Creating"
    ACTIVE = "Active"
    ABNORMAL = "Abnormal"
    ACCEPTED = ""


class NetworkSfsTurboConnectionType(OpenStrEnum):
    """Type of connection to a file system: through a dedicated network interface or through a peered VPC."""

    VPC_PORT = "VpcPort"
    PEERING = "Peering"


class NetworkSfsTurboState(OpenStrEnum):
    """State of a connection to a file system: usable, faulty, being created or being removed."""

    ACTIVE = "Active"
    ABNORMAL = "Abnormal"
    CREATING = "Creating"
    DELETING = "Deleting"
