"""The warning about clients that are discarded without being closed."""

from __future__ import annotations

import warnings
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors.exceptions import ConfigurationError
from ..http.event_loop import running_loop

if TYPE_CHECKING:
    import asyncio

    from ..http.transport import Transport

UNCLOSED = (
    "Unclosed client: call `await client.aclose()` when you no longer need the client, or use it as "
    "`async with ModelArts(...) as client:`"
)


def warn_unclosed(transport: Transport, loop: asyncio.AbstractEventLoop) -> None:
    """Close the connections of a discarded client, and emit a `ResourceWarning`.

    Args:
        transport: Transport of the client.
        loop: Event loop of the client. The garbage collector may run in any thread.
    """
    here: asyncio.AbstractEventLoop | None = None
    with suppress(ConfigurationError):
        here = running_loop()
    if loop is here or not loop.is_running():
        transport.drop()
    else:
        with suppress(RuntimeError):  # the loop was closed meanwhile
            loop.call_soon_threadsafe(transport.drop)
    # After the connections are closed, because the filter `error` turns the warning into an exception.
    warnings.warn(UNCLOSED, ResourceWarning, stacklevel=3, source=transport)
