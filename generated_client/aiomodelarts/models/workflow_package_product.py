# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowPackageProduct`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class WorkflowPackageProduct(BaseModel):
    """Product and its price."""

    code: str | None = None
    """Code of the product in the bill."""

    period: int | None = json_field(default=None, digits=True)
    """Duration that is billed at once."""

    queries_limit: int | None = None
    """Number of included queries."""

    price: float | None = None
    """Price of the product."""
