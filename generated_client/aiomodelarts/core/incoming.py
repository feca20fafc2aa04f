"""An answer that is read piece by piece."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import Protocol

from .faults import comes_from_the_wire, failure_of
from .messages import OutgoingRequest
from .pauses import Ended, Waits, closed_during


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
    """

    def __init__(
        self, status: int, headers: Mapping[str, str], stream: Stream, request: OutgoingRequest, waits: Waits
    ) -> None:
        self.status = status
        self.headers = headers
        self._stream = stream
        self._request = request
        self._waits = waits

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """The body, piece by piece.

        Raises:
            ConnectionLost: The connection broke, or the client was closed, before the body was complete.
            RequestTimeout: The next piece did not come in time.
        """
        pieces = aiter(self._stream)
        try:
            while (piece := await self._waits.during(lambda _: anext(pieces, None))) is not None:
                yield piece
        except Ended:
            failure = closed_during(self._request)
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
