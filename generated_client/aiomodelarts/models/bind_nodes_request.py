# Generated from spec/ by `make generate`; do not edit.
"""The model `BindNodesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_binding_input import NodeBindingInput


class BindNodesRequest(BaseModel):
    """Nodes and the nested pools to bind them to."""

    nodes: list[NodeBindingInput]
    """Nodes to bind or release."""

    drain: bool | Unset | None = UNSET
    """Whether to drain the nodes first."""
