# Generated from spec/ by `make generate`; do not edit.
"""The model `RebootNodesRequest`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class RebootNodesRequest(BaseModel):
    """Names of the nodes to reboot."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to reboot, from their metadata.name."""
