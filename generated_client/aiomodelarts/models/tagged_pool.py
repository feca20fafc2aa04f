# Generated from spec/ by `make generate`; do not edit.
"""The model `TaggedPool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class TaggedPool(BaseModel):
    """Resource pool with its tags."""

    resource_name: str | None = None
    """Name of the pool."""

    resource_id: str
    """ID of the pool."""

    tags: list[ResourceTag] | None = None
    """All tags of the pool."""

    resource_detail: dict[str, Any] | None = None
    """Additional information about the pool. Currently null."""
