# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateNotebookTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class CreateNotebookTagsRequest(BaseModel):
    """Tags to add to an instance."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""
