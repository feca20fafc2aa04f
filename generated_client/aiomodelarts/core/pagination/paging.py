"""How the pages of one list are asked for, and what their answers hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol, cast

from attrs import define, frozen

from ..json_text import fingerprint
from ..model import integer, value_at
from ..operation import Pagination, Request
from ..unset import UNSET

Key = str | int

REMEMBERED = 16
"""How many items a position remembers: it is found again as long as one of them is there."""


class Fetcher(Protocol):
    """What a pager needs of the client."""

    async def fetch(self, request: Request) -> object:
        """The JSON of an answer."""
        ...

    def decode(self, request: Request, decoded: object) -> Any:
        """The model of an answer."""
        ...


@frozen
class Window:
    """A part of a list, as one request asks for it.

    Args:
        index: The page number, item number or token that is sent; an empty text is not sent.
        size: How many items are asked for.
        start: Which item of the list it begins with, from 0.
    """

    index: Key
    size: int
    start: int


@define(eq=False, slots=False)
class Reading:
    """The answer for a window.

    Args:
        window: What was asked for.
        raw: The answer as JSON.
        items: The items in it.
        announced: The number of all items as the service says, or None.
        key_path: Where what tells items apart stands in each of them, or None.
    """

    window: Window
    raw: object
    items: Sequence[object]
    announced: int | None
    key_path: Sequence[str] | None

    @cached_property
    def keys(self) -> Sequence[Key | None]:
        """What tells each item apart, or None where nothing does."""
        if self.key_path is None:
            return [None] * len(self.items)
        found = [value_at(item, self.key_path) for item in self.items]
        return [key if isinstance(key, str | int) else None for key in found]

    def last_keys(self, offsets: Sequence[int], done: int) -> list[Key]:
        """What tells the last items apart of those at some offsets, up to how many of all are done."""
        keys = [self.keys[offset] for offset in offsets if done - REMEMBERED <= offset < done]
        return [key for key in keys if key is not None]


class Paging:
    """One list operation with the arguments of a caller.

    Args:
        request: The call without a place in the list.
        pagination: How the operation pages.
    """

    def __init__(self, request: Request, pagination: Pagination) -> None:
        self.request = request
        self.pagination = pagination
        self._item_path = pagination.item_id.split(".") if pagination.item_id else None

    @property
    def name(self) -> str:
        """The operation, for messages."""
        return self.request.operation.id

    def beginning(self) -> Window:
        """The window that a walk begins with, of the caller's size and at the caller's start.

        Raises:
            ValueError: The caller's size or start is no whole number.
        """
        style = self.pagination.style
        if style == "none":
            return Window("", 0, 0)
        if style == "token":
            given = self._given(self.pagination.index)
            return Window(given if isinstance(given, str | int) else "", self.limit(), 0)
        number, limit = self._first_number(), self.limit()
        # A number below that of the first page has a meaning of its own, such as "everything".
        skipped = max(number - self.pagination.first, 0)
        return Window(number, limit, skipped if style == "item" else skipped * limit)

    def limit(self) -> int:
        """The page size to ask for: the caller's or the default, within what the service takes."""
        pagination = self.pagination
        given = self._given_number(pagination.size)
        limit = pagination.default_limit if given is None or given < 1 else given
        if pagination.allowed_limits:
            fitting = [allowed for allowed in pagination.allowed_limits if allowed >= limit]
            return min(fitting) if fitting else max(pagination.allowed_limits)
        if pagination.max_limit is not None:
            limit = min(limit, pagination.max_limit)
        return max(limit, 1)

    def smallest(self) -> Window:
        """The window for the first item alone, or as few as the service hands out."""
        begin, pagination = self.beginning(), self.pagination
        size = min(pagination.allowed_limits, default=1)
        if pagination.style == "none" or size >= begin.size:
            return begin
        if pagination.style == "token":
            return Window(begin.index, size, 0)
        at_start = begin.index == pagination.first
        if at_start or (pagination.style != "probe" and begin.start % size == 0 and begin.start > 0):
            number = begin.start if pagination.style == "item" else begin.start // size
            return Window(pagination.first + number, size, begin.start)
        return begin

    def request_for(self, window: Window) -> Request:
        """The call for a window."""
        pagination = self.pagination
        if pagination.style == "none":
            return self.request
        changes = {pagination.size: window.size, pagination.index: UNSET if window.index == "" else window.index}
        request = self.request
        query, body = request.query, request.body
        if pagination.location == "query":
            query = {**query, **changes}
        else:
            body = {**(body or {}), **changes}
        # `evolve` would take as long as reading a few items.
        return Request(request.operation, request.path_values, query, request.headers, body)

    def read(self, window: Window, raw: object) -> Reading:
        """What the answer for a window holds."""
        items = listed(value_at(raw, self.pagination.items))
        announced = integer(value_at(raw, self.pagination.total)) if self.pagination.total else None
        return Reading(window, raw, items, announced if isinstance(announced, int) else None, self._item_path)

    def next_token(self, reading: Reading) -> Key | None:
        """Where the next page begins, or None after the last."""
        token = value_at(reading.raw, self.pagination.token)
        return token if isinstance(token, str | int) and token else None

    def marks(self, reading: Reading) -> list[object]:
        """What tells each item apart: its key, or where there is none all of it."""
        return [
            fingerprint(item) if key is None else key for key, item in zip(reading.keys, reading.items, strict=True)
        ]

    def with_items(self, reading: Reading, offsets: Sequence[int]) -> object:
        """The JSON of an answer with only some of its items; the answer stays as it is."""
        return _replaced(reading.raw, self.pagination.items, [reading.items[offset] for offset in offsets])

    def others(self) -> dict[str, Mapping[str, object]]:
        """What the caller asks for besides the place in the list."""
        own = (self.pagination.index, self.pagination.size)
        query = {name: value for name, value in self.request.query.items() if name not in own}
        body = {name: value for name, value in (self.request.body or {}).items() if name not in own}
        return {"path": self.request.path_values, "query": query, "body": body}

    def _given(self, name: str) -> object:
        values: Mapping[str, object] = (
            self.request.query if self.pagination.location == "query" else self.request.body or {}
        )
        value = values.get(name, UNSET)
        return None if value is UNSET else value

    def _given_number(self, name: str) -> int | None:
        given = self._given(name)
        if type(given) is int:
            return given
        try:
            return None if given is None else int(str(given))
        except ValueError:
            raise ValueError(f"{self.name}: {name} is {given!r}; give a whole number") from None

    def _first_number(self) -> int:
        given = self._given_number(self.pagination.index)
        return self.pagination.first if given is None else given


def listed(value: object) -> list[Any]:
    """A list, or an empty one in place of anything else."""
    return cast("list[Any]", value) if isinstance(value, list) else []


def _replaced(raw: object, path: Sequence[str], items: list[object]) -> object:
    if not path:
        return items
    inner = cast("dict[str, object]", raw)
    return {**inner, path[0]: _replaced(inner[path[0]], path[1:], items)}
