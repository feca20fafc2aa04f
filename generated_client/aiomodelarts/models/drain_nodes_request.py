# Generated from spec/ by `make generate`; do not edit.
"""The model `DrainNodesRequest`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class DrainNodesRequest(BaseModel):
    """Names of the nodes to drain."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to drain, from their metadata.name. At most 10 items."""
