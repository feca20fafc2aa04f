# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceFlavorBilling`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceFlavorBilling(BaseModel):
    """Billing code and units of a flavor."""

    code: str | None = None
    """Billing code in the price list."""

    unit_num: int | None = None
    """Number of billed units of the code."""
