# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeLockResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_change import NodeChange


class NodeLockResult(BaseModel):
    """Nodes that were locked or unlocked."""

    nodes: list[NodeChange]
    """Locked or unlocked nodes, with their names."""
