# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualFlavorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .list_metadata import ListMetadata
    from .virtual_flavor import VirtualFlavor as VirtualFlavor


class VirtualFlavorPage(BasePage["VirtualFlavor"], items="items"):
    """List of flavors that contain part of an NPU."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavorList."""

    metadata: ListMetadata
    """Pagination information, including the token of the next page and the number of flavors after this page."""

    items: list[VirtualFlavor]
    """Flavors that each contain part of an NPU."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
