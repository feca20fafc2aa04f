# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateImageGroupRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .resource_tag import ResourceTag


class UpdateImageGroupRequest(BaseModel):
    """Instructions and tags of an image group."""

    read_me: str | Unset | None = UNSET
    """Instructions for users of the images. At most 30000 characters."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags of the group. They replace the present ones. At most 20 items."""
