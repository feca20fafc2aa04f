"""Iteration over a list whose pages or items have numbers, also while the list changes."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, MutableMapping
from typing import TYPE_CHECKING

from attrs import evolve

from ..errors.exceptions import PaginationError
from .page_counting import PATIENCE, Counting, counted_as_item
from .page_requests import Paging, Reading, Window, is_refused, same_total
from .page_windows import NumberWindows
from .repetition import Cycles, Repeats, check_that_keys_last, is_whole_list_again
from .yielded_items import Handed, Piece, Source

if TYPE_CHECKING:
    from .position import Position

logger = logging.getLogger("aiomodelarts")


class NumberWalk:
    """Requests one window after the other, and makes sure that they join.

    Items that are deleted make those behind them slide to lower numbers, past the next window. A window surely joins
    what was yielded when it holds an item that is known. So it is read again from further ahead, as far as needed,
    when it holds none and either was to begin with one or the service announces another total than before.

    A page that is shorter than requested shows how many items the service sends at most. The list ends with an empty
    page, with an announced total that is reached, or with a page that is shorter than one before.

    Args:
        paging: The list.
        source: Gets the answers.
        handed: What was yielded.
        page_styles: How services count that had to be found out, by operation.
        careful: Whether every window begins with an item that is known, and totals are only lower bounds.
        position: Where to resume, or None.
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
            begin = counted_as_item(begin, paging)
            position = position and evolve(position, window=counted_as_item(position.window, paging))
        if position and position.window.start < begin.start:
            # With another page size the caller's page number means another place than the one resumed from.
            begin = Window(paging.pagination.first, begin.size, 0)
        self._paging, self._source, self._handed = paging, source, handed
        self._windows = windows = NumberWindows(paging, style, begin)
        if position and style == "probe":
            windows.limit = windows.stride = position.window.size
        self._counting = Counting(paging, windows, self._read, page_styles)
        self._cycles = Cycles(paging)
        self._careful = careful
        # Without a total nothing else shows that the list changed. Page sizes vary then, which is safe where it is
        # documented how large they may be.
        windows.overlap = careful or (style == "page" and windows.documented and paging.pagination.total is None)
        self._overlap = windows.overlap
        self._begin = begin
        self._position = position
        window = position.window if position else begin
        self._from_first = window.index == paging.pagination.first
        self._is_placed = True
        self._place = position.window.start + position.skip if position else begin.start
        self._have = self._place
        self._previous: Reading | None = None
        self._total: int | None = None
        self._longest = position.longest if position else 0
        self._back = 0
        self._futile = 0
        self._restarts = 0
        self._repeats = Repeats(paging)
        self._changed = False

    async def pieces(self) -> AsyncGenerator[Piece, None]:
        """The list, piece by piece, in order."""
        window = self._position.window if self._position else self._begin
        while True:
            reading = await self._first(window) if self._previous is None else await self._read(window)
            if self._may_begin_elsewhere(reading):
                if self._previous is None or window is self._begin:
                    reading = await self._measure(reading)
                elif self._windows.bound(self._longest):
                    window = self._windows.next(self._place)
                    continue
            if self._must_learn(reading):
                reading = await self._learn(reading)
                if self._windows.style == "item" and not self._shows_end(reading):
                    # The service took the page number for an item number; what came is not the next page.
                    window = self._windows.next(self._place)
                    continue
            if not self._careful and is_whole_list_again(reading, self._previous, self._place):
                self._handed.check_found(self._paging.name)
                return
            self._check_repetition(reading)
            if not self._joins(reading):
                window = self._further_ahead()
                continue
            if self._restarts == 2:
                self._restarts += 1
                await check_that_keys_last(self._paging, self._read, reading)
            piece, is_first = self._take(reading), self._previous is None
            last = self._accept(reading, piece)
            await self._source.plan([] if last else self._ahead(reading, is_first=is_first))
            yield piece
            if last:
                self._handed.check_found(self._paging.name)
                return
            window = self._next()

    def _next(self) -> Window:
        if self._place > self._have or not self._is_placed:
            # Behind a short page that is not the last, the item before the place is one that the service leaves out,
            # so no window can begin with it. The same is true while the place of the first page is a guess.
            return self._windows.plain(self._place)
        return self._windows.next(self._place)

    async def _first(self, window: Window) -> Reading:
        try:
            return await self._read(window)
        except Exception as error:
            if window == self._begin or not self._handed.searching or not is_refused(error):
                raise
        # The service no longer takes the number of the position, so its items are looked for from the beginning.
        self._place = self._have = self._begin.start
        return await self._read(self._begin)

    async def _read(self, window: Window) -> Reading:
        return self._paging.read(window, await self._source.get(window))

    def _ahead(self, reading: Reading, *, is_first: bool) -> list[Window]:
        count = len(reading.items)
        # Such a page is often the only one; one more request shows whether to continue.
        may_be_all = is_first and (count < reading.window.size or count == reading.announced)
        return self._windows.following(self._place, self._total, 1 if may_be_all else self._source.count)

    def _may_begin_elsewhere(self, reading: Reading) -> bool:
        """Whether the service may have multiplied the page number by a size of its own."""
        window, count = reading.window, len(reading.items)
        too_short = self._windows.style != "item" and 0 < count < window.size and window.size > self._longest
        misses_place = self._previous is not None and window.start + count <= self._place and not self._back
        return too_short and (int(window.index) > self._paging.pagination.first or misses_place)

    async def _measure(self, reading: Reading) -> Reading:
        """Find out where the first page begins; the answer with the window it is for."""
        counted = await self._counting.of_short(reading)
        self._changed = self._changed or counted.changed
        # Where numbers are multiplied by another size than that of this page, it may still be the last of them. Then
        # nothing is found behind it, wherever it begins.
        self._is_placed = counted.done is not None
        if counted.done is not None:
            if self._previous is None:
                shift = counted.done - reading.window.start
                self._place, self._have = self._place + shift, self._have + shift
            if reading.window == self._begin:
                self._begin = counted.reading.window
                self._windows.base = self._begin.start
        return counted.reading

    def _must_learn(self, reading: Reading) -> bool:
        """Whether this answer, to the number after that of the answer before, shows what the service counts."""
        previous = self._previous
        return (
            self._windows.style == "probe"
            and previous is not None
            and reading.window.index == int(previous.window.index) + 1
            and len(previous.items) > 1
            and bool(reading.items)
        )

    async def _learn(self, reading: Reading) -> Reading:
        """Find out whether the service counts pages or items; this answer, or a newer one, for its window."""
        assert self._previous is not None  # noqa: S101  # asked before
        counted = await self._counting.of_next(self._previous, reading)
        # What slid over because the list changed could be taken for what a service sends that counts otherwise.
        self._changed = self._changed or counted.changed
        if counted.done is not None:
            self._begin = counted_as_item(self._begin, self._paging)
            self._windows.base = self._begin.start
            self._place = self._have = counted.done
        return counted.reading

    def _shows_end(self, reading: Reading) -> bool:
        """Whether an answer that begins before the place to read next shows that nothing is there."""
        end = reading.window.start + len(reading.items)
        return end <= self._place and len(reading.items) < self._longest and (reading.announced or 0) <= end

    def _check_repetition(self, reading: Reading) -> None:
        end = reading.window.start + len(reading.items)
        announced = -1 if self._overlap or reading.announced is None else reading.announced
        may_have_grown = announced < end and len(reading.items) == reading.window.size and self._windows.keyed
        previous = self._previous if end > self._place else None
        self._repeats.check(reading, previous, may_have_grown=may_have_grown)

    def _joins(self, reading: Reading) -> bool:
        """Whether nothing can lie between this answer and what was yielded."""
        if reading.window.start <= self._begin.start or not self._windows.keyed or not self._is_placed:
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
        expects_known = self._overlap and self._windows.style != "probe" and self._place <= self._have
        if expects_known and self._windows.overlapping(self._place) is not None:
            return False
        return not self._changed and same_total(reading, self._previous)

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

    def _take(self, reading: Reading) -> Piece:
        """The new items of an answer.

        Raises:
            PaginationError: The service repeats itself, or can't be asked for the items before these.
        """
        window, searching = reading.window, self._handed.searching
        if window.start > self._place and reading.items and not self._back:
            raise PaginationError(
                f"{self._paging.name}: the service sends {self._longest} items of {window.size} requested, so items"
                f" {self._place} to {window.start - 1} can't be read"
            )
        whole, known = window.start >= self._place and not searching, self._handed.known
        offsets = self._handed.take(reading, max(self._place - window.start, 0))
        longest = max(self._longest, len(reading.items))
        piece = Piece(reading, offsets, whole, self._windows.style, longest)
        if not self._back:
            is_new = bool(offsets) or self._handed.known > known
            beyond = window.start + len(reading.items) - max(window.start, self._place)
            self._cycles.check(reading, beyond, is_new=is_new, known=known)
        return piece

    def _accept(self, reading: Reading, piece: Piece) -> bool:
        """Count an answer as done; whether it was the last."""
        windows, window, count = self._windows, reading.window, len(reading.items)
        windows.keyed = windows.keyed and None not in reading.keys
        again = bool(self._back)
        self._futile = 0 if piece.offsets else self._futile + again
        self._back = 0
        self._changed = False
        self._is_placed = self._is_placed or (self._previous is not None and count > 0)
        have = window.start + count if count else self._have
        announced = -1 if reading.announced is None else reading.announced
        longest = self._longest
        self._previous, self._have, self._longest = reading, have, max(longest, count)
        # The total may mean this page only, unless the caller gave the number that asks for everything.
        own = announced == count and int(window.index) >= self._paging.pagination.first
        self._total = None if self._careful or own or announced < have else announced
        windows.counted = self._total is not None
        short = count < min(window.size, longest)
        if not count or (short and (announced <= have or (have <= self._place and not again))):
            if announced > have:
                logger.warning("%s: %d items announced, %d received", self._paging.name, announced, have)
            return True
        # Until it is known what the service counts, it is not known how many items the caller chose to skip.
        if self._total == have and (windows.style != "probe" or self._from_first):
            return True
        if count > window.size:
            windows.stride = max(windows.stride, count)
        if longest <= count < window.size:
            windows.cut(count)
            self._place = have
        else:
            self._place = windows.end(window, count)
        return False
