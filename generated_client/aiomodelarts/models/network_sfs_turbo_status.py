# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSfsTurboStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_sfs_turbo_connection_type import NetworkSfsTurboConnectionType
    from .network_sfs_turbo_state import NetworkSfsTurboState


class NetworkSfsTurboStatus(BaseModel):
    """State of a connection to a file system."""

    name: str | None = None
    """Name of the SFS Turbo file system."""

    sfs_id: str | None = json_field(default=None, key="sfsId")
    """ID of the SFS Turbo file system."""

    connection_type: NetworkSfsTurboConnectionType | None = json_field(default=None, key="connectionType")
    """Type of connection to the file system."""

    ip_addr: str | None = json_field(default=None, key="ipAddr")
    """IP address for mounting the file system."""

    status: NetworkSfsTurboState | None = None
    """State of the connection."""
