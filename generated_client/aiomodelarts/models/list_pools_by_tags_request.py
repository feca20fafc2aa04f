# Generated from spec/ by `make generate`; do not edit.
"""The model `ListPoolsByTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_match_input import PoolMatchInput
    from .pool_tag_filter_input import PoolTagFilterInput


class ListPoolsByTagsRequest(BaseModel):
    """Tags and other conditions of the pools to find."""

    tags: list[PoolTagFilterInput] | Unset | None = UNSET
    """Tags that a pool must have. All of them must match. By default, all pools match."""

    matches: list[PoolMatchInput] | Unset | None = UNSET
    """Additional conditions, on the name."""
