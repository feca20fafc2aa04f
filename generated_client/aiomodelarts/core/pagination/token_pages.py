"""Iteration over a list whose pages contain a token or ID for the next one, or over a list in a single response."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from ..errors.exceptions import NotFound, PaginationError
from .missing_items import checked, is_later
from .page_requests import Key, Paging, Reading, Window, is_refused
from .repetition import Cycles, is_repeated, repetition
from .yielded_items import Piece, Source, YieldedKeys

if TYPE_CHECKING:
    from .position import Position

logger = logging.getLogger("aiomodelarts")

EMPTY_PAGES = 1000
"""Number of consecutive empty pages with a token after which the iteration ends with an error."""


class TokenPages:
    """Requests each page with the token in the previous page.

    Args:
        paging: The list.
        source: Fetches the responses.
        yielded: The keys of the yielded items.
        position: Position to resume from, or None.
    """

    def __init__(self, paging: Paging, source: Source, yielded: YieldedKeys, position: Position | None) -> None:
        self._paging, self._source, self._yielded = paging, source, yielded
        self._window = position.window if position else paging.beginning()
        self._skip = position.skip if position else 0
        self._resumed = position is not None
        self._begun_inside = is_later(paging, self._window)
        self._used = set[Key]()
        self._previous: Reading | None = None
        self._cycles = Cycles(paging)
        self._keyed = True
        self._rereading = False
        self._empty = 0
        self._longest = 0
        self._new = 0
        """Number of new items since the list was last read from its beginning."""

    async def pieces(self) -> AsyncGenerator[Piece, None]:
        """Yield the pages with new items, in order."""
        while True:
            reading = await self._read()
            if is_repeated(reading, self._previous):
                raise repetition(self._paging, self._window)
            resumes = self._previous is None and self._window != self._paging.beginning()
            if resumes and self._yielded.searching and not self._yielded.joins(reading):
                # The list has changed since the position was saved, so the search starts from the beginning.
                self._begin_again()
                continue
            piece = self._take(reading)
            token = self._next_token(reading)
            repeated = token in self._used
            following = [] if token is None or repeated else [Window(token, self._paging.limit(), 0)]
            await self._source.plan(following)
            yield piece
            if token is None:
                self._check_complete(reading)
                return
            if repeated:
                raise PaginationError(
                    f"{self._paging.name}: the service returned the same token again, so the rest can't be read"
                )
            self._window, self._skip, self._previous = following[0], 0, reading

    def _next_token(self, reading: Reading) -> Key | None:
        """Return the token or ID to request the next page with, or None after the last page."""
        style, count = self._paging.pagination.style, len(reading.items)
        if style == "none":
            return None
        if style == "marker":
            # No response says that it is the last one: it is shorter than one before, or the total is reached.
            is_shorter, self._longest = count < self._longest, max(self._longest, count)
            if is_shorter or (reading.announced is not None and self._yielded.count >= reading.announced):
                return None
        return self._paging.next_token(reading)

    async def _read(self) -> Reading:
        """Return the next page, or the first one if the service no longer accepts the token.

        Raises:
            PaginationError: The token has expired, and the place can't be found again because items have no IDs.
        """
        try:
            return await self._request()
        except Exception as error:
            if not self._has_expired(error):
                raise
            found_by_ids = self._yielded.searching if self._previous is None else self._keyed
            if not found_by_ids:
                raise PaginationError(
                    f"{self._paging.name}: the service no longer accepts the token, and the items have no IDs to find"
                    " the place by; start over without the position"
                ) from error
        self._begin_again()
        return await self._request()

    async def _request(self) -> Reading:
        self._used.add(self._window.index)
        reading = self._paging.read(self._window, await self._source.get(self._window))
        # If the iteration began at a token, the number of items before it is unknown.
        done = None if self._begun_inside else self._new
        may_end = self._previous is not None or self._begun_inside
        return checked(self._paging, reading, self._previous, done, may_end=may_end)

    def _has_expired(self, error: Exception) -> bool:
        """Return whether the token has expired: for a position, 400 and 410 mean that; later, only 410 does.

        If a page begins after an item, the item may have been deleted: 404 and 400 mean that, too.
        """
        by_item = self._paging.pagination.style == "marker" and isinstance(error, NotFound)
        if self._window == self._paging.beginning() or not (by_item or is_refused(error)):
            return False
        if self._paging.pagination.style == "marker" and self._previous is not None:
            return self._new > 0
        if self._previous is None:
            return self._resumed
        return getattr(error, "status", 0) == 410 and self._new > 0

    def _begin_again(self) -> None:
        self._window, self._skip, self._previous, self._new = self._paging.beginning(), 0, None, 0
        self._begun_inside = is_later(self._paging, self._window)
        self._used.clear()
        self._rereading = True
        self._yielded.search_again()

    def _take(self, reading: Reading) -> Piece:
        """Return the new items of a page.

        Raises:
            PaginationError: The service repeats pages, or returns too many empty pages.
        """
        searched = self._rereading or self._yielded.searching or bool(self._skip)
        known, self._keyed = self._yielded.known, self._keyed and None not in reading.keys
        offsets = self._yielded.take(reading, self._skip)
        self._rereading = self._rereading and not offsets
        self._new += len(offsets)
        is_new = bool(offsets) or self._yielded.known > known
        self._cycles.check(reading, len(reading.items), is_new=is_new, known=known)
        self._empty = 0 if reading.items else self._empty + 1
        if self._empty > EMPTY_PAGES:
            raise PaginationError(f"{self._paging.name}: the service returned {self._empty} empty pages in a row")
        return Piece(reading, offsets, not searched, self._paging.pagination.style)

    def _check_complete(self, reading: Reading) -> None:
        self._yielded.check_found(self._paging.name)
        count, announced = len(reading.items), reading.announced
        if self._paging.pagination.style == "none" and announced is not None and announced > count:
            logger.warning("%s: %d items announced, %d received", self._paging.name, announced, count)
