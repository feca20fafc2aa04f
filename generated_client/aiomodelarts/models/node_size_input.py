# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeSizeInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_creating_step import PoolCreatingStep


class NodeSizeInput(BaseModel):
    """Node pool, flavor and step of supernodes."""

    node_pool: str = json_field(key="nodePool")
    """Name of the node pool."""

    flavor: str
    """Name of the node flavor."""

    creating_step: PoolCreatingStep = json_field(key="creatingStep")
    """Number of nodes in a supernode."""
