"""What a walk has handed out, and what it hands out next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from attrs import frozen

from ..errors.exceptions import PaginationError
from .page_requests import REMEMBERED, Key, Reading, Window


class Source(Protocol):
    """Gets answers for a walk, ahead of time or not; `count` says how many at most ahead of time."""

    count: int

    async def get(self, window: Window) -> object:
        """The answer for a window."""
        ...

    async def plan(self, windows: Sequence[Window]) -> None:
        """Learn what will probably be needed next."""
        ...

    async def aclose(self) -> None:
        """End what is under way."""
        ...


class OneByOne:
    """Fetches each window when it is asked for.

    Args:
        fetch: Gets the answer for a window.
    """

    count = 0

    def __init__(self, fetch: Callable[[Window], Awaitable[object]]) -> None:
        self._fetch = fetch
        self._is_first = True

    async def get(self, window: Window) -> object:
        """The answer for a window."""
        if not self._is_first:
            # A service in the same process may answer without waiting, and then no other task would ever run.
            await asyncio.sleep(0)
        self._is_first = False
        return await self._fetch(window)

    async def plan(self, windows: Sequence[Window]) -> None:
        """Nothing is fetched ahead."""

    async def aclose(self) -> None:
        """Nothing is under way."""


@frozen
class Piece:
    """A part of a list to hand out.

    Args:
        reading: The answer it came in.
        offsets: Which items of the answer are new.
        whole: Whether all of the answer lies ahead of what was handed out; else it was read again to find the place.
        style: How the service counts, as far as it is known.
        longest: How many items the longest page had so far.
    """

    reading: Reading
    offsets: Sequence[int]
    whole: bool
    style: str
    longest: int = 0


class Handed:
    """The keys of what was handed out, here or by the walk that this one goes on from.

    Args:
        last: Digests of the keys of the last items of the other walk. Until one of them comes by, nothing is new.
    """

    def __init__(self, last: Sequence[str]) -> None:
        self.searching = bool(last)
        self._last = frozenset(last)
        self._seen: set[Key] = set()
        self._passed: set[Key] = set()

    @property
    def known(self) -> int:
        """How many items were seen so far."""
        return len(self._seen) + len(self._passed) + REMEMBERED

    def joins(self, reading: Reading) -> bool:
        """Whether an answer holds an item that was handed out or passed by before."""
        return any(self._knows(key) or key in self._passed for key in reading.keys)

    def search_again(self) -> None:
        """Nothing is new until an item comes by that was handed out, if another walk handed out some that came before.

        Their keys are not known here, so they could not be told from new ones.
        """
        self.searching = bool(self._last)

    def take(self, reading: Reading, skip: int) -> list[int]:
        """The new items of an answer, which count as handed out from now on.

        Args:
            reading: The answer.
            skip: How many items at its beginning are done, as far as numbers tell; keys know better.
        """
        known = next((offset for offset, key in enumerate(reading.keys) if self._knows(key)), None)
        begin = 0
        if known is not None and (skip or self._last):
            # What stands before a known item and is not known itself was added in the meantime, too late for this
            # walk, or handed out by the other one.
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
        """Refuse to end as if all had been handed out when the place to go on from was not found.

        Raises:
            PaginationError: None of the last items came by.
        """
        if self.searching:
            raise PaginationError(f"{name}: the items before this position are gone; begin anew, without it")

    def _knows(self, key: Key | None) -> bool:
        if key is None or key in self._seen:
            return key is not None
        if not self._last:
            return False
        from .position import digest  # only walks that go on from another need it

        return digest(key) in self._last
