# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteSuperNodeTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag_selector_input import ResourceTagSelectorInput


class DeleteSuperNodeTagsRequest(BaseModel):
    """Tags to remove from a super node."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""
