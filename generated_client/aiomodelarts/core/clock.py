"""Clocks: the source of the current time and of pauses, which tests replace."""

import time
from typing import Protocol


class Clock(Protocol):
    """Interface of clocks."""

    def now(self) -> float:
        """Return the current time in seconds since 1970."""
        ...

    def monotonic(self) -> float:
        """Return the time of a monotonic clock in seconds, to measure durations."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Pause for a number of seconds."""
        ...


class SystemClock:
    """Clock of the operating system."""

    def now(self) -> float:
        """Return the current time in seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Return the time of a monotonic clock in seconds, to measure durations."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Pause for a number of seconds."""
        import asyncio  # not needed until a client is open

        await asyncio.sleep(seconds)


SYSTEM_CLOCK = SystemClock()
