"""Exception classes of this library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def _unsigned(text: str) -> str:
    """Return a message of the service without the signatures of its links."""
    from ..redaction.urls_and_headers import without_signatures  # imports this module

    return without_signatures(text)


def _printable(text: str) -> str:
    """Return a message as one line that can be encoded in UTF-8. Lone surrogates become escapes."""
    return " ".join(text.split()).encode("utf-8", "backslashreplace").decode()


class ModelArtsError(Exception):
    """Base class of all errors of this library.

    Errors can be pickled and copied with all their attributes. Errors of calls have these attributes:

    - `operation`: Name of the operation.
    - `request_id`: ID of the request for support, or None.
    - `attempts`: Number of requests sent.
    - `elapsed`: Duration of the call, in seconds.
    - `may_have_been_executed`: Whether the service may have executed one of the requests.
    - `hint`: Remedy, or an empty string.

    If the login for a call failed, `operation`, `attempts` and `elapsed` describe the login.
    """

    operation: str = ""
    request_id: str | None = None
    attempts: int = 0
    elapsed: float = 0.0
    may_have_been_executed: bool = False
    hint: str = ""

    def __str__(self) -> str:
        text = self._message()
        if self.operation and not text.startswith(f"{self.operation}:"):
            text = f"{self.operation}: {text}"
        if self.attempts > 1:
            text += f" (after {self.attempts} attempts in {self.elapsed:.3g} s)"
        if self.hint:
            text += f"; {self.hint}"
        return _printable(text)

    def _message(self) -> str:
        return super().__str__()

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _rebuild(kind: type[ModelArtsError], args: tuple[Any, ...], state: dict[str, Any]) -> ModelArtsError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ModelArtsError):
    """A setting or an argument is missing, invalid or contradictory. The message names it and the remedy."""

    def __str__(self) -> str:
        return _printable(self._message())


class ApiError(ModelArtsError):
    """The service rejected the request or failed.

    `retry_after` is the number of seconds after which the service asks to retry, or None.

    For batch operations, `results` contains the service's result of each item as decoded JSON, or of the failed items
    if the service lists only those. `succeeded` lists the items that succeeded, if the service reports them.

    Args:
        status: HTTP status of the response. 200 if a successful response reports the failure in its body.
        code: Error code of the service, such as `ModelArts.2775`, or an empty string.
        message: Error message of the service.
        request_id: ID of the request for support, or None.
        operation: Name of the operation, such as `CreateNotebook`.
        solution: Solution suggested by the service, or None.
    """

    retry_after: float | None = None
    results: Sequence[Mapping[str, Any]] = ()
    succeeded: Sequence[Any] = ()

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        request_id: str | None = None,
        operation: str = "",
        *,
        solution: str | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.message: str = _unsigned(message)
        self.request_id = request_id
        self.operation = operation
        self.solution: str | None = _unsigned(solution) if solution else solution
        super().__init__(status, code, self.message)

    @property
    def failed(self) -> list[Mapping[str, Any]]:
        """Entries of `results` that did not succeed."""
        return [row for row in self.results if row.get("success") is not True]

    def _message(self) -> str:
        code = f" {self.code}" if self.code else ""
        text = f"HTTP {self.status}{code}: {self.message or 'the service gave no reason'}"
        if self.solution:
            text += f" (remedy: {self.solution})"
        if self.request_id:
            text += f" [request {self.request_id}]"
        if self.retry_after:
            text += f"; the service asks to retry after {self.retry_after:.0f} s"
        return text


class BadRequest(ApiError):
    """The request is invalid, so a retry will fail too."""


class AuthenticationFailed(ApiError):
    """The service rejected the token, key or password.

    After a rejected signature, `clock_offset` is the number of seconds by which the service's clock is ahead of the
    clock of this machine, or None if it is not known.
    """

    clock_offset: float | None = None


class PermissionDenied(ApiError):
    """The caller is authenticated but lacks the permission for the operation."""


class NotFound(ApiError):
    """The resource does not exist. The service reports this with HTTP 404 and with several codes of HTTP 400."""


class EndpointNotFound(ApiError):
    """The API gateway, a proxy or another server returned HTTP 404, not the service itself.

    The resource may exist, so this is not a `NotFound`. Check the endpoint, the region and the project.
    """

    def _message(self) -> str:
        remedy = "check the endpoint, the region and the project"
        return f"{super()._message()}; this 404 does not come from the service: {remedy}"


class Conflict(ApiError):
    """The resource already exists, is in use, or is in a state that does not allow the operation at present."""


class RateLimited(ApiError):
    """The rate limit was exceeded. `retry_after` is the number of seconds after which to retry, or None."""


class ServerError(ApiError):
    """The service failed. The request may have been executed."""

    may_have_been_executed = True


class BatchError(ApiError):
    """A batch operation failed for some or all of its items. The other items succeeded.

    If the batch has only one item, the error has the class for the error code of the item, such as `Conflict`.
    """

    may_have_been_executed = True


class TransportError(ModelArtsError):
    """No usable response arrived.

    `may_have_been_executed` is whether the service may have executed the request.
    """


class ConnectFailed(TransportError):
    """No connection could be established. The request was not sent.

    `permanent` is whether a retry would fail too, for example because of an untrusted certificate.
    """

    permanent: bool = False


class ConnectionLost(TransportError):
    """The connection broke after the request was sent. The request may have been executed."""

    may_have_been_executed = True


class RequestTimeout(TransportError):
    """No response arrived in time. The request may have been executed."""

    may_have_been_executed = True


class DeadlineExceeded(TransportError):
    """The deadline of the call, including its retries, has passed. An attempt may have been executed.

    `retry_after` is the number of seconds after which the service asks to retry, if the deadline would have passed by
    then. Otherwise, it is None.
    """

    may_have_been_executed = True
    retry_after: float | None = None


class DecodeError(ModelArtsError):
    """A response does not match the API specification, for example because it is HTML or empty.

    Args:
        message: Description of the problem.
        status: HTTP status of the response.
        operation: Name of the operation.
        excerpt: Beginning of the response body.
    """

    may_have_been_executed = True

    def __init__(self, message: str, *, status: int = 0, operation: str = "", excerpt: str = "") -> None:
        self.status = status
        self.operation = operation
        self.excerpt: str = _unsigned(excerpt)
        super().__init__(_unsigned(message))


class ResponseTooLarge(DecodeError):
    """A compressed or decompressed response body is larger than `max_response_size`. It was not read completely."""


class PaginationError(ModelArtsError):
    """Pagination can't continue, because the service repeats a page or a page token."""


