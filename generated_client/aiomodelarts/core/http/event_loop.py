"""Get the running asyncio event loop, or raise a clear error."""

from __future__ import annotations

import asyncio

from ..errors.exceptions import ConfigurationError

NO_LOOP = (
    "no asyncio event loop is running, and the client needs one: call it from a coroutine that asyncio.run(...) runs; "
    "trio and other event loops are not supported"
)


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the running asyncio event loop.

    Raises:
        ConfigurationError: No event loop is running, or it belongs to another library than asyncio.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(NO_LOOP) from None
