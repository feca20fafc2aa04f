# Generated from spec/ by `make generate`; do not edit.
"""The model `TaggedTrainingJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class TaggedTrainingJob(BaseModel):
    """Training job with its tags."""

    resource_id: str
    """ID of the training job."""

    resource_name: str | None = None
    """Name of the training job."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    resource_detail: dict[str, Any] | None = None
    """Additional information about the job. Currently an empty object."""

    tags: list[ResourceTag] | None = None
    """All tags of the job; an empty list if it has none."""
