"""Pages of inference services and their parts, which state their number and the number of all pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..handlers.call import Call
from ..handlers.lists import Row, page

DEFAULT_LIMIT = 10


def numbered_page(call: Call, rows: Sequence[Any]) -> Row:
    """Return the requested page of rows or outlines, with its number, the number of pages and the total number."""
    limit, offset = call.query.get("limit", DEFAULT_LIMIT), call.query.get("offset", 0)
    pagination = call.operation.pagination
    # An operation that returns a page but is no list, such as SyncDevServers, counts items.
    counts_items = pagination is None or pagination.style == "item"
    shown = rows[offset : offset + limit] if pagination is None else page(call, rows)
    return {
        "current": offset // limit if counts_items else offset,
        "pages": -(-len(rows) // limit),
        "size": len(shown),
        "total": len(rows),
        "data": shown,
    }
