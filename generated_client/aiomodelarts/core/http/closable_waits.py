"""Waits and pauses that end when the client is closed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from ..clock import Clock
from ..errors.exceptions import ConfigurationError, ConnectionLost
from ..messages.messages import OutgoingRequest

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Ended(Exception):
    """The client was closed. This exception never leaves the library."""


class Waits:
    """Set of waits that `close` ends."""

    def __init__(self) -> None:
        import asyncio  # imported when a client is created, to keep the import of this package fast

        self._limit: Callable[[float | None], asyncio.Timeout] = asyncio.timeout
        self._limits: set[asyncio.Timeout] = set()
        self._closed = False

    async def during(self, make: Callable[[asyncio.Timeout], Awaitable[T]], seconds: float | None = None) -> T:
        """Wait for an awaitable until it is done, the timeout expires or the waits are closed.

        Args:
            make: Function that returns the awaitable. It is called with the timeout, which it may reschedule.
            seconds: Initial timeout in seconds, or None for no timeout.

        Returns:
            The result of the awaitable.

        Raises:
            Ended: The client was closed before or during the wait.
            TimeoutError: The timeout expired.
        """
        if self._closed:
            raise Ended
        limit = self._limit(seconds)
        self._limits.add(limit)
        try:
            async with limit:
                return await make(limit)
        except TimeoutError:
            if not (self._closed and limit.expired()):
                raise
            raise Ended from None
        finally:
            self._limits.discard(limit)

    def close(self) -> None:
        """End all waits. Further calls have no effect."""
        if not self._closed:
            self._closed = True
            for limit in self._limits:
                if not limit.expired():
                    limit.reschedule(0.0)


def closed_during(request: OutgoingRequest) -> ConnectionLost:
    """Return the error for a request that was in progress when the client was closed.

    Args:
        request: The request.
    """
    where = f"{request.method} {request.url.partition('?')[0]}"
    return ConnectionLost(f"{where}: the client was closed before the response was complete")


class ClosableClock:
    """Clock of a client, whose sleeps end when the client is closed.

    Args:
        clock: Clock to use.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._waits = Waits()
        self.now = clock.now
        self.monotonic = clock.monotonic

    async def sleep(self, seconds: float) -> None:
        """Sleep for a number of seconds.

        Args:
            seconds: How long to sleep.

        Raises:
            ConfigurationError: The client was closed before or during the sleep.
        """
        try:
            await self._waits.during(lambda _: self._clock.sleep(seconds))
        except Ended:
            raise ConfigurationError("the client was closed during the call") from None

    def close(self) -> None:
        """End all sleeps. Further calls have no effect."""
        self._waits.close()
