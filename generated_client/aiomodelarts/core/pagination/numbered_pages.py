"""Iteration over a list whose pages or items are numbered, even if the list changes meanwhile."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, MutableMapping
from typing import TYPE_CHECKING

from attrs import evolve

from ..errors.exceptions import PaginationError
from .missing_items import checked, is_later
from .page_counting import MOST_TRIES, Counting, counted_as_item
from .page_requests import Paging, Reading, Window, is_refused, same_total
from .page_windows import NumberWindows
from .repetition import Cycles, Repeats, check_that_keys_last, is_whole_list_again
from .yielded_items import Piece, Source, YieldedKeys

if TYPE_CHECKING:
    from .position import Position

logger = logging.getLogger("aiomodelarts")


class NumberedPages:
    """Requests one window after another, and makes sure that no item between them is missed.

    If items are deleted, the items after them move to lower numbers and may be missed by the next window. A window that
    contains a known item is certain to join the yielded items. If it contains none, although it should begin with one
    or the announced total has changed, earlier windows are read until one joins.

    A page that is shorter than requested shows the largest page size of the service. The list ends with an empty page,
    when the announced total is reached, or with a page that is shorter than an earlier one.

    Args:
        paging: The list.
        source: Fetches the responses.
        yielded: The keys of the yielded items.
        page_styles: Numbering styles that had to be found out (`page` or `item`), by operation.
        careful: Whether each window has to begin with a known item, and totals are only lower bounds.
        position: Position to resume from, or None.
    """

    def __init__(
        self,
        paging: Paging,
        source: Source,
        yielded: YieldedKeys,
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
            # With another page size, the caller's page number refers to a place after the position.
            begin = Window(paging.pagination.first, begin.size, 0)
        self._paging, self._source, self._yielded = paging, source, yielded
        self._windows = windows = NumberWindows(paging, style, begin)
        if position and style == "probe":
            windows.limit = windows.stride = position.window.size
        self._counting = Counting(paging, windows, self._read, page_styles)
        self._cycles = Cycles(paging)
        self._careful = careful
        # Without a total, only overlapping windows show that the list has changed. They need varying page sizes, which
        # is safe if the maximum is documented.
        windows.overlap = careful or (style == "page" and windows.documented and paging.pagination.total is None)
        self._overlap = windows.overlap
        self._begin, self._position = begin, position
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
        """Yield the pages with new items, in order."""
        window = self._position.window if self._position else self._begin
        while True:
            reading = await self._first(window) if self._previous is None else await self._read(window)
            if self._may_begin_elsewhere(reading):
                if self._previous is None or window is self._begin:
                    reading = await self._measure(reading)
                elif self._windows.bound(self._longest):
                    # This response is not used, so the next one must contain a known item to show that none is missing.
                    self._changed = self._changed or self._yielded.has_new(reading)
                    window = self._windows.next(self._place)
                    continue
            if self._must_learn(reading):
                reading = await self._learn(reading)
                if self._windows.style == "item" and not self._shows_end(reading):
                    # The service uses the page number as an item number, so the response is not the next page.
                    window = self._windows.next(self._place)
                    continue
            if not self._careful and is_whole_list_again(reading, self._previous, self._place):
                self._yielded.check_found(self._paging.name)
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
                self._yielded.check_found(self._paging.name)
                return
            window = self._next()

    def _next(self) -> Window:
        if self._place > self._have or not self._is_placed:
            # After a short page that is not the last, the service omits the item before the place, so no window can
            # begin with it. The same applies while the place of the first page is a guess.
            return self._windows.plain(self._place)
        return self._windows.next(self._place)

    async def _first(self, window: Window) -> Reading:
        try:
            return await self._read(window)
        except Exception as error:
            if window == self._begin or not self._yielded.searching or not is_refused(error):
                raise
        # The service no longer accepts the number of the position, so the search starts from the beginning.
        self._place = self._have = self._begin.start
        return await self._read(self._begin)

    async def _read(self, window: Window) -> Reading:
        reading = self._paging.read(window, await self._source.get(window))
        begun = bool(self._previous or self._position) or is_later(self._paging, window)
        return checked(self._paging, reading, self._previous, max(window.start, self._have), may_end=begun)

    def _ahead(self, reading: Reading, *, is_first: bool) -> list[Window]:
        count = len(reading.items)
        # Such a page is often the only one. The request for the next page shows whether to continue.
        may_be_all = is_first and (count < reading.window.size or count == reading.announced)
        return self._windows.following(self._place, self._total, 1 if may_be_all else self._source.count)

    def _may_begin_elsewhere(self, reading: Reading) -> bool:
        """Return whether the service may have multiplied the page number by its own page size."""
        window, count = reading.window, len(reading.items)
        too_short = self._windows.style != "item" and 0 < count < window.size and window.size > self._longest
        misses_place = self._previous is not None and window.start + count <= self._place and not self._back
        return too_short and (int(window.index) > self._paging.pagination.first or misses_place)

    async def _measure(self, reading: Reading) -> Reading:
        """Find out where the first page begins, and return the response with its actual window."""
        counted = await self._counting.of_short(reading)
        self._changed = self._changed or counted.changed
        # If the service multiplies page numbers by a size other than the length of this page, this may be the last
        # page. Nothing follows it then, wherever it begins.
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
        """Return whether this response, for the number after the previous one, shows whether pages are numbered."""
        previous = self._previous
        return (
            self._windows.style == "probe"
            and previous is not None
            and reading.window.index == int(previous.window.index) + 1
            and len(previous.items) > 1
            and bool(reading.items)
        )

    async def _learn(self, reading: Reading) -> Reading:
        """Find out whether the service numbers pages or items, and return this response or a newer one."""
        assert self._previous is not None  # noqa: S101  # `_must_learn` has checked it
        counted = await self._counting.of_next(self._previous, reading)
        # Items that moved because the list changed could be mistaken for a different numbering.
        self._changed = self._changed or counted.changed
        if counted.done is not None:
            self._begin = counted_as_item(self._begin, self._paging)
            self._windows.base = self._begin.start
            self._place = self._have = counted.done
        return counted.reading

    def _shows_end(self, reading: Reading) -> bool:
        """Return whether a response that begins before the place to read next shows that the list ends there."""
        end = reading.window.start + len(reading.items)
        return end <= self._place and len(reading.items) < self._longest and (reading.announced or 0) <= end

    def _check_repetition(self, reading: Reading) -> None:
        end = reading.window.start + len(reading.items)
        announced = -1 if self._overlap or reading.announced is None else reading.announced
        may_have_grown = announced < end and len(reading.items) == reading.window.size and self._windows.keyed
        previous = self._previous if end > self._place else None
        self._repeats.check(reading, previous, may_have_grown=may_have_grown)

    def _joins(self, reading: Reading) -> bool:
        """Return whether no item can be missing between the yielded items and this response."""
        if reading.window.start <= self._begin.start or not self._windows.keyed or not self._is_placed:
            return True
        if self._yielded.joins(reading):
            self._restarts = 0
            return True
        if self._previous is None:
            return not self._yielded.searching
        if self._futile > MOST_TRIES:
            return True
        if reading.window.start < self._place:
            return False
        expects_known = self._overlap and self._windows.style != "probe" and self._place <= self._have
        if expects_known and self._windows.overlapping(self._place) is not None:
            return False
        return not self._changed and same_total(reading, self._previous)

    def _further_ahead(self) -> Window:
        """Return an earlier window to search for a known item."""
        if self._previous is None:
            # The list has changed since the position was saved, so the search starts from the beginning.
            self._place = self._begin.start
            return self._begin
        self._windows.overlap = True
        self._back = self._back * 2 or self._windows.stride
        window = self._windows.plain(max(self._place - self._back, 0))
        if window.start <= self._begin.start:
            self._restarts += 1
            self._yielded.search_again()
            return self._begin
        return window

    def _take(self, reading: Reading) -> Piece:
        """Return the new items of a response.

        Raises:
            PaginationError: The service repeats pages, or the items before these can't be requested.
        """
        window, searching = reading.window, self._yielded.searching
        if window.start > self._place and reading.items and not self._back:
            raise PaginationError(
                f"{self._paging.name}: the service returns {self._longest} of {window.size} requested items, so items"
                f" {self._place} to {window.start - 1} can't be read; request a smaller page size"
            )
        whole, known = window.start >= self._place and not searching, self._yielded.known
        offsets = self._yielded.take(reading, max(self._place - window.start, 0))
        longest = max(self._longest, len(reading.items))
        piece = Piece(reading, offsets, whole, self._windows.style, longest)
        if not self._back:
            is_new = bool(offsets) or self._yielded.known > known
            beyond = window.start + len(reading.items) - max(window.start, self._place)
            self._cycles.check(reading, beyond, is_new=is_new, known=known)
        return piece

    def _accept(self, reading: Reading, piece: Piece) -> bool:
        """Mark a response as done, and return whether it was the last."""
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
        # The total may be that of this page only, unless the caller passed the number that requests all items.
        own = announced == count and int(window.index) >= self._paging.pagination.first
        self._total = None if self._careful or own or announced < have else announced
        windows.counted = self._total is not None
        short = count < min(window.size, longest)
        if not count or (short and (announced <= have or (have <= self._place and not again))):
            if announced > have:
                logger.warning("%s: %d items announced, %d received", self._paging.name, announced, have)
            return True
        # While the numbering is unknown, it is also unknown how many items the caller wants to skip.
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
