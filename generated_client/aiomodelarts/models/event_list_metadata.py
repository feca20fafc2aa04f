# Generated from spec/ by `make generate`; do not edit.
"""The model `EventListMetadata`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class EventListMetadata(BaseModel):
    """Pagination information of a list of events."""

    continue_: str | None = json_field(default=None, key="continue")
    """Token for requesting the next page. Absent or empty on the last page."""

    remaining_item_count: int | None = json_field(default=None, key="remainingItemCount")
    """Number of events that follow this page. Huawei Cloud only."""
