"""Limit of the number of concurrent requests of a client."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress


class ConcurrencyLimit:
    """Limits how many requests are in progress. Further ones wait in the order in which they arrive.

    Unlike `asyncio.Semaphore`, it needs no coroutine if a slot is free, which is the usual case.

    Args:
        slots: Maximum number of concurrent requests.

    Attributes:
        free: Number of slots that are free. A slot that passes from one request to a waiting one does not become free.
    """

    __slots__ = ("_waiting", "free")

    def __init__(self, slots: int) -> None:
        self.free = slots
        self._waiting = deque[asyncio.Future[None]]()

    def take(self) -> bool:
        """Take a slot if one is free, and return whether one was."""
        if self.free == 0:
            return False
        self.free -= 1
        return True

    async def turn(self) -> None:
        """Wait for a slot and take it. Call this only if `take` returned False."""
        passed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(passed)
        try:
            await passed
        except BaseException:
            if passed.done() and not passed.cancelled():
                self.release()  # the request was cancelled after it got the slot, and before it could continue
            else:
                with suppress(ValueError):  # `release` has removed it already
                    self._waiting.remove(passed)
            raise

    def release(self) -> None:
        """Pass a slot to the request that has waited for the longest time, or make it free."""
        while self._waiting:
            passed = self._waiting.popleft()
            if not passed.done():
                passed.set_result(None)
                return
        self.free += 1
