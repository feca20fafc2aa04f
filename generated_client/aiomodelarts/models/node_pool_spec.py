# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_resource import PoolResource


class NodePoolSpec(BaseModel):
    """Requested nodes of a node pool."""

    resources: PoolResource
    """Flavor, number and settings of the nodes."""
