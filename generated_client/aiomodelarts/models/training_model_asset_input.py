# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingModelAssetInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingModelAssetInput(BaseModel):
    """Model asset to publish."""

    name: str | Unset | None = UNSET
    """Name of the model."""

    code: str | Unset | None = UNSET
    """Short name of the model."""

    version: str | Unset | None = UNSET
    """Version to publish."""

    desc: str | Unset | None = UNSET
    """Description of the model."""

    series: str | Unset | None = UNSET
    """Family of models to which the model belongs."""

    type: str | Unset | None = UNSET
    """Type of the model."""

    model_desc: str | Unset | None = UNSET
    """Description of the asset."""

    parent_asset_id: str | Unset | None = UNSET
    """ID of the existing asset of which this is a version."""
