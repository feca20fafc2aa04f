"""Simulated network in front of the fake, with latency and a log of requests."""

from __future__ import annotations

import logging
import time
from random import Random
from typing import TYPE_CHECKING

from attrs import define, field
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...core.redaction.urls_and_headers import shown_url
from .patience import NoResponse, simulate_delay

if TYPE_CHECKING:
    from ..clock import ScaledClock, VirtualClock

logger = logging.getLogger("aiomodelarts.testing")

OPERATION = "modelarts.operation"
UNDOCUMENTED = "modelarts.undocumented"


@define
class SimulatedNetwork:
    """Middleware that delays and logs requests. Its settings belong to the process, not to the state of the fake.

    Args:
        app: Application of the fake.
        clock: Clock of the fake.
        latency: Minimum and maximum delay of each request, in seconds.
        random: Generator of the random delays.
    """

    app: ASGIApp
    clock: VirtualClock | ScaledClock
    latency: tuple[float, float] = (0.0, 0.0)
    random: Random = field(factory=lambda: Random(0))  # noqa: S311  # not for secrets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Delay a request, pass it to the application and log it."""
        began, statuses = time.monotonic(), list[int]()

        async def send_and_record(message: Message) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])
            await send(message)

        client_gave_up = self.latency[1] and await simulate_delay(self.clock, self.random.uniform(*self.latency))
        try:
            await self.app(scope, receive, send_and_record)
            if client_gave_up:
                await NoResponse()(scope, receive, send)
        finally:
            if logger.isEnabledFor(logging.INFO):
                logger.info(
                    "%s %s %s %s %.0f ms%s",
                    scope.get("method"),
                    shown_address(scope),
                    scope.get(OPERATION, "-"),
                    statuses[0] if statuses else "reset",
                    1000 * (time.monotonic() - began),
                    f" undocumented: {', '.join(scope[UNDOCUMENTED])}" if scope.get(UNDOCUMENTED) else "",
                )


def shown_address(scope: Scope) -> str:
    """Return the path and query of a request as sent, without secrets."""
    path = bytes(scope.get("raw_path") or b"").partition(b"?")[0].decode("ascii", "replace") or str(scope.get("path"))
    query = bytes(scope.get("query_string") or b"").decode("ascii", "replace")
    return shown_url(f"{path}?{query}" if query else path)
