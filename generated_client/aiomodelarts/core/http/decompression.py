"""Decompress response bodies in chunks, with a limit on the decompressed size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

PIECE = 64 * 1024
"""Maximum number of bytes that one step of decompression returns."""
MOST_ENCODINGS = 4
GZIP, ZLIB, RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
GZIP_MAGIC = b"\x1f\x8b"


class Undecodable(Exception):
    """A body does not match its content encoding. This exception never leaves the library."""


class ExpandsTooFar(Exception):
    """A decompressed body is too large. This exception never leaves the library."""


class Decompressor:
    """Decompressor for the content encodings of one body.

    Args:
        encodings: Value of the `Content-Encoding` header.
        max_size: Maximum number of bytes that each encoding may expand to.

    Raises:
        Undecodable: An encoding is neither gzip nor deflate, the two that the client accepts, or there are too many.
    """

    def __init__(self, encodings: str, max_size: int) -> None:
        names = [name for part in encodings.lower().split(",") if (name := part.strip()) not in ("", "identity")]
        unknown = [name for name in names if name not in ("gzip", "x-gzip", "deflate")]
        if unknown:
            raise Undecodable(f"the encoding {unknown[0][:40]!a} is not supported; the client accepts gzip and deflate")
        if len(names) > MOST_ENCODINGS:
            raise Undecodable(f"it has {len(names)} encodings; up to {MOST_ENCODINGS} are supported")
        self._layers = [_Layer(name, max_size) for name in reversed(names)]

    def expand(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes of the body and yield the result in chunks.

        Args:
            data: The bytes as they arrived.

        Raises:
            ExpandsTooFar: The decompressed body is too large.
            Undecodable: The bytes do not match the content encoding.
        """
        pieces = iter((data,))
        for layer in self._layers:
            pieces = layer.expand(pieces)
        return pieces

    def finish(self) -> None:
        """Check that the body is complete.

        Raises:
            Undecodable: The body is truncated.
        """
        if any(layer.is_truncated() for layer in self._layers):
            raise Undecodable("it is truncated")


class _Layer:
    """Decompressor for one encoding of a body."""

    def __init__(self, name: str, max_size: int) -> None:
        self._left = max_size
        self._is_deflate = name == "deflate"
        self._stream: zlib._Decompress | None = None  # pyright: ignore[reportPrivateUsage]  # it has no other name
        self._head = b""
        self._began = False
        self._ended = False

    def expand(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            data: bytes | None = piece
            while data is not None and not self._ended:
                expanded, data = self._step(data)
                self._left -= len(expanded)
                if self._left < 0:
                    raise ExpandsTooFar
                if expanded:
                    yield expanded

    def is_truncated(self) -> bool:
        return self._began and not (self._ended or (self._stream is not None and self._stream.eof))

    def _step(self, data: bytes) -> tuple[bytes, bytes | None]:
        """Return one chunk of decompressed data, and the bytes to continue with, or None if more must arrive."""
        self._began = self._began or bool(data)
        if self._stream is None or self._stream.eof:
            # The first two bytes identify the format.
            self._head += data
            if len(self._head) < 2:
                return b"", None
            data, self._head = self._head, b""
            if self._stream is None and self._is_deflate:
                self._stream = zlib.decompressobj(_deflate_format(data))
            elif self._stream is None or (not self._is_deflate and data.startswith(GZIP_MAGIC)):
                self._stream = zlib.decompressobj(GZIP)  # a gzip body may have several members
            else:
                self._ended = True  # other data after the end is padding
                return b"", None
        try:
            expanded = self._stream.decompress(data, PIECE)
        except zlib.error as error:
            raise Undecodable(str(error)) from None
        if self._stream.eof:
            return expanded, self._stream.unused_data or None
        # After a full chunk, the decompressor may have more output although it has consumed all input.
        rest = self._stream.unconsumed_tail
        return expanded, rest if rest or len(expanded) == PIECE else None


def _deflate_format(head: bytes) -> int:
    """Return the window bits for a body: servers use "deflate" for zlib data, as RFC 9110 says, and for raw data."""
    is_zlib = head[0] & 0x0F == zlib.DEFLATED and int.from_bytes(head[:2], "big") % 31 == 0
    return ZLIB if is_zlib else RAW
