"""aiohttp's connection pool, made to give each call its own response and no other.

HTTP/1.1 has nothing that ties a response to its request but their order. Bytes that a server or a load balancer sends
unasked would be taken for the response of the next call, and each later call would get its predecessor's.
"""

from __future__ import annotations

import logging
import select
import sys
from contextvars import ContextVar
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

import aiohttp
from aiohttp.client_proto import ResponseHandler

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from aiohttp.abc import AbstractStreamWriter
    from aiohttp.client_reqrep import ClientRequest, ConnectionKey
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace

IDLE, SENDING, SENT, RECEIVING = range(4)

LONGEST_IDLE: ContextVar[float] = ContextVar("LONGEST_IDLE", default=inf)
"""For how many seconds a connection may have been idle to be used by the request that this task sends."""

logger = logging.getLogger("aiomodelarts")


class UnsolicitedData(aiohttp.ClientConnectionError):
    """The server sent bytes that answer no request; the request that was being sent may have reached it."""


class UnsolicitedDataBeforeRequest(UnsolicitedData):
    """The same, while the request was not completely sent, so that the service can't have executed it."""


class CheckedProtocol(ResponseHandler):
    """One connection, which accepts bytes only while a response is due.

    Args:
        loop: The event loop that it runs on.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self._phase = IDLE
        self._was_used = False
        self._poll: Callable[[int], list[tuple[int, int]]] | None = None
        self._descriptor = -1

    def set_response_params(self, **params: Any) -> None:
        """Begin an exchange; aiohttp calls this just before it sends the request."""
        super().set_response_params(**params)
        self._phase = SENDING

    def start_timeout(self) -> None:
        """Begin to wait for the response; aiohttp calls this when the request is completely written."""
        super().start_timeout()
        self._phase = SENT

    def finish(self) -> None:
        """End an exchange, whose response was read."""
        self._phase = IDLE
        self._was_used = True

    def data_received(self, data: bytes) -> None:
        """Take in bytes; those that can't belong to the response that is due break the connection."""
        if self._phase != RECEIVING and data and not self._is_due():  # aiohttp passes empty data on to resume a parser
            return
        super().data_received(data)

    def _is_due(self) -> bool:
        """Whether a response may begin; if not, the connection is closed."""
        if self._phase == SENT:
            if self._was_used and _is_unacknowledged(self._descriptor):
                self._refuse(UnsolicitedData)
                return False
            self._phase = RECEIVING
        # Only on a new connection can a response that is early be a refusal of this very request.
        elif self._phase == IDLE or self._was_used:
            self._refuse(UnsolicitedDataBeforeRequest)
            return False
        return True

    def is_reusable(self) -> bool:
        """Whether another request may be sent: the connection is open, and nothing came after the last response."""
        transport = self.transport
        if transport is None or transport.is_closing() or self.should_close or self._reading_paused:
            return False
        try:
            # The parser keeps the beginning of a head to itself, but shows it when told that nothing more comes.
            # Each exchange has a parser of its own, so this one is not needed any more.
            parser = self._parser
            if parser is not None and (parser.feed_eof() is not None or getattr(parser, "_tail", b"")):
                return False
        except Exception:  # whatever it is, something is left in there
            return False
        return not self._has_unread(transport)

    def check_before_body(self) -> None:
        """Break a connection used before, on which something has come since the request was begun."""
        transport = self.transport
        if self._was_used and transport is not None and not transport.is_closing() and self._has_unread(transport):
            self._refuse(UnsolicitedDataBeforeRequest)

    def _has_unread(self, transport: asyncio.BaseTransport) -> bool:
        """Whether the operating system has bytes, or the end of the connection, that the event loop has not read."""
        if self._poll is None:
            self._descriptor = transport.get_extra_info("socket").fileno()
            self._poll = _poll_of(self._descriptor)
        return bool(self._poll(0))

    def _refuse(self, kind: type[UnsolicitedData]) -> None:
        logger.debug("closing a connection: the server sent something that answers no request")
        transport = self.transport
        if transport is not None:
            transport.abort()
        self.set_exception(kind("the server sent bytes that answer no request"))


