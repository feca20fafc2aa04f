"""Time, so that tests can replace it."""

import time
from typing import Protocol


class Clock(Protocol):
    """What the client needs to know of time."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def monotonic(self) -> float:
        """Seconds that only grow."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class SystemClock:
    """The time of this machine."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        import asyncio  # loaded when a client opens, not with this package

        await asyncio.sleep(seconds)


SYSTEM_CLOCK = SystemClock()
