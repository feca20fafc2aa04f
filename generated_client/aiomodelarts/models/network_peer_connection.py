# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkPeerConnection`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NetworkPeerConnection(BaseModel):
    """A peering connection between a network and a VPC."""

    peer_vpc_id: str = json_field(key="peerVpcId")
    """ID of the peer VPC."""

    peer_subnet_id: str = json_field(key="peerSubnetId")
    """ID of the subnet in the peer VPC."""

    default_gate_way: bool | None = json_field(default=None, key="defaultGateWay")
    """Whether the default route uses this connection."""
