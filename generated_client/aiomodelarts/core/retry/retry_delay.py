"""Which failures are worth another attempt, and when."""

from __future__ import annotations

from math import inf

from ..errors.exceptions import ApiError, ConnectFailed, ModelArtsError, RateLimited
from .transient_errors import passes

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
DOUBLINGS = 6
# Without a deadline a call, a login or the next poll waits no longer than this many seconds for `Retry-After`.
LONGEST_ASKED = 120.0
TOO_LONG = f"the client waits up to {LONGEST_ASKED:.0f} s by itself; call again later, or set a longer deadline"


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
    return max(asked_by(error), least, delay)


def asked_by(error: ModelArtsError) -> float:
    """How many seconds the service asks to wait before a retry, 0 when it does not ask.

    Args:
        error: How an attempt ended.
    """
    return (error.retry_after or 0.0) if isinstance(error, ApiError) else 0.0


def surely_not_executed(error: ModelArtsError) -> bool:
    """Whether nobody looked at the request: no connection, or too many calls."""
    return isinstance(error, ConnectFailed) or (isinstance(error, RateLimited) and error.status == 429)
