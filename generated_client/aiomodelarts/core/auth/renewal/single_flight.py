"""One request for all who want its result: begun once, repeated while faults pass, ended with the client."""

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

# The flight that the present task is: what it waits for on its way, such as the token of who may assume an agency, is
# another flight, which repeats by itself.
_current: ContextVar[SingleFlight[Any] | None] = ContextVar("aiomodelarts_flight", default=None)

logger = logging.getLogger("aiomodelarts")


def always() -> bool:
    """The request may be sent twice, however the first one ended."""
    return True


class SingleFlight(ABC, Generic[T]):
    """Sends one request at a time, for however many callers.

    A fault that may pass is borne as long as somebody waits who has nothing else to go on with: there are pauses, and
    as many further attempts as the client allows.

    Args:
        fetch: Sends the request.
        context: The time, and how many further attempts there may be.
        what: What it gets, for messages.
        harmless: Whether it may be sent once more although the failed one may have been carried out.
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
        """Whether callers can go on without the result."""

    @abstractmethod
    def landed(self, result: T) -> None:
        """Called with the result, before those who wait for it."""

    @abstractmethod
    def failed(self, error: BaseException) -> None:
        """Called with the error, before those who wait."""

    def begin(self) -> asyncio.Task[T]:
        """Send the request unless it is under way.

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
        """Wait for the result; a caller that is cancelled does not end the request."""
        outer = _current.get()
        # First: an eager task runs, and may fail, before `begin` returns, and is retried only if somebody waits for it.
        self._join(outer)
        task: asyncio.Task[T] | None = None
        try:
            task = self.begin()
            return await asyncio.shield(task)
        except asyncio.CancelledError as cancelled:
            cancelled.__cause__ = self._borne()  # so that a deadline that is over shows what it was waited for
            caller = asyncio.current_task()
            if task is not None and task.cancelled() and caller is not None and not caller.cancelling():
                raise ConfigurationError(f"the client was closed while it asked for a {self._what}") from None
            raise
        finally:
            self._leave(outer)

    async def aclose(self) -> None:
        """Give up a request that is under way."""
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
                    raise  # an inner flight was repeated as often as may be
                error.attempts, error.elapsed = attempts, self._clock.monotonic() - started
                delay = self._delay(error, attempts)
                if delay is None:
                    raise
                asked += retry_after_of(error)
                if asked > LONGEST_RETRY_AFTER:
                    error.hint = TOO_LONG
                    raise
                self._fault = failure = error
            logger.info("try %d to get a %s failed, next in %.1f s: %s", attempts, self._what, delay, failure)
            await self._wait(delay)
            if not self._is_needed():
                raise failure

    def _delay(self, error: ModelArtsError, attempts: int) -> float | None:
        if not self._is_needed():
            return None
        return retry_delay(error, attempts, self._retries, harmless=self._harmless())

    async def _wait(self, seconds: float) -> None:
        """Pause, but no longer than somebody needs the result."""
        self._pause = pause = Waits()
        try:
            await pause.during(lambda _: self._clock.sleep(seconds))
        except Ended:
            return
        finally:
            self._pause = None

    def _borne(self) -> ModelArtsError | None:
        """The latest fault that is being borne, here or by an inner flight."""
        return self._fault or (self._inner._borne() if self._inner else None)

    def _is_needed(self) -> bool:
        """Whether somebody waits who has nothing else to go on with."""
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
        self._look_around()

    def _look_around(self) -> None:
        """End a pause, also that of an inner flight, when nobody needs the result any more."""
        if self._is_needed():
            return
        if self._pause is not None:
            self._pause.close()
        if self._inner is not None:
            self._inner._look_around()

    def _finished(self, task: asyncio.Task[T]) -> None:
        if self._task is task:
            self._task = self._fault = None
        if task.cancelled():
            return
        # Looking at the exception keeps asyncio from reporting it as lost when nobody waits.
        error = task.exception()
        if error is None:
            self.landed(task.result())
        else:
            self.failed(error)
