"""Classification of errors as transient, for calls, logins and waits."""

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

TRANSIENT_STATUSES = (502, 503, 504)


def is_transient(error: ModelArtsError) -> bool:
    """Return whether an error is transient, so that a retry may succeed.

    Args:
        error: The error that an attempt or a call ended with. For `DeadlineExceeded`, the error that the call met
            before its deadline decides.
    """
    error = cause_of(error)
    if isinstance(error, ConnectFailed):
        return not error.permanent
    if isinstance(error, ServerError):
        return error.status in TRANSIENT_STATUSES
    # The service documents that a request that ended with 408 can be retried unchanged.
    timed_out = isinstance(error, ApiError) and error.status == 408
    return timed_out or isinstance(error, RateLimited | ConnectionLost | RequestTimeout | DeadlineExceeded)


def cause_of(error: ModelArtsError) -> ModelArtsError:
    """Return the error itself or, for `DeadlineExceeded`, the last error of the call or its login before, if any."""
    if not isinstance(error, DeadlineExceeded):
        return error
    cause = error.__cause__
    while cause is not None and not isinstance(cause, ModelArtsError):
        cause = cause.__cause__
    return error if cause is None else cause
