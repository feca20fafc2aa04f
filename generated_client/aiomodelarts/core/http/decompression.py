"""Content encodings undone in pieces, so that a small body can't fill the memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

PIECE = 64 * 1024
"""How many bytes are decompressed at once."""
MOST_ENCODINGS = 4
GZIP, ZLIB, RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
GZIP_MAGIC = b"\x1f\x8b"


class Undecodable(Exception):
    """A body is not what its content encoding says. This never leaves the library."""


class ExpandsTooFar(Exception):
    """A body expands to more than allowed. This never leaves the library."""


class Decompressor:
    """Undoes the encodings of one body.

    Args:
        encodings: The value of `Content-Encoding`.
        max_size: Bytes that each encoding may expand to.

    Raises:
        Undecodable: An encoding is neither gzip nor deflate, the two that the client asks for, or there are too many.
    """

    def __init__(self, encodings: str, max_size: int) -> None:
        names = [name for part in encodings.lower().split(",") if (name := part.strip()) not in ("", "identity")]
        unknown = [name for name in names if name not in ("gzip", "x-gzip", "deflate")]
        if unknown:
            raise Undecodable(f"it is encoded with {unknown[0][:40]!a}, and only gzip and deflate were asked for")
        if len(names) > MOST_ENCODINGS:
            raise Undecodable(f"it is encoded {len(names)} times; {MOST_ENCODINGS} times is the most that is undone")
        self._layers = [_Layer(name, max_size) for name in reversed(names)]

    def expand(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes of the body expand to, in pieces.

        Args:
            data: The bytes as they arrived.

        Raises:
            ExpandsTooFar: An encoding expands to more than allowed.
            Undecodable: They are not encoded as announced.
        """
        pieces = iter((data,))
        for layer in self._layers:
            pieces = layer.expand(pieces)
        return pieces

    def finish(self) -> None:
        """Check that the body is complete.

        Raises:
            Undecodable: It was cut short.
        """
        if any(layer.is_cut_short() for layer in self._layers):
            raise Undecodable("it was cut short")


class _Layer:
    """One encoding of a body."""

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

    def is_cut_short(self) -> bool:
        return self._began and not (self._ended or (self._stream is not None and self._stream.eof))

    def _step(self, data: bytes) -> tuple[bytes, bytes | None]:
        """One piece of what some bytes expand to, and the bytes to go on with, or None when more must arrive."""
        self._began = self._began or bool(data)
        if self._stream is None or self._stream.eof:
            # The first two bytes say which format begins.
            self._head += data
            if len(self._head) < 2:
                return b"", None
            data, self._head = self._head, b""
            if self._stream is None and self._is_deflate:
                self._stream = zlib.decompressobj(_deflate_format(data))
            elif self._stream is None or (not self._is_deflate and data.startswith(GZIP_MAGIC)):
                self._stream = zlib.decompressobj(GZIP)  # a gzip body may have several members
            else:
                self._ended = True  # whatever else follows the end is padding
                return b"", None
        try:
            expanded = self._stream.decompress(data, PIECE)
        except zlib.error as error:
            raise Undecodable(str(error)) from None
        if self._stream.eof:
            return expanded, self._stream.unused_data or None
        # A full piece may be followed by more although all bytes were taken in.
        rest = self._stream.unconsumed_tail
        return expanded, rest if rest or len(expanded) == PIECE else None


def _deflate_format(head: bytes) -> int:
    """Servers call two formats "deflate": that of zlib, as the standard says, and the bare one inside of it."""
    is_zlib = head[0] & 0x0F == zlib.DEFLATED and int.from_bytes(head[:2], "big") % 31 == 0
    return ZLIB if is_zlib else RAW
