"""Send one request for concurrent callers: share the result, retry transient errors, cancel on close."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...errors.exceptions import ConfigurationError, ModelArtsError
from ...http.closable_waits import Ended, Waits
from ...retry.retry_delay import LONGEST_RETRY_AFTER, TOO_LONG, retry_after_of, retry_delay

if TYPE_CHECKING:
    from ..credentials.base import AuthContext

T = TypeVar("T")

# The flight that the current task runs. A flight may wait for an inner one, such as the token that is needed to assume
# an agency; the inner flight retries on its own.
_current: ContextVar[SingleFlight[Any] | None] = ContextVar("aiomodelarts_flight", default=None)

logger = logging.getLogger("aiomodelarts")


def always() -> bool:
    """Return True: the request may always be retried."""
    return True


class SingleFlight(ABC, Generic[T]):
    """Request that is sent once for all concurrent callers.

    Transient errors are retried with a backoff, up to the client's number of retries, as long as a caller waits that
    has no other value to use.

    Args:
        fetch: Function that sends the request.
        context: Context with the clock and the number of retries.
        what: Name of the result for messages, such as `token`.
        harmless: Function that returns whether a failed request may be retried although it may have been executed.
    """

    def __init__(
        self,
        fetch: Callable[[], Awaitable[T]],
        context: AuthContext,
        what: str,
        harmless: Callable[[], bool] = always,
    ) -> None:
        self._fetch = fetch
        self._clock = context.clock
        self._retries = context.retries
        self._what = what
        self._harmless = harmless
        self._task: asyncio.Task[T] | None = None
        self._pause: Waits | None = None
        self._fault: ModelArtsError | None = None
        self._callers = 0
        self._outer: list[SingleFlight[Any]] = []
        self._inner: SingleFlight[Any] | None = None
        self._closed = False

    @abstractmethod
    def has_spare(self) -> bool:
        """Return whether callers can continue without the result."""

    @abstractmethod
    def landed(self, result: T) -> None:
        """Handle the result. Called before the waiting callers resume.

        Args:
            result: Result of the request.
        """

    @abstractmethod
    def failed(self, error: BaseException) -> None:
        """Handle an error. Called before the waiting callers resume.

        Args:
            error: Error of the request.
        """

    def begin(self) -> asyncio.Task[T]:
        """Start the request, unless it is in progress.

        Returns:
            The task of the request.

        Raises:
            ConfigurationError: The client was closed.
        """
        if self._closed:
            raise ConfigurationError("the client was closed during the call")
        task = self._task
        if task is None:
            task = asyncio.create_task(self._fly(), name=f"aiomodelarts {self._what}")
            if task.done():  # an eager task may have run to its end
                self._finished(task)
            else:
                task.add_done_callback(self._finished)
                self._task = task
        return task

    async def result(self) -> T:
        """Return the result of the request. Cancelling a caller does not cancel the request.

        Raises:
            ModelArtsError: The request failed.
            ConfigurationError: The client was closed.
        """
        outer = _current.get()
        # Before `begin`: an eager task may fail before `begin` returns, and is retried only if a caller waits.
        self._join(outer)
        task: asyncio.Task[T] | None = None
        try:
            task = self.begin()
            return await asyncio.shield(task)
        except asyncio.CancelledError as cancelled:
            cancelled.__cause__ = self._latest_fault()  # so that a deadline error shows why the call took so long
            caller = asyncio.current_task()
            if task is not None and task.cancelled() and caller is not None and not caller.cancelling():
                raise ConfigurationError(f"the client was closed while it requested a {self._what}") from None
            raise
        finally:
            self._leave(outer)

    async def aclose(self) -> None:
        """Cancel a request that is in progress, and refuse new ones."""
        self._closed = True
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _fly(self) -> T:
        _current.set(self)
        started, attempts, asked = self._clock.monotonic(), 0, 0.0
        while True:
            attempts += 1
            try:
                return await self._fetch()
            except ModelArtsError as error:
                if error.attempts:
                    raise  # the inner flight has used up its retries
                error.attempts, error.elapsed = attempts, self._clock.monotonic() - started
                delay = self._delay(error, attempts)
                if delay is None:
                    raise
                asked += retry_after_of(error)
                if asked > LONGEST_RETRY_AFTER:
                    error.hint = TOO_LONG
                    raise
                self._fault = failure = error
            logger.info("attempt %d to get a %s failed, next in %.1f s: %s", attempts, self._what, delay, failure)
            await self._wait(delay)
            if not self._is_needed():
                raise failure

    def _delay(self, error: ModelArtsError, attempts: int) -> float | None:
        if not self._is_needed():
            return None
        return retry_delay(error, attempts, self._retries, harmless=self._harmless(), clock=self._clock)

    async def _wait(self, seconds: float) -> None:
        """Sleep before the next attempt. The sleep ends early if no caller needs the result any more."""
        self._pause = pause = Waits()
        try:
            await pause.during(lambda: self._clock.sleep(seconds))
        except Ended:
            return
        finally:
            self._pause = None

    def _latest_fault(self) -> ModelArtsError | None:
        """Return the error that is being retried, here or in an inner flight, or None."""
        return self._fault or (self._inner._latest_fault() if self._inner else None)

    def _is_needed(self) -> bool:
        """Return whether a caller waits that has no other value to use."""
        return not self.has_spare() and (self._callers > 0 or any(outer._is_needed() for outer in self._outer))

    def _join(self, outer: SingleFlight[Any] | None) -> None:
        if outer is None:
            self._callers += 1
        else:
            self._outer.append(outer)
            outer._inner = self

    def _leave(self, outer: SingleFlight[Any] | None) -> None:
        if outer is None:
            self._callers -= 1
        else:
            self._outer.remove(outer)
            outer._inner = None
        self._end_unneeded_pauses()

    def _end_unneeded_pauses(self) -> None:
        """End the pause of this flight and of its inner flight if no caller needs the result any more."""
        if self._is_needed():
            return
        if self._pause is not None:
            self._pause.close()
        if self._inner is not None:
            self._inner._end_unneeded_pauses()

    def _finished(self, task: asyncio.Task[T]) -> None:
        if self._task is task:
            self._task = self._fault = None
        if task.cancelled():
            return
        # Without this call, asyncio logs "Task exception was never retrieved" if no caller waits.
        error = task.exception()
        if error is None:
            self.landed(task.result())
        else:
            self.failed(error)
