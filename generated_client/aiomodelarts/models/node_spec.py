# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_network import NodeNetwork


class NodeSpec(BaseModel):
    """Flavor and networks of a node."""

    flavor: str
    """Machine flavor of the node."""

    host_network: NodeNetwork | None = json_field(default=None, key="hostNetwork")
    """Networks of the host machine."""
