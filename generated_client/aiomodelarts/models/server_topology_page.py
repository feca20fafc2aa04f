# Generated from spec/ by `make generate`; do not edit.
"""The model `ServerTopologyPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .server_topology import ServerTopology as ServerTopology


class ServerTopologyPage(BasePage["ServerTopology"], items="servers"):
    """Switches to which servers are connected."""

    servers: list[ServerTopology]
    """Servers with their switches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
