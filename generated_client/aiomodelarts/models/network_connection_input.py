# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkConnectionInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .network_peer_connection_input import NetworkPeerConnectionInput
    from .network_sfs_turbo_connection import NetworkSfsTurboConnection


class NetworkConnectionInput(BaseModel):
    """Requested connections of a network."""

    peer_connection_list: list[NetworkPeerConnectionInput] | Unset | None = json_field(
        default=UNSET, key="peerConnectionList"
    )
    """Complete list of VPCs to peer with. Omitted VPCs are disconnected."""

    sfs_turbo_connection_list: list[NetworkSfsTurboConnection] | Unset | None = json_field(
        default=UNSET, key="sfsTurboConnectionList"
    )
    """Complete list of SFS Turbo file systems to connect to. Omitted file systems are disconnected."""
