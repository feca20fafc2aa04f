# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerResourceFlavorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .dev_server_resource_flavor import DevServerResourceFlavor as DevServerResourceFlavor


class DevServerResourceFlavorPage(BasePage["DevServerResourceFlavor"], items="data"):
    """All matching resource flavors of dev servers."""

    data: list[DevServerResourceFlavor]
    """The resource flavors."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
