"""Blocking file operations, run in a thread so that the event loop goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

# A write to a pipe that nobody reads never ends, so a cancelled call waits this many seconds for it and no longer.
PATIENCE = 5.0


async def in_thread(function: Callable[..., T], *args: object) -> T:
    """Run a blocking function in a thread.

    A cancelled call first lets the function return, because the function uses a file that its caller closes next.

    Args:
        function: The function.
        *args: Its arguments.
    """
    work = asyncio.get_running_loop().run_in_executor(None, function, *args)
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        with suppress(asyncio.CancelledError):
            await asyncio.wait([work], timeout=PATIENCE)
        if work.done() and not work.cancelled():
            work.exception()  # asyncio reports exceptions that nobody has asked for
        raise
