"""Lists that come in pages, walked to their end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from attrs import evolve

from .errors import PaginationError
from .model import Model, integer
from .operation import Pagination, Request
from .unset import UNSET

PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")


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

    Nothing is sent before that. Items that a shifting list hands out twice come once; a service that keeps repeating a
    page ends the walk with `PaginationError`.

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
        request = self._page_request(self._start(), self._limit())
        return cast("PageT", self._fetcher.decode(request, await self._fetcher.fetch(request)))

    async def _walk(self) -> AsyncIterator[tuple[object, PageT]]:
        """Each page as JSON and as a model."""
        limit = self._limit()
        position: object = self._start()
        walked = 0
        previous: Sequence[object] = ()
        while True:
            raw = await self._page(position, limit)
            items = _items(raw, self._pagination)
            if items and len(items) == len(previous) and list(items) == list(previous):
                raise PaginationError(
                    f"{self._request.operation.id}: the service sent the same page again for "
                    f"{self._pagination.index}={position}"
                )
            if walked and self._counts_items(previous, items):
                # The service took the page number for an item number; what came is not the next page.
                position = self._pagination.first + walked
                continue
            yield raw, cast("PageT", self._fetcher.decode(self._request, raw))
            walked += len(items)
            following = self._following(raw, items, position, limit, walked)
            if following is None:
                return
            previous, position = items, following

    async def _page(self, position: object, limit: int) -> object:
        return await self._fetcher.fetch(self._page_request(position, limit))

    def _following(
        self, raw: object, items: Sequence[object], position: object, limit: int, walked: int
    ) -> object | None:
        """Where the next page starts, or None when this was the last."""
        pagination = self._pagination
        if pagination.style == "none":
            return None
        if pagination.style == "token":
            token = _at(raw, pagination.token)
            if token == position and token:
                raise PaginationError(f"{self._request.operation.id}: the service handed out the same token again")
            return token or None
        total = integer(_at(raw, pagination.total)) if pagination.total else None
        finished = self._before(limit) + walked >= total if isinstance(total, int) else len(items) < limit
        if finished or not items:
            return None
        return cast("int", position) + (len(items) if self._style() == "item" else 1)

    def _counts_items(self, previous: Sequence[object], items: Sequence[object]) -> bool:
        """Whether the answer to a page number shows that the service counts items: it starts at the second item."""
        if self._style() != "probe" or len(previous) < 2 or not items:
            return False
        second, first = _keys((previous[1], items[0]), self._pagination.item_id)
        counts = first == second if first is not None else previous[1] == items[0]
        self._page_styles[self._request.operation.id] = "item" if counts else "page"
        return counts

    def _style(self) -> str:
        style = self._pagination.style
        return self._page_styles.get(self._request.operation.id, style) if style == "probe" else style

    def _given(self, name: str) -> object:
        values: Mapping[str, object] = (
            self._request.query if self._pagination.location == "query" else self._request.body or {}
        )
        value = values.get(name, UNSET)
        return None if value is UNSET else value

    def _start(self) -> object:
        if self._pagination.style == "none":
            return None
        given = self._given(self._pagination.index)
        if given is not None:
            return integer(given)
        return "" if self._pagination.style == "token" else self._pagination.first

    def _before(self, limit: int) -> int:
        """How many items the caller chose to skip."""
        start = self._start()
        if not isinstance(start, int):
            return 0
        skipped = start - self._pagination.first
        return skipped if self._style() == "item" else skipped * limit

    def _limit(self) -> int:
        """The page size to ask for: the caller's or the default, within what the service takes."""
        pagination = self._pagination
        given = self._given(pagination.size) if pagination.size else None
        limit = pagination.default_limit if given is None else int(str(given))
        if pagination.allowed_limits:
            fitting = [allowed for allowed in pagination.allowed_limits if allowed >= limit]
            return min(fitting) if fitting else max(pagination.allowed_limits)
        if pagination.max_limit is not None:
            limit = min(limit, pagination.max_limit)
        return max(limit, 1)

    def _page_request(self, position: object, limit: int) -> Request:
        pagination = self._pagination
        if pagination.style == "none":
            return self._request
        changes = {pagination.size: limit, pagination.index: position if position != "" else UNSET}
        if pagination.location == "query":
            return evolve(self._request, query={**self._request.query, **changes})
        return evolve(self._request, body={**(self._request.body or {}), **changes})

    def _items_of(self, page: object) -> Sequence[ItemT]:
        """The items of a page as models."""
        value: Any = page
        for name in self._pagination.items:
            if not isinstance(value, Model):
                return ()
            value = getattr(value, value.__wire_names__[name])
        return cast("Sequence[ItemT]", value) if isinstance(value, list) else ()


def _at(value: object, path: Sequence[str] | None) -> object:
    for name in path or ():
        value = cast("Mapping[str, object]", value).get(name) if isinstance(value, dict) else None
    return value


def _items(raw: object, pagination: Pagination) -> Sequence[object]:
    found = _at(raw, pagination.items)
    return cast("list[object]", found) if isinstance(found, list) else ()


def _keys(items: Sequence[object], item_id: str | None) -> list[object]:
    """What tells each item apart, or None where nothing does."""
    keys: list[object] = []
    for item in items:
        key = cast("Mapping[str, object]", item).get(item_id) if item_id and isinstance(item, dict) else None
        keys.append(key if isinstance(key, str | int) else None)
    return keys
