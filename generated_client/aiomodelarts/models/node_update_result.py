# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeUpdateResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_change import NodeChange


class NodeUpdateResult(BaseModel):
    """Result of the change of nodes."""

    success_node_names: list[str] | None = json_field(default=None, key="successNodeNames")
    """Names of the nodes that were changed."""

    fail_node_names: list[str] | None = json_field(default=None, key="failNodeNames")
    """Names of the nodes that could not be changed."""

    nodes: list[NodeChange] | None = None
    """Result for each node. Some services return it instead of the two lists of names."""
