# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkConnectionStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_peer_connection_status import NetworkPeerConnectionStatus
    from .network_sfs_turbo_status import NetworkSfsTurboStatus


class NetworkConnectionStatus(BaseModel):
    """States of the connections of a network."""

    peer_connection_status: list[NetworkPeerConnectionStatus] | None = json_field(
        default=None, key="peerConnectionStatus"
    )
    """State of each VPC peering connection."""

    sfs_turbo_status: list[NetworkSfsTurboStatus] | None = json_field(default=None, key="sfsTurboStatus")
    """State of each connection to an SFS Turbo file system."""
