"""The line to the fake: slow where it was told to be, and noted in a log."""

from __future__ import annotations

import logging
import time
from random import Random
from typing import TYPE_CHECKING

from attrs import define, field
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...core.redaction.urls_and_headers import shown_url

if TYPE_CHECKING:
    from ..clock import ScaledClock, VirtualClock

logger = logging.getLogger("aiomodelarts.testing")

OPERATION = "modelarts.operation"


@define
class SimulatedNetwork:
    """What requests go through before the fake sees them. It is of one process, and no part of the fake's state.

    Args:
        app: What answers.
        clock: The time of the fake.
        latency: Seconds that each request takes at least and at most, besides what it takes anyway.
        random: Where chance comes from.
    """

    app: ASGIApp
    clock: VirtualClock | ScaledClock
    latency: tuple[float, float] = (0.0, 0.0)
    random: Random = field(factory=lambda: Random(0))  # noqa: S311  # nothing secret

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through."""
        began, statuses = time.monotonic(), list[int]()

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])
            await send(message)

        if self.latency[1]:
            await self.clock.pause(self.random.uniform(*self.latency))
        try:
            await self.app(scope, receive, noting)
        finally:
            if logger.isEnabledFor(logging.INFO):
                logger.info(
                    "%s %s %s %s %.0f ms",
                    scope.get("method"),
                    shown_address(scope),
                    scope.get(OPERATION, "-"),
                    statuses[0] if statuses else "reset",
                    1000 * (time.monotonic() - began),
                )


def shown_address(scope: Scope) -> str:
    """Path and query of a request as they came, without secrets."""
    path = bytes(scope.get("raw_path") or b"").partition(b"?")[0].decode("ascii", "replace") or str(scope.get("path"))
    query = bytes(scope.get("query_string") or b"").decode("ascii", "replace")
    return shown_url(f"{path}?{query}" if query else path)
