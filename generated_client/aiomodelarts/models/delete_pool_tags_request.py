# Generated from spec/ by `make generate`; do not edit.
"""The model `DeletePoolTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag_selector_input import ResourceTagSelectorInput


class DeletePoolTagsRequest(BaseModel):
    """Tags to remove from a pool."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove from the pool."""
