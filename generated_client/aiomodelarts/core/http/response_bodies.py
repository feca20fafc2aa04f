"""Bodies of responses, held in memory within a size and read within a time."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from time import monotonic
from typing import TypeVar

from ..errors.exceptions import DecodeError, ModelArtsError, RequestTimeout, ResponseTooLarge
from ..messages.messages import OutgoingRequest
from .decompression import Decompressor, ExpandsTooFar, Undecodable

MAX_RESPONSE_SIZE = 64 * 1024 * 1024
"""Bytes of a body, as it arrives and decompressed, that a client takes if its caller does not say otherwise."""
MINIMUM_RATE = 1024
"""Bytes a second that a body must bring on average, once it was waited for longer than one wait may take."""


class Pace:
    """Ends a body that arrives too slowly although each piece of it comes in time.

    Args:
        request: The request it answers.
        timeout: Seconds after which the average counts.
    """

    __slots__ = ("_request", "_seconds", "_since", "_size", "_timeout")

    def __init__(self, request: OutgoingRequest, timeout: float) -> None:
        self._request = request
        self._timeout = timeout
        self._size = 0
        self._seconds = 0.0
        self._since = monotonic()

    def wait(self) -> None:
        """Begin to wait for a piece; what its reader does between two pieces is not counted."""
        self._since = monotonic()

    def note(self, size: int) -> None:
        """Count a piece that has come.

        Args:
            size: Its bytes.

        Raises:
            RequestTimeout: Too few came in the time so far.
        """
        now = monotonic()
        self._size += size
        self._seconds += now - self._since
        self._since = now
        if self._seconds > self._timeout + self._size / MINIMUM_RATE:
            raise RequestTimeout(
                f"{where(self._request)}: the response comes too slowly: {self._size} bytes of its body in "
                f"{self._seconds:.3g} s; after timeout={self._timeout:g} s it must bring {MINIMUM_RATE} bytes a second"
            )


class Body:
    """A body that is collected in memory.

    Args:
        request: The request it answers.
        status: HTTP status of the response.
        headers: Headers of the response; names are found in any case.
        timeout: Seconds after which it must bring `MINIMUM_RATE` bytes a second.
        max_size: Bytes that it may have, both as it arrives and decompressed.

    Raises:
        ResponseTooLarge: Its length is announced, and too large.
        DecodeError: It has an encoding that was not asked for.
    """

    __slots__ = ("_decompressor", "_first", "_max_size", "_more", "_pace", "_received", "_request", "_status")

    def __init__(
        self, request: OutgoingRequest, status: int, headers: Mapping[str, str], timeout: float, max_size: int
    ) -> None:
        self._request = request
        self._status = status
        self._max_size = max_size
        self._received = 0
        self._first = b""
        self._more: BytesIO | None = None
        self._decompressor: Decompressor | None = None
        self._pace = Pace(request, timeout)
        announced = headers.get("content-length")
        if announced and len(announced) < 20 and announced.isdecimal() and int(announced) > max_size:
            raise too_large(request, status, max_size)
        encodings = headers.get("content-encoding")
        if encodings:
            try:
                self._decompressor = Decompressor(encodings, max_size)
            except Undecodable as error:
                raise self._undecodable(error) from None

    def add(self, data: bytes) -> None:
        """Take in the next bytes as they arrived.

        Raises:
            ResponseTooLarge: They are too many, or expand to too many.
            RequestTimeout: They came too slowly.
            DecodeError: They are not encoded as announced.
        """
        self._received += len(data)
        if self._received > self._max_size:
            raise too_large(self._request, self._status, self._max_size)
        self._pace.note(len(data))
        if self._decompressor is None:
            self._keep(data)
            return
        try:
            for piece in self._decompressor.expand(data):
                self._keep(piece)
        except ExpandsTooFar:
            raise too_large(self._request, self._status, self._max_size) from None
        except Undecodable as error:
            raise self._undecodable(error) from None

    def whole(self) -> bytes:
        """The body, decompressed, when nothing more comes.

        Raises:
            DecodeError: It was cut short.
        """
        if self._decompressor is not None:
            try:
                self._decompressor.finish()
            except Undecodable as error:
                raise self._undecodable(error) from None
        return self._first if self._more is None else self._more.getvalue()

    def _keep(self, data: bytes) -> None:
        if self._more is not None:
            self._more.write(data)
        elif self._first:
            # Not a list: a body that comes in very small pieces would take many times its size.
            self._more = BytesIO()
            self._more.write(self._first)
            self._more.write(data)
            self._first = b""
        else:
            self._first = data

    def _undecodable(self, error: Undecodable) -> DecodeError:
        reason = f"{where(self._request)}: the answer is not what its content-encoding says: {error}"
        return DecodeError(reason, status=self._status)


def too_large(request: OutgoingRequest, status: int, max_size: int) -> ResponseTooLarge:
    """The error about a response that has more bytes than allowed.

    Args:
        request: The request it answers.
        status: Its HTTP status.
        max_size: Bytes that are allowed.
    """
    return ResponseTooLarge(
        f"{where(request)}: the response (HTTP {status}) is larger than max_response_size ({max_size} bytes); ask for "
        "less at once, such as a shorter page, or pass a larger max_response_size= to the client or with_options",
        status=status,
    )


ErrorT = TypeVar("ErrorT", bound=ModelArtsError)


def without_frames(error: ErrorT) -> ErrorT:
    """An error about a body without the frames that read it, whose variables hold parts of the body and its headers.

    Args:
        error: The error; raise it outside of the `except` that caught it.
    """
    error.__cause__ = error.__context__ = error.__traceback__ = None
    return error


def where(request: OutgoingRequest) -> str:
    """A request in an error: its query may be private."""
    return f"{request.method} {request.url.partition('?')[0]}"
