# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningArtifactPublicationInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fine_tuning_asset_visibility import FineTuningAssetVisibility, FineTuningAssetVisibilityValue


class FineTuningArtifactPublicationInput(BaseModel):
    """Artifact to publish, and its asset."""

    is_ckpt: bool | Unset | None = UNSET
    """Whether the artifact is a checkpoint (true) or the final model (false)."""

    artifact_id: str | Unset | None = UNSET
    """ID of the checkpoint. Needed only for checkpoints."""

    asset_name: str | Unset | None = UNSET
    """Name of the asset. By default it consists of the name of the original model, the training method and the time
    of the training.
    """

    visibility: FineTuningAssetVisibility | FineTuningAssetVisibilityValue | Unset | None = UNSET
    """Workspaces that see the asset."""

    description: str | Unset | None = UNSET
    """Description of the asset."""

    publish_asset_type: str | Unset | None = UNSET
    """Way in which the model is published."""

    asset_source_type: str | Unset | None = UNSET
    """Origin of the asset."""

    asset_code: str | Unset | None = UNSET
    """Code of the existing asset that gets a new version."""

    asset_version: str | Unset | None = UNSET
    """Version number that the asset has or gets."""

    version_description: str | Unset | None = UNSET
    """What is new in the version."""
