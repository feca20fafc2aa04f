"""A list operation that no service has, to page through in tests."""

from typing import Any

from aiomodelarts import Operation
from aiomodelarts.core.operation.operation import Pagination


def listing(style: str, *, name: str = "ListRows", **changes: Any) -> Operation:
    """An operation that pages in a style, with pages of 10, unless `changes` say otherwise."""
    given: dict[str, Any] = {
        "items": ("rows",),
        "item_id": "id",
        "index": "offset",
        "size": "limit",
        "default_limit": 10,
        "max_limit": 1000,
        "total": ("total",),
    }
    return Operation(
        id=name,
        method="POST" if changes.get("location") == "body" else "GET",
        path="/v1/{project_id}/rows",
        resource="rows",
        name="list",
        generation="current",
        docs="rows.rst",
        pagination=Pagination(style=style, **{**given, **changes}),  # type: ignore[arg-type]
    )
