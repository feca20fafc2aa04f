# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .node_pool import NodePool as NodePool


class NodePoolPage(BasePage["NodePool"], items="items"):
    """Node pools of a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodePoolList."""

    items: list[NodePool]
    """All node pools of the resource pool."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
