"""Filtering, sorting and paging, as the list operations document it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from .call import Call

Row = dict[str, Any]


def contains(rows: Iterable[Row], key: str, text: str | None) -> list[Row]:
    """Rows whose field contains a text in any case; all when no text is given."""
    return [row for row in rows if not text or text.lower() in str(row.get(key, "")).lower()]


def equal(rows: Iterable[Row], key: str, wanted: Any) -> list[Row]:
    """Rows whose field is a value; all when no value is given."""
    return [row for row in rows if wanted in (None, "") or str(row.get(key)) == str(wanted)]


def in_workspace(call: Call, rows: Iterable[Row]) -> list[Row]:
    """Rows of the workspace that is asked for, the default one when none is."""
    wanted = call.query.get("workspace_id") or "0"
    return [row for row in rows if row.get("workspace_id", "0") == wanted]


def in_order(rows: Iterable[Row], key: str, direction: str | None) -> list[Row]:
    """Rows sorted by a field, those without it first; `direction` is asc or desc."""

    def rank(row: Row) -> tuple[bool, Any]:
        value = row.get(key)
        return value is not None, value if isinstance(value, int | float) else str(value)

    return sorted(rows, key=rank, reverse=(direction or "asc").lower() == "desc")


def page(call: Call, rows: Sequence[Row]) -> list[Row]:
    """The rows that a call asks for, by the paging of its operation."""
    pagination = call.operation.pagination
    if pagination is None or pagination.style == "none":
        return list(rows)
    size = int(call.query.get(pagination.size) or pagination.default_limit)
    number = int(call.query.get(pagination.index) or pagination.first) - pagination.first
    counts_items = pagination.style == "item" or (pagination.style == "probe" and call.fake.counts_items)
    start = number if counts_items else number * size
    return list(rows[max(start, 0) : max(start, 0) + size])
