"""The walk along a list whose pages have numbers, also while it changes."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, MutableMapping
from typing import TYPE_CHECKING

from attrs import evolve

from ..errors import PaginationError
from .handed import Handed, Piece, Source, is_repeated, repetition
from .number_windows import NumberWindows
from .paging import Paging, Reading, Window

if TYPE_CHECKING:
    from .position import Position

logger = logging.getLogger("aiomodelarts")

PATIENCE = 5
"""How often one and the same thing is tried again because the list changed meanwhile."""


class NumberWalk:
    """Asks for one window after the other, and makes sure that they join.

    Items that are deleted make those behind them slide to lower numbers, past the next window. A window surely joins
    what was handed out when it holds an item that is known. So it is read again from further ahead, as far as needed,
    when it holds none and either was to begin with one or the service announces another total than before.

    Args:
        paging: The list.
        source: Gets the answers.
        handed: What was handed out.
        page_styles: How services count that had to be found out, by operation.
        careful: Whether every window begins with an item that is known, whatever totals say.
        position: Where to go on from, or None.
    """

    def __init__(
        self,
        paging: Paging,
        source: Source,
        handed: Handed,
        page_styles: MutableMapping[str, str],
        *,
        careful: bool,
        position: Position | None,
    ) -> None:
        style, begin = position.style if position else paging.pagination.style, paging.beginning()
        if style == "probe":
            style = page_styles.get(paging.name, style)
        if style == "item":
            begin = _counted_as_item(begin, paging)
            position = position and evolve(position, window=_counted_as_item(position.window, paging))
        self._paging, self._source, self._handed, self._page_styles = paging, source, handed, page_styles
        self._windows = windows = NumberWindows(paging, style, begin)
        # Without a total nothing else tells that the list changed. Page sizes vary then, which is safe where it is
        # documented how large they may be.
        self._careful = careful or (style == "page" and windows.documented and paging.pagination.total is None)
        windows.overlap = self._careful
        self._begin = begin
        self._position = position
        self._place = position.window.start + position.skip if position else begin.start
        self._have = self._place
        self._previous: Reading | None = None
        self._total: int | None = None
        self._longest = 0
        self._back = 0
        self._futile = 0
        self._restarts = 0
        self._repeated = 0
        self._changed = False

    async def pieces(self) -> AsyncGenerator[Piece, None]:
        """The list, piece by piece, in order."""
        window = self._position.window if self._position else self._begin
        while True:
            reading = await self._read(window)
            if self._must_learn(reading):
                reading = await self._learn(reading)
                if self._windows.style == "item":
                    # The service took the page number for an item number; what came is not the next page.
                    window = self._windows.next(self._place)
                    continue
            self._refuse_repetition(reading)
            if not self._joins(reading):
                window = self._further_ahead()
                continue
            if self._restarts == 2:
                await self._check_that_keys_last(reading)
            whole = window.start >= self._place and not self._handed.searching
            skip = max(self._place - window.start, 0)
            piece = Piece(reading, self._handed.take(reading, skip), whole, self._windows.style)
            last = self._accept(reading, piece)
            await self._source.plan([] if last else self._ahead())
            yield piece
            if last:
                self._handed.check_found(self._paging.name)
                return
            window = self._windows.next(self._place)

    async def _read(self, window: Window) -> Reading:
        return self._paging.read(window, await self._source.get(window))

    def _ahead(self) -> list[Window]:
        return self._windows.following(self._place, self._total, self._source.count)

    def _must_learn(self, reading: Reading) -> bool:
        """Whether this answer, to the number after that of the answer before, tells how the service counts."""
        previous = self._previous
        return (
            self._windows.style == "probe"
            and previous is not None
            and reading.window.index == int(previous.window.index) + 1
            and len(previous.items) > 1
            and bool(reading.items)
        )

    async def _learn(self, reading: Reading) -> Reading:
        """Find out whether the service counts pages or items; this answer, or a newer one for its window.

        A service that counts items has moved on by one item, so most of what it sends came before; one that counts
        pages sends others, but for a few that slid over because the list grew meanwhile.
        """
        previous = self._previous
        assert previous is not None  # noqa: S101  # asked before
        done = len(previous.items)
        for _ in range(PATIENCE):
            if reading.announced == previous.announced:
                break
            # What slid over because the list changed could be taken for what a service sends that counts otherwise.
            self._changed = True
            previous = await self._read(previous.window)
            reading = await self._read(reading.window)
        before = set(self._paging.marks(previous))
        expected = min(len(previous.items) - 1, len(reading.items))
        again = sum(mark in before for mark in self._paging.marks(reading))
        style = "item" if again * 2 > expected else "page"
        self._windows.style = style
        if expected > 1:
            # One item that comes again may have slid over; that is good enough for this walk, not for ever.
            self._page_styles[self._paging.name] = style
        if style == "item":
            self._begin = _counted_as_item(self._begin, self._paging)
            self._windows.base = self._begin.start
            self._place = self._have = _counted_as_item(previous.window, self._paging).start + done
        return reading

    def _refuse_repetition(self, reading: Reading) -> None:
        """Refuse a service that does not care which page is asked for.

        Raises:
            PaginationError: It is the page before. Where there is no total, which could tell that the list grew by
                just one page, a full page has to come several times.
        """
        ahead = reading.window.start + len(reading.items) > self._place
        if not ahead or not is_repeated(reading, self._previous):
            self._repeated = 0
            return
        self._repeated += 1
        end = reading.window.start + len(reading.items)
        counted = not self._careful and reading.announced is not None and reading.announced >= end
        may_have_grown = not counted and len(reading.items) == reading.window.size
        if self._repeated > PATIENCE or not may_have_grown or not self._windows.keyed:
            raise repetition(self._paging, reading.window)

    def _joins(self, reading: Reading) -> bool:
        """Whether nothing can lie between this answer and what was handed out."""
        if reading.window.start <= self._begin.start or not self._windows.keyed:
            return True
        if self._handed.joins(reading):
            self._restarts = 0
            return True
        if self._previous is None:
            return not self._handed.searching
        if self._futile > PATIENCE:
            return True
        if reading.window.start < self._place:
            return False
        if self._careful and self._windows.style != "probe" and self._windows.overlapping(self._place) is not None:
            return False
        return not self._changed and reading.announced == self._previous.announced

    def _further_ahead(self) -> Window:
        """The window to look for an item in that is known."""
        if self._previous is None:
            # The list has moved on since the position was taken, so it is looked for from the beginning.
            self._place = self._begin.start
            return self._begin
        self._windows.overlap = True
        self._back = self._back * 2 or self._windows.stride
        window = self._windows.plain(max(self._place - self._back, 0))
        if window.start <= self._begin.start:
            self._restarts += 1
            self._handed.search_again()
            return self._begin
        return window

    async def _check_that_keys_last(self, reading: Reading) -> None:
        """Refuse a service that gives items other keys in each answer; no window would ever join another.

        Raises:
            PaginationError: The same window never holds a key again.
        """
        self._restarts += 1
        for _ in range(PATIENCE):
            again = await self._read(reading.window)
            if not again.keys or set(again.keys) & set(reading.keys):
                return
            reading = again
        raise PaginationError(f"{self._paging.name}: the items have other ids in each answer")

    def _accept(self, reading: Reading, piece: Piece) -> bool:
        """Count an answer as done; whether it was the last."""
        windows, items, window = self._windows, reading.items, reading.window
        windows.keyed = windows.keyed and None not in reading.keys
        again = bool(self._back)
        self._futile = 0 if piece.offsets else self._futile + again
        self._back = 0
        self._changed = False
        have = window.start + len(items) if items else self._have
        total = None if self._careful or (reading.announced or 0) < have else reading.announced
        before, self._previous, self._have, self._total = self._previous, reading, have, total
        if not items or (have <= self._place and not again and len(items) < window.size):
            if total is not None and have < total:
                logger.warning("%s: %d items announced, %d handed out", self._paging.name, total, have)
            return True
        windows.counted = total is not None
        # On a full first page a total may mean that page only; and until it is known how the service counts, it is
        # not known how many items the caller chose to skip.
        certain = before is not None and (windows.style != "probe" or not self._begin.start)
        if total == have and (certain or len(items) != window.size):
            return True
        if len(items) < window.size:
            # Without a total and a documented limit the page may also be cut to a size of the service's own.
            if total is None and (windows.documented or len(items) < self._longest):
                return True
            if before is None and not window.start:
                window = windows.cut(window, len(items))
        elif len(items) > window.size:
            windows.stride = max(windows.stride, len(items))
        self._longest = max(self._longest, len(items))
        self._place = windows.end(window, len(items))
        return False


def _counted_as_item(window: Window, paging: Paging) -> Window:
    """A window whose number a service takes for that of an item; one below the first means the beginning."""
    return evolve(window, start=max(int(window.index) - paging.pagination.first, 0))
