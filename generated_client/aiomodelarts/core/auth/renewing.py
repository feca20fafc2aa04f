"""What ends and is renewed: kept while it is good, fetched by one request however many callers want it."""

from __future__ import annotations

import asyncio
import logging
import math
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import Generic, Protocol, TypeVar

from ..clock import Clock
from ..errors import ConfigurationError

# Ahead of the end comes a window in which one background task renews while callers go on, and a shorter one in which
# callers wait for it, so that no long call carries a token that dies on the way. Short lives have shorter windows.
ADVISORY_SECONDS, ADVISORY_PART = 600.0, 6
MANDATORY_SECONDS, MANDATORY_PART = 120.0, 12
# Workers that started together must not ask IAM together: each begins its window up to this much earlier.
JITTER = 0.5
# After a renewal ahead of the end failed, calls go on with what there is for this long before another try.
HOLD_SECONDS = 60.0

logger = logging.getLogger("aiomodelarts")


class Perishable(Protocol):
    """What has an end."""

    @property
    def issued_at(self) -> float:
        """When it was received, in seconds since 1970."""
        ...

    @property
    def expires_at(self) -> float | None:
        """When it ends, in seconds since 1970, or None when that is not known."""
        ...


T = TypeVar("T", bound=Perishable)


class SharedFetch(ABC, Generic[T]):
    """Gets a new one from where other processes may have put it, or asks for it and puts it there."""

    @abstractmethod
    async def __call__(self) -> T:
        """Get one that this process did not have yet."""

    @abstractmethod
    async def forget(self, value: object) -> None:
        """Take back what the service refused, so that no other process tries it."""


class Renewing(Generic[T]):
    """Keeps a token or a key and renews it in time.

    Args:
        fetch: Gets a new one.
        clock: The time.
        what: What it is, for messages.
    """

    def __init__(self, fetch: Callable[[], Awaitable[T]], clock: Clock, what: str) -> None:
        self._fetch = fetch
        self._shared: SharedFetch[T] | None = fetch if isinstance(fetch, SharedFetch) else None
        self._clock = clock
        self._what = what
        self._value: T | None = None
        self._task: asyncio.Task[T] | None = None
        self._advisory_from = math.inf
        self._mandatory_from = math.inf
        self._hold_until = -math.inf
        self._closed = False

    async def current(self) -> T:
        """What is good now; waits only when there is nothing that will last."""
        value, now = self._value, self._clock.now()
        if value is None or _is_over(value, now):
            return await self._renewed()
        if now < self._advisory_from or now < self._hold_until:
            return value
        if now < self._mandatory_from:
            self._start()
            return value
        try:
            return await self._renewed()
        except Exception:
            if _is_over(value, self._clock.now()) or self._closed:
                raise
            return value  # the failure was logged where it happened

    async def replace(self, refused: object) -> None:
        """Get another one in place of what the service refused, unless a newer one is there or under way."""
        if await self.discard(refused):
            await self._renewed()

    async def discard(self, refused: object) -> bool:
        """Don't use this one any more; returns whether it was in use."""
        if self._value is not refused:
            return False
        self._value = None
        if self._shared is not None:
            await self._shared.forget(refused)
        return True

    async def aclose(self) -> None:
        """Give up a request that is under way."""
        self._closed = True
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _renewed(self) -> T:
        """Wait for the one request that all callers share; a caller that is cancelled does not end it."""
        task = self._start()
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            caller = asyncio.current_task()
            if task.cancelled() and caller is not None and not caller.cancelling():
                raise ConfigurationError(f"the client was closed while it asked for a {self._what}") from None
            raise

    def _start(self) -> asyncio.Task[T]:
        if self._closed:
            raise ConfigurationError("the client was closed during the call")
        task = self._task
        if task is None:
            task = asyncio.create_task(self._request(), name=f"aiomodelarts {self._what}")
            task.add_done_callback(self._finished)
            self._task = task
        return task

    async def _request(self) -> T:
        return await self._fetch()

    def _finished(self, task: asyncio.Task[T]) -> None:
        if self._task is task:
            self._task = None
        if task.cancelled():
            return
        # Looking at the exception keeps asyncio from reporting it as lost when nobody waits.
        error = task.exception()
        now = self._clock.now()
        if error is None:
            self._keep(task.result())
        elif self._value is not None and not _is_over(self._value, now):
            self._hold_until = now + HOLD_SECONDS
            logger.warning("the %s could not be renewed ahead of its end and stays in use: %s", self._what, error)

    def _keep(self, value: T) -> None:
        import random  # brings OpenSSL's hashes along, a tenth of this package's import

        self._value = value
        self._hold_until = -math.inf
        if value.expires_at is None:
            self._advisory_from = self._mandatory_from = math.inf
            return
        life = value.expires_at - value.issued_at
        ahead = min(ADVISORY_SECONDS, life / ADVISORY_PART) * (1 + random.uniform(0.0, JITTER))  # noqa: S311  # no secret
        self._advisory_from = value.expires_at - ahead
        self._mandatory_from = mandatory_from(value)


def mandatory_from(value: Perishable) -> float:
    """From when on callers wait for the next one; infinite for what does not tell its end."""
    if value.expires_at is None:
        return math.inf
    return value.expires_at - min(MANDATORY_SECONDS, (value.expires_at - value.issued_at) / MANDATORY_PART)


def _is_over(value: Perishable, now: float) -> bool:
    return value.expires_at is not None and now >= value.expires_at
