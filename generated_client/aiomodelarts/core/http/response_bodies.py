"""Read response bodies into memory, with limits on their size and on how slowly they may arrive."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from time import monotonic
from typing import TypeVar

from ..errors.exceptions import DecodeError, ModelArtsError, RequestTimeout, ResponseTooLarge
from ..messages.messages import OutgoingRequest
from .decompression import Decompressor, ExpandsTooFar, Undecodable

MAX_RESPONSE_SIZE = 64 * 1024 * 1024
"""Default maximum size of a response body in bytes, for both the compressed and the decompressed body."""
MINIMUM_RATE = 1024
"""Minimum average rate of a response body in bytes per second, which applies after the timeout of one wait."""


class Pace:
    """Check that a body does not arrive too slowly, even if each chunk arrives within the timeout.

    Args:
        request: Request that the response belongs to.
        timeout: Seconds of waiting after which the minimum rate applies.
    """

    __slots__ = ("_request", "_seconds", "_since", "_size", "_timeout")

    def __init__(self, request: OutgoingRequest, timeout: float) -> None:
        self._request = request
        self._timeout = timeout
        self._size = 0
        self._seconds = 0.0
        self._since = monotonic()

    def wait(self) -> None:
        """Begin to wait for a chunk. Time between two waits, in which the reader works, is not counted."""
        self._since = monotonic()

    def note(self, size: int) -> None:
        """Count a chunk that has arrived.

        Args:
            size: Size of the chunk in bytes.

        Raises:
            RequestTimeout: The body arrives too slowly.
        """
        now = monotonic()
        self._size += size
        self._seconds += now - self._since
        self._since = now
        if self._seconds > self._timeout + self._size / MINIMUM_RATE:
            raise RequestTimeout(
                f"{where(self._request)}: the response arrives too slowly: {self._size} bytes of its body in "
                f"{self._seconds:.3g} s; after timeout={self._timeout:g} s the minimum is {MINIMUM_RATE} bytes a second"
            )


class Body:
    """Response body that is collected and decompressed in memory.

    Args:
        request: Request that the response belongs to.
        status: HTTP status of the response.
        headers: Headers of the response, with case-insensitive names.
        timeout: Seconds of waiting after which the body must arrive with `MINIMUM_RATE` bytes per second on average.
        max_size: Maximum size in bytes, for both the compressed and the decompressed body.

    Raises:
        ResponseTooLarge: The `Content-Length` header is larger than `max_size`.
        DecodeError: The body has an unsupported content encoding.
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
        """Add the next bytes of the body, as they arrived.

        Args:
            data: The bytes.

        Raises:
            ResponseTooLarge: The compressed or the decompressed body is too large.
            RequestTimeout: The body arrives too slowly.
            DecodeError: The bytes do not match the content encoding.
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
        """Return the complete, decompressed body.

        Raises:
            DecodeError: The body is truncated.
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
            # Not a list: a body in very small chunks would take many times its size.
            self._more = BytesIO()
            self._more.write(self._first)
            self._more.write(data)
            self._first = b""
        else:
            self._first = data

    def _undecodable(self, error: Undecodable) -> DecodeError:
        reason = f"{where(self._request)}: the response does not match its content encoding: {error}"
        return DecodeError(reason, status=self._status)


def too_large(request: OutgoingRequest, status: int, max_size: int) -> ResponseTooLarge:
    """Return the error for a response that is too large.

    Args:
        request: Request that the response belongs to.
        status: HTTP status of the response.
        max_size: Maximum size in bytes.
    """
    return ResponseTooLarge(
        f"{where(request)}: the response (HTTP {status}) is larger than max_response_size ({max_size} bytes); request "
        "less data, such as a shorter page, or pass a larger max_response_size= to the client or with_options",
        status=status,
    )


ErrorT = TypeVar("ErrorT", bound=ModelArtsError)


def without_frames(error: ErrorT) -> ErrorT:
    """Remove the traceback and the context of an error, because their frames contain parts of the body and headers.

    Args:
        error: The error. Raise it outside of the handler that caught it.

    Returns:
        The same error.
    """
    error.__cause__ = error.__context__ = error.__traceback__ = None
    return error


def where(request: OutgoingRequest) -> str:
    """Return the method and the URL of a request for a message, without the query, which may be private."""
    return f"{request.method} {request.url.partition('?')[0]}"
