"""Waits and pauses that end when the client is closed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from math import inf
from typing import TYPE_CHECKING, Any, TypeVar

from ..clock import Clock
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
    """A wait in progress.

    Args:
        task: The task that waits.
        end: End of the timeout by the clock of the event loop; infinite if there is none.
    """

    __slots__ = ("_cancelling", "_task", "end", "is_stopped")

    def __init__(self, task: asyncio.Task[Any], end: float) -> None:
        self._task = task
        self._cancelling = task.cancelling()
        self.end = end
        self.is_stopped = False

    def stop(self) -> None:
        """End the wait: cancel what the task waits for."""
        if not self.is_stopped:
            self.is_stopped, self.end = True, inf
            self._task.cancel()

    def uncancel(self) -> bool:
        """Take back the cancellation by `stop`, and return whether nothing else has cancelled the task."""
        self.is_stopped = False
        return self._task.uncancel() <= self._cancelling


class Waits:
    """Set of waits that `close` ends.

    The waits of a client share one timer, because nearly all of them end long before their timeout. They work like
    `asyncio.timeout`, which creates and cancels a timer for each wait and takes four times as long.
    """

    def __init__(self) -> None:
        import asyncio  # imported when a client is created, to keep the import of this package fast

        self._asyncio = asyncio
        self._waits: set[Wait] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_end = inf
        self._closed = False

    async def during(self, make: Callable[[Wait], Awaitable[T]], seconds: float | None = None) -> T:
        """Wait for an awaitable until it is done, the timeout expires or the waits are closed.

        Args:
            make: Function that returns the awaitable. It is called with the wait, whose `end` it may change.
            seconds: Initial timeout in seconds, or None for no timeout.

        Returns:
            The result of the awaitable.

        Raises:
            Ended: The client was closed before or during the wait.
            TimeoutError: The timeout expired.
        """
        if self._closed:
            raise Ended
        task = self._asyncio.current_task()
        if task is None:
            raise RuntimeError("timeouts need a task")
        wait = Wait(task, inf if seconds is None else self._end_in(seconds))
        self._waits.add(wait)
        try:
            return await make(wait)
        except self._asyncio.CancelledError as error:
            if not (wait.is_stopped and wait.uncancel()):
                raise
            if self._closed:
                raise Ended from None
            raise TimeoutError from error
        finally:
            self._waits.remove(wait)
            if wait.is_stopped:  # it has ended otherwise at the same time
                wait.uncancel()

    def close(self) -> None:
        """End all waits. Further calls have no effect."""
        if not self._closed:
            self._closed = True
            self._stop_timer()
            for wait in self._waits:
                wait.stop()

    def _end_in(self, seconds: float) -> float:
        """Return the end of a timeout by the clock of the event loop, and set the timer if it would be too late."""
        loop = self._asyncio.get_running_loop()
        end = loop.time() + seconds
        if end < self._timer_end:
            self._set_timer(loop, end)
        return end

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
        for wait in self._waits:
            if wait.end <= now:
                wait.stop()
        following = min((wait.end for wait in self._waits), default=inf)
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
            await self._waits.during(lambda _: self._clock.sleep(seconds))
        except Ended:
            raise ConfigurationError("the client was closed during the call") from None

    def close(self) -> None:
        """End all sleeps. Further calls have no effect."""
        self._waits.close()
