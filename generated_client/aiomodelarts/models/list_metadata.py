# Generated from spec/ by `make generate`; do not edit.
"""The model `ListMetadata`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ListMetadata(BaseModel):
    """Pagination information of a list."""

    continue_: str | None = json_field(default=None, key="continue")
    """Token for requesting the next page. Absent or empty on the last page."""

    remaining_item_count: int | None = json_field(default=None, key="remainingItemCount")
    """Number of items after this page."""
