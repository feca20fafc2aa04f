# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .list_metadata import ListMetadata
    from .node import Node as Node


class NodePage(BasePage["Node"], items="items"):
    """One page of the nodes of a pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodeList."""

    metadata: ListMetadata
    """Pagination information, including the token of the next page. Empty on the last page."""

    items: list[Node]
    """Nodes on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
