# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_flavor_sale_state import ResourceFlavorSaleState


class ResourceFlavorStatus(BaseModel):
    """Availability of a node flavor for purchase."""

    phase: dict[str, ResourceFlavorSaleState] | None = None
    """Sale state in each availability zone."""
