"""Connection resets instead of responses."""

from __future__ import annotations

import struct
from collections.abc import Callable
from socket import SO_LINGER, SOL_SOCKET
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

TRANSPORT = "modelarts.transport"
# With a linger time of 0, closing a socket sends RST instead of FIN.
LINGER = struct.pack("ii", 1, 0)


class Reset(Response):
    """Resets the connection instead of sending a response. In process, it raises `httpx.ReadError`."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reset the connection and wait until it is closed."""
        abort: Callable[[], None] | None = scope.get("state", {}).get(TRANSPORT)
        if abort is None:
            import httpx  # loaded by whoever calls the fake in the same process

            raise httpx.ReadError("the connection was reset, as planned")
        abort()
        while (await receive())["type"] != "http.disconnect":
            pass


def resetting(transport: Any) -> Callable[[], None]:
    """Return a function that resets the connection of an asyncio transport."""

    def reset() -> None:
        transport.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, LINGER)
        transport.abort()

    return reset
