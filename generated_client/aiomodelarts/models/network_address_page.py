# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkAddressPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .network_address_range import NetworkAddressRange as NetworkAddressRange


class NetworkAddressPage(BasePage["NetworkAddressRange"], items="subnetIpAvailability"):
    """Numbers of addresses in a subnet of a network."""

    name: str | None = None
    """Name of the subnet."""

    network_id: str | None = json_field(default=None, key="networkId")
    """ID of the subnet."""

    subnet_ip_availability: list[NetworkAddressRange] = json_field(key="subnetIpAvailability")
    """Numbers of addresses, one entry per address range."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
