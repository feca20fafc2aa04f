"""Compare how two methods read lists page by page."""

from typing import Any

from .change import Reporter
from .matched_operations import Method
from .value_limits import spec_value

# Keys of `x-pagination` that affect requests; the others affect only how responses are read.
REQUEST_KEYS = (
    "style", "index", "first", "size", "token", "default_limit", "max_limit", "allowed_limits", "offset_multiple",
)  # fmt: skip
RESPONSE_KEYS = ("items", "id", "total")


def compare_pagination(before: Method, after: Method, report: Reporter) -> None:
    """Report changes of `x-pagination`, and of the argument for the position in the list."""
    old, new = before.pagination, after.pagination
    if bool(old) != bool(new):
        report("pager-added" if new else "pager-removed", "returns a pager" if new else "no longer returns a pager")
        return
    _page_index(before, after, report)
    _multiple(before, after, report)
    for kind, keys in (("paging-changed", REQUEST_KEYS), ("page-reading-changed", RESPONSE_KEYS)):
        differing = [
            f"{key}: {spec_value(old.get(key))} → {spec_value(new.get(key))}"
            for key in keys
            if old.get(key) != new.get(key)
        ]
        if differing:
            report(kind, f"has other paging parameters ({'; '.join(differing)})")


def _page_index(before: Method, after: Method, report: Reporter) -> None:
    """Report that the same value of the argument for the position in the list means another position."""
    old, new = before.pagination, after.pagination
    slot = next((one for one in before.arguments if one.wire == old.get("index")), None)
    same = slot is not None and any(one.name == slot.name and one.wire == new.get("index") for one in after.arguments)
    positions = [_position(pagination) for pagination in (old, new)]
    if slot is not None and same and positions[0] != positions[1]:
        report.about(f"{before.subject}({slot.name})")(
            "page-index-changed", f"counts {positions[1]} instead of {positions[0]}"
        )


def _multiple(before: Method, after: Method, report: Reporter) -> None:
    """Report that the position must be a multiple of the page size, or need no longer be one."""
    index = after.pagination.get("index")
    slot = next((one for one in before.arguments if one.wire == index), None)
    old, new = (bool(method.pagination.get("offset_multiple")) for method in (before, after))
    if slot is not None and old != new:
        what = "must be a multiple of the page size" if new else "need not be a multiple of the page size"
        report.about(f"{before.subject}({slot.name})")("input-tightened" if new else "input-loosened", what)


def _position(pagination: dict[str, Any]) -> str:
    unit = {"page": "pages", "item": "items"}.get(pagination.get("style", ""), "positions")
    return f"{unit} from {pagination.get('first', 0)}"
