"""Blocking file operations in a thread, which keeps the event loop responsive."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

# Seconds that a cancelled call waits for its function. A write to a pipe without a reader would never return.
LONGEST_WAIT = 5.0


async def in_thread(function: Callable[..., T], *args: object) -> T:
    """Run a blocking function in a thread and return its result.

    If the call is cancelled, it first waits for the function, because the caller then closes the file that it uses.

    Args:
        function: The function to run.
        *args: Arguments of the function.
    """
    work = asyncio.get_running_loop().run_in_executor(None, function, *args)
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        with suppress(asyncio.CancelledError):
            await asyncio.wait([work], timeout=LONGEST_WAIT)
        if work.done() and not work.cancelled():
            work.exception()  # otherwise asyncio logs an exception that was never retrieved
        raise
