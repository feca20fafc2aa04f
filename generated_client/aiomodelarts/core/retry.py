"""Which failures are worth another attempt, and when."""

from __future__ import annotations

from .errors import ConnectFailed, ConnectionLost, ModelArtsError, RateLimited, RequestTimeout, ServerError
from .operation import Operation

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
DOUBLINGS = 6
PASSING_STATUSES = (502, 503, 504)


def retry_delay(error: ModelArtsError, operation: Operation, attempt: int, retries: int) -> float | None:
    """How long to wait before the next attempt.

    What was certainly not executed (no connection, too many calls) is repeated for every operation; what may have been
    executed only when doing it twice is the same as doing it once.

    Args:
        error: How the attempt ended.
        operation: What was called.
        attempt: Which attempt it was, from 1.
        retries: How many further attempts are allowed in all.

    Returns:
        Seconds, drawn evenly from a range that doubles with each attempt, at least what the service asks for; or None
        when the failure is final.
    """
    if attempt > retries or not _worth_repeating(error, operation):
        return None
    import random  # brings OpenSSL's hashes along, a tenth of this package's import

    range_end = min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(attempt - 1, DOUBLINGS))
    delay = random.uniform(0.0, range_end)  # noqa: S311  # no secret
    asked = error.retry_after if isinstance(error, RateLimited | ServerError) else None
    return delay if asked is None else max(asked, delay)


def _worth_repeating(error: ModelArtsError, operation: Operation) -> bool:
    if isinstance(error, ConnectFailed):
        return True
    if isinstance(error, RateLimited):
        return error.status == 429 or operation.idempotent
    if isinstance(error, ServerError):
        return operation.idempotent and error.status in PASSING_STATUSES
    return operation.idempotent and isinstance(error, ConnectionLost | RequestTimeout)
