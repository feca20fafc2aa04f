# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerPublicIps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server_public_ip import DevServerPublicIp as DevServerPublicIp


class DevServerPublicIps(BasePage["DevServerPublicIp"], items="public_ips"):
    """Elastic IP addresses of a dev server."""

    public_ips: list[DevServerPublicIp]
    """All addresses that are bound to the server."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
