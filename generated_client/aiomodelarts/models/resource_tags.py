# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceTags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class ResourceTags(BaseModel):
    """Tags of one resource, in a list."""

    tags: list[ResourceTag] | None = None
    """List of the tags, each with one value. Absent if there are none."""
