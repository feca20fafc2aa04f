# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowPackageOrder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_package_product import WorkflowPackageProduct


class WorkflowPackageOrder(BaseModel):
    """Number of packages in an order, and the price of each."""

    id: str | None = None
    """ID of the order."""

    sku: WorkflowPackageProduct
    """Product and its price."""

    sku_count: int = json_field(digits=True)
    """Number of packages. At least 1."""
