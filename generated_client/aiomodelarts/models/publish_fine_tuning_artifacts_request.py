# Generated from spec/ by `make generate`; do not edit.
"""The model `PublishFineTuningArtifactsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fine_tuning_artifact_publication_input import FineTuningArtifactPublicationInput


class PublishFineTuningArtifactsRequest(BaseModel):
    """Final model or checkpoints that become assets of a workspace."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    publish_artifacts: list[FineTuningArtifactPublicationInput] | Unset | None = UNSET
    """Artifacts to publish, and their assets."""
