# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .list_metadata import ListMetadata
    from .resource_flavor import ResourceFlavor as ResourceFlavor


class ResourceFlavorPage(BasePage["ResourceFlavor"], items="items"):
    """One page of node flavors."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always ResourceFlavorList."""

    metadata: ListMetadata
    """Pagination information, including the token of the next page."""

    items: list[ResourceFlavor]
    """Flavors on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
