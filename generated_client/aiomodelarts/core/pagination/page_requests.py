"""Requests for the pages of a list, and the items and totals in their responses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol

from attrs import define

from ..codec.json_text import fingerprint
from ..codec.json_values import integer, with_value_at
from ..codec.model import value_at
from ..errors.exceptions import ApiError, PaginationError
from ..operation.extra import Extra
from ..operation.operation import Pagination, Request
from ..unset import UNSET

Key = str | int

REMEMBERED = 16
"""Number of items that a position remembers. It can be found again as long as one of them exists."""


class Fetcher(Protocol):
    """The part of a client that a pager uses."""

    async def fetch(self, request: Request) -> object:
        """Send a request and return the decoded JSON of the response."""
        ...

    def decode(self, request: Request, decoded: object) -> Any:
        """Convert the decoded JSON of a response to its model."""
        ...


@define
class Window:
    """A part of a list, as requested by one request.

    Args:
        index: Page number, item number or token to send; an empty string is not sent.
        size: Number of items to request.
        start: Index of the first item in the list, from 0.
    """

    index: Key
    size: int
    start: int


@define(eq=False, slots=False)
class Reading:
    """The response for a window.

    Args:
        window: The requested window.
        raw: Decoded JSON of the response.
        items: Items in the response.
        announced: Total number of items according to the response, or None.
        item_id: Key of the ID of an item, dotted if it is nested; None if items have no ID.
    """

    window: Window
    raw: object
    items: Sequence[object]
    announced: int | None
    item_id: str | None

    @cached_property
    def keys(self) -> Sequence[Key | None]:
        """ID of each item, or None for items without one."""
        if self.item_id is None:
            return [None] * len(self.items)
        path = self.item_id.split(".")
        found = [value_at(item, path) for item in self.items]
        return [key if isinstance(key, str | int) else None for key in found]

    def last_keys(self, offsets: Sequence[int], done: int) -> list[Key]:
        """Return the IDs of the last items before a place in the page.

        Args:
            offsets: Offsets of the items to consider.
            done: Number of items before the place.
        """
        keys = [self.keys[offset] for offset in offsets if done - REMEMBERED <= offset < done]
        return [key for key in keys if key is not None]


class Paging:
    """A list operation with the arguments of the caller.

    Args:
        request: The call, without a place in the list.
        pagination: Pagination of the operation.
    """

    def __init__(self, request: Request, pagination: Pagination) -> None:
        self.request = request
        self.pagination = pagination
        self._is_chained = pagination.is_chained
        # The caller's arguments where the place in the list is sent.
        self._arguments = request.query if pagination.location == "query" else request.body or {}
        self._passed_limit: int | None = None
        self._first_number = pagination.first

    @property
    def name(self) -> str:
        """ID of the operation, for messages."""
        return self.request.operation.id

    def check(self) -> None:
        """Read the caller's page size and start, and check that the service accepts them.

        Raises:
            ValueError: The page size or start is not an integer or is out of range.
        """
        pagination = self.pagination
        if pagination.style == "none":
            return
        if self.request.extra is not None:
            self._check_extra(self.request.extra)
        self._passed_limit = limit = self._number(pagination.size)
        if limit is not None and not self._takes(limit):
            raise ValueError(f"{self.name}: {pagination.size} is {limit}; pass {self._range()}")
        if self._is_chained:
            return
        given = self._number(pagination.index)
        self._first_number = number = pagination.first if given is None else given
        if number < 0:
            raise ValueError(f"{self.name}: {pagination.index} is {number}; pass {pagination.first} or more")
        if pagination.offset_multiple and (number - pagination.first) % (size := self.limit()):
            multiple = f"a multiple of {pagination.size} ({size})"
            raise ValueError(f"{self.name}: {pagination.index} is {number}; pass {multiple}")

    def beginning(self) -> Window:
        """Return the first window, with the page size and the start that the caller passed."""
        pagination = self.pagination
        style, number, limit = pagination.style, self._first_number, self._passed_limit or self.limit()
        if style == "none":
            return Window("", 0, 0)
        if self._is_chained:
            given = self._arguments.get(pagination.index, UNSET)
            return Window(given if isinstance(given, str | int) else "", limit, 0)
        # Numbers below that of the first page have special meanings, such as "all items".
        skipped = number - pagination.first if number > pagination.first else 0
        return Window(number, limit, skipped if style == "item" else skipped * limit)

    def limit(self) -> int:
        """Return the page size to request: the caller's or, if the caller passed none, the default."""
        if self._passed_limit is not None:
            return self._passed_limit
        pagination = self.pagination
        limit = pagination.default_limit
        if pagination.allowed_limits:
            fitting = [allowed for allowed in pagination.allowed_limits if allowed >= limit]
            return min(fitting) if fitting else max(pagination.allowed_limits)
        return max(min(limit, pagination.max_limit or limit), 1)

    def smallest(self) -> Window:
        """Return the smallest window that contains the first item."""
        begin, pagination = self.beginning(), self.pagination
        size = min(pagination.allowed_limits, default=1)
        if pagination.style == "none" or size >= begin.size:
            return begin
        aligned = not pagination.offset_multiple or begin.start % size == 0
        # With another size, every page number except the first would refer to other items.
        same_place = self._is_chained or begin.index == pagination.first
        if same_place or (pagination.style == "item" and begin.start > 0 and aligned):
            return Window(begin.index, size, begin.start)
        return begin

    def second(self, window: Window) -> Window:
        """Return the window after a first one whose response had as many items as requested."""
        step = window.size if self.pagination.style == "item" else 1
        return Window(int(window.index) + step, window.size, window.start + window.size)

    def request_for(self, window: Window) -> Request:
        """Return the request for a window."""
        pagination = self.pagination
        if pagination.style == "none":
            return self.request
        changes = {pagination.index: UNSET if window.index == "" else window.index}
        if pagination.size:
            changes[pagination.size] = window.size
        request, query, body = self.request, self.request.query, self.request.body
        if changes.items() <= self._arguments.items():
            return request  # the arguments of the caller already have this place
        if pagination.location == "query":
            query = {**query, **changes}
        else:
            body = {**(body or {}), **changes}
        # attrs.evolve would take as long as reading a few items.
        return Request(request.operation, request.path_values, query, request.headers, body, request.extra)

    def read(self, window: Window, raw: object) -> Reading:
        """Extract the items and the total from the response for a window."""
        pagination = self.pagination
        items = listed(value_at(raw, pagination.items))
        announced = integer(value_at(raw, pagination.total)) if pagination.total else None
        return Reading(window, raw, items, announced if isinstance(announced, int) else None, pagination.item_id)

    def next_token(self, reading: Reading) -> Key | None:
        """Return the token or ID for the next page, or None after the last page.

        Raises:
            PaginationError: The last item has no ID to continue after.
        """
        if self.pagination.style == "marker":
            if reading.items and reading.keys[-1] is None:
                raise PaginationError(f"{self.name}: the last item has no ID, so the rest can't be read")
            return reading.keys[-1] if reading.items else None
        token = value_at(reading.raw, self.pagination.token)
        return token if isinstance(token, str | int) and token else None

    def marks(self, reading: Reading) -> list[object]:
        """Return values to compare items by: the ID of each item, or the whole item if it has none."""
        return [
            fingerprint(item) if key is None else (key,) for key, item in zip(reading.keys, reading.items, strict=True)
        ]

    def with_items(self, reading: Reading, offsets: Sequence[int]) -> object:
        """Return the JSON of a response with only some of its items; the response is not changed."""
        return with_value_at(reading.raw, self.pagination.items, [reading.items[offset] for offset in offsets])

    def others(self) -> dict[str, Mapping[str, object]]:
        """Return the caller's arguments other than the place in the list, by location."""
        own = (self.pagination.index, self.pagination.size)
        query = {name: value for name, value in self.request.query.items() if name not in own}
        body = {name: value for name, value in (self.request.body or {}).items() if name not in own}
        extra = self.request.extra
        added = {} if extra is None else {"extra": {"query": extra.query, "body": extra.body}}
        return {"path": self.request.path_values, "query": query, "body": body, **added}

    def _check_extra(self, extra: Extra) -> None:
        """Check that the place in the list is not passed as an extra argument, where the pager would not find it."""
        pagination = self.pagination
        number = 0 if pagination.location == "query" else 1
        part: object = (extra.query, extra.body)[number]
        for name in (pagination.index, pagination.size):
            if name and isinstance(part, Mapping) and name in part:
                raise ValueError(f"{self.name}: {extra.names[number]} has {name}; pass the argument {name}= instead")

    def _takes(self, limit: int) -> bool:
        pagination = self.pagination
        if pagination.allowed_limits:
            return limit in pagination.allowed_limits
        return 1 <= limit <= (pagination.max_limit or limit)

    def _range(self) -> str:
        """Describe the page sizes that the service accepts, for messages."""
        pagination = self.pagination
        *others, last = map(str, pagination.allowed_limits or ("",))
        if others:
            return f"{', '.join(others)} or {last}"
        if last:
            return last
        return "1 or more" if pagination.max_limit is None else f"an integer from 1 to {pagination.max_limit}"

    def _number(self, name: str) -> int | None:
        given = self._arguments.get(name)
        if type(given) is int:
            return given
        if given is UNSET or given is None:
            return None
        try:
            return int(str(given))
        except ValueError:
            raise ValueError(f"{self.name}: {name} is {given!r}; pass an integer") from None


def is_refused(error: Exception) -> bool:
    """Return whether the service rejected the requested place, for example an expired token."""
    return isinstance(error, ApiError) and error.status in (400, 410)


def same_total(first: Reading, second: Reading) -> bool:
    """Return whether the totals of two responses show no change of the list.

    If both totals are those of their own page, they are not compared.
    """
    own = all(reading.announced == len(reading.items) for reading in (first, second))
    return own or first.announced == second.announced


def listed(value: object) -> list[Any]:
    """Return the value if it is a list, and an empty list otherwise."""
    items: Any = value
    return items if isinstance(value, list) else []
