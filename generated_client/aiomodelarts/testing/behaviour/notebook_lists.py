"""Sorting and paging of the lists of notebook instances, images and flavors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..handlers.call import Call
from ..handlers.lists import AnyRow, Row, in_order, page
from ..spec.json_paths import value_of
from ..spec.replies import Fault

NOT_SORTABLE = "ModelArts.6303"


# Dotted paths of the fields that filters of the query equal, and of those that contain the filter.
EQUAL = {"pool_id": "pool.id", "owner": "user.id", "flavor": "flavor", "image_id": "image.id", "id": "id", "ip": "ip"}
CONTAINED = {
    "swr_path": "image.swr_path",
    "pool_name": "pool.name",
    "description": "description",
    "username": "user.name",
}


def matching(query: Row, rows: Sequence[AnyRow]) -> list[AnyRow]:
    """Return the notebook instances that match the filters of a query about their parts.

    Args:
        query: Query of the list; `tags` has the form `key|value,key|value`.
        rows: Instances as responses show them.
    """
    found = list(rows)
    for name, path in EQUAL.items():
        if wanted := query.get(name):
            found = [row for row in found if value_of(row, path) == wanted]
    for name, path in CONTAINED.items():
        if part := query.get(name):
            found = [row for row in found if part.lower() in str(value_of(row, path) or "").lower()]
    if billing := query.get("billing"):
        parts = {"STORAGE", "COMPUTE"} if billing == "ALL" else {billing}
        found = [row for row in found if parts <= set(row.get("billing_items", []))]
    tags = [tag.partition("|")[::2] for tag in (query.get("tags") or "").split(",") if tag]
    if tags:
        found = [row for row in found if {(tag["key"], tag["value"]) for tag in row.get("tags", [])} >= set(tags)]
    return found


def sort_by_query(call: Call, rows: Sequence[AnyRow], fields: Mapping[str, str], usual: str = "") -> list[AnyRow]:
    """Sort rows by the sort parameters of the query, in descending order by default.

    Args:
        call: Call with `sort_key`, a comma-separated list of names, and `sort_dir`.
        rows: Rows to sort.
        fields: Field of each name.
        usual: Name to sort by if the query has none; if empty, the order of the rows stays.

    Returns:
        The sorted rows.

    Raises:
        Fault: The list can't be sorted by one of the names.
    """
    found = list(rows)
    given = call.query.get("sort_key") or usual
    names = [name.strip() for name in given.split(",")] if given else []
    for name in reversed(names):
        if name not in fields:
            raise Fault(400, NOT_SORTABLE, f"Can't sort by {name}; use one of {', '.join(fields)}.")
        found = in_order(found, fields[name], call.query.get("sort_dir") or "DESC")
    return found


def page_of(call: Call, rows: Sequence[Row], *, first: int = 1) -> Row:
    """Return the requested page with its position among all pages.

    Args:
        call: Call with `offset` and `limit`.
        rows: Rows of all pages.
        first: Number of the first page.
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
