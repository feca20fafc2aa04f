# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolSpecUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_resource_input import PoolResourceInput


class NodePoolSpecUpdate(BaseModel):
    """Nodes of a node pool to change."""

    resources: PoolResourceInput
    """Number and settings of the nodes."""
