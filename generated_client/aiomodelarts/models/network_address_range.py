# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkAddressRange`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NetworkAddressRange(BaseModel):
    """Numbers of addresses in an address range."""

    cidr: str
    """CIDR block of the subnet."""

    ip_version: int | None = json_field(default=None, key="ipVersion")
    """Version of the Internet Protocol. 4 is IPv4."""

    used_ips: int = json_field(key="usedIps")
    """Number of addresses in use."""

    total_ips: int = json_field(key="totalIps")
    """Number of addresses in the range."""
