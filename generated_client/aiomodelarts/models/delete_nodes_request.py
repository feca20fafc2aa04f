# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteNodesRequest`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class DeleteNodesRequest(BaseModel):
    """Names of the nodes to delete."""

    delete_node_names: list[str] = json_field(key="deleteNodeNames")
    """Names of the nodes to delete, from their metadata.name."""
