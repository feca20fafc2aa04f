"""Waits and pauses that end when the client is closed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from math import inf
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..clock import Clock, random_seconds
from ..errors.exceptions import ConfigurationError, ConnectionLost
from ..messages.messages import OutgoingRequest

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
RESOLUTION = 0.01
"""Seconds by which a timeout may be late if others have expired just before."""


class Ended(Exception):
    """The client was closed. This exception never leaves the library."""


class Wait:
    """A wait in progress, for a `with` block.

    Args:
        waits: The set to which the wait belongs.
        task: The task that waits.
        end: End of the timeout by the clock of the event loop; infinite if there is none.
    """

    __slots__ = ("_cancelling", "_is_stopped", "_task", "_waits", "end")

    def __init__(self, waits: Waits, task: asyncio.Task[Any], end: float) -> None:
        self._waits = waits
        self._task = task
        self._cancelling = task.cancelling()
        self._is_stopped = False
        self.end = end

    def __enter__(self) -> Self:
        self._waits.running.add(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._waits.running.remove(self)
        # The same steps as in `asyncio.timeout`, so that a cancellation by another party at the same time prevails.
        if self._is_stopped and self._task.uncancel() <= self._cancelling and kind is self._waits.cancelled:
            if self._waits.is_closed:
                raise Ended from None
            raise TimeoutError from error

    def stop(self) -> None:
        """End the wait: cancel what the task waits for."""
        if not self._is_stopped:
            self._is_stopped, self.end = True, inf
            self._task.cancel()


class Waits:
    """Set of waits that `close` ends.

    The waits of a client share one timer, because nearly all of them end long before their timeout. They work like
    `asyncio.timeout`, which creates and cancels a timer for each wait and takes four times as long.

    Attributes:
        running: The waits in progress.
        is_closed: Whether all waits were ended.
        cancelled: Class of the error that cancels a task.
    """

    def __init__(self) -> None:
        import asyncio  # imported when a client is created, to keep the import of this package fast

        self.running: set[Wait] = set()
        self.is_closed = False
        self.cancelled = asyncio.CancelledError
        self._asyncio = asyncio
        self._timer: asyncio.TimerHandle | None = None
        self._timer_end = inf

    def wait(self, seconds: float | None = None) -> Wait:
        """Return a context manager that ends what its block waits for when the timeout expires or the waits are closed.

        The block then raises `TimeoutError` or `Ended`.

        Args:
            seconds: Timeout in seconds, or None for no timeout. The block may change the `end` of the wait.

        Raises:
            Ended: The client was closed before.
        """
        if self.is_closed:
            raise Ended
        task = self._asyncio.current_task()
        if task is None:
            raise RuntimeError("a timeout needs a task; create one with asyncio.run or asyncio.create_task")
        end = inf
        if seconds is not None:
            loop = task.get_loop()
            end = loop.time() + seconds
            if end < self._timer_end:
                self._set_timer(loop, end)
        return Wait(self, task, end)

    async def during(self, make: Callable[[], Awaitable[T]], seconds: float | None = None) -> T:
        """Wait for an awaitable until it is done, the timeout expires or the waits are closed.

        Args:
            make: Function that returns the awaitable.
            seconds: Timeout in seconds, or None for no timeout.

        Returns:
            The result of the awaitable.

        Raises:
            Ended: The client was closed before or during the wait.
            TimeoutError: The timeout expired.
        """
        with self.wait(seconds):
            return await make()

    def close(self) -> None:
        """End all waits. Further calls have no effect."""
        if not self.is_closed:
            self.is_closed = True
            self._stop_timer()
            for wait in self.running:
                wait.stop()

    def _set_timer(self, loop: asyncio.AbstractEventLoop, end: float) -> None:
        self._stop_timer()
        self._timer, self._timer_end = loop.call_at(end, self._end_overdue, loop), end

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_end = None, inf

    def _end_overdue(self, loop: asyncio.AbstractEventLoop) -> None:
        """End the waits whose timeout has expired, and set the timer for the others."""
        self._timer, self._timer_end = None, inf
        now = loop.time()
        for wait in self.running:
            if wait.end <= now:
                wait.stop()
        following = min((wait.end for wait in self.running), default=inf)
        if following < inf:
            # Many waits that end one after the other must not cause a search through all of them each time.
            self._set_timer(loop, max(following, now + RESOLUTION))


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
            await self._waits.during(lambda: self._clock.sleep(seconds))
        except Ended:
            raise ConfigurationError("the client was closed during the call") from None

    def uniform(self, least: float, most: float) -> float:
        """Return a number for a random pause; see `random_seconds`.

        Args:
            least: Smallest result.
            most: Largest result.
        """
        return random_seconds(self._clock, least, most)

    def close(self) -> None:
        """End all sleeps. Further calls have no effect."""
        self._waits.close()
