"""Waiting that ends when the client is closed."""

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
    """The client was closed. This never leaves the library."""


class Waits:
    """Waits that nothing else would end once the client is closed."""

    def __init__(self) -> None:
        import asyncio  # loaded when a client is made, not with this package

        self._limit: Callable[[float | None], asyncio.Timeout] = asyncio.timeout
        self._limits: set[asyncio.Timeout] = set()
        self._closed = False

    async def during(self, make: Callable[[asyncio.Timeout], Awaitable[T]], seconds: float | None = None) -> T:
        """Wait for something.

        Args:
            make: Begins it. It is given the limit, which it may move.
            seconds: How long to wait at most, to begin with; None: as long as it takes.

        Raises:
            Ended: The client is closed, or was closed meanwhile.
            TimeoutError: The time is over.
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
        """End all waits. Closing twice does nothing."""
        if not self._closed:
            self._closed = True
            for limit in self._limits:
                if not limit.expired():
                    limit.reschedule(0.0)


def closed_during(request: OutgoingRequest) -> ConnectionLost:
    """What is raised when the client is closed while an answer arrives."""
    where = f"{request.method} {request.url.partition('?')[0]}"
    return ConnectionLost(f"{where}: the client was closed before the answer was complete")


class ClosableClock:
    """The time that a client was given; pauses end when the client is closed.

    Args:
        clock: The time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._waits = Waits()

    def now(self) -> float:
        """Seconds since 1970."""
        return self._clock.now()

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return self._clock.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            ConfigurationError: The client is closed; nothing that comes after the pause could be sent.
        """
        try:
            await self._waits.during(lambda _: self._clock.sleep(seconds))
        except Ended:
            raise ConfigurationError("the client was closed during the call") from None

    def close(self) -> None:
        """End all pauses. Closing twice does nothing."""
        self._waits.close()
