# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeResizeBillingInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NodeResizeBillingInput(BaseModel):
    """Payment of an order."""

    auto_pay: str | Unset | None = json_field(default=UNSET, key="autoPay")
    """Whether the order is paid automatically, as a digit: 1 is yes."""
