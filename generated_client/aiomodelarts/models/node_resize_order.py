# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeResizeOrder`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NodeResizeOrder(BaseModel):
    """Name of the order for new sizes of supernodes."""

    order_name: str = json_field(key="orderName")
    """Name of the order. Pass it to orders to follow its progress."""
