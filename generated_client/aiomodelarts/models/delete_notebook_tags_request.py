# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteNotebookTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag_selector_input import ResourceTagSelectorInput


class DeleteNotebookTagsRequest(BaseModel):
    """Tags to remove from an instance."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""
