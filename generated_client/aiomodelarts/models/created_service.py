# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedService`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class CreatedService(BaseModel):
    """Response to a deployment request."""

    service_id: str
    """ID of the service."""

    resource_ids: list[str] | None = None
    """IDs of the resources created for the models."""
