# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowAsset`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_asset_type import WorkflowAssetType


class WorkflowAsset(BaseModel):
    """Asset of AI Gallery that a workflow uses."""

    name: str | None = None
    """Name of the asset."""

    type: WorkflowAssetType | None = None
    """Kind of the asset."""

    content_id: str | None = None
    """ID of the asset in AI Gallery."""

    subscription_id: str | None = None
    """ID of the subscription in AI Gallery."""

    expired_at: str | None = None
    """Expiration time, in ISO 8601 format, with its UTC offset."""
