"""Filtering, sorting and paging of lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from ...core.codec.model import value_at
from ...core.operation.operation import Pagination
from ..spec.contracts import integer_in
from ..spec.replies import INVALID, Fault
from .call import Call

Row = dict[str, Any]
AnyRow = TypeVar("AnyRow", bound=Row)
Item = TypeVar("Item")
TOKEN_PREFIX = "row-"  # noqa: S105  # page token, not a credential


def contains(rows: Iterable[AnyRow], key: str, text: str | None) -> list[AnyRow]:
    """Return the rows whose field contains a string, ignoring case, or all rows if the string is empty."""
    if not text:
        return list(rows)
    wanted = text.lower()
    return [row for row in rows if wanted in str(row.get(key, "")).lower()]


def equal(rows: Iterable[AnyRow], key: str, wanted: Any) -> list[AnyRow]:
    """Return the rows whose field has a value, or all rows if the value is empty."""
    if wanted in (None, ""):
        return list(rows)
    text = str(wanted)
    return [row for row in rows if str(row.get(key)) == text]


def in_workspace(call: Call, rows: Iterable[AnyRow]) -> list[AnyRow]:
    """Return the rows of the workspace in the query; the default is workspace 0."""
    wanted = call.query.get("workspace_id") or "0"
    return [row for row in rows if row.get("workspace_id", "0") == wanted]


def in_order(rows: Iterable[AnyRow], key: str, direction: str | None) -> list[AnyRow]:
    """Return the rows sorted by a field, first those without it.

    Args:
        rows: Rows to sort.
        key: Name of the field.
        direction: `asc` or `desc`. Defaults to `asc`.
    """

    def rank(row: AnyRow) -> tuple[bool, Any]:
        value = row.get(key)
        return value is not None, value if isinstance(value, int | float) else str(value)

    return sorted(rows, key=rank, reverse=(direction or "asc").lower() == "desc")


def in_order_of(rows: Iterable[AnyRow], keys: str, direction: str | None) -> list[AnyRow]:
    """Return the rows sorted by fields whose names have commas between them, the most important first.

    Args:
        rows: Rows to sort.
        keys: Names of the fields.
        direction: `asc` or `desc`, for all fields. Defaults to `asc`.
    """
    found = list(rows)
    for key in reversed(keys.split(",")):
        found = in_order(found, key.strip(), direction)
    return found


def page(call: Call, rows: Sequence[Item]) -> list[Item]:
    """Return the requested page of rows, or of the resources behind them unless the pages have markers."""
    pagination = call.operation.pagination
    if pagination is None or not pagination.size:
        return list(rows)
    start, size = _start(call, pagination, rows), _size(call, pagination)
    if pagination.offset_multiple and start % size:
        raise Fault(400, INVALID, f"{pagination.index} is {start}, which is not a multiple of {size}.")
    return list(rows[start : start + size])


def continuation(call: Call, rows: Sequence[Any]) -> Row:
    """Return the token of the page after the requested one, and the number of rows after this page.

    Args:
        call: Call of a list with page tokens.
        rows: Rows of all pages, or the resources behind them.

    Returns:
        Metadata of a list in the form of Kubernetes; empty after the last page.
    """
    token = next_token(call, rows)
    left = len(rows) - _start_of_token(token) if token else 0
    return {"continue": token, "remainingItemCount": left} if token else {}


def next_token(call: Call, rows: Sequence[Any]) -> str:
    """Return the token of the page after the requested one; an empty string after the last page."""
    pagination = call.operation.pagination
    if pagination is None or pagination.style != "token" or not pagination.size:
        return ""
    after = _start(call, pagination, rows) + _size(call, pagination)
    return f"{TOKEN_PREFIX}{after}" if after < len(rows) else ""


def _paging_arguments(call: Call, pagination: Pagination) -> Row:
    return call.body if pagination.location == "body" else call.query


def _size(call: Call, pagination: Pagination) -> int:
    return int(_paging_arguments(call, pagination).get(pagination.size) or pagination.default_limit)


def _start(call: Call, pagination: Pagination, rows: Sequence[Any]) -> int:
    """Return the index of the first row of the requested page."""
    index = _paging_arguments(call, pagination).get(pagination.index)
    if pagination.style == "marker":
        return _start_after(str(index), pagination, rows) if index else 0
    if pagination.style == "token":
        return _start_of_token(str(index)) if index else 0
    number = max(int(index or pagination.first) - pagination.first, 0)
    counts_items = pagination.style == "item" or (pagination.style == "probe" and call.fake.counts_items)
    return number if counts_items else number * _size(call, pagination)


def _start_after(marker: str, pagination: Pagination, rows: Sequence[Row]) -> int:
    path = (pagination.item_id or "").split(".")
    found = next((number for number, row in enumerate(rows) if str(value_at(row, path)) == marker), None)
    if found is None:
        raise Fault(400, INVALID, f"The item {marker:.60} in {pagination.index} does not exist.")
    return found + 1


def _start_of_token(token: str) -> int:
    number = token.removeprefix(TOKEN_PREFIX)
    start = integer_in(number)
    if number == token or start is None or start < 0:
        raise Fault(400, INVALID, f"The page token {token:.60} was not issued by this service.")
    return start
