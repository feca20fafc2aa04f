# Generated from spec/ by `make generate`; do not edit.
"""The model `PublishAlgorithmRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .algorithm_asset_input import AlgorithmAssetInput
    from .algorithm_reference_input import AlgorithmReferenceInput


class PublishAlgorithmRequest(BaseModel):
    """Algorithm to publish, and the asset that it becomes."""

    content_id: str | Unset | None = UNSET
    """ID of an existing asset that gets a new version. Without it, a new asset is created."""

    content_info: AlgorithmAssetInput | Unset | None = UNSET
    """Version of the asset."""

    algorithm: AlgorithmReferenceInput
    """Algorithm to publish."""
