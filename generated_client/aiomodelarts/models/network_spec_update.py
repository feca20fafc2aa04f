# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSpecUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .network_connection_input import NetworkConnectionInput


class NetworkSpecUpdate(BaseModel):
    """Configuration of a network that can be changed."""

    ipv6enable: bool | Unset | None = UNSET
    """Whether to enable IPv6. Cannot be disabled later. Open Telekom Cloud only."""

    connection: NetworkConnectionInput | Unset | None = UNSET
    """New connections of the network."""
