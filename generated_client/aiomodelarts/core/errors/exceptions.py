"""Everything that this library raises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def _unsigned(text: str) -> str:
    """What the service says, with the links in it but without what they are signed with."""
    from ..redaction.urls_and_headers import without_signatures  # imports this

    return without_signatures(text)


def _printable(text: str) -> str:
    """One line that any stream takes: a lone surrogate, which has no bytes in UTF-8, is shown as an escape."""
    return " ".join(text.split()).encode("utf-8", "backslashreplace").decode()


class ModelArtsError(Exception):
    """The base of all errors of this library.

    Errors pickle and copy with all their attributes. Those that end a call tell what is known about it: `operation`,
    the name of what was called; `request_id`, the identifier of the request for support, or None; `attempts`, how many
    requests were sent for it; `elapsed`, the seconds since it began; `may_have_been_executed`, whether the service may
    have acted on one of them; and `hint`, what to do then, or an empty text. When the login failed that a call needs,
    `operation`, `attempts` and `elapsed` are about that.
    """

    operation: str = ""
    request_id: str | None = None
    attempts: int = 0
    elapsed: float = 0.0
    may_have_been_executed: bool = False
    hint: str = ""

    def __str__(self) -> str:
        text = self._said()
        if self.operation and not text.startswith(f"{self.operation}:"):
            text = f"{self.operation}: {text}"
        if self.attempts > 1:
            text += f" (after {self.attempts} attempts in {self.elapsed:.3g} s)"
        if self.hint:
            text += f"; {self.hint}"
        return _printable(text)

    def _said(self) -> str:
        return super().__str__()

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _rebuild(kind: type[ModelArtsError], args: tuple[Any, ...], state: dict[str, Any]) -> ModelArtsError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ModelArtsError):
    """Something the client needs is missing or contradicts itself; the message names it and the remedy."""

    def __str__(self) -> str:
        return _printable(self._said())


class ApiError(ModelArtsError):
    """The service refused or failed.

    Args:
        status: HTTP status of the answer; 200 when the failure came in a body that says so.
        code: The service's code, such as `ModelArts.2775`, or an empty text.
        message: The service's words.
        request_id: Identifier of the request for support, or None.
        operation: The operation that was called, such as `CreateNotebook`.
        solution: What the service suggests, or None.

    `retry_after` is the number of seconds that the service asks to wait before a retry, or None.

    If the call was a batch, `results` is what the service says about each part, as it came (or only the parts that
    failed, where it names no others), and `succeeded` lists the parts that were carried out, if the service tells.
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
        self.message = _unsigned(message)
        self.request_id = request_id
        self.operation = operation
        self.solution = _unsigned(solution) if solution else solution
        super().__init__(status, code, self.message)

    @property
    def failed(self) -> list[Mapping[str, Any]]:
        """Those of `results` that were not carried out."""
        return [row for row in self.results if row.get("success") is not True]

    def _said(self) -> str:
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
    """The request is wrong in itself; sending it again does not help."""


class AuthenticationFailed(ApiError):
    """The token, key or password was not accepted.

    After a refused signature `clock_offset` says how many seconds the service is ahead of this machine, or is None.
    """

    clock_offset: float | None = None


class PermissionDenied(ApiError):
    """The caller is known but not allowed to do this."""


class NotFound(ApiError):
    """The resource does not exist. The service reports this with HTTP 404 and with several codes of HTTP 400."""


class EndpointNotFound(ApiError):
    """Something other than the service answered HTTP 404: the API gateway, a proxy, another server.

    This says nothing about the resource, so it is not a `NotFound`. Check the endpoint, the region and the project.
    """

    def _said(self) -> str:
        question = "are the endpoint, the region and the project right?"
        return f"{super()._said()}; this 404 does not come from the service: {question}"


class Conflict(ApiError):
    """The resource exists already, is in use, or is in a state that does not allow this; the state may pass."""


class RateLimited(ApiError):
    """Too many calls; `retry_after` is the number of seconds that the service asks to wait, or None."""


class ServerError(ApiError):
    """The service failed; the call may or may not have been executed."""

    may_have_been_executed = True


class BatchError(ApiError):
    """A batch call failed for some or all of its parts; the other parts were carried out.

    A batch of one part raises the class that the code of the part stands for, such as `Conflict`.
    """

    may_have_been_executed = True


class TransportError(ModelArtsError):
    """No usable answer arrived.

    `may_have_been_executed` tells whether the service may have acted on the request.
    """


class ConnectFailed(TransportError):
    """No connection could be made; the request was not sent.

    `permanent` tells that another attempt would end in the same way: a certificate or a proxy refuses.
    """

    permanent: bool = False


class ConnectionLost(TransportError):
    """The connection broke after the request was sent; the service may have acted on it."""

    may_have_been_executed = True


class RequestTimeout(TransportError):
    """The service did not answer in time; it may have acted on the request."""

    may_have_been_executed = True


class DeadlineExceeded(TransportError):
    """The time for the whole call, retries included, is over; an attempt may have been executed.

    `retry_after` is the number of seconds that the service asks to wait, if that is longer than the deadline leaves;
    otherwise None.
    """

    may_have_been_executed = True
    retry_after: float | None = None


class DecodeError(ModelArtsError):
    """An answer is not what the spec promises, such as HTML or nothing where JSON should be.

    Args:
        message: What is wrong with it.
        status: HTTP status of the answer.
        operation: The operation that was called.
        excerpt: The beginning of the answer.
    """

    may_have_been_executed = True

    def __init__(self, message: str, *, status: int = 0, operation: str = "", excerpt: str = "") -> None:
        self.status = status
        self.operation = operation
        self.excerpt = _unsigned(excerpt)
        super().__init__(_unsigned(message))


class ResponseTooLarge(DecodeError):
    """A response is larger than `max_response_size`, as it arrives or decompressed; it was not read to its end."""


class PaginationError(ModelArtsError):
    """A list can't be walked to its end, because the service repeats a page or a token."""


class WaitFailed(ModelArtsError):
    """What was waited for ended in another state.

    Args:
        message: What happened, with the reason that the service gave.
        state: The state it ended in.
        reason: The service's reason, or an empty text.
        last: The last answer about it, or None when it is gone.
        ids: What tells it apart, by the arguments of `wait`: `await client.notebooks.wait(**error.ids)` tries again.
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
        self.reason = _unsigned(reason)
        self.last = last
        self.ids: dict[str, Any] = dict(ids or {})
        super().__init__(_unsigned(message))


class WaitTimeout(ModelArtsError):
    """What was waited for did not happen in time.

    Args:
        message: What was waited for and how long.
        state: The state it is in.
        last: The last answer about it, or None.
        ids: What tells it apart, by the arguments of `wait`: `await client.notebooks.wait(**error.ids)` goes on.
    """

    def __init__(
        self, message: str, *, state: object = None, last: object = None, ids: Mapping[str, Any] | None = None
    ) -> None:
        self.state = state
        self.last = last
        self.ids: dict[str, Any] = dict(ids or {})
        super().__init__(message)
