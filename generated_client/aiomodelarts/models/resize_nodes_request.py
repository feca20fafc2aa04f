# Generated from spec/ by `make generate`; do not edit.
"""The model `ResizeNodesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_batch_input import NodeBatchInput
    from .node_resize_billing_input import NodeResizeBillingInput
    from .node_size_input import NodeSizeInput


class ResizeNodesRequest(BaseModel):
    """Supernodes to resize, with their present and new node pools."""

    nodes: list[NodeBatchInput]
    """Supernodes to resize. At most 50 items."""

    source: NodeSizeInput
    """Present node pool and size of the supernodes."""

    target: NodeSizeInput
    """New node pool and size of the supernodes."""

    billing: NodeResizeBillingInput | Unset | None = UNSET
    """Payment of a larger size. Not allowed for a smaller one."""
