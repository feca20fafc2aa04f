# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeBatchInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NodeBatchInput(BaseModel):
    """Supernode to resize."""

    batch_uid: str = json_field(key="batchUID")
    """ID of the supernode, from the label os.modelarts.node/batch.uid of its nodes."""

    delete_node_names: list[str] | Unset | None = json_field(default=UNSET, key="deleteNodeNames")
    """Nodes to delete from the supernode. Required for a smaller size and not allowed for a larger one."""
