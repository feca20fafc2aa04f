# Generated from spec/ by `make generate`; do not edit.
"""The model `BillingInfo`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class BillingInfo(BaseModel):
    """Billing information of a flavor."""

    code: str
    """Billing code in the price list."""

    unit_num: int
    """Number of billed units of the code."""
