# Generated from spec/ by `make generate`; do not edit.
"""Models of `notebook_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .openapi import ResourceTag, ResourceTagSelectorInput


class CreateNotebookTagsRequest(BaseModel):
    """Tags to add to an instance."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""


class DeleteNotebookTagsRequest(BaseModel):
    """Tags to remove from an instance."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""
