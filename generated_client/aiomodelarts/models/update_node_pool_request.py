# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNodePoolRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_pool_metadata_update import NodePoolMetadataUpdate
    from .node_pool_spec_update import NodePoolSpecUpdate


class UpdateNodePoolRequest(BaseModel):
    """Fields to change on a node pool. Omitted fields keep their values."""

    metadata: NodePoolMetadataUpdate | Unset | None = UNSET
    """Billing to change."""

    spec: NodePoolSpecUpdate
    """Nodes to change."""
