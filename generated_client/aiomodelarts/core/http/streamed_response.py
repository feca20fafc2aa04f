"""Response whose body is read in chunks."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing
from typing import Protocol

from ..errors.exceptions import DeadlineExceeded, DecodeError, RequestTimeout, TransportError
from ..messages.messages import OutgoingRequest
from .closable_waits import Ended, Waits, closed_during
from .response_bodies import Body, Pace, without_frames
from .transport_errors import comes_from_the_wire, failure_of


class Stream(Protocol):
    """Response body as a stream of the HTTP library."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over the chunks of the body."""
        ...

    async def aclose(self) -> None:
        """Release the connection."""
        ...


class Incoming:
    """Response whose body has not been read. It must be closed.

    Args:
        status: HTTP status.
        headers: Headers, with case-insensitive names.
        stream: The body.
        request: Request that the response belongs to.
        waits: Waits that end when the client is closed.
        timeout: Seconds of waiting after which the body must arrive with 1024 bytes per second on average; None if it
            may arrive slowly, because it is not complete when it begins.
    """

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        stream: Stream,
        request: OutgoingRequest,
        waits: Waits,
        timeout: float | None,
    ) -> None:
        self.status = status
        self.headers = headers
        self._stream = stream
        self.request = request
        self._waits = waits
        self._pace = None if timeout is None else Pace(request, timeout)
        self._left: Callable[[], float] | None = None
        self._too_late: Callable[[], DeadlineExceeded] | None = None

    def end_by(self, left: Callable[[], float], too_late: Callable[[], DeadlineExceeded]) -> None:
        """Set a deadline for the whole body.

        Args:
            left: Function that returns the seconds until the deadline.
            too_late: Function that returns the error to raise after the deadline.
        """
        self._left, self._too_late = left, too_late

    async def whole(self, timeout: float, max_size: int) -> bytes:
        """Read the whole body, decompressed, and release the connection.

        Args:
            timeout: Seconds of waiting after which the body must arrive with 1024 bytes per second on average.
            max_size: Maximum size in bytes, for both the compressed and the decompressed body.

        Raises:
            ConnectionLost: The connection broke or the client was closed before the body was complete.
            RequestTimeout: The next chunk did not arrive in time, or the body arrives too slowly.
            DecodeError: The body is too large, or does not match its content encoding.
        """
        try:
            body = Body(self.request, self.status, self.headers, timeout, max_size)
            async with aclosing(self.chunks()) as chunks:
                async for chunk in chunks:
                    body.add(chunk)
            return body.whole()
        finally:
            await self.aclose()

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """Iterate over the chunks of the body.

        Raises:
            ConnectionLost: The connection broke or the client was closed before the body was complete.
            RequestTimeout: The next chunk did not arrive in time, or the body arrives too slowly.
            DeadlineExceeded: The deadline of the call has passed.
        """
        pieces, pace = aiter(self._stream), self._pace
        failure: TransportError | DecodeError | DeadlineExceeded
        try:
            while True:
                if pace is not None:
                    pace.wait()
                left = None if self._left is None else max(self._left(), 0.0)
                piece = await self._waits.during(lambda: anext(pieces, None), left)
                if piece is None:
                    break
                if pace is not None:
                    pace.note(len(piece))
                yield piece
        except Ended:
            failure = closed_during(self.request)
        except RequestTimeout as error:
            failure = without_frames(error)
        except Exception as error:
            if type(error) is TimeoutError and self._too_late is not None:
                failure = self._too_late()
            elif comes_from_the_wire(error):
                failure = failure_of(error, self.request)
            else:
                raise
        else:
            return
        raise failure

    async def aclose(self) -> None:
        """Release the connection."""
        await self._stream.aclose()
