"""Which failures are worth another attempt, and when."""

from __future__ import annotations

from math import inf

from .errors import ApiError, ConnectFailed, ConnectionLost, ModelArtsError, RateLimited, RequestTimeout, ServerError

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
DOUBLINGS = 6
PASSING_STATUSES = (502, 503, 504)


def retry_delay(
    error: ModelArtsError, attempt: int, retries: int, *, harmless: bool, least: float = 0.0, left: float = inf
) -> float | None:
    """How long to wait before the next attempt.

    What was certainly not executed (no connection, too many calls) is repeated in any case; what may have been executed
    only when that is harmless.

    Args:
        error: How the attempt ended.
        attempt: Which attempt it was, from 1.
        retries: How many further attempts are allowed in all.
        harmless: Whether doing it twice is the same as doing it once.
        least: Seconds that have to pass in any case.
        left: Seconds until the deadline, beyond which no pause is drawn.

    Returns:
        Seconds, drawn evenly from a range that doubles with each attempt, at least what the service asks for; or None
        when the failure is final.
    """
    if attempt > retries or not passes(error) or not (harmless or surely_not_executed(error)):
        return None
    import random  # brings OpenSSL's hashes along, a tenth of this package's import

    range_end = min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(attempt - 1, DOUBLINGS), left)
    delay = random.uniform(0.0, range_end)  # noqa: S311  # no secret
    asked = error.retry_after if isinstance(error, ApiError) else None
    return max(asked or 0.0, least, delay)


def passes(error: ModelArtsError) -> bool:
    """Whether a failure may go by itself, whatever was called."""
    if isinstance(error, ConnectFailed):
        return not error.permanent
    if isinstance(error, ServerError):
        return error.status in PASSING_STATUSES
    # The service documents 408 as one that may be repeated as it is.
    timed_out = isinstance(error, ApiError) and error.status == 408
    return timed_out or isinstance(error, RateLimited | ConnectionLost | RequestTimeout)


def surely_not_executed(error: ModelArtsError) -> bool:
    """Whether nobody looked at the request: no connection, or too many calls."""
    return isinstance(error, ConnectFailed) or (isinstance(error, RateLimited) and error.status == 429)
