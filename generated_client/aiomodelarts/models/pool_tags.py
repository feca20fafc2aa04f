# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolTags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_tag_values import PoolTagValues


class PoolTags(BaseModel):
    """Tags of one pool, in a list."""

    tags: list[PoolTagValues] | None = None
    """List of the tags. Absent if there are none."""
