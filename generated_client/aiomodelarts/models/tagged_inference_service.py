# Generated from spec/ by `make generate`; do not edit.
"""The model `TaggedInferenceService`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class TaggedInferenceService(BaseModel):
    """Inference service with its tags."""

    resource_id: str
    """ID of the inference service."""

    resource_name: str
    """Name of the inference service."""

    resource_detail: dict[str, Any] | None = None
    """Additional information about the service. Currently an empty object."""

    tags: list[ResourceTag]
    """All tags of the service; an empty list if it has none."""
