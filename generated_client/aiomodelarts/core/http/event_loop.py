"""The event loop that a client runs on, which must be asyncio's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors.exceptions import ConfigurationError

if TYPE_CHECKING:
    import asyncio

NO_LOOP = (
    "no asyncio event loop is running here, and the client needs one: call it from a coroutine that asyncio.run(...) "
    "runs; trio and other event loops are not supported"
)


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop that runs at present.

    Raises:
        ConfigurationError: There is none, or another library's.
    """
    import asyncio  # loaded when a client is made, not with this package

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(NO_LOOP) from None
