# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolOrderReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolOrderReference(BaseModel):
    """ID of an order."""

    id: str
    """ID of the order in the billing system."""
