"""Clocks for tests: one that the test advances, and one that runs faster than real time."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

from ..core.number_arguments import check_number

START = 1_767_225_600.0  # 2026-01-01T00:00:00Z
CHECK_SECONDS = 0.5
"""Longest real time in seconds after which a wait by `ScaledClock` looks at the clock again."""
CLOSE_SECONDS = 0.001
"""Real time in seconds by which a timer of the event loop may end early."""
_UNIFORM = random.uniform
LATEST = 253_402_300_799  # the last second of the year 9999, after which no time can be shown


def _check_moment(name: str, moment: float) -> None:
    check_number(name, moment, least=0, most=LATEST, unit="seconds since 1970")


def _check_advance(clock: FakeClock, seconds: float) -> None:
    check_number("seconds", seconds, least=0, unit="seconds")
    if clock.now() + seconds > LATEST:
        raise ValueError(f"seconds is {seconds!r}; a clock can't pass the end of the year 9999")


class VirtualClock:
    """A clock that moves only if a test calls `advance`, or if a task sleeps by this clock.

    If the fake and the client use the same clock, waiting takes no real time: `ModelArts(..., clock=fake.clock)`.
    Clients vary the pauses between polls and retries at random. By this clock they are the same in each run.

    Args:
        start: Initial time, in seconds since 1970. Defaults to the start of 2026.
    """

    def __init__(self, start: float = START) -> None:
        _check_moment("start", start)
        self._now = start
        self._random = random.Random(0)  # noqa: S311  # not for secrets
        self.slept: list[float] = []

    def now(self) -> float:
        """Return the current time, in seconds since 1970."""
        return self._now

    def login_time(self) -> float:
        """Return the current time for the validity of tokens and keys: the time of this clock."""
        return self._now

    def monotonic(self) -> float:
        """Return a time in seconds for measuring durations."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Args:
            seconds: Number of seconds, 0 or more.

        Raises:
            ValueError: `seconds` is negative or not finite, or the time would be after the year 9999.
        """
        _check_advance(self, seconds)
        self._now += seconds

    def turn(self, moment: float) -> None:
        """Set the clock to a past or future time, as when a snapshot is restored.

        Args:
            moment: Time in seconds since 1970.
        """
        _check_moment("moment", moment)
        self._now = moment

    def uniform(self, least: float, most: float) -> float:
        """Return a number for a random pause. The numbers are the same in each run.

        Args:
            least: Smallest result.
            most: Largest result.
        """
        # A test that replaces `random.uniform` chooses the pauses by this clock too.
        chosen = self._random.uniform if random.uniform == _UNIFORM else random.uniform
        return chosen(least, most)

    @contextmanager
    def held(self) -> Generator[None]:
        """Do nothing, because this clock does not move by itself."""
        yield

    async def pause(self, seconds: float) -> None:
        """Wait for a simulated network delay, by this clock.

        Args:
            seconds: Delay in seconds.
        """
        await self.sleep(seconds)

    async def sleep(self, seconds: float) -> None:
        """Move the clock forward and let other tasks run.

        Args:
            seconds: Number of seconds.
        """
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


class ScaledClock:
    """A clock that starts at the current time and runs faster than real time.

    Args:
        speed: Speed relative to real time, 1 or more. Defaults to 1.

    Raises:
        ValueError: `speed` is less than 1 or not finite.
    """

    def __init__(self, speed: float = 1.0) -> None:
        check_number("speed", speed, least=1)
        self._speed = speed
        self._wall = time.time()
        self._started = time.monotonic()
        self._ahead = 0.0
        self._jumped = 0.0
        self._stopped = False
        self._holds = 0
        self._held = 0.0
        self._lock = threading.Lock()

    @contextmanager
    def held(self) -> Generator[None]:
        """Let the clock show one time in this block, so that all times in the response to a call are the same.

        At 1000 times the speed of real time, a call takes a second of the fake. Afterwards, the clock is where it would
        be without the block. Blocks may be nested and run in several threads.
        """
        with self._lock:
            if not self._holds:
                self._held = self._elapsed(time.monotonic())
            self._holds += 1
        try:
            yield
        finally:
            with self._lock:
                self._holds -= 1

    @property
    def speed(self) -> float:
        """Speed relative to real time, 1 or more. It can be changed at any time, without a jump of the clock."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        check_number("speed", speed, least=1)
        self._rebase()
        self._speed = speed

    @property
    def stopped(self) -> bool:
        """Whether the clock is stopped, so that only `advance` moves it."""
        return self._stopped

    def stop(self) -> None:
        """Stop the clock until `start` is called. `advance` still moves it."""
        self._rebase()
        self._stopped = True

    def start(self) -> None:
        """Let the clock run again after `stop`."""
        self._rebase()
        self._stopped = False

    def _rebase(self) -> None:
        """Count real time anew from now, so that the clock does not jump if its speed changes."""
        now = time.monotonic()
        with self._lock:
            self._ahead += self._elapsed(now)
            self._started, self._held = now, 0.0

    def _elapsed(self, real: float) -> float:
        return 0.0 if self._stopped else (real - self._started) * self._speed

    def now(self) -> float:
        """Return the current time, in seconds since 1970."""
        return self._wall + self.monotonic()

    def login_time(self) -> float:
        """Return the current time for the validity of tokens and keys: real time, moved only by `advance`.

        Programs compare the expiration of their token with real time, which is not accelerated.
        """
        return time.time() + self._jumped

    def monotonic(self) -> float:
        """Return the seconds since the clock was created, for measuring durations."""
        return (self._held if self._holds else self._elapsed(time.monotonic())) + self._ahead

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Args:
            seconds: Number of seconds, 0 or more.

        Raises:
            ValueError: `seconds` is negative or not finite, or the time would be after the year 9999.
        """
        _check_advance(self, seconds)
        self._ahead += seconds
        self._jumped += seconds

    def turn(self, moment: float) -> None:
        """Set the clock to a past or future time, as when a snapshot is restored.

        Args:
            moment: Time in seconds since 1970.
        """
        _check_moment("moment", moment)
        forward = moment - self.now()
        self._ahead += forward
        # Also turned back, because otherwise it grows with each `advance`, even past the year 9999.
        self._jumped = max(0.0, self._jumped + min(0.0, forward))

    async def pause(self, seconds: float) -> None:
        """Wait for a simulated network delay, in real time.

        Args:
            seconds: Delay in seconds.
        """
        await asyncio.sleep(seconds)

    async def sleep(self, seconds: float) -> None:
        """Wait by this clock. The wait follows changes of the speed, stops and `advance` within `CHECK_SECONDS`.

        Args:
            seconds: Number of seconds of this clock.
        """
        end = self.monotonic() + seconds
        left = seconds
        while True:
            await asyncio.sleep(CHECK_SECONDS if self._stopped else min(left / self._speed, CHECK_SECONDS))
            left = end - self.monotonic()
            if left <= CLOSE_SECONDS * self._speed:
                return


FakeClock = VirtualClock | ScaledClock


def signing_times(clock: FakeClock) -> tuple[float, ...]:
    """Return the current times that clients may sign requests with, in seconds since 1970.

    Clients with the clock of the fake use its time. Other programs use real time, regardless of the speed of the fake.
    """
    return clock.now(), time.time()
