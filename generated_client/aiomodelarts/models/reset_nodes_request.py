# Generated from spec/ by `make generate`; do not edit.
"""The model `ResetNodesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_reset_config_input import NodeResetConfigInput
    from .node_rolling_config_input import NodeRollingConfigInput


class ResetNodesRequest(BaseModel):
    """Nodes to reset, and how many at a time."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to reset, from their metadata.name."""

    rolling_config: NodeRollingConfigInput = json_field(key="rollingConfig")
    """Number of nodes that are reset at a time."""

    node_config: NodeResetConfigInput | Unset | None = json_field(default=UNSET, key="nodeConfig")
    """New operating system and container runtime of the nodes."""
