"""Server-sent events: read the stream of a response, and decode the data of each event."""

from __future__ import annotations

import codecs
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from io import StringIO
from typing import Any, Protocol

from ..errors.exceptions import DecodeError, ModelArtsError, ResponseTooLarge
from ..http.streamed_response import Incoming
from ..messages.messages import ReceivedResponse
from ..operation.operation import Request
from ..responses.response_decoding import decode_response
from .object_versions import Unusable, check_encoding

LARGEST_EVENT = 4 * 1024 * 1024
"""Maximum size of an event and of a line, in characters."""


class Opener(Protocol):
    """The part of a client that a stream of events uses."""

    async def open_response(self, request: Request) -> Incoming:
        """Send a request and return the successful response before its body is read."""
        ...

    def decode(self, request: Request, decoded: object) -> Any:
        """Convert decoded JSON to the model of the operation."""
        ...


async def read_events(client: Opener, request: Request) -> AsyncGenerator[Any, None]:
    """Make a call and yield the data of each event of its response, as the model of the operation.

    The call is retried until the response begins. After that, a broken connection is an error, because events may have
    been missed.

    Args:
        client: The client that makes the call.
        request: The operation to call and its arguments.

    Raises:
        ApiError: The service rejected the call or failed, also if an event reports the failure.
        TransportError: No response was received, or the connection broke.
        DecodeError: The response is not a stream of events, or the data of an event is not JSON.
        ResponseTooLarge: An event is too large.
    """
    operation = request.operation
    incoming = await client.open_response(request)
    try:
        kind = incoming.headers.get("content-type", "no content type")
        if not kind.lower().startswith(operation.response_type):
            raise DecodeError(f"the response is not a stream of events ({kind})", status=incoming.status)
        _check_encoding(incoming)
        async with aclosing(_data(incoming)) as events:
            async for data in events:
                if operation.events_end and data == operation.events_end:
                    return
                yield _decoded(client, request, incoming, data)
    except ModelArtsError as error:
        error.operation = error.operation or operation.id
        raise
    finally:
        await incoming.aclose()


class EventParser:
    """Splits the text of a stream of events into the data of its events, as the HTML standard defines them."""

    def __init__(self) -> None:
        self._line = StringIO()
        self._data: list[str] = []
        self._size = 0
        self._is_first = True
        self._after_return = False

    def feed(self, text: str) -> Iterator[str]:
        """Yield the data of the events that a piece of text completes.

        Args:
            text: The next piece of the stream.

        Raises:
            ResponseTooLarge: An event or a line is too large.
        """
        if not text:
            return
        if self._is_first:
            text, self._is_first = text.removeprefix("\ufeff"), False
        if self._after_return:  # the line feed of a line that a carriage return has already ended
            text = text.removeprefix("\n")
        self._after_return = text.endswith("\r")
        *lines, rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for line in lines:
            self._line.write(line)
            yield from self._take(self._line.getvalue())
            self._line = StringIO()
        self._line.write(rest)
        self._check(self._line.tell())

    def _take(self, line: str) -> Iterator[str]:
        if not line:
            if self._data:
                yield "\n".join(self._data)
            self._data, self._size = [], 0
            return
        field, _, value = line.partition(":")
        if field == "data":
            self._data.append(value.removeprefix(" "))
            self._size += len(value) + 1
            self._check(0)

    def _check(self, more: int) -> None:
        if self._size + more > LARGEST_EVENT:
            raise ResponseTooLarge(f"an event is larger than {LARGEST_EVENT} characters")


async def _data(incoming: Incoming) -> AsyncGenerator[str, None]:
    """Yield the data of each event. An event at the end without an empty line after it is incomplete."""
    parser, decoder = EventParser(), codecs.getincrementaldecoder("utf-8")("replace")
    async with aclosing(incoming.chunks()) as chunks:
        async for chunk in chunks:
            for data in parser.feed(decoder.decode(chunk)):
                yield data


def _check_encoding(incoming: Incoming) -> None:
    try:
        check_encoding(incoming.headers)
    except Unusable as reason:
        raise DecodeError(f"the stream can't be read: {reason}", status=incoming.status) from None


def _decoded(client: Opener, request: Request, incoming: Incoming, data: str) -> Any:
    """Return the model of an event, or raise the error that its data reports."""
    operation = request.operation
    if operation.response is None:
        return data
    answer = ReceivedResponse(incoming.status, incoming.headers, data.encode("utf-8", "replace"))
    decoded = decode_response(operation.id, answer, request=incoming.request, sensitive=request.sensitive_names)
    if isinstance(decoded, ModelArtsError):
        raise decoded
    return client.decode(request, decoded)
