# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceQuotas`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_quota import ResourceQuota


class ResourceQuotas(BaseModel):
    """Quotas of all types of resources."""

    resources: list[ResourceQuota]
    """Quotas, one entry per type of resource."""
