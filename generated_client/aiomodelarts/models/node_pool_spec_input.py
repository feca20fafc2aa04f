# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePoolSpecInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_resource_input import PoolResourceInput


class NodePoolSpecInput(BaseModel):
    """Nodes of a new node pool."""

    resources: PoolResourceInput
    """Flavor, number and settings of the nodes."""
