"""Reads the pages of a list in order, with the options of a pager."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, MutableMapping
from contextlib import aclosing
from typing import TYPE_CHECKING

from .missing_items import checked, is_later
from .page_requests import Fetcher, Paging, Reading, Window
from .progress import Place, Total
from .yielded_items import OneByOne, Piece, Source, YieldedKeys

if TYPE_CHECKING:
    from .position import Position


class ListReader:
    """Reads single pages, or all pages in order, and keeps the place and the total.

    Args:
        fetcher: Sends the requests.
        paging: The list.
        page_styles: Numbering styles that had to be found out (`page` or `item`), by operation.
        ahead: Number of pages to fetch ahead.
        careful: Whether each page has to begin with a known item.
        start: Position to resume from, or None.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        paging: Paging,
        page_styles: MutableMapping[str, str],
        ahead: int,
        careful: bool,
        start: Position | None,
    ) -> None:
        self.place = Place()
        self._fetcher, self._paging, self._page_styles = fetcher, paging, page_styles
        self._ahead, self._careful, self._start = ahead, careful, start
        self._total = Total()

    async def read(self, window: Window, *, is_first: bool = True) -> Reading:
        """Request a window and return its page."""
        reading = self._paging.read(window, await self._fetch(window))
        self._learn_total(reading, is_first=is_first)
        return reading

    async def smallest(self) -> Reading:
        """Request the smallest window that contains the first item, and return its page."""
        window = self._paging.smallest()
        done = None if self._paging.pagination.is_chained and window.index else window.start
        may_end = is_later(self._paging, window)  # the caller has passed the place, which may be after the last item
        return checked(self._paging, await self.read(window), None, done, may_end=may_end)

    async def total(self) -> int | None:
        """Return the total number of items; if it is unknown, request the smallest page to find it."""
        pagination = self._paging.pagination
        if self._total.value is None and (pagination.total is not None or pagination.style == "none"):
            smallest = self._paging.smallest()
            reading = await self.read(smallest)
            if not self._total.is_unconfirmed:
                return self._total.value
            if not pagination.is_chained:
                await self.read(self._paging.second(smallest), is_first=False)
            elif self._paging.next_token(reading) is None:
                self._total.confirm()
        return self._total.value

    def note_page(self, reading: Reading, count: int) -> None:
        """Note the total and the place after a page that was requested by itself.

        Args:
            reading: The page.
            count: Number of items on it.
        """
        self._learn_total(reading, is_first=True)
        style = self._paging.pagination.style
        style = self._page_styles.get(self._paging.name, style) if style == "probe" else style
        self.place.clear()
        if count:
            self.place.move(Piece(reading, range(count), True, style, count), count)

    async def pieces(self) -> AsyncGenerator[Piece, None]:
        """Yield the pages with the items to yield, in order."""
        source, is_first = self._source(), True
        try:
            async with aclosing(self._pieces_from(source)) as pieces:
                async for piece in pieces:
                    self._learn_total(piece.reading, is_first=is_first)
                    is_first = False
                    yield piece
            self._total.confirm()
        finally:
            await source.aclose()

    def _learn_total(self, reading: Reading, *, is_first: bool) -> None:
        self._total.learn(reading, is_first=is_first, comes_whole=self._paging.pagination.style == "none")

    def _source(self) -> Source:
        if self._ahead:
            from .prefetch import Prefetch  # not every program fetches ahead

            return Prefetch(self._fetch, self._ahead)
        return OneByOne(self._fetch)

    def _pieces_from(self, source: Source) -> AsyncGenerator[Piece, None]:
        yielded = YieldedKeys(self._start.last if self._start else ())
        if self._paging.pagination.style in ("token", "marker", "none"):
            from .token_pages import TokenPages

            return TokenPages(self._paging, source, yielded, self._start).pieces()
        from .numbered_pages import NumberedPages

        styles, careful = self._page_styles, self._careful
        return NumberedPages(self._paging, source, yielded, styles, careful=careful, position=self._start).pieces()

    def _fetch(self, window: Window) -> Awaitable[object]:
        return self._fetcher.fetch(self._paging.request_for(window))
