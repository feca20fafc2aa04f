"""Iteration over a list whose pages name the next one, and over one that comes at once."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from ..errors.exceptions import PaginationError
from .page_requests import Key, Paging, Reading, Window, is_refused
from .repetition import Cycles, is_repeated, repetition
from .yielded_items import Handed, Piece, Source

if TYPE_CHECKING:
    from .position import Position

logger = logging.getLogger("aiomodelarts")

EMPTY_PAGES = 1000
"""How many empty pages in a row are read, each with a token for the next one, before the iteration ends."""


class TokenWalk:
    """Requests each page by the token of the page before, to the last.

    Args:
        paging: The list.
        source: Gets the answers.
        handed: What was yielded.
        position: Where to resume, or None.
    """

    def __init__(self, paging: Paging, source: Source, handed: Handed, position: Position | None) -> None:
        self._paging, self._source, self._handed = paging, source, handed
        self._window = position.window if position else paging.beginning()
        self._skip = position.skip if position else 0
        self._resumed = position is not None
        self._used = set[Key]()
        self._previous: Reading | None = None
        self._cycles = Cycles(paging)
        self._keyed = True
        self._rereading = False
        self._empty = 0
        self._new = 0
        """How many items are new since the list was last read from its beginning."""

    async def pieces(self) -> AsyncGenerator[Piece, None]:
        """The list, page by page."""
        while True:
            reading = await self._read()
            if is_repeated(reading, self._previous):
                raise repetition(self._paging, self._window)
            resumes = self._previous is None and self._window != self._paging.beginning()
            if resumes and self._handed.searching and not self._handed.joins(reading):
                # The list has moved on since the position was taken, so it is looked for from the beginning.
                self._begin_again()
                continue
            piece = self._take(reading)
            token = None if self._paging.pagination.style == "none" else self._paging.next_token(reading)
            repeated = token in self._used
            following = [] if token is None or repeated else [Window(token, self._paging.limit(), 0)]
            await self._source.plan(following)
            yield piece
            if token is None:
                self._check_complete(reading)
                return
            if repeated:
                raise PaginationError(f"{self._paging.name}: the service sent the same token again")
            self._window, self._skip, self._previous = following[0], 0, reading

    async def _read(self) -> Reading:
        """The answer for the next page, or for the first one if the service no longer takes the token.

        Raises:
            PaginationError: It no longer takes it, and without ids the place can't be found again.
        """
        try:
            return await self._request()
        except Exception as error:
            if not self._has_expired(error):
                raise
            found_by_ids = self._handed.searching if self._previous is None else self._keyed
            if not found_by_ids:
                raise PaginationError(
                    f"{self._paging.name}: the service no longer accepts the token, and the items have no ids to find"
                    " the place by; begin anew, without the position"
                ) from error
        self._begin_again()
        return await self._request()

    async def _request(self) -> Reading:
        self._used.add(self._window.index)
        return self._paging.read(self._window, await self._source.get(self._window))

    def _has_expired(self, error: Exception) -> bool:
        """Whether to look for the place from the beginning: a position is old, another token is only if it says so."""
        if self._window == self._paging.beginning() or not is_refused(error):
            return False
        if self._previous is None:
            return self._resumed
        return getattr(error, "status", 0) == 410 and self._new > 0

    def _begin_again(self) -> None:
        self._window, self._skip, self._previous, self._new = self._paging.beginning(), 0, None, 0
        self._used.clear()
        self._rereading = True
        self._handed.search_again()

    def _take(self, reading: Reading) -> Piece:
        """The new items of a page.

        Raises:
            PaginationError: The service repeats itself, or its pages stay empty.
        """
        searched = self._rereading or self._handed.searching or bool(self._skip)
        known, self._keyed = self._handed.known, self._keyed and None not in reading.keys
        offsets = self._handed.take(reading, self._skip)
        self._rereading = self._rereading and not offsets
        self._new += len(offsets)
        is_new = bool(offsets) or self._handed.known > known
        self._cycles.check(reading, len(reading.items), is_new=is_new, known=known)
        self._empty = 0 if reading.items else self._empty + 1
        if self._empty > EMPTY_PAGES:
            raise PaginationError(f"{self._paging.name}: the service sent {self._empty} empty pages in a row")
        return Piece(reading, offsets, not searched, self._paging.pagination.style)

    def _check_complete(self, reading: Reading) -> None:
        self._handed.check_found(self._paging.name)
        count, announced = len(reading.items), reading.announced
        if self._paging.pagination.style == "none" and announced is not None and announced > count:
            logger.warning("%s: %d items announced, %d received", self._paging.name, announced, count)
