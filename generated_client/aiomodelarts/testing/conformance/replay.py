"""Replay of a recording without a network."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Any

import httpx

from ...credentials import TokenCredentials
from ..clock import VirtualClock
from .pseudonymization import Pseudonymizer
from .recordings import Exchange, key_of

PROJECT_ID = "0" * 32
ENDPOINT = "https://replay.invalid"


class ReplayTransport(httpx.AsyncBaseTransport):
    """Returns the recorded responses of each request in order; the last one is repeated.

    Args:
        exchanges: Recorded requests and responses.
    """

    def __init__(self, exchanges: Iterable[Exchange]) -> None:
        self._pseudonymizer = Pseudonymizer()
        self._waiting: dict[str, deque[Exchange]] = defaultdict(deque)
        for exchange in exchanges:
            self._waiting[exchange.key].append(exchange)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the recorded response to a request.

        Raises:
            httpx.ReadError: The recording has no such request, or no response to it.
        """
        content = await request.aread()
        sent: Any = json.loads(content) if content else None
        target = request.url.raw_path.decode()
        found = self._waiting.get(key_of(request.method, target, sent))
        if found is None:  # recordings of earlier versions have no secrets in requests
            shown = self._pseudonymizer.json(sent)
            found = self._waiting.get(key_of(request.method, self._pseudonymizer.text(target), shown))
        if not found:
            raise httpx.ReadError("the recording does not contain this request", request=request)
        exchange = found.popleft() if len(found) > 1 else found[0]
        if not exchange.status:
            raise httpx.ReadError("the recorded request got no response", request=request)
        headers = {"content-type": exchange.content_type} if exchange.content_type else {}
        return httpx.Response(exchange.status, headers=headers, content=exchange.content, request=request)


def replaying(exchanges: Iterable[Exchange], now: float) -> dict[str, Any]:
    """Return the options of a client that replays a recording.

    Args:
        exchanges: Recorded requests and responses.
        now: Time of the recording, in seconds since 1970.
    """
    return {
        "credentials": TokenCredentials("replayed-token"),
        "project_id": PROJECT_ID,
        "endpoint": ENDPOINT,
        "http_client": httpx.AsyncClient(transport=ReplayTransport(exchanges)),
        "clock": VirtualClock(now),
    }
