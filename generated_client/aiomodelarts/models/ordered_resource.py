# Generated from spec/ by `make generate`; do not edit.
"""The model `OrderedResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .ordered_resource_action import OrderedResourceAction
    from .ordered_resource_status import OrderedResourceStatus


class OrderedResource(BaseModel):
    """Pool or node that an order changes."""

    resource_name: str = json_field(key="resourceName")
    """Name of the pool or node, from its metadata.name."""

    action: OrderedResourceAction | None = None
    """Change of the pool or node."""

    status: OrderedResourceStatus
    """Progress of the change."""

    begin_timestamp: str | None = json_field(default=None, key="beginTimestamp")
    """Time when the change began, in milliseconds since 1970, as digits."""

    update_timestamp: str | None = json_field(default=None, key="updateTimestamp")
    """Time of the latest progress, in milliseconds since 1970, as digits."""

    message: str | None = None
    """Details of the progress, such as the reason for a failure."""
