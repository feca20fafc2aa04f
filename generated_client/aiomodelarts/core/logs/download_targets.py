"""What a download is written to."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Protocol

from .file_targets import sink_of_path
from .object_targets import FileObject, Writable

Target = str | os.PathLike[str] | Writable


class Sink(Protocol):
    """What the bytes are written to."""

    async def open(self) -> None:
        """Get ready; raises what would stop the download before anything is sent."""
        ...

    async def write(self, data: bytes) -> None:
        """Append bytes, all of them."""
        ...

    async def restart(self) -> None:
        """Drop what was written; an OSError if that is impossible."""
        ...

    async def finish(self) -> None:
        """Note that the object is complete."""
        ...

    async def discard(self) -> None:
        """Release what `open` has taken, whether the object is complete or not."""
        ...


@asynccontextmanager
async def opened(to: Target) -> AsyncGenerator[Sink, None]:
    """The sink for a path or file object, until the download has ended."""
    sink: Sink = sink_of_path(to) if isinstance(to, str | os.PathLike) else FileObject(to)
    try:
        await sink.open()
        yield sink
    finally:
        await sink.discard()
