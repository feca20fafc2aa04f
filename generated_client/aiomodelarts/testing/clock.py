"""Clocks for tests: one that moves by hand, one that runs faster than the wall."""

import asyncio
import math
import time

START = 1_767_225_600.0  # 2026-01-01T00:00:00Z


class VirtualClock:
    """A clock that moves only by `advance`, or when a task sleeps by it.

    Give the same one to the fake and to the client, and waiting for hours takes no time:
    `ModelArts(..., clock=fake.clock)`.

    Args:
        start: The first moment, in seconds since 1970.
    """

    def __init__(self, start: float = START) -> None:
        self._now = start
        self.slept: list[float] = []

    def now(self) -> float:
        """Seconds since 1970."""
        return self._now

    def login_time(self) -> float:
        """Return the time at which tokens and keys begin and end: the time of this clock."""
        return self._now

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move on.

        Args:
            seconds: How far, 0 or more.
        """
        if not 0 <= seconds < math.inf:
            raise ValueError(f"time can't go back or without end: by {seconds} s; give 0 or more")
        self._now += seconds

    def turn(self, moment: float) -> None:
        """Go to a moment, be it past or to come; a restored snapshot does.

        Args:
            moment: Seconds since 1970.
        """
        self._now = moment

    async def pause(self, seconds: float) -> None:
        """Wait as for a slow network: by this clock."""
        await self.sleep(seconds)

    async def sleep(self, seconds: float) -> None:
        """Move on and let other tasks run."""
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


class ScaledClock:
    """The time of this machine, running faster.

    Args:
        speed: How many seconds pass in one; 1 or more.
    """

    def __init__(self, speed: float = 1.0) -> None:
        if not 1 <= speed < math.inf:
            raise ValueError(f"speed is {speed}; give 1 or more")
        self._speed = speed
        self._wall = time.time()
        self._started = time.monotonic()
        self._ahead = 0.0
        self._jumped = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return self._wall + self.monotonic()

    def login_time(self) -> float:
        """Return the time at which tokens and keys begin and end: real time, moved on only by `advance`.

        Programs compare the end of their token with the time of their machine, which is not sped up.
        """
        return time.time() + self._jumped

    def monotonic(self) -> float:
        """Seconds since the clock was made."""
        return (time.monotonic() - self._started) * self._speed + self._ahead

    def advance(self, seconds: float) -> None:
        """Jump ahead.

        Args:
            seconds: How far, 0 or more.
        """
        if not 0 <= seconds < math.inf:
            raise ValueError(f"time can't go back or without end: by {seconds} s; give 0 or more")
        self._ahead += seconds
        self._jumped += seconds

    def turn(self, moment: float) -> None:
        """Go to a moment, be it past or to come; a restored snapshot does.

        Args:
            moment: Seconds since 1970.
        """
        self._ahead += moment - self.now()

    async def pause(self, seconds: float) -> None:
        """Wait as for a slow network, which is no faster for a fake whose time is."""
        await asyncio.sleep(seconds)

    async def sleep(self, seconds: float) -> None:
        """Wait for that long by this clock."""
        await asyncio.sleep(seconds / self._speed)


FakeClock = VirtualClock | ScaledClock


def signing_times(clock: FakeClock) -> tuple[float, ...]:
    """Return the times with which callers sign requests, in seconds since 1970.

    Other programs use the time of their machine, however fast that of the fake runs; clients that were given the clock
    of the fake use its time.
    """
    return clock.now(), time.time()
