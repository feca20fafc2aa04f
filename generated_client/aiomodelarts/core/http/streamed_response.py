"""An answer that is read piece by piece."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import Protocol

from ..errors.exceptions import DecodeError, RequestTimeout, TransportError
from ..messages.messages import OutgoingRequest
from .closable_waits import Ended, Waits, closed_during
from .response_bodies import Pace, without_frames
from .transport_errors import comes_from_the_wire, failure_of


class Stream(Protocol):
    """The bytes of a body, as an HTTP library gives them."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Piece by piece."""
        ...

    async def aclose(self) -> None:
        """Give the connection back."""
        ...


class Incoming:
    """An answer whose body is still to come; close it in any case.

    Args:
        status: Its HTTP status.
        headers: Its headers; names are found in any case.
        stream: The body.
        request: What it answers.
        waits: End when the client is closed.
        timeout: Seconds of waiting after which the body must bring a kilobyte a second on average.
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
        """The body, piece by piece.

        Raises:
            ConnectionLost: The connection broke, or the client was closed, before the body was complete.
            RequestTimeout: The next piece did not come in time, or all of them come too slowly.
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
        """Give the connection back."""
        await self._stream.aclose()
