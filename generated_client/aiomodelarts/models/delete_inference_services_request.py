# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteInferenceServicesRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeleteInferenceServicesRequest(BaseModel):
    """IDs of the services to delete."""

    service_ids: list[str]
    """IDs of the services to delete. At least 1 item."""
