"""What is known about a call at its end, put into the error that it ends with."""

from __future__ import annotations

import copy

from ..errors.exceptions import BatchError, DeadlineExceeded, ModelArtsError
from ..operation.operation import Operation

LOOK_FIRST = "the service may have acted on it: look before you send it again"
DOUBTFUL = "the service may have acted on an earlier attempt"


def too_late(what: str, asked: float, *, doubtful: bool) -> DeadlineExceeded:
    """The error of a call whose deadline is over, or would be before the next attempt.

    Args:
        what: What was not done, and why.
        asked: Seconds that the service asks to wait before a retry, 0 when it does not ask.
        doubtful: Whether the service may have acted on the call.
    """
    error = DeadlineExceeded(f"{what}: the service asks to retry after {asked:.0f} s" if asked else what)
    error.retry_after = asked or None
    error.may_have_been_executed = doubtful
    return error


def described(
    error: ModelArtsError, operation: Operation, attempts: int, elapsed: float, *, doubtful: bool
) -> ModelArtsError:
    """An error with all that is known about the call.

    Args:
        error: How the call ends; not changed when another call ends with it too, as when all wait for one token.
        operation: What was called.
        attempts: How many requests were sent for it, those of a login not counted.
        elapsed: Seconds since it began.
        doubtful: Whether the service may have acted on one of them.
    """
    if "elapsed" in vars(error):
        error = copy.copy(error)
    if error.operation in ("", operation.id):
        error.operation = operation.id
        error.attempts = attempts
        error.elapsed = elapsed
    # else it is about a login, and so are its attempts
    if not isinstance(error, DeadlineExceeded):  # it knows about the attempt that it cut off
        error.may_have_been_executed = doubtful
    if error.may_have_been_executed and not isinstance(error, BatchError):
        if not operation.idempotent:
            error.hint = LOOK_FIRST
        elif operation.method != "GET" and not type(error).may_have_been_executed:
            error.hint = DOUBTFUL
    return error
