# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_connection_status import NetworkConnectionStatus
    from .network_phase import NetworkPhase


class NetworkStatus(BaseModel):
    """State of a network and its connections."""

    phase: NetworkPhase
    """State of the network, independent of its connections."""

    connection_status: NetworkConnectionStatus | None = json_field(default=None, key="connectionStatus")
    """State of each connection."""
