"""aiohttp's connections, but that one that can't get rid of what it has to send is given up instead of waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.client_reqrep import ConnectionKey


class Connections(aiohttp.TCPConnector):
    """Closes at once what still has bytes to send when its call is over.

    asyncio keeps a connection that is closed until the other side has read all that was written. One that does not
    read would keep it, and whoever waits for it to close, without end.
    """

    def give_up(self) -> None:
        """Close all connections that calls are under way on."""
        for protocol in self._acquired:
            transport = getattr(protocol, "transport", None)  # one that is still connecting may have none
            if transport is not None:
                transport.abort()

    def _release(self, key: ConnectionKey, protocol: ResponseHandler, *, should_close: bool = False) -> None:
        transport = protocol.transport
        if transport is not None and transport.get_write_buffer_size():
            transport.abort()
            should_close = True
        super()._release(key, protocol, should_close=should_close)
