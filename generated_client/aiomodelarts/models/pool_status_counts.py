# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolStatusCounts`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolStatusCounts(BaseModel):
    """Number of pools in each state category."""

    creating: int | None = None
    """Number of pools being set up."""

    created: int | None = None
    """Number of existing pools."""

    failed: int | None = None
    """Number of pools whose creation failed in the last three days, up to 500."""

    pending: int | None = None
    """Number of waiting pools, for example for payment or approval."""

    deleting: int | None = None
    """Number of pools being deleted."""
