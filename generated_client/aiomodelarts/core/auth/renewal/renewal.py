"""What ends and is renewed: kept while it is good, fetched by one request however many callers want it."""

from __future__ import annotations

import copy
import logging
import math
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ...errors.exceptions import AuthenticationFailed
from .single_flight import SingleFlight, always

if TYPE_CHECKING:
    from ..credentials.base import AuthContext

# Ahead of the end comes a window in which one background task renews while callers go on, and a shorter one in which
# callers wait for it, so that no long call carries a token that dies on the way. Short lives have shorter windows.
ADVISORY_SECONDS, ADVISORY_PART = 600.0, 6
MANDATORY_SECONDS, MANDATORY_PART = 120.0, 12
# Workers that started together must not ask IAM together: each begins its window up to this much earlier.
JITTER = 0.5
# After a renewal ahead of the end failed, calls go on with what there is for this long before another try.
HOLD_SECONDS = 60.0
# When IAM refuses a second login, or the service a new token, IAM is not asked again for this long, doubled each time.
FIRST_PAUSE, LONGEST_PAUSE = 10.0, 60.0
REFUSALS_BEFORE_PAUSE = 2

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


class Pause:
    """A time in which something is not tried again; it doubles each time that it begins anew soon after its end."""

    def __init__(self) -> None:
        self._seconds = FIRST_PAUSE / 2
        self._until = -math.inf

    def begin(self, now: float) -> None:
        """Begin, unless it has begun already.

        Args:
            now: The time in seconds.
        """
        if self.lasts(now):
            return
        recent = now - self._until <= LONGEST_PAUSE
        self._seconds = min(2 * self._seconds, LONGEST_PAUSE) if recent else FIRST_PAUSE
        self._until = now + self._seconds

    def lasts(self, now: float) -> bool:
        """Whether it has begun and is not over.

        Args:
            now: The time in seconds.
        """
        return now < self._until


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
        self._refusals = 0
        self._refusal: AuthenticationFailed | None = None
        self._login_pause = Pause()
        self._renewal_pause = Pause()

    async def current(self) -> T:
        """What is good now; waits only when there is nothing that will last."""
        value, now = self._value, self._clock.now()
        if value is None or _is_over(value, now):
            if self._refusal is not None and self._login_pause.lasts(self._clock.monotonic()):
                raise copy.copy(self._refusal)
            return await self.result()
        if now < self._advisory_from or self._clock.monotonic() < self._hold_until:
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

    async def replace(self, refused: object) -> bool:
        """Get another one in place of what the service refused, unless a newer one is there or under way.

        Returns:
            Whether there is another one: not if the service refused a new one a short time ago.
        """
        if self._value is refused and self._renewal_pause.lasts(self._clock.monotonic()):
            return False
        if await self.discard(refused):
            await self.result()
        return True

    def refused_again(self, used: object) -> None:
        """Note that the service refused what replaced a refused one, so that the cause is another one.

        Args:
            used: What it refused.
        """
        if self._value is used:
            self._renewal_pause.begin(self._clock.monotonic())

    async def retire(self, refused: object) -> None:
        """Don't use this one any more, unless others were refused a short time ago: new ones would not help."""
        now = self._clock.monotonic()
        if self._value is refused and not self._renewal_pause.lasts(now):
            self._renewal_pause.begin(now)
            await self.discard(refused)

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
            self._refusal = error
            self._refusals += 1
            if self._refusals >= REFUSALS_BEFORE_PAUSE:
                self._login_pause.begin(self._clock.monotonic())
        if self.has_spare():
            self._hold_until = self._clock.monotonic() + HOLD_SECONDS
            logger.warning("the %s could not be renewed ahead of its end and stays in use: %s", self._what, error)

    def landed(self, result: T) -> None:
        """Keep a new one."""
        import random  # brings OpenSSL's hashes along, a tenth of this package's import

        self._value = value = result
        self._refusal, self._refusals, self._login_pause = None, 0, Pause()
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
