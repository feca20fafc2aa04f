"""How fast the requests of one client may follow each other: the rate that its user chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clock import Clock
from ..errors.exceptions import ConfigurationError

if TYPE_CHECKING:
    import asyncio

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
        self._interval = 0.0 if rate is None else 1 / rate
        self._lock: asyncio.Lock | None = None
        self._next = float("-inf")

    async def turn(self) -> None:
        """Wait until the next request may start."""
        if self._lock is None:
            import asyncio  # loaded when a client is made, not with this package

            self._lock = asyncio.Lock()
        async with self._lock:
            while (wait := self._wait()) > 0:
                await self._clock.sleep(wait)
            self._next = self._clock.monotonic() + self._interval

    def _wait(self) -> float:
        now = self._clock.monotonic()
        self._next = min(self._next, now + self._interval)  # the clock may have been set back
        left = self._next - now
        return left if left > TOLERANCE else 0.0
