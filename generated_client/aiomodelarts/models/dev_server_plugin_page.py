# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerPluginPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server_plugin import DevServerPlugin as DevServerPlugin


class DevServerPluginPage(BasePage["DevServerPlugin"], items="data"):
    """All plug-ins for dev servers."""

    data: list[DevServerPlugin]
    """The plug-ins."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
