"""How the lists around notebook instances are sorted, and what stands around a page of theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..call import Call
from ..lists import Row, in_order, page
from ..replies import Fault

NOT_SORTABLE = "ModelArts.6303"


def sorted_as_asked(call: Call, rows: Sequence[Row], fields: Mapping[str, str], usual: str = "") -> list[Row]:
    """Rows in the order that is asked for, descending unless said otherwise.

    Args:
        call: Has `sort_key`, names joined with commas, and `sort_dir`.
        rows: What is sorted.
        fields: The field behind each name.
        usual: The name to sort by when none is given; empty: rows stay as they are.

    Raises:
        Fault: A name is not among them.
    """
    found = list(rows)
    given = call.query.get("sort_key") or usual
    names = [name.strip() for name in given.split(",")] if given else []
    for name in reversed(names):
        if name not in fields:
            raise Fault(400, NOT_SORTABLE, f"The field {name} can't be sorted by.")
        found = in_order(found, fields[name], call.query.get("sort_dir") or "DESC")
    return found


def page_of(call: Call, rows: Sequence[Row], *, first: int = 1) -> Row:
    """The page that is asked for, with its place among all.

    Args:
        call: Has `offset` and `limit`.
        rows: What the pages are made of.
        first: The number of the first page.
    """
    pagination = call.operation.pagination
    usual = len(rows) if pagination is None or pagination.style == "none" else pagination.default_limit
    size = int(call.query.get("limit") or usual)
    return {
        "current": first + (call.query.get("offset") or 0) // max(size, 1),
        "pages": -(-len(rows) // max(size, 1)),
        "size": size,
        "total": len(rows),
        "data": page(call, rows),
    }
