"""The rate limit of a client: how many requests it may start per second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clock import Clock
from ..errors.setting_checks import check_setting

if TYPE_CHECKING:
    import asyncio

TOLERANCE = 1e-6


class RateLimiter:
    """Spaces the starts of requests evenly, in the order in which the requests arrive.

    Waiting requests queue for a lock instead of reserving a start time, so a cancelled request leaves no gap.

    Args:
        clock: Clock that measures the time.
        rate: Maximum number of requests to start per second; None for no limit.

    Raises:
        ConfigurationError: The rate is not above 0.
    """

    def __init__(self, clock: Clock, rate: float | None) -> None:
        check_setting("rate", rate, above=0, unit="requests per second", optional=True, infinite=True)
        self.free = rate is None
        self._clock = clock
        self._interval = 0.0 if rate is None else 1 / rate
        self._lock: asyncio.Lock | None = None
        self._next = float("-inf")

    async def turn(self) -> None:
        """Wait until the next request may start."""
        if self._lock is None:
            import asyncio  # not needed until there is a client

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
