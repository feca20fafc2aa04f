# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatePoolOrderRequest`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class CreatePoolOrderRequest(BaseModel):
    """Type of the order for a pool."""

    order_type: str | Unset | None = json_field(default=UNSET, key="actionType")
    """Type of the order, such as toPeriod."""
