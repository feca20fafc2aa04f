"""Reading of a list, page by page, with the options of a pager."""

from __future__ import annotations

from collections.abc import AsyncGenerator, MutableMapping
from contextlib import aclosing
from typing import TYPE_CHECKING

from .page_requests import Fetcher, Paging, Reading, Window
from .progress import Total

if TYPE_CHECKING:
    from .position import Position
    from .yielded_items import Piece, Source


class ListReader:
    """Reads single pages, or all of them in order, and notes the total.

    Args:
        fetcher: Sends requests.
        paging: The list.
        page_styles: What services count that had to be found out, by operation.
        ahead: How many pages to fetch ahead.
        careful: Whether each page begins with an item that is known.
        start: Where to resume, or None.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        paging: Paging,
        page_styles: MutableMapping[str, str],
        *,
        ahead: int,
        careful: bool,
        start: Position | None,
    ) -> None:
        self._fetcher, self._paging, self._page_styles = fetcher, paging, page_styles
        self._ahead, self._careful, self._start = ahead, careful, start
        self._total = Total()

    async def read(self, window: Window, *, is_first: bool = True) -> Reading:
        """The page for a window."""
        reading = self._paging.read(window, await self._fetch(window))
        self._learn_total(reading, is_first=is_first)
        return reading

    async def total(self) -> int | None:
        """The number of all items as far as it is known, or else as the shortest page announces it."""
        pagination = self._paging.pagination
        if self._total.value is None and (pagination.total is not None or pagination.style == "none"):
            smallest = self._paging.smallest()
            reading = await self.read(smallest)
            if not self._total.is_unconfirmed:
                return self._total.value
            if pagination.style != "token":
                await self.read(self._paging.second(smallest), is_first=False)
            elif self._paging.next_token(reading) is None:
                self._total.confirm()
        return self._total.value

    async def first_piece(self) -> Piece:
        """The first page, or that of the position, as it is."""
        from .yielded_items import Piece  # not every program iterates

        reading = await self.read(self._start.window if self._start else self._paging.beginning())
        count, style = len(reading.items), self._paging.pagination.style
        style = self._page_styles.get(self._paging.name, style) if style == "probe" else style
        return Piece(reading, range(count), True, style, count)

    async def pieces(self) -> AsyncGenerator[Piece, None]:
        """What there is to yield, in order."""
        source, is_first = self._source(), True
        try:
            async with aclosing(self._walk(source)) as pieces:
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
        from .yielded_items import OneByOne  # not every program iterates

        return OneByOne(self._fetch)

    def _walk(self, source: Source) -> AsyncGenerator[Piece, None]:
        from .yielded_items import Handed  # not every program iterates

        handed = Handed(self._start.last if self._start else ())
        if self._paging.pagination.style in ("token", "none"):
            from .token_pages import TokenWalk

            return TokenWalk(self._paging, source, handed, self._start).pieces()
        from .numbered_pages import NumberWalk

        styles, careful = self._page_styles, self._careful
        return NumberWalk(self._paging, source, handed, styles, careful=careful, position=self._start).pieces()

    async def _fetch(self, window: Window) -> object:
        return await self._fetcher.fetch(self._paging.request_for(window))
