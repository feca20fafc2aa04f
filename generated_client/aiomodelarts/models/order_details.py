# Generated from spec/ by `make generate`; do not edit.
"""The model `OrderDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .ordered_resource import OrderedResource


class OrderDetails(BaseModel):
    """Pools and nodes that an order changes."""

    count: int | None = None
    """Number of pools and nodes."""

    items: list[OrderedResource]
    """Pools and nodes, with the result for each."""
