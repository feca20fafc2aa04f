"""Descriptions of how lists are divided into pages."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

PageStyle = Literal["page", "item", "token", "marker", "probe", "none"]


@frozen
class Pagination:
    """Pagination of a list operation.

    Args:
        style: `page` numbers pages, `item` numbers items, and `token` returns a token for the next page. `marker`
            begins a page after the item with an ID. `probe` is either `page` or `item`; the pager finds out which.
            `none` returns all items at once.
        items: Path of the array of items in the response; empty if the response is the array.
        item_id: Key of the ID of an item, dotted if it is nested; None if items have no ID.
        index: Name of the parameter for the page number, item number, token or ID.
        first: Number of the first page or item.
        size: Name of the parameter for the page size, or "" if a `token` or `marker` list has none.
        total: Path of the total number of items in the response, or None.
        token: Path of the token for the next page in the response of a `token` list.
        default_limit: Page size to request if the caller passes none.
        max_limit: Largest page size that the service accepts, or None if it is not documented.
        allowed_limits: The only page sizes that the service accepts; empty if any size up to `max_limit` is accepted.
        offset_multiple: Whether the offset has to be a multiple of the page size.
        location: Whether `index` and `size` are query parameters or fields of the body.
    """

    style: PageStyle
    items: tuple[str, ...]
    item_id: str | None = None
    index: str = ""
    first: int = 0
    size: str = ""
    total: tuple[str, ...] | None = None
    token: tuple[str, ...] = ("metadata", "continue")
    default_limit: int = 0
    max_limit: int | None = None
    allowed_limits: tuple[int, ...] = ()
    offset_multiple: bool = False
    location: Literal["query", "body"] = "query"

    @property
    def is_chained(self) -> bool:
        """Whether each page is requested with a token or an ID from the page before."""
        return self.style in ("token", "marker")
