"""What differs between an old call and the new one, from the description of the operation."""

from __future__ import annotations

from collections.abc import Mapping

from aiomodelarts.command_line.api_document import OperationText, resolved
from aiomodelarts.command_line.method_calls import resource_class
from aiomodelarts.core.operation.operation import Operation
from aiomodelarts.core.operation.pagination import Pagination
from aiomodelarts.core.responses.response_errors import BATCH_LISTS

COUNTED = {
    "page": "`{index}` counts pages from {first}.",
    "item": "`{index}` counts items from {first}.",
    "probe": "Documents disagree whether `{index}` counts pages or items; the pager finds out.",
    "token": "The pager passes the token `{index}` on.",
    "marker": "The pager passes the ID `{index}` on.",
}
UNITS = {
    "milliseconds": "time in milliseconds",
    "digits": "time in milliseconds, as a string",
    "iso": "time in ISO 8601",
    "iso-offset": "time in ISO 8601",
    "local": "local time",
    "duration-milliseconds": "duration in milliseconds",
    "duration-seconds": "duration in seconds",
    "duration-minutes": "duration in minutes",
    "duration-hours": "duration in hours",
    "duration-clock": "position such as 00:01:30.000",
}
MOST_TIMES = 2


def paging_note(text: OperationText, pagination: Pagination | None) -> str:
    """Return how the other client and this one read a list; empty if the list has one page.

    Args:
        text: The operation.
        pagination: How its list is paged.
    """
    if pagination is None or pagination.style == "none":
        return ""
    default = page_size(text, pagination)
    size = f" of {default} items" if default else ""
    counted = COUNTED[pagination.style].format(index=pagination.index, first=pagination.first)
    return f"Returned one page{size} by default; the pager reads all. {counted}"


def page_size(text: OperationText, pagination: Pagination) -> int:
    """Return the number of items that the service returns if no size is passed; 0 if it is not documented."""
    nodes = {one["name"]: resolved(one.get("schema", {})) for one in text.parameters}
    if pagination.location == "body" and text.body is not None:
        nodes = {name: resolved(node) for name, node in text.body.get("properties", {}).items()}
    return int(nodes.get(pagination.size, {}).get("default", 0))


def batch_note(text: OperationText) -> str:
    """Return how failures of single items are reported; empty if the operation is for one item."""
    fields = (text.response or {}).get("properties", {})
    rows = resolved(resolved(fields.get("results", {})).get("items", {})).get("properties", {})
    if any(failed in fields for failed, _ in BATCH_LISTS) or "success" in rows:
        return "If some items fail, `BatchError` is raised and lists them; the old call returned."
    return ""


def waiting_note(operation: Operation) -> str:
    """Return which method waits for the result of an operation; empty if none does."""
    name = f"{operation.name}_and_wait"
    return f"`{name}` waits for the result." if name in vars(resource_class(operation.resource)) else ""


def times_note(operation: Operation) -> str:
    """Return which arguments also take a `datetime` or a `timedelta`, with the unit of their numbers."""
    forms = {where.partition(".")[2]: form for where, form in sorted(operation.times.items()) if form in UNITS}
    if not forms:
        return ""
    shown = [f"`{name}` ({UNITS[form]})" for name, form in forms.items()]
    kinds = {"timedelta" if form.startswith("duration") else "datetime" for form in forms.values()}
    more = f" and {len(shown) - MOST_TIMES} more" if len(shown) > MOST_TIMES else ""
    values = " or ".join(f"a `{kind}`" for kind in sorted(kinds))
    return f"{', '.join(shown[:MOST_TIMES])}{more} can be {values}."


def renames_note(renamed: Mapping[str, str]) -> str:
    """Return which arguments have other names here.

    Args:
        renamed: New names by old name.
    """
    return ", ".join(f"`{old}` is `{new}`" for old, new in renamed.items()) + ("." if renamed else "")


def joined(*notes: str) -> str:
    """Join the notes of a row."""
    return " ".join(note.strip() for note in notes if note)
