# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSpecInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .network_connection_input import NetworkConnectionInput


class NetworkSpecInput(BaseModel):
    """Address range of a new network."""

    ipv6enable: bool | Unset | None = UNSET
    """Whether the network also supports IPv6. Cannot be disabled later. Open Telekom Cloud only."""

    cidr: str
    """CIDR block: a prefix of 12 to 24 bits in 172.16.0.0/12 or of 16 to 24 bits in 192.168.0.0/16. Matches
    `^(172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9]{1,3}\\.[0-9]{1,3}/(1[2-9]|2[0-4])|192\\.168\\.[0-9]{1,3}\\.[0-9]{1,3}/(1[6-9]|2[0-4]))$`.
    """

    connection: NetworkConnectionInput | Unset | None = UNSET
    """VPCs and file systems to connect the network to. Huawei Cloud only."""
