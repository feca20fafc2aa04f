# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceTagUpdateInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_tag import ResourceTag
    from .resource_tag_action import ResourceTagAction, ResourceTagActionValue


class ResourceTagUpdateInput(BaseModel):
    """Change to the tags of a resource."""

    action: ResourceTagAction | ResourceTagActionValue
    """Action to perform on the tags."""

    tags: list[ResourceTag]
    """Tags to add, remove or set. An empty list is only allowed for "reset", which then removes all tags."""
