# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowGallerySubscription`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowGallerySubscription(BaseModel):
    """Subscription to an asset of AI Gallery."""

    content_id: str | None = None
    """ID of the asset."""

    version_id: str | None = None
    """ID of the version."""

    expired_at: str | None = None
    """Expiration time, in ISO 8601 format, with its UTC offset."""
