# Generated from spec/ by `make generate`; do not edit.
"""The model `ListPoolsByTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .resource_match_input import ResourceMatchInput
    from .resource_tag_filter_input import ResourceTagFilterInput


class ListPoolsByTagsRequest(BaseModel):
    """Tags and other conditions of the pools to find."""

    tags: list[ResourceTagFilterInput] | Unset | None = UNSET
    """Tags that a pool must have. All of them must match. By default, all pools match."""

    matches: list[ResourceMatchInput] | Unset | None = UNSET
    """Additional conditions, on the name."""
