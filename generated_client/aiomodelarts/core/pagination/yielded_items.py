"""Selection of the items to yield: those that were not yielded before."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from attrs import frozen

from ..errors.exceptions import PaginationError
from .page_requests import REMEMBERED, Key, Reading, Window


class Source(Protocol):
    """Interface to fetch the responses of an iteration; `count` is the maximum number to fetch ahead."""

    count: int

    async def get(self, window: Window) -> object:
        """Return the response for a window."""
        ...

    async def plan(self, windows: Sequence[Window]) -> None:
        """Announce the windows that will probably be needed next."""
        ...

    async def aclose(self) -> None:
        """Cancel the pending requests."""
        ...


class OneByOne:
    """Fetches each window when it is needed.

    Args:
        fetch: Requests a window.
    """

    count = 0

    def __init__(self, fetch: Callable[[Window], Awaitable[object]]) -> None:
        self._fetch = fetch
        self._is_first = True

    async def get(self, window: Window) -> object:
        """Return the response for a window."""
        if not self._is_first:
            # A service in the same process may respond without suspending, and then no other task would ever run.
            await asyncio.sleep(0)
        self._is_first = False
        return await self._fetch(window)

    async def plan(self, windows: Sequence[Window]) -> None:
        """Do nothing, because no window is fetched ahead."""

    async def aclose(self) -> None:
        """Do nothing, because there are no pending requests."""


@frozen
class Piece:
    """The items of a response to yield.

    Args:
        reading: The response.
        offsets: Offsets of the new items in the response.
        whole: Whether the whole response comes after the yielded items; False if it was read to find the place again.
        style: Numbering style of the list, as far as it is known.
        longest: Length of the longest page so far.
    """

    reading: Reading
    offsets: Sequence[int]
    whole: bool
    style: str
    longest: int = 0


class YieldedKeys:
    """The keys of the items that were yielded, by this iteration or the one that it resumes.

    Args:
        last: Digests of the keys of the last items of the resumed iteration. Items before the first match aren't new.
    """

    def __init__(self, last: Sequence[str]) -> None:
        self.searching = bool(last)
        self._last = frozenset(last)
        self._seen: set[Key] = set()
        self._passed: set[Key] = set()

    @property
    def known(self) -> int:
        """Number of known items, with the most that a position remembers."""
        return self.count + REMEMBERED

    @property
    def count(self) -> int:
        """Number of items with a key that this iteration yielded or skipped."""
        return len(self._seen) + len(self._passed)

    def joins(self, reading: Reading) -> bool:
        """Return whether a response contains an item that was yielded or skipped before."""
        return any(self._is_done(key) for key in reading.keys)

    def has_new(self, reading: Reading) -> bool:
        """Return whether a response contains an item with a key that was neither yielded nor skipped before."""
        return any(key is not None and not self._is_done(key) for key in reading.keys)

    def search_again(self) -> None:
        """When resuming, skip items until one is found that was yielded.

        The resumed iteration yielded items whose keys are unknown here, so they would otherwise be taken for new ones.
        """
        self.searching = bool(self._last)

    def take(self, reading: Reading, skip: int) -> list[int]:
        """Return the offsets of the new items of a response, and mark them as yielded.

        Args:
            reading: The response.
            skip: Number of items at its beginning that are done according to the numbering. Keys take precedence.
        """
        known = next((offset for offset, key in enumerate(reading.keys) if self._knows(key)), None)
        begin = 0
        if known is not None and (skip or self._last):
            # Unknown items before a known one were added meanwhile, too late for this iteration, or were yielded by the
            # resumed iteration.
            begin, self.searching = known, False
        elif skip and self._last and reading.items:
            self.searching = True
        if self.searching:
            self._passed.update(key for key in reading.keys if key is not None)
            return []
        new: list[int] = []
        for offset, key in enumerate(reading.keys[begin:], begin):
            if key is None:
                if offset >= skip:
                    new.append(offset)
            elif not self._knows(key):
                self._seen.add(key)
                new.append(offset)
        return new

    def check_found(self, name: str) -> None:
        """Check at the end of the list that the position to resume from was found.

        Raises:
            PaginationError: The list contains none of the last items before the position.
        """
        if self.searching:
            raise PaginationError(f"{name}: the items before this position no longer exist; start over without it")

    def _is_done(self, key: Key | None) -> bool:
        return self._knows(key) or key in self._passed

    def _knows(self, key: Key | None) -> bool:
        if key is None or key in self._seen:
            return key is not None
        if not self._last:
            return False
        from .position import digest  # only needed when resuming

        return digest(key) in self._last
