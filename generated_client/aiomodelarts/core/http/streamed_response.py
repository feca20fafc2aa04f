"""Response whose body is read in chunks."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import Protocol

from ..errors.exceptions import DecodeError, RequestTimeout, TransportError
from ..messages.messages import OutgoingRequest
from .closable_waits import Ended, Waits, closed_during
from .response_bodies import Pace, without_frames
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
        timeout: Seconds of waiting after which the body must arrive with 1024 bytes per second on average.
    """

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        stream: Stream,
        request: OutgoingRequest,
        waits: Waits,
        timeout: float,
    ) -> None:
        self.status = status
        self.headers = headers
        self._stream = stream
        self._request = request
        self._waits = waits
        self._pace = Pace(request, timeout)

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """Iterate over the chunks of the body.

        Raises:
            ConnectionLost: The connection broke or the client was closed before the body was complete.
            RequestTimeout: The next chunk did not arrive in time, or the body arrives too slowly.
        """
        pieces = aiter(self._stream)
        failure: TransportError | DecodeError
        try:
            self._pace.wait()
            while (piece := await self._waits.during(lambda _: anext(pieces, None))) is not None:
                self._pace.note(len(piece))
                yield piece
                self._pace.wait()
        except Ended:
            failure = closed_during(self._request)
        except RequestTimeout as error:
            failure = without_frames(error)
        except Exception as error:
            if not comes_from_the_wire(error):
                raise
            failure = failure_of(error, self._request)
        else:
            return
        raise failure

    async def aclose(self) -> None:
        """Release the connection."""
        await self._stream.aclose()
