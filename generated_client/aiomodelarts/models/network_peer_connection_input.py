# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkPeerConnectionInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NetworkPeerConnectionInput(BaseModel):
    """A VPC to peer a network with."""

    peer_vpc_id: str = json_field(key="peerVpcId")
    """ID of the peer VPC."""

    peer_subnet_id: str = json_field(key="peerSubnetId")
    """ID of the subnet in the peer VPC."""

    default_gate_way: bool | Unset | None = json_field(default=UNSET, key="defaultGateWay")
    """Whether to use this connection for the default route. Default of the service: False."""
