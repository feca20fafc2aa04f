"""Clocks: the source of the current time and of pauses, which tests replace."""

import time
from collections.abc import Callable
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


def random_seconds(clock: Clock, least: float, most: float) -> float:
    """Return a random number of seconds.

    If the clock has a method `uniform`, that chooses the number. So waits and retries by the clock of a test are the
    same in each run.

    Args:
        clock: Clock by which the seconds are waited for.
        least: Smallest result, in seconds.
        most: Largest result, in seconds.
    """
    chosen: Callable[[float, float], float] | None = getattr(clock, "uniform", None)
    if chosen is None:
        import random  # loads OpenSSL's hashes, which would take a tenth of this package's import time

        chosen = random.uniform
    return chosen(least, most)
