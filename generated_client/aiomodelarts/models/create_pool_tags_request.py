# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatePoolTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class CreatePoolTagsRequest(BaseModel):
    """Tags to add to a pool."""

    tags: list[ResourceTag]
    """Tags to add to the pool."""
