# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_peer_connection import NetworkPeerConnection
    from .network_sfs_turbo_connection import NetworkSfsTurboConnection


class NetworkConnection(BaseModel):
    """External connections of a network."""

    peer_connection_list: list[NetworkPeerConnection] | None = json_field(default=None, key="peerConnectionList")
    """VPCs that the network is peered with."""

    sfs_turbo_connection_list: list[NetworkSfsTurboConnection] | None = json_field(
        default=None, key="sfsTurboConnectionList"
    )
    """SFS Turbo file systems that the network is connected to through a dedicated network interface."""
