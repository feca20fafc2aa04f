# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_connection import NetworkConnection


class NetworkSpec(BaseModel):
    """Address range and connections of a network."""

    ipv6enable: bool | None = None
    """Whether the network also supports IPv6. Open Telekom Cloud only."""

    cidr: str
    """CIDR block of the network, such as 192.168.64.0/18."""

    connection: NetworkConnection
    """Requested connections to VPCs and file systems."""
