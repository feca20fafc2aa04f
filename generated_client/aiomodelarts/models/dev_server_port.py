# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerPort`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_port_state import DevServerPortState


class DevServerPort(BaseModel):
    """Network interface of a dev server."""

    port_id: str
    """ID of the network interface."""

    mac_addr: str | None = None
    """MAC address that the service assigned to the network interface."""

    port_state: DevServerPortState | None = None
    """State of the network interface."""

    virsubnet_id: str | None = None
    """ID of the subnet."""
