"""Lists that come in pages, walked to their end."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Generator, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

import orjson
from attrs import evolve

from .errors import PaginationError
from .model import integer, value_at
from .operation import Pagination, Request
from .unset import UNSET

PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

logger = logging.getLogger("aiomodelarts")


class Fetcher(Protocol):
    """What a pager needs of the client."""

    async def fetch(self, request: Request) -> object:
        """The JSON of an answer."""
        ...

    def decode(self, request: Request, decoded: object) -> Any:
        """The model of an answer."""
        ...


class Pager(Generic[PageT, ItemT]):
    """A list operation: `await` it for the first page, iterate over it for all items, `pages()` for all pages.

    Nothing is sent before that. Items that a shifting list hands out twice come once; a service that repeats a page or
    a token ends the walk with `PaginationError`.

    Example:
        ```
        async for job in client.visualization_jobs.list(per_page=50):
            print(job.job_name)
        ```
    """

    def __init__(self, fetcher: Fetcher, request: Request, page_styles: dict[str, str]) -> None:
        pagination = request.operation.pagination
        if pagination is None:
            raise TypeError(f"{request.operation.id} is no list operation")
        self._fetcher = fetcher
        self._request = request
        self._pagination = pagination
        self._page_styles = page_styles

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._first_page().__await__()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        item_id = self._pagination.item_id
        seen: set[object] = set()
        async for raw, page in self._walk():
            for key, item in zip(_keys(_items(raw, self._pagination), item_id), self._items_of(page), strict=True):
                if key is None or key not in seen:
                    seen.add(key)
                    yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """All pages, in order."""
        async for _, page in self._walk():
            yield page

    async def _first_page(self) -> PageT:
        style = self._pagination.style
        if style == "none":
            request = self._request
        elif style == "token":
            request = self._page_request(self._first_token(), self._limit())
        else:
            request = self._page_request(self._first_number(), self._limit())
        return cast("PageT", self._fetcher.decode(request, await self._fetcher.fetch(request)))

    def _walk(self) -> AsyncIterator[tuple[object, PageT]]:
        """Each page as JSON and as a model."""
        style = self._pagination.style
        if style == "none":
            return self._walk_once()
        return self._walk_tokens() if style == "token" else self._walk_numbers()

    async def _walk_once(self) -> AsyncIterator[tuple[object, PageT]]:
        raw = await self._fetcher.fetch(self._request)
        yield raw, cast("PageT", self._fetcher.decode(self._request, raw))

    async def _walk_tokens(self) -> AsyncIterator[tuple[object, PageT]]:
        limit, token = self._limit(), self._first_token()
        used: set[object] = set()
        previous: Sequence[object] = ()
        while True:
            used.add(token)
            raw = await self._fetcher.fetch(self._page_request(token, limit))
            items = _items(raw, self._pagination)
            self._refuse_repetition(items, previous, token)
            yield raw, cast("PageT", self._fetcher.decode(self._request, raw))
            token = value_at(raw, self._pagination.token)
            if not isinstance(token, str | int) or not token:
                return
            if token in used:
                raise PaginationError(f"{self._request.operation.id}: the service handed out the same token again")
            previous = items

    async def _walk_numbers(self) -> AsyncIterator[tuple[object, PageT]]:
        pagination = self._pagination
        style, limit, start = self._style(), self._limit(), self._first_number()
        skipped = max(start - pagination.first, 0)
        documented = pagination.max_limit is not None or bool(pagination.allowed_limits)
        position, walked, longest = start, 0, 0
        previous: Sequence[object] = ()
        while True:
            raw = await self._fetcher.fetch(self._page_request(position, limit))
            items = _items(raw, pagination)
            if style == "probe" and len(previous) > 1 and items:
                style = self._learn(previous, items)
                if style == "item":
                    # The service took the page number for an item number; what came is not the next page.
                    position = start + walked
                    continue
            self._refuse_repetition(items, previous, position)
            yield raw, cast("PageT", self._fetcher.decode(self._request, raw))
            walked += len(items)
            have = walked + (skipped if style == "item" else skipped * limit)
            total = self._total(raw, have)
            if not items:
                if total is not None and have < total:
                    logger.warning("%s: %d items announced, %d handed out", self._request.operation.id, total, have)
                return
            # On a full first page a total may mean that page only; and until the style is known, it is not known how
            # many items the caller chose to skip.
            certain = bool(previous) and (style != "probe" or not skipped)
            if total == have and (certain or len(items) != limit):
                return
            if len(items) < limit:
                # Without a total and a documented limit the page may also be cut to a size of the service's own.
                if total is None and (documented or len(items) < longest):
                    return
                if not previous and not skipped and not pagination.allowed_limits:
                    # With the size that the service cuts pages to, page numbers mean the same to both sides.
                    limit = len(items)
            position += len(items) if style == "item" else 1
            previous, longest = items, max(longest, len(items))

    def _refuse_repetition(self, items: Sequence[object], previous: Sequence[object], position: object) -> None:
        if items and items == previous:
            raise PaginationError(
                f"{self._request.operation.id}: the service sent the same page again for "
                f"{self._pagination.index}={position}"
            )

    def _learn(self, previous: Sequence[object], items: Sequence[object]) -> str:
        """Whether the service counts pages or items, by its answer to the number after that of the first page.

        A service that counts items has moved on by one item, so most of what it sends came before; one that counts
        pages sends others, but for a few that slid over because the list grew meanwhile.
        """
        before = set(_marks(previous, self._pagination.item_id))
        expected = min(len(previous) - 1, len(items))
        again = sum(mark in before for mark in _marks(items, self._pagination.item_id))
        style = "item" if again * 2 > expected else "page"
        if expected > 1:
            # One item that comes again may have slid over; that is good enough for this walk, not for ever.
            self._page_styles[self._request.operation.id] = style
        return style

    def _style(self) -> str:
        style = self._pagination.style
        return self._page_styles.get(self._request.operation.id, style) if style == "probe" else style

    def _total(self, raw: object, have: int) -> int | None:
        """The number of all items as announced; None when it is missing or less than there are."""
        total = integer(value_at(raw, self._pagination.total)) if self._pagination.total else None
        return total if isinstance(total, int) and total >= have else None

    def _given(self, name: str) -> object:
        values: Mapping[str, object] = (
            self._request.query if self._pagination.location == "query" else self._request.body or {}
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
            raise ValueError(f"{self._request.operation.id}: {name} is {given!r}; give a whole number") from None

    def _first_token(self) -> object:
        given = self._given(self._pagination.index)
        return "" if given is None else given

    def _first_number(self) -> int:
        given = self._given_number(self._pagination.index)
        return self._pagination.first if given is None else given

    def _limit(self) -> int:
        """The page size to ask for: the caller's or the default, within what the service takes."""
        pagination = self._pagination
        given = self._given_number(pagination.size)
        limit = pagination.default_limit if given is None or given < 1 else given
        if pagination.allowed_limits:
            fitting = [allowed for allowed in pagination.allowed_limits if allowed >= limit]
            return min(fitting) if fitting else max(pagination.allowed_limits)
        if pagination.max_limit is not None:
            limit = min(limit, pagination.max_limit)
        return max(limit, 1)

    def _page_request(self, position: object, limit: int) -> Request:
        pagination = self._pagination
        changes = {pagination.size: limit, pagination.index: position if position != "" else UNSET}
        if pagination.location == "query":
            return evolve(self._request, query={**self._request.query, **changes})
        return evolve(self._request, body={**(self._request.body or {}), **changes})

    def _items_of(self, page: object) -> Sequence[ItemT]:
        """The items of a page as models."""
        value = value_at(page, self._pagination.items)
        return cast("Sequence[ItemT]", value) if isinstance(value, list) else ()


def _items(raw: object, pagination: Pagination) -> Sequence[object]:
    found = value_at(raw, pagination.items)
    return cast("list[object]", found) if isinstance(found, list) else ()


def _keys(items: Sequence[object], item_id: str | None) -> list[object]:
    """What tells each item apart, or None where nothing does."""
    if item_id is None:
        return [None] * len(items)
    path = item_id.split(".")
    found = [value_at(item, path) for item in items]
    return [key if isinstance(key, str | int) else None for key in found]


def _marks(items: Sequence[object], item_id: str | None) -> list[object]:
    """What tells each item apart: its key, or where there is none all of it."""
    keys = _keys(items, item_id)
    return [orjson.dumps(item) if key is None else key for key, item in zip(keys, items, strict=True)]
