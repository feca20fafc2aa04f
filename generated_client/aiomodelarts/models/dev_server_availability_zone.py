# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerAvailabilityZone`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerAvailabilityZone(BaseModel):
    """Availability zone that has a flavor."""

    id: str | None = None
    """ID of the availability zone."""

    is_sold_out: bool | None = None
    """Whether the flavor is sold out there."""
