"""What ends and is renewed: kept while it is good, fetched by one request however many callers want it."""

from __future__ import annotations

import logging
import math
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ..errors import AuthenticationFailed
from .singleflight import SingleFlight, always

if TYPE_CHECKING:
    from .credentials import AuthContext

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


class Renewing(SingleFlight[T]):
    """Keeps a token or a key and renews it in time.

    Args:
        fetch: Gets a new one.
        context: The time, and how many further attempts a request may have.
        what: What it is, for messages.
        harmless: Whether it may be asked for once more although the failed request may have been carried out.
    """

    def __init__(
        self,
        fetch: Callable[[], Awaitable[T]],
        context: AuthContext,
        what: str,
        harmless: Callable[[], bool] = always,
    ) -> None:
        super().__init__(fetch, context, what, harmless)
        self._shared: SharedFetch[T] | None = fetch if isinstance(fetch, SharedFetch) else None
        self._value: T | None = None
        self._advisory_from = math.inf
        self._mandatory_from = math.inf
        self._hold_until = -math.inf
        self._refused = context.refused

    async def current(self) -> T:
        """What is good now; waits only when there is nothing that will last."""
        value, now = self._value, self._clock.now()
        if value is None or _is_over(value, now):
            return await self.result()
        if now < self._advisory_from or now < self._hold_until:
            return value
        if now < self._mandatory_from:
            self.begin()
            return value
        try:
            return await self.result()
        except Exception:
            if _is_over(value, self._clock.now()) or self._closed:
                raise
            return value  # the failure was logged where it happened

    async def replace(self, refused: object) -> None:
        """Get another one in place of what the service refused, unless a newer one is there or under way."""
        if await self.discard(refused):
            await self.result()

    async def discard(self, refused: object) -> bool:
        """Don't use this one any more; returns whether it was in use."""
        if self._value is not refused:
            return False
        self._value = None
        if self._shared is not None:
            await self._shared.forget(refused)
        return True

    def has_spare(self) -> bool:
        """Whether the present one is still good: then callers go on with it, and the next try can wait."""
        return self._value is not None and not _is_over(self._value, self._clock.now())

    def failed(self, error: BaseException) -> None:
        """Leave a renewal ahead of time alone for a while after a failure, and tell all calls of a refusal."""
        if isinstance(error, AuthenticationFailed) and not self.has_spare():
            self._refused.note(error)
        if self.has_spare():
            self._hold_until = self._clock.now() + HOLD_SECONDS
            logger.warning("the %s could not be renewed ahead of its end and stays in use: %s", self._what, error)

    def landed(self, result: T) -> None:
        """Keep a new one."""
        import random  # brings OpenSSL's hashes along, a tenth of this package's import

        self._value = value = result
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