class WaitFailed(ModelArtsError):
    """The resource ended in another state than the expected one.

    Args:
        message: Description of the failure, including the reason from the service.
        state: State that the resource ended in.
        reason: Reason from the service, or an empty string.
        last: Last response about the resource, or None if the resource no longer exists.
        ids: Arguments of `wait` that identify the resource: `await client.notebooks.wait(**error.ids)` waits again.
    """

    def __init__(
        self,
        message: str,
        *,
        state: object = None,
        reason: str = "",
        last: object = None,
        ids: Mapping[str, Any] | None = None,
    ) -> None:
        self.state = state
        self.reason: str = _unsigned(reason)
        self.last = last
        self.ids: dict[str, Any] = dict(ids or {})
        super().__init__(_unsigned(message))


class WaitTimeout(ModelArtsError):
    """The resource did not reach the expected state in time.

    Args:
        message: Description of the wait and its duration.
        state: Current state of the resource.
        last: Last response about the resource, or None.
        ids: Arguments of `wait` that identify the resource: `await client.notebooks.wait(**error.ids)` waits again.
    """

    def __init__(
        self, message: str, *, state: object = None, last: object = None, ids: Mapping[str, Any] | None = None
    ) -> None:
        self.state = state
        self.last = last
        self.ids: dict[str, Any] = dict(ids or {})
        super().__init__(message)
