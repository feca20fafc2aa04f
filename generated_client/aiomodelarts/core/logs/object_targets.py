"""File objects that a download is written to, blocking ones and those of asynchronous libraries."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from inspect import isawaitable
from typing import Protocol

from .file_threads import in_thread

PAUSE = 0.01
# How many seconds a file may take nothing at all.
LONGEST_STALL = 60.0


class Writable(Protocol):
    """A file that is open for writing bytes, such as `open(path, "wb")` or a file of anyio or aiofiles."""

    def write(self, data: bytes, /) -> object:
        """Take bytes; return how many, or an awaitable of that. Other values than an integer stand for all."""
        ...


class FileObject:
    """A file object of the caller; it stays open.

    Args:
        file: The object. `write`, `seek`, `tell` and `truncate` may return their results or awaitables of them.

    Raises:
        TypeError: The object has no `write`, or takes text.
    """

    def __init__(self, file: Writable) -> None:
        # The second is what wrappers of temporary files hold, and what those of anyio and aiofiles do.
        inner = next((held for name in ("file", "wrapped", "_file") if (held := getattr(file, name, None))), None)
        if not callable(getattr(file, "write", None)) or _takes_text(file) or _takes_text(inner):
            raise TypeError(f"to is {file!r}; give a path, or a file that is open for writing bytes")
        self._file = file
        self._blocks = isinstance(file if isinstance(file, io.IOBase) else inner, io.IOBase)
        self._blocks = self._blocks and not isinstance(file, io.BytesIO)
        self._start: int | None = None

    @property
    def restartable(self) -> bool:
        """Whether the file can be written again from where it was at first."""
        return self._start is not None

    async def open(self) -> None:
        """Note where the file is.

        Raises:
            TypeError: It is open for reading only.
            ValueError: It is closed.
        """
        if await self._ask("writable") is False:
            raise TypeError(f"to is {self._file!r}, open for reading; give a file that is open for writing bytes")
        if await self._ask("seekable") is True and callable(getattr(self._file, "truncate", None)):
            start = await self._ask("tell")
            self._start = start if isinstance(start, int) else None

    async def write(self, data: bytes) -> None:
        """Write all bytes.

        Raises:
            OSError: The file took nothing for a long time.
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
                    raise BlockingIOError(11, f"{self._file!r} takes no more bytes")
                await asyncio.sleep(PAUSE)

    async def restart(self) -> None:
        """Drop what was written.

        Raises:
            OSError: The file can't be cut, or can't go back.
        """
        if self._start is None:
            raise OSError(f"{self._file!r} can't seek")
        await self._ask("seek", self._start)
        await self._ask("truncate")

    async def finish(self) -> None:
        """Hand on what the file holds back, so that its errors are seen."""
        await self._ask("flush")

    async def discard(self) -> None:
        """Leave the file to its owner."""

    def _count(self, taken: object, length: int) -> int:
        # Raw files return None when they can't take anything now.
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
