"""How fast the requests of one client may follow each other: a rate of the caller's, and less after a 429."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from .clock import Clock
from .errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

logger = logging.getLogger("aiomodelarts.pacing")

# After a 429 the speed is half of what it was, at least half a call a second; of slow clients it is known too badly to
# go below five at once. It doubles each ten seconds, and is free again at twice the speed that was too fast.
SLOWEST = 0.5
LEAST_SEEN = 10.0
DOUBLING_SECONDS = 10.0
# `Retry-After` of one call holds all calls of the client back, but not for longer than this.
LONGEST_HOLD = 30.0
WINDOW_SECONDS = 1.0
MOST_DOUBLINGS = 100.0
TOLERANCE = 1e-6


class Pacer:
    """Lets requests start one after the other, in the order they came.

    Waiting requests hold a lock, not a place in time: one that is cancelled leaves no gap.

    Args:
        clock: The time.
        rate: How many requests may start in a second, evenly spaced; None: as many as want to.

    Raises:
        ConfigurationError: The rate is not above 0.
    """

    def __init__(self, clock: Clock, rate: float | None) -> None:
        if rate is not None and not (isinstance(rate, int | float) and rate > 0):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
            raise ConfigurationError(f"rate is {rate!r}; give calls a second above 0, or None")
        self.free = rate is None
        self._clock = clock
        self._rate = rate
        self._lock: asyncio.Lock | None = None
        self._next = float("-inf")
        self._epoch: int = 0
        self._speed: float | None = None
        self._free_from = 0.0
        self._slowed_at = 0.0
        self._window_from = float("-inf")
        self._count: int = 0
        self._seen = 0.0

    async def turn(self) -> int:
        """Wait until the next request may start; as `begin` does, returns what `slow_down` wants to know."""
        if self._lock is None:
            import asyncio  # loaded when a client is made, not with this package

            self._lock = asyncio.Lock()
        async with self._lock:
            while (wait := self.wait()) > 0:
                await self._clock.sleep(wait)
            speed = self._current()
            self.free = speed is None
            if speed is not None:
                self._next = self._clock.monotonic() + 1 / speed
            return self.begin()

    def begin(self) -> int:
        """Note that a request starts now, and return the number of slow-downs before it."""
        now = self._clock.monotonic()
        past = now - self._window_from
        if past >= WINDOW_SECONDS:
            self._seen = self._count / past
            self._window_from, self._count = now, 0
        self._count += 1
        return self._epoch

    def wait(self) -> float:
        """Seconds until the next request may start, 0 when it may now."""
        left = self._next - self._clock.monotonic()
        return left if left > TOLERANCE else 0.0

    def slow_down(self, begun: int, asked: float | None) -> None:
        """Note that the service finds that too many calls come.

        Args:
            begun: What the start of the request gave. Of requests that were under way together only one counts.
            asked: How many seconds the service asks to be left alone.
        """
        now = self._clock.monotonic()
        self.free = False
        if asked is not None:
            self._next = max(self._next, now + min(asked, LONGEST_HOLD))
        if begun != self._epoch:
            return
        self._epoch += 1
        before = self._current()
        if before is None:
            before = max(self._count / WINDOW_SECONDS, self._seen, LEAST_SEEN)
        if self._speed is None:
            self._free_from = 2 * before
        self._speed, self._slowed_at = max(SLOWEST, before / 2), now
        self._next = max(self._next, now + 1 / self._speed)
        logger.warning("the service limits calls: %.3g a second for now, more by and by", self._speed)

    def _current(self) -> float | None:
        """Requests a second that may start at present; None: as many as want to."""
        if self._speed is None:
            return self._rate
        doublings = (self._clock.monotonic() - self._slowed_at) / DOUBLING_SECONDS
        speed = self._speed * 2.0 ** min(doublings, MOST_DOUBLINGS)
        if speed >= self._free_from:
            self._speed = None
            return self._rate
        return speed if self._rate is None else min(speed, self._rate)
