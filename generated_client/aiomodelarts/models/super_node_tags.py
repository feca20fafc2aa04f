# Generated from spec/ by `make generate`; do not edit.
"""Models of `super_node_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .openapi import ResourceTagSelectorInput


class CreateSuperNodeTagsRequest(BaseModel):
    """Tags to add to a super node."""

    tags: list[SuperNodeTagInput]
    """Tags to add. A tag with an existing key replaces its value."""


class DeleteSuperNodeTagsRequest(BaseModel):
    """Tags to remove from a super node."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""


class SuperNodeTagInput(BaseModel):
    """Tag to add to a super node."""

    key: str
    """Key of the tag. Letters, digits, spaces and _ . : = + - @, without spaces at the ends. It does not begin with
    _sys_. From 1 to 128 characters.
    """

    value: str
    """Value of the tag. Letters, digits, spaces and _ . : / = + - @. At most 255 characters."""
