"""The pager, which iterates over the items and pages of a list operation."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, MutableMapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from attrs import evolve

from ..codec.model import value_at
from ..number_arguments import check_number
from ..operation.operation import PageStyle, Request
from .list_reader import ListReader
from .missing_items import awaited_json
from .page_requests import Fetcher, Paging, Reading, is_refused, listed
from .unfetched_list import UnfetchedList

if TYPE_CHECKING:
    from .position import Position

PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")


class Pager(UnfetchedList, Generic[PageT, ItemT]):
    """A list operation: `await` it for the first page, iterate over it for all items, call `pages()` for all pages.

    No request is sent before that, and each iteration starts from the beginning. If items have IDs, an item that the
    service returns twice is yielded once. If the service repeats a page or a token, `PaginationError` is raised.

    A page that is shorter than requested does not end a list, because the service may limit page sizes. A list ends
    with an empty page, when the announced total is reached, or with a page that is shorter than an earlier one. So a
    list of one page may take two requests.

    If items are deleted during an iteration, the items after them move to lower numbers. Items that exist all the time
    are still yielded: if the total changes, earlier pages are read again. A list without a total is read with an
    overlap of one item, so page sizes may vary. While nothing changes, this costs almost no requests. Three cases are
    only detected by `careful()`: as many items are added after a place as are deleted before it, the total is too
    small, or pages are numbered and neither a total nor a maximum page size is documented. Items without IDs, and items
    that move because of their sort key, may be missed in any case.

    Example:
        ```python
        async for job in client.visualization_jobs.list(per_page=50).prefetch(4):
            print(job.job_name)

        some = await client.models.list().collect(limit=200)
        ```
    """

    def __init__(
        self,
        fetcher: Fetcher,
        request: Request,
        page_styles: MutableMapping[str, str],
        *,
        ahead: int = 0,
        careful: bool = False,
        start: Position | None = None,
        counted: PageStyle | None = None,
    ) -> None:
        pagination = request.operation.pagination
        if pagination is None:
            raise TypeError(f"{request.operation.id} isn't a list operation")
        if counted is not None:
            pagination = evolve(pagination, style=counted)
        self._request, self._fetcher, self._page_styles = request, fetcher, page_styles
        self._paging = Paging(request, pagination)
        self._number_ahead, self._careful, self._start = ahead, careful, start
        self._counted: PageStyle | None = counted
        self._paging.check()
        self._opened: ListReader | None = None
        self._awaited: tuple[Reading, int] | None = None

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._first_page().__await__()

    async def __aiter__(self) -> AsyncGenerator[ItemT, None]:
        reader = self._reader
        reader.place.clear()
        async with aclosing(reader.pieces()) as pieces:
            async for piece in pieces:
                reading = piece.reading
                items = listed(value_at(self._decode(reading.raw), self._paging.pagination.items))
                for offset in piece.offsets:
                    reader.place.move(piece, offset + 1)
                    yield cast("ItemT", items[offset])

    async def pages(self) -> AsyncGenerator[PageT, None]:
        """Iterate over all pages in order.

        Items that were already yielded are removed from a page. An empty page at the end of the list is not yielded,
        unless the whole list is empty.
        """
        reader = self._reader
        reader.place.clear()
        is_first, by_token = True, self._paging.pagination.style == "token"
        async with aclosing(reader.pieces()) as pieces:
            async for piece in pieces:
                reading = piece.reading
                shows_end = not reading.items and not is_first and not by_token
                is_first = False
                if shows_end or (not piece.whole and not piece.offsets):
                    continue
                raw = (
                    awaited_json(self._paging, reading)
                    if piece.whole
                    else self._paging.with_items(reading, piece.offsets)
                )
                page = self._decode(raw)
                if reading.items:
                    reader.place.move(piece, len(reading.items))
                yield page

    def prefetch(self, count: int) -> Pager[PageT, ItemT]:
        """Return a pager that fetches the next pages concurrently while you process a page.

        The order stays the same, and up to `count` pages are requested or buffered. An error is raised after the pages
        before it. If each page contains a token for the next one, only one page is fetched ahead. If the numbering of
        the list has to be found out, that happens first. Without a total, up to `count` pages after the end are
        requested. When the iteration ends, pending requests are cancelled. After a `break`, that happens when the
        iterator is garbage-collected, or immediately with `contextlib.aclosing`.

        Args:
            count: Number of pages to fetch ahead; 0 to fetch each page when it is needed.

        Example:
            ```python
            from contextlib import aclosing

            async with aclosing(aiter(client.training_jobs.list().prefetch(8))) as jobs:
                names = [job.metadata.name async for job in jobs]
            ```

        Raises:
            ValueError: `count` is not an integer, or is below 0.
        """
        check_number("prefetch", count, least=0, whole=True, wrong_type=ValueError)
        return self._like(ahead=count)

    def careful(self) -> Pager[PageT, ItemT]:
        """Return a pager that reads pages with overlap: each page begins with an item of the page before.

        Items that exist all the time are yielded however the list changes, if items have IDs and keep their order. The
        total is only a lower bound: the list ends with an empty or shorter page, and not before the total is reached.
        The overlap is about one item per page. If pages are numbered, page sizes vary.

        Example:
            ```python
            names = [model.model_name async for model in client.models.list().careful()]
            ```
        """
        return self._like(careful=True)

    def counted_by(self, what: Literal["page", "item"]) -> Pager[PageT, ItemT]:
        """Return a pager for a service that you know to number pages, or items, regardless of the documentation.

        If the documentation is contradictory, the pager compares the first two pages, so you rarely need this method.
        It saves a request, and `offset` has the intended meaning from the first request.

        Args:
            what: What the service numbers, `page` or `item`.

        Example:
            ```python
            newer = client.services.list(offset=200).counted_by("item")
            ```

        Raises:
            ValueError: `what` is neither, the list isn't numbered, or the pager starts at a position.
        """
        style, name = self._paging.pagination.style, self._paging.name
        if what not in ("page", "item"):
            raise ValueError(f"counted_by is {what!r}; pass 'page' or 'item'")
        if style in ("token", "marker", "none"):
            raise ValueError(f"{name}: neither pages nor items are numbered; leave counted_by out")
        if self._start is not None:
            raise ValueError(f"{name}: a position includes the numbering; call counted_by before start")
        return self._like(counted=what)

    def start(self, position: str) -> Pager[PageT, ItemT]:
        """Return a pager that resumes after a `position`, which may be from another process or within a page.

        The position is found by the IDs of the last items before it, even if the list has changed. If the service no
        longer accepts the page number or the token (400, 410), the list is read from the beginning to find them. If
        items have no IDs, the position is only a number or a token. Call the operation with the same arguments.

        Example:
            ```python
            pager = client.models.list()
            async for model in pager:
                break  # the rest follows later, also in another process
            if pager.position is not None:
                rest = await client.models.list().start(pager.position).collect()
            ```

        Args:
            position: A value of the `position` property.

        Raises:
            ValueError: `position` is not a position, or one of another list.
            PaginationError: While iterating: all of the last items before the position were deleted, or the token has
                expired and items have no IDs.
        """
        from .position import decode  # not every program resumes an iteration

        return self._like(start=decode(position, self._paging))

    @property
    def position(self) -> str | None:
        """Position after the item or page that was yielded last, by any iteration; None before the first one.

        A short string without secrets, for `start()`.

        Example:
            ```python
            pager = client.models.list()
            async for model in pager:
                print(model.model_name, pager.position)
            ```
        """
        return self._reader.place.position(self._paging, self._start.last if self._start else ())

    async def total(self) -> int | None:
        """Return the total number of items that the service announces, or None if it announces none.

        The total is known after the first page. Before, this method requests the smallest possible page.
        """
        return await self._reader.total()

    async def first(self) -> ItemT | None:
        """Return the first item, or None if the list is empty. Requests the smallest possible page."""
        if self._start is not None:
            async with aclosing(aiter(self)) as items:
                return await anext(items, None)
        reading = await self._reader.smallest()
        items = listed(value_at(self._decode(reading.raw), self._paging.pagination.items))
        return cast("ItemT", items[0]) if items else None

    async def collect(self, limit: int | None = None) -> list[ItemT]:
        """Return the items as a list, without requesting more pages than needed.

        Args:
            limit: Maximum number of items; None for all.

        Raises:
            ValueError: `limit` is not an integer, or is below 0.
        """
        check_number("limit", limit, least=0, whole=True, optional=True, wrong_type=ValueError)
        found: list[ItemT] = []
        if limit == 0:
            return found
        async with aclosing(aiter(self)) as items:
            async for item in items:
                found.append(item)
                if len(found) == limit:
                    break
        return found

    async def _first_page(self) -> PageT:
        start, paging = self._start, self._paging
        window = paging.beginning() if start is None else start.window
        try:
            raw = await self._fetcher.fetch(paging.request_for(window))
        except Exception as error:
            if start is None or not is_refused(error):
                raise
            return await self._page_behind_start()
        reading = paging.read(window, raw)
        if self._opened is None and self._awaited is None:
            self._awaited = reading, len(reading.items)  # most programs use neither position nor total of this page
        else:
            self._reader.note_page(reading, len(reading.items))
        return self._fetcher.decode(self._request, raw if reading.items else awaited_json(paging, reading))

    @property
    def _reader(self) -> ListReader:
        """The reader of the list, which knows the place and the total after pages that were awaited."""
        if self._opened is None:
            options = self._number_ahead, self._careful, self._start
            self._opened = ListReader(self._fetcher, self._paging, self._page_styles, *options)
            if self._awaited is not None:
                self._opened.note_page(*self._awaited)
        return self._opened

    async def _page_behind_start(self) -> PageT:
        """Return the first page with items after the position, or an empty one, if its own page can't be requested."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                return page
        reading = await self._reader.read(self._paging.beginning())
        return self._decode(self._paging.with_items(reading, ()) if reading.items else reading.raw)

    def _decode(self, raw: object) -> PageT:
        return self._fetcher.decode(self._request, raw)

    def _like(self, **changes: Any) -> Pager[PageT, ItemT]:
        options: dict[str, Any] = {"ahead": self._number_ahead, "careful": self._careful}
        options |= {"start": self._start, "counted": self._counted}
        return Pager(self._fetcher, self._request, self._page_styles, **(options | changes))
