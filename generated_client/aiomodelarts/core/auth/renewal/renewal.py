"""Renew tokens and keys before they expire, with one request for all callers."""

from __future__ import annotations

import copy
import logging
import math
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ...clock import random_seconds
from ...errors.exceptions import AuthenticationFailed
from .single_flight import SingleFlight, always

if TYPE_CHECKING:
    from ..credentials.base import AuthContext

# In the advisory window before expiry, a background task renews the value while callers use the old one. In the shorter
# mandatory window, callers wait for the new value, so that no token expires during a long call. A value with a short
# lifetime has shorter windows.
ADVISORY_SECONDS, ADVISORY_PART = 600.0, 6
MANDATORY_SECONDS, MANDATORY_PART = 120.0, 12
# The advisory window is up to this much longer, at random, so that workers that started together don't renew together.
JITTER = 0.5
# After an early renewal has failed, callers use the old value for this long before the next attempt.
HOLD_SECONDS = 60.0
# After IAM has rejected a second login, or the service a new token, no request is sent to IAM for this long. The pause
# doubles each time.
FIRST_PAUSE, LONGEST_PAUSE = 10.0, 60.0
REFUSALS_BEFORE_PAUSE = 2

logger = logging.getLogger("aiomodelarts")


class Perishable(Protocol):
    """Value that expires, such as a token or a key."""

    @property
    def issued_at(self) -> float:
        """Time when the value was received, in seconds since 1970."""
        ...

    @property
    def expires_at(self) -> float | None:
        """Expiry time, in seconds since 1970, or None if it is not known."""
        ...


T = TypeVar("T", bound=Perishable)


class SharedFetch(ABC, Generic[T]):
    """Fetch a value from a cache that other processes share, or request a new one and store it there."""

    @abstractmethod
    async def __call__(self) -> T:
        """Return a value that this process has not had before."""

    @abstractmethod
    async def forget(self, value: object) -> None:
        """Remove a value that the service rejected from the cache, so that no other process uses it.

        Args:
            value: The rejected value.
        """


class Pause:
    """Pause between attempts. It doubles if it begins again within `LONGEST_PAUSE` seconds after its end."""

    def __init__(self) -> None:
        self._seconds = FIRST_PAUSE / 2
        self._until = -math.inf

    def begin(self, now: float) -> None:
        """Begin the pause, unless it is in progress.

        Args:
            now: Current monotonic time, in seconds.
        """
        if self.lasts(now):
            return
        recent = now - self._until <= LONGEST_PAUSE
        self._seconds = min(2 * self._seconds, LONGEST_PAUSE) if recent else FIRST_PAUSE
        self._until = now + self._seconds

    def lasts(self, now: float) -> bool:
        """Return whether the pause is in progress.

        Args:
            now: Current monotonic time, in seconds.
        """
        return now < self._until


class Renewing(SingleFlight[T]):
    """Token or key that is renewed before it expires.

    Args:
        fetch: Function that requests a new value.
        context: Context with the clock and the number of retries.
        what: Name of the value for messages, such as `token`.
        harmless: Function that returns whether a failed request may be retried although it may have been executed.
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
        """Return a valid value. Wait for a new one only if there is none or if the present one is about to expire.

        Raises:
            ModelArtsError: No value could be fetched, and the present one has expired.
        """
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
        """Replace a value that the service rejected, unless it has been replaced already.

        Args:
            refused: The rejected value.

        Returns:
            Whether there is another value to use. False if the service rejected a new value a short time ago.

        Raises:
            ModelArtsError: No new value could be fetched.
        """
        if self._value is refused and self._renewal_pause.lasts(self._clock.monotonic()):
            return False
        if await self.discard(refused):
            await self.result()
        return True

    def refused_again(self, used: object) -> None:
        """Pause renewals after the service has rejected a new value too, because more new values would not help.

        Args:
            used: The rejected new value.
        """
        if self._value is used:
            self._renewal_pause.begin(self._clock.monotonic())

    async def retire(self, refused: object) -> None:
        """Discard a rejected value, unless another value was rejected a short time ago.

        Args:
            refused: The rejected value.
        """
        now = self._clock.monotonic()
        if self._value is refused and not self._renewal_pause.lasts(now):
            self._renewal_pause.begin(now)
            await self.discard(refused)

    async def discard(self, refused: object) -> bool:
        """Discard a rejected value, also in the shared cache.

        Args:
            refused: The rejected value.

        Returns:
            Whether it was the present value.
        """
        if self._value is not refused:
            return False
        self._value = None
        if self._shared is not None:
            await self._shared.forget(refused)
        return True

    def has_spare(self) -> bool:
        """Return whether the present value has not expired, so that callers can continue with it."""
        return self._value is not None and not _is_over(self._value, self._clock.now())

    def failed(self, error: BaseException) -> None:
        """Handle a failed renewal: postpone the next early renewal, and record a rejected login.

        Args:
            error: Error of the request.
        """
        if isinstance(error, AuthenticationFailed) and not self.has_spare():
            self._refused.note(error)
            self._refusal = error
            self._refusals += 1
            if self._refusals >= REFUSALS_BEFORE_PAUSE:
                self._login_pause.begin(self._clock.monotonic())
        if self.has_spare():
            self._hold_until = self._clock.monotonic() + HOLD_SECONDS
            logger.warning("the %s could not be renewed before it expires and stays in use: %s", self._what, error)

    def landed(self, result: T) -> None:
        """Store a new value and compute its renewal windows.

        Args:
            result: The new value.
        """
        self._value = value = result
        self._refusal, self._refusals, self._login_pause = None, 0, Pause()
        self._hold_until = -math.inf
        if value.expires_at is None:
            self._advisory_from = self._mandatory_from = math.inf
            return
        life = value.expires_at - value.issued_at
        longest = min(ADVISORY_SECONDS, life / ADVISORY_PART)
        ahead = longest + random_seconds(self._clock, 0.0, longest * JITTER)
        self._advisory_from = value.expires_at - ahead
        self._mandatory_from = mandatory_from(value)


def mandatory_from(value: Perishable) -> float:
    """Return the time from which callers wait for the next value, in seconds since 1970.

    The result is infinite if the expiry time is not known.
    """
    if value.expires_at is None:
        return math.inf
    return value.expires_at - min(MANDATORY_SECONDS, (value.expires_at - value.issued_at) / MANDATORY_PART)


def _is_over(value: Perishable, now: float) -> bool:
    return value.expires_at is not None and now >= value.expires_at
