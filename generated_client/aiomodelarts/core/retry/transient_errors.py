"""Which faults may go by themselves: one rule for calls, logins, and waits."""

from __future__ import annotations

from ..errors.exceptions import (
    ApiError,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    ModelArtsError,
    RateLimited,
    RequestTimeout,
    ServerError,
)

PASSING_STATUSES = (502, 503, 504)


def passes(error: ModelArtsError) -> bool:
    """Whether a fault may go by itself, whatever was called.

    Args:
        error: How an attempt ended, or a call. A deadline is for the call that it ended; whether another one is worth
            it lies in what it met before.
    """
    error = met_by(error)
    if isinstance(error, ConnectFailed):
        return not error.permanent
    if isinstance(error, ServerError):
        return error.status in PASSING_STATUSES
    # The service documents 408 as one that may be repeated as it is.
    timed_out = isinstance(error, ApiError) and error.status == 408
    return timed_out or isinstance(error, RateLimited | ConnectionLost | RequestTimeout | DeadlineExceeded)


def met_by(error: ModelArtsError) -> ModelArtsError:
    """The fault itself; for a deadline the last one that the call or its login met before, if there was any."""
    if not isinstance(error, DeadlineExceeded):
        return error
    cause = error.__cause__
    while cause is not None and not isinstance(cause, ModelArtsError):
        cause = cause.__cause__
    return error if cause is None else cause