class CheckedRequest(aiohttp.ClientRequest):
    """A request that looks at its connection once more before its body; Python 3.11 sends that in a later step."""

    async def write_bytes(
        self, writer: AbstractStreamWriter, conn: Connection, content_length: int | None = None
    ) -> None:
        """Write the body."""
        if isinstance(conn.protocol, CheckedProtocol):
            conn.protocol.check_before_body()
        await super().write_bytes(writer, conn, content_length)


class Connections(aiohttp.TCPConnector):
    """A pool that reuses the connection used last, and none that has anything unread.

    It also closes at once what still has bytes to send when its call is over: asyncio keeps a connection that is closed
    until the other side has read all that was written, and one that does not read would keep it without end.

    Args:
        **options: Those of `aiohttp.TCPConnector`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]  # one of its options has no whole type
        self._factory = cast("partial[ResponseHandler]", partial(CheckedProtocol, loop=self._loop))

    def give_up(self) -> None:
        """Close all connections that calls are under way on."""
        for protocol in self._acquired:
            transport = getattr(protocol, "transport", None)  # one that is still connecting may have none
            if transport is not None:
                transport.abort()

    async def _get(self, key: ConnectionKey, traces: list[Trace]) -> Connection | None:
        idle = self._conns.get(key)
        while idle:
            protocol, since = idle[-1]
            if not cast("CheckedProtocol", protocol).is_reusable():
                idle.pop()
                _abort(protocol)
            elif (longest := LONGEST_IDLE.get()) != inf and monotonic() - since >= longest:
                # The new connection replaces the oldest one, or else each such request would leave one more behind.
                oldest, _ = idle.popleft()
                oldest.close()
                return None
            else:
                # aiohttp takes the first, which would otherwise be the one that is idle longest.
                idle.rotate(1)
                break
        return await super()._get(key, traces)

    async def _create_connection(
        self, req: ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> ResponseHandler:
        protocol = await super()._create_connection(req, traces, timeout)
        greeted = protocol.exception()
        if greeted is not None:
            _abort(protocol)
            raise greeted
        return protocol

    def _release(self, key: ConnectionKey, protocol: ResponseHandler, *, should_close: bool = False) -> None:
        transport = protocol.transport
        if transport is not None and transport.get_write_buffer_size():
            transport.abort()
            should_close = True
        cast("CheckedProtocol", protocol).finish()
        super()._release(key, protocol, should_close=should_close)


def _abort(protocol: ResponseHandler) -> None:
    transport = protocol.transport
    if transport is not None:
        transport.abort()
    protocol.close()


def _poll_of(descriptor: int) -> Callable[[int], list[tuple[int, int]]]:
    """A function that says what there is to read, as `select.poll().poll` does."""
    if hasattr(select, "poll"):
        poller = select.poll()
        poller.register(descriptor, select.POLLIN)
        return poller.poll
    return lambda _: [(ready, 1) for ready in select.select([descriptor], [], [], 0)[0]]  # Windows


if sys.platform == "linux":
    from array import array
    from fcntl import ioctl
    from termios import TIOCOUTQ

    _waiting = array("i", [0])

    def _is_unacknowledged(descriptor: int) -> bool:
        """Whether the other side has not acknowledged all that was sent to it.

        Each packet acknowledges what arrived before it was sent. So bytes that come while the request, or a part of it,
        is not acknowledged were sent before the request arrived: they crossed it on the way.
        """
        try:
            ioctl(descriptor, TIOCOUTQ, _waiting)
        except (OSError, ValueError):  # closed meanwhile, or not TCP
            return False
        return _waiting[0] > 0

else:

    def _is_unacknowledged(descriptor: int) -> bool:
        """Other systems do not say what was acknowledged."""
        return False
