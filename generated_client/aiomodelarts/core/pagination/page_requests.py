"""How the pages of one list are asked for, and what their answers hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol, cast

from attrs import define, frozen

from ..codec.json_text import fingerprint
from ..codec.model import integer, value_at
from ..errors.exceptions import ApiError
from ..operation.operation import Pagination, Request
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

    def check(self) -> None:
        """Refuse a page size or a start that the service does not take.

        Raises:
            ValueError: The caller's size or start is no whole number or is out of range.
        """
        pagination = self.pagination
        if pagination.style == "none":
            return
        limit = self._given_number(pagination.size)
        if limit is not None and not self._takes(limit):
            raise ValueError(f"{self.name}: {pagination.size} is {limit}; give {self._range()}")
        if pagination.style == "token":
            return
        number = self._first_number()
        if number < 0:
            raise ValueError(f"{self.name}: {pagination.index} is {number}; give {pagination.first} or more")
        size = self.limit()
        if pagination.offset_multiple and (number - pagination.first) % size:
            multiple = f"a multiple of {pagination.size} ({size})"
            raise ValueError(f"{self.name}: {pagination.index} is {number}; give {multiple}")

    def beginning(self) -> Window:
        """The first window of an iteration, of the caller's size and at the caller's start."""
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
        """The page size to request: the caller's, or the default if the caller gives none."""
        pagination = self.pagination
        given = self._given_number(pagination.size)
        if given is not None:
            return given
        limit = pagination.default_limit
        if pagination.allowed_limits:
            fitting = [allowed for allowed in pagination.allowed_limits if allowed >= limit]
            return min(fitting) if fitting else max(pagination.allowed_limits)
        return max(min(limit, pagination.max_limit or limit), 1)

    def smallest(self) -> Window:
        """The window for the first item alone, or for as few items as the service sends."""
        begin, pagination = self.beginning(), self.pagination
        size = min(pagination.allowed_limits, default=1)
        if pagination.style == "none" or size >= begin.size:
            return begin
        aligned = not pagination.offset_multiple or begin.start % size == 0
        # Another size would give another meaning to any page number but the first.
        same_place = pagination.style == "token" or begin.index == pagination.first
        if same_place or (pagination.style == "item" and begin.start > 0 and aligned):
            return Window(begin.index, size, begin.start)
        return begin

    def second(self, window: Window) -> Window:
        """The window behind a first one that came with as many items as requested."""
        step = window.size if self.pagination.style == "item" else 1
        return Window(int(window.index) + step, window.size, window.start + window.size)

    def request_for(self, window: Window) -> Request:
        """The call for a window."""
        pagination = self.pagination
        if pagination.style == "none":
            return self.request
        changes = {pagination.index: UNSET if window.index == "" else window.index}
        if pagination.size:
            changes[pagination.size] = window.size
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
        """What tells each item apart: its key, or all of it if it has no key."""
        return [
            fingerprint(item) if key is None else (key,) for key, item in zip(reading.keys, reading.items, strict=True)
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

    def _takes(self, limit: int) -> bool:
        pagination = self.pagination
        if pagination.allowed_limits:
            return limit in pagination.allowed_limits
        return 1 <= limit <= (pagination.max_limit or limit)

    def _range(self) -> str:
        """The page sizes that the service takes, in words."""
        pagination = self.pagination
        *others, last = map(str, pagination.allowed_limits or ("",))
        if others:
            return f"{', '.join(others)} or {last}"
        if last:
            return last
        return "1 or more" if pagination.max_limit is None else f"a whole number from 1 to {pagination.max_limit}"

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


def is_refused(error: Exception) -> bool:
    """Whether the service refused the place that was requested, such as a token that has expired."""
    return isinstance(error, ApiError) and error.status in (400, 410)


def same_total(first: Reading, second: Reading) -> bool:
    """Whether the totals of two answers give no sign that the list changed between them.

    Totals that count only the items of their own page give none.
    """
    own = all(reading.announced == len(reading.items) for reading in (first, second))
    return own or first.announced == second.announced


def listed(value: object) -> list[Any]:
    """A list, or an empty one in place of anything else."""
    return cast("list[Any]", value) if isinstance(value, list) else []


def _replaced(raw: object, path: Sequence[str], items: list[object]) -> object:
    if not path:
        return items
    inner = cast("dict[str, object]", raw)
    return {**inner, path[0]: _replaced(inner[path[0]], path[1:], items)}
