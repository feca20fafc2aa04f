"""Retry decision and backoff: whether a failed attempt is retried, and after how many seconds."""

from __future__ import annotations

from math import inf

from ..clock import SYSTEM_CLOCK, Clock, random_seconds
from ..errors.exceptions import ApiError, ConnectFailed, ModelArtsError, RateLimited
from .transient_errors import is_transient

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
DOUBLINGS = 6
# Without a deadline, a call, a login or a poll obeys `Retry-After` for up to this many seconds.
LONGEST_RETRY_AFTER = 120.0
TOO_LONG = (
    f"without a deadline, the client waits up to {LONGEST_RETRY_AFTER:.0f} s; call later, or set a longer deadline"
)


def retry_delay(
    error: ModelArtsError,
    attempt: int,
    retries: int,
    *,
    harmless: bool,
    least: float = 0.0,
    left: float = inf,
    clock: Clock = SYSTEM_CLOCK,
) -> float | None:
    """Return the number of seconds to wait before a retry, or None if the error is not retried.

    Requests that the service certainly has not executed (no connection, rate limit) are retried. Requests that it may
    have executed are retried only if they are idempotent.

    Args:
        error: The error that the attempt ended with.
        attempt: Number of the attempt, from 1.
        retries: Maximum number of retries.
        harmless: Whether the request is idempotent.
        least: Minimum number of seconds to wait.
        left: Seconds until the deadline. The random delay is not longer; `least` and `Retry-After` may be.
        clock: Clock by which the client waits.

    Returns:
        A random number of seconds below a limit that doubles with each attempt, up to 30 s, or the seconds in
        `Retry-After` if these are more; None if the error is not retried.
    """
    if attempt > retries or not is_transient(error) or not (harmless or certainly_not_executed(error)):
        return None
    range_end = min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(attempt - 1, DOUBLINGS), left)
    return max(retry_after_of(error), least, random_seconds(clock, 0.0, range_end))


def retry_after_of(error: ModelArtsError) -> float:
    """Return the seconds that the service asks the client to wait before a retry, or 0.

    Args:
        error: The error that an attempt ended with.
    """
    return (error.retry_after or 0.0) if isinstance(error, ApiError) else 0.0


def certainly_not_executed(error: ModelArtsError) -> bool:
    """Return whether the service can't have executed the request: no connection, or too many requests (429)."""
    return isinstance(error, ConnectFailed) or (isinstance(error, RateLimited) and error.status == 429)
