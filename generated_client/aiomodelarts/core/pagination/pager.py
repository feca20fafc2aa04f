"""The pager: a list operation before and while it is walked."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, MutableMapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from attrs import evolve

from ..codec.model import value_at
from ..operation.operation import PageStyle, Request
from .list_reader import ListReader
from .page_requests import Fetcher, Paging, is_refused, listed
from .progress import Place

if TYPE_CHECKING:
    from .position import Position

PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")


class Pager(Generic[PageT, ItemT]):
    """A list operation: `await` it for the first page, iterate over it for all items, `pages()` for all pages.

    Nothing is sent before that, and each iteration starts from the beginning. An item that comes twice is yielded once,
    if items have ids. A service that repeats a page or a token ends the iteration with `PaginationError`.

    A page that is shorter than requested does not end a list, because the service may limit page sizes. A list ends
    with an empty page, with an announced total that is reached, or with a page shorter than one before it. So a list
    of one page takes two requests.

    While items are deleted, those behind them slide to lower numbers. No item that is there all the time is lost:
    a changed total shows it, and the list is read again from where it surely joins. A list without a total is read
    with an item of overlap instead, so its pages may vary in length. This hardly costs a request as long as nothing
    changes. It can't see that as many items were added behind a place as were deleted before it, that a total is too
    small, nor any change if pages are counted and there is neither a total nor a documented largest size: `careful()`
    sees all of these. None of this works for items without ids, and items that move because of their sort key may be
    missed by any iteration.

    Example:
        ```
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
            raise TypeError(f"{request.operation.id} is no list operation")
        if counted is not None:
            pagination = evolve(pagination, style=counted)
        self._fetcher = fetcher
        self._request = request
        self._page_styles = page_styles
        self._paging = Paging(request, pagination)
        self._number_ahead = ahead
        self._careful = careful
        self._start = start
        self._counted: PageStyle | None = counted
        self._paging.check()
        self._place = Place()
        self._reader = ListReader(fetcher, self._paging, page_styles, ahead=ahead, careful=careful, start=start)

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._first_page().__await__()

    async def __aiter__(self) -> AsyncGenerator[ItemT, None]:
        self._place.clear()
        async with aclosing(self._reader.pieces()) as pieces:
            async for piece in pieces:
                reading = piece.reading
                items = listed(value_at(self._decode(reading.raw), self._paging.pagination.items))
                for offset in piece.offsets:
                    self._place.move(piece, offset + 1)
                    yield cast("ItemT", items[offset])

    async def pages(self) -> AsyncGenerator[PageT, None]:
        """All pages, in order, as the service sends them.

        Items that are read again are left out of a page. An empty page that only shows that the list has ended is not
        yielded, except for an empty list.
        """
        self._place.clear()
        is_first, by_token = True, self._paging.pagination.style == "token"
        async with aclosing(self._reader.pieces()) as pieces:
            async for piece in pieces:
                reading = piece.reading
                shows_end = not reading.items and not is_first and not by_token
                is_first = False
                if shows_end or (not piece.whole and not piece.offsets):
                    continue
                raw = reading.raw if piece.whole else self._paging.with_items(reading, piece.offsets)
                page = self._decode(raw)
                if reading.items:
                    self._place.move(piece, len(reading.items))
                yield page

    def prefetch(self, count: int) -> Pager[PageT, ItemT]:
        """The same list, fetched ahead: while a page is worked on, the next ones are on their way.

        The order stays the same, and at most `count` pages are under way or in store. An error is raised where it
        belongs, after the pages before it. Where each page names the next one, one page is fetched ahead; where it
        has to be found out how the service counts, that comes first. Without a total up to `count` pages behind the
        end are asked for. When the iteration ends, what is under way is cancelled; after a `break` that is as soon as
        the iterator is let go, and at once with `contextlib.aclosing`.

        Args:
            count: How many pages; 0: each page when it is needed.

        Example:
            ```
            async with aclosing(aiter(client.training_jobs.list().prefetch(8))) as jobs:
                names = [job.metadata.name async for job in jobs]
            ```

        Raises:
            ValueError: `count` is below 0, or no whole number.
        """
        if type(count) is not int or count < 0:
            raise ValueError(f"prefetch is {count!r}; give a whole number, 0 or more")
        return self._like(ahead=count)

    def careful(self) -> Pager[PageT, ItemT]:
        """The same list, read with overlap: each page begins with an item that came before, whatever totals say.

        So nothing that is there all the time is lost, however the list changes, as long as its items have ids and keep
        their order. A total is only a lower bound: the list ends with an empty or a shorter page, and not before the
        total. It costs about one item of each page; where pages are counted, page sizes vary.

        Example:
            ```
            names = [model.model_name async for model in client.models.list().careful()]
            ```
        """
        return self._like(careful=True)

    def counted_by(self, what: Literal["page", "item"]) -> Pager[PageT, ItemT]:
        """The same list, of a service that is known to number its pages, or its items, whatever is documented.

        Where the documentation contradicts itself the first two pages tell, so this is seldom needed: it saves a
        request, and an `offset` means from the first request on what it is to mean.

        Args:
            what: `page` or `item`.

        Example:
            ```
            newer = client.services.list(offset=200).counted_by("item")
            ```

        Raises:
            ValueError: It is neither, this list has no numbers, or it is to start at a position.
        """
        style, name = self._paging.pagination.style, self._paging.name
        if what not in ("page", "item"):
            raise ValueError(f"counted_by is {what!r}; give 'page' or 'item'")
        if style in ("token", "none"):
            raise ValueError(f"{name}: nothing is counted here; leave counted_by out")
        if self._start is not None:
            raise ValueError(f"{name}: a position knows how it was counted; call counted_by before start")
        return self._like(counted=what)

    def start(self, position: str) -> Pager[PageT, ItemT]:
        """The same list from a `position` on, also in another process and from the middle of a page.

        The place is found by the ids of the last items before it, even if the list has changed. If necessary, the list
        is read from the beginning to find it, for example when the service no longer accepts the page or its token
        (400, 410). Without ids, the position is only a number or a token. Give the operation the same arguments.

        Example:
            ```
            rest = await client.models.list().start(file.read_text()).collect()
            ```

        Args:
            position: What `position` was.

        Raises:
            ValueError: It is no position, or one of another list.
            PaginationError: While iterating: all of the last items before it are gone, or the token has expired and
                items have no ids.
        """
        from .position import decode  # not every program goes on from where another was

        return self._like(start=decode(position, self._paging))

    @property
    def position(self) -> str | None:
        """Where the iteration that moved last stands, behind the item or page it handed out; None before the first.

        A short text without secrets, for `start()`.

        Example:
            ```
            async for model in (pager := client.models.list()):
                file.write_text(pager.position)
            ```
        """
        return self._place.position(self._paging, self._start.last if self._start else ())

    async def total(self) -> int | None:
        """The number of all items as the service announces it, or None when it does not.

        It is known after the first page; before, the shortest possible page is asked for.
        """
        return await self._reader.total()

    async def first(self) -> ItemT | None:
        """The first item, or None when there is none; asks for the shortest page the service has."""
        if self._start is not None:
            async with aclosing(aiter(self)) as items:
                return await anext(items, None)
        reading = await self._reader.read(self._paging.smallest())
        items = listed(value_at(self._decode(reading.raw), self._paging.pagination.items))
        return cast("ItemT", items[0]) if items else None

    async def collect(self, limit: int | None = None) -> list[ItemT]:
        """The items as a list; no page is asked for once there are enough.

        Args:
            limit: How many at most; None: all.

        Raises:
            ValueError: `limit` is below 0, or no whole number.
        """
        if limit is not None and (type(limit) is not int or limit < 0):
            raise ValueError(f"limit is {limit!r}; give a whole number of items, 0 or more, or None")
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
        try:
            piece = await self._reader.first_piece()
        except Exception as error:
            if self._start is None or not is_refused(error):
                raise
            return await self._page_behind_start()
        page = self._decode(piece.reading.raw)
        self._place.clear()
        if piece.reading.items:
            self._place.move(piece, len(piece.reading.items))
        return page

    async def _page_behind_start(self) -> PageT:
        """The first page with items behind the position, or an empty one, when its own page can't be requested."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                return page
        reading = await self._reader.read(self._paging.beginning())
        return self._decode(self._paging.with_items(reading, ()) if reading.items else reading.raw)

    def _decode(self, raw: object) -> PageT:
        return cast("PageT", self._fetcher.decode(self._request, raw))

    def _like(
        self,
        *,
        ahead: int | None = None,
        careful: bool | None = None,
        start: Position | None = None,
        counted: PageStyle | None = None,
    ) -> Pager[PageT, ItemT]:
        return Pager(
            self._fetcher,
            self._request,
            self._page_styles,
            ahead=self._number_ahead if ahead is None else ahead,
            careful=self._careful if careful is None else careful,
            start=start or self._start,
            counted=counted or self._counted,
        )
