# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteInferenceServiceTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .resource_tag_selector_input import ResourceTagSelectorInput


class DeleteInferenceServiceTagsRequest(BaseModel):
    """Tags to remove from an inference service."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""

    tagged_resource_id: str | Unset | None = json_field(default=UNSET, key="resource_id")
    """ID of the inference service, as in the path."""
