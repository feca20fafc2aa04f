"""Download to a file object, either a blocking one or one of an asynchronous library."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from inspect import isawaitable
from typing import Protocol

from .file_threads import in_thread

PAUSE = 0.01
# Seconds after which a file that accepts no bytes raises an error.
LONGEST_STALL = 60.0


class Writable(Protocol):
    """A file open for writing bytes, such as `open(path, "wb")` or a file of anyio or aiofiles."""

    def write(self, data: bytes, /) -> object:
        """Write bytes; return their number or an awaitable of it. Any other result means that all were written."""
        ...


class FileObject:
    """A file object of the caller, which stays open.

    Args:
        file: The file object. `write`, `seek`, `tell` and `truncate` may return results or awaitables of them.

    Raises:
        TypeError: The object has no `write`, or is a text file.
    """

    def __init__(self, file: Writable) -> None:
        # Attributes with the wrapped file in temporary files, anyio and aiofiles.
        inner = next((held for name in ("file", "wrapped", "_file") if (held := getattr(file, name, None))), None)
        if not callable(getattr(file, "write", None)) or _takes_text(file) or _takes_text(inner):
            raise TypeError(f"to is {file!r}; pass a path, or a file open for writing bytes")
        self._file = file
        self._blocks = isinstance(file if isinstance(file, io.IOBase) else inner, io.IOBase)
        self._blocks = self._blocks and not isinstance(file, io.BytesIO)
        self._start: int | None = None

    @property
    def restartable(self) -> bool:
        """Whether the file can be rewritten from its initial position."""
        return self._start is not None

    async def open(self) -> None:
        """Save the initial position of the file.

        Raises:
            TypeError: The file is open for reading only.
            ValueError: The file is closed.
        """
        if await self._ask("writable") is False:
            raise TypeError(f"to is {self._file!r}, open for reading; pass a file open for writing bytes")
        if await self._ask("seekable") is True and callable(getattr(self._file, "truncate", None)):
            start = await self._ask("tell")
            self._start = start if isinstance(start, int) else None

    async def write(self, data: bytes) -> None:
        """Write all bytes.

        Raises:
            OSError: The file accepted no bytes for 60 s.
        """
        rest, stalled = memoryview(data), 0.0
        while True:
            taken = await self._call(self._file.write, bytes(rest))
            count = self._count(taken, len(rest))
            if count >= len(rest):
                return
            rest = rest[count:]
            if not count:
                stalled += PAUSE
                if stalled > LONGEST_STALL:
                    raise BlockingIOError(11, f"{self._file!r} has accepted no bytes for {LONGEST_STALL:.0f} s")
                await asyncio.sleep(PAUSE)

    async def restart(self) -> None:
        """Discard the bytes written so far.

        Raises:
            OSError: The file can't seek or can't be truncated.
        """
        if self._start is None:
            raise OSError(f"{self._file!r} can't seek")
        await self._ask("seek", self._start)
        await self._ask("truncate")

    async def finish(self) -> None:
        """Flush the file, which raises pending write errors."""
        await self._ask("flush")

    async def discard(self) -> None:
        """Do nothing, because the caller closes the file."""

    def _count(self, taken: object, length: int) -> int:
        # Raw files return None if a write would block.
        if taken is None and isinstance(self._file, io.RawIOBase):
            return 0
        return taken if type(taken) is int and 0 <= taken < length else length

    async def _ask(self, name: str, *args: object) -> object:
        method = getattr(self._file, name, None)
        return await self._call(method, *args) if callable(method) else None

    async def _call(self, method: Callable[..., object], *args: object) -> object:
        result = await in_thread(method, *args) if self._blocks else method(*args)
        return await result if isawaitable(result) else result


def _takes_text(file: object) -> bool:
    return isinstance(file, io.TextIOBase) or isinstance(getattr(file, "encoding", None), str)
