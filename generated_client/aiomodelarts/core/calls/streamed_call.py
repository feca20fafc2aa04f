"""Calls whose response is read in chunks, after the call has returned."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, cast

from ..errors.exceptions import ModelArtsError
from ..http.closable_waits import Waits
from ..http.streamed_response import Incoming
from ..messages.messages import OutgoingRequest, ReceivedResponse
from .attempts import Running, result_of

if TYPE_CHECKING:
    from ..operation.operation import Request
    from .attempts import Answer
    from .options import Options
    from .session import Session

RECEIVING = "the response was being received"


async def open_response(
    session: Session, options: Options, request: Request, running_type: type[StreamedCall] | None = None
) -> Incoming:
    """Make a call, with retries, until a successful response begins, and return it before its body is read.

    Args:
        session: The session that sends the requests.
        options: Limits and hooks of the call. The deadline also applies to the body.
        request: The operation to call and its arguments.
        running_type: Class that makes the attempts; None for the usual one.

    Returns:
        The response, which the caller must close.

    Raises:
        ApiError: The service rejected the call or failed.
        TransportError: No response was received.
        DeadlineExceeded: No response began within the deadline.
    """
    return cast("Incoming", await result_of(session, options, request, running_type=running_type or StreamedCall))


class StreamedCall(Running):
    """A call that returns a successful response before its body is read."""

    async def exchange(self, outgoing: OutgoingRequest) -> Answer:
        """Send one request, and return the response, whose body is read only if it may report an error."""
        options, returns_events = self.options, self.request.operation.returns_events
        # A compressed body would have to be decompressed in chunks, and its size would not be known.
        outgoing.headers["Accept-Encoding"] = "identity"
        incoming = await self.session.transport.begin(outgoing, options.timeout, is_paced=not returns_events)
        if 200 <= incoming.status < 300 and "json" not in incoming.headers.get("content-type", "").lower():
            if options.deadline is not None:
                incoming.end_by(self.left, lambda: self.too_late(RECEIVING))
            return incoming
        body = await incoming.whole(options.timeout, options.max_response_size)
        return ReceivedResponse(incoming.status, incoming.headers, body)

    def result_in(self, answer: ReceivedResponse, outgoing: OutgoingRequest) -> object:
        """Return a response that was read, or the error that it reports."""
        result = super().result_in(answer, outgoing)
        if isinstance(result, ModelArtsError):
            return result
        return Incoming(answer.status, answer.headers, _Whole(answer.body), outgoing, Waits(), None)


class _Whole:
    """Body that has already been read, as a stream."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._pieces()

    async def _pieces(self) -> AsyncGenerator[bytes, None]:
        if self._body:
            yield self._body

    async def aclose(self) -> None:
        """Do nothing, because the connection is already released."""
