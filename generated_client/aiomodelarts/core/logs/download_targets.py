"""Targets of downloads: paths and file objects."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Protocol

from .file_targets import sink_of_path
from .object_targets import FileObject, Writable

Target = str | os.PathLike[str] | Writable


class Sink(Protocol):
    """Interface that downloads write bytes to."""

    async def open(self) -> None:
        """Open the target, and raise an error if it can't be written, before a request is sent."""
        ...

    async def write(self, data: bytes) -> None:
        """Append all bytes."""
        ...

    async def restart(self) -> None:
        """Discard the bytes written so far; raise OSError if that is impossible."""
        ...

    async def finish(self) -> None:
        """Complete the target, because all bytes were written."""
        ...

    async def discard(self) -> None:
        """Release the resources that `open` has acquired, whether or not the download is complete."""
        ...


@asynccontextmanager
async def opened(to: Target) -> AsyncGenerator[Sink, None]:
    """Open the sink for a path or file object, and release it at the end.

    Args:
        to: A path or a file object.
    """
    sink: Sink = sink_of_path(to) if isinstance(to, str | os.PathLike) else FileObject(to)
    try:
        await sink.open()
        yield sink
    finally:
        await sink.discard()
