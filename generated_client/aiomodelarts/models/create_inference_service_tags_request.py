# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateInferenceServiceTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class CreateInferenceServiceTagsRequest(BaseModel):
    """Tags to add to an inference service."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""
