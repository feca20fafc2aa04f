# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNodesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_update_action import NodeUpdateAction, NodeUpdateActionValue


class UpdateNodesRequest(BaseModel):
    """Action to perform on nodes of a pool."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to change, from their metadata.name."""

    action: NodeUpdateAction | NodeUpdateActionValue
    """Action to perform on the nodes."""
