"""Turns of requests that must not run at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from attrs import define, field


@define
class Turns:
    """Lets one request run at a time, and others wait for it without blocking the event loop."""

    _lock: asyncio.Lock = field(factory=asyncio.Lock, init=False)
    _loop: asyncio.AbstractEventLoop | None = field(default=None, init=False)

    @property
    def is_taken(self) -> bool:
        """Whether a request has its turn."""
        return self._lock.locked()

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[None]:
        """Wait for the turn of a request, which lasts as long as the block."""
        async with self._of_this_loop():
            yield

    async def wait(self) -> None:
        """Wait until no request has its turn."""
        if self._lock.locked():
            async with self._of_this_loop():
                pass

    def _of_this_loop(self) -> asyncio.Lock:
        """Return the lock; a new one if the interface is served by another event loop than before."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._lock, self._loop = asyncio.Lock(), loop
        return self._lock
