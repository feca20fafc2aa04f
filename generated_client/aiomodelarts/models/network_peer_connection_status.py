# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkPeerConnectionStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_peer_connection_phase import NetworkPeerConnectionPhase


class NetworkPeerConnectionStatus(BaseModel):
    """State of a peering connection to a VPC."""

    peer_vpc_id: str = json_field(key="peerVpcId")
    """ID of the peer VPC."""

    peer_subnet_id: str = json_field(key="peerSubnetId")
    """ID of the subnet in the peer VPC."""

    default_gate_way: bool | None = json_field(default=None, key="defaultGateWay")
    """Whether the default route uses this connection."""

    phase: NetworkPeerConnectionPhase
    """State of the peering connection."""
