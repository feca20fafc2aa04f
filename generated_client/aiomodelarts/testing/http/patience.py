"""Timeouts of clients in the same process, which simulated delays of the fake exceed without real time passing."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from math import inf
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

if TYPE_CHECKING:
    from ..clock import FakeClock

_PATIENCE: ContextVar[float] = ContextVar("patience", default=inf)


@contextmanager
def patience(seconds: float) -> Generator[None]:
    """Limit the simulated delays of calls in this block, because the client waits no longer for a response.

    Args:
        seconds: Time in seconds after which the client gives up.
    """
    before = _PATIENCE.set(max(0.0, seconds))
    try:
        yield
    finally:
        _PATIENCE.reset(before)


async def simulate_delay(clock: FakeClock, seconds: float) -> bool:
    """Wait for a simulated delay, but no longer than the client in the same process waits for the response.

    Args:
        clock: Clock of the fake.
        seconds: Delay in seconds.

    Returns:
        Whether the client has given up by then. A client on a socket has timeouts of its own.
    """
    limit = _PATIENCE.get()
    await clock.pause(min(seconds, limit))
    _PATIENCE.set(max(0.0, limit - seconds))
    return seconds >= limit


class NoResponse(Response):
    """Lets a request of a client in the same process time out, although it was executed."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raise the timeout.

        Raises:
            httpx.ReadTimeout: Always.
        """
        import httpx  # loaded by whoever calls the fake in the same process

        raise httpx.ReadTimeout("the simulated delay is longer than the timeout")
