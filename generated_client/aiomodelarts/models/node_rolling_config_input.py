# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeRollingConfigInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_rolling_strategy import NodeRollingStrategy, NodeRollingStrategyValue


class NodeRollingConfigInput(BaseModel):
    """Number of nodes that are reset at a time."""

    strategy: NodeRollingStrategy | NodeRollingStrategyValue
    """Whether maxUnavailable is a number or a percentage of nodes."""

    max_unavailable: int = json_field(key="maxUnavailable")
    """Largest number or percentage of nodes that are reset at the same time."""
