"""Details of a call, such as attempts and elapsed time, for the error that the call ends with."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..errors.exceptions import ApiError, BatchError, DeadlineExceeded, EndpointNotFound, ModelArtsError
from ..http.regions import cloud_of

if TYPE_CHECKING:
    from ..operation.operation import Operation

# State of a call, for the message when its deadline passes.
QUEUING = "the call was waiting in the queue of this client"
AUTHORIZING = "the call was waiting for a token"
SENDING = "the call was waiting for the response"
PAUSING = "the call was pausing before another attempt"

LOOK_FIRST = "the service may have executed the request: check its effect before you send it again"
DOUBTFUL = "the service may have executed an earlier attempt"
CLOUD_NAMES = {"otc": "Open Telekom Cloud", "huawei": "Huawei Cloud"}
METHOD_NOT_ALLOWED = 405
# The gateway has no API with the method and path.
NO_SUCH_API = ("APIG.0101", "APIGW.0101")


def too_late(what: str, asked: float, *, doubtful: bool) -> DeadlineExceeded:
    """Create the error for a call whose deadline has passed, or will pass before the next attempt.

    Args:
        what: The start of the message: the call, the deadline and the reason.
        asked: Seconds that the service asks the client to wait before a retry; 0 if it doesn't ask.
        doubtful: Whether the service may have executed the call.
    """
    error = DeadlineExceeded(f"{what}: the service asks to retry after {asked:.0f} s" if asked else what)
    error.retry_after = asked or None
    error.may_have_been_executed = doubtful
    return error


def described(
    error: ModelArtsError, operation: Operation, attempts: int, elapsed: float, *, doubtful: bool, origin: str = ""
) -> ModelArtsError:
    """Add the details of a call to the error that it ends with.

    Args:
        error: The error. If another call ended with the same error, for example because both waited for one token, it
            is copied and not changed.
        operation: The operation that was called.
        attempts: Number of requests sent for the call, without those of a login.
        elapsed: Seconds since the call began.
        doubtful: Whether the service may have executed one of the attempts.
        origin: Scheme and host of the endpoint, or an empty string if they are not known.

    Returns:
        The error to raise.
    """
    if "elapsed" in vars(error):
        error = copy.copy(error)
    if error.operation in ("", operation.id):
        error.operation = operation.id
        error.attempts = attempts
        error.elapsed = elapsed
    # Otherwise the error is that of a login, and its attempts are those of the login.
    if not isinstance(error, DeadlineExceeded):  # which already accounts for the interrupted attempt
        error.may_have_been_executed = doubtful
    if error.may_have_been_executed and not isinstance(error, BatchError):
        if not operation.idempotent:
            error.hint = LOOK_FIRST
        elif operation.method != "GET" and not type(error).may_have_been_executed:
            error.hint = DOUBTFUL
    return _with_cloud(error, operation, origin)


def _with_cloud(error: ModelArtsError, operation: Operation, origin: str) -> ModelArtsError:
    """Add the likely reason if the endpoint lacks an operation that only another cloud documents."""
    is_missing = isinstance(error, ApiError) and (
        isinstance(error, EndpointNotFound) or error.status == METHOD_NOT_ALLOWED or error.code in NO_SUCH_API
    )
    if not is_missing or error.hint or len(operation.clouds) != 1:
        return error
    if cloud_of(urlsplit(origin).hostname or "") not in operation.clouds:
        error.hint = hint_of_cloud(operation)
    return error


def hint_of_cloud(operation: Operation) -> str:
    """Return the hint of an error if an endpoint lacks an operation that only one cloud documents."""
    return f"only {CLOUD_NAMES[operation.clouds[0]]} documents this operation"
