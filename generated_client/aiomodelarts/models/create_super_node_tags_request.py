# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateSuperNodeTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .super_node_tag_input import SuperNodeTagInput


class CreateSuperNodeTagsRequest(BaseModel):
    """Tags to add to a super node."""

    tags: list[SuperNodeTagInput]
    """Tags to add. A tag with an existing key replaces its value."""
