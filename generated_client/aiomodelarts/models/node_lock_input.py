# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeLockInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_lock_action import NodeLockAction, NodeLockActionValue


class NodeLockInput(BaseModel):
    """Functions of nodes to lock or unlock."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes, from their metadata.name."""

    actions: list[NodeLockAction | NodeLockActionValue]
    """Functions to lock or unlock."""
