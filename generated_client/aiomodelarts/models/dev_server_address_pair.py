# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerAddressPair`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class DevServerAddressPair(BaseModel):
    """Address that a network interface may use besides its own."""

    ip_address: str | Unset | None = UNSET
    """IP address or range. 0.0.0.0/0 is refused; 1.1.1.1/0 turns the check of addresses off."""

    mac_address: str | Unset | None = UNSET
    """MAC address of the network interface with the IP address. Optional for a virtual address."""
