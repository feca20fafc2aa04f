"""Connector for aiohttp that detects unsolicited data, so that no call receives the response of another one.

HTTP/1.1 assigns responses to requests only by their order. If a server or a load balancer sends unsolicited bytes, the
next call would treat them as its response, and each later call would receive the response of the previous call.
"""

from __future__ import annotations

import logging
import select
import sys
from contextlib import suppress
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
"""Maximum idle time, in seconds, of a connection for the request that the current task sends."""

logger = logging.getLogger("aiomodelarts")


class UnsolicitedData(aiohttp.ClientConnectionError):
    """The server sent data that belongs to no request. The current request may have been executed."""


class UnsolicitedDataBeforeRequest(UnsolicitedData):
    """The server sent data that belongs to no request before the request was completely sent.

    The request was not executed.
    """


class CheckedProtocol(ResponseHandler):
    """Connection that accepts data only while a response is expected.

    Args:
        loop: Event loop of the connection.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self._phase = IDLE
        self._was_used = False
        self._poll: Callable[[int], list[tuple[int, int]]] | None = None
        self._descriptor = -1
        self._read_end = self._timer_end = inf
        self._timer: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        """Begin an exchange, before the request is sent."""
        self._phase = SENDING

    def start_timeout(self) -> None:
        """Begin to wait for the response. aiohttp calls this method when the request is completely written."""
        super().start_timeout()
        self._phase = SENT

    def connection_lost(self, exc: BaseException | None) -> None:
        """Stop the timer when the connection is closed."""
        self._stop_timer()
        super().connection_lost(exc)

    # aiohttp creates and cancels a timer for each wait for data, which takes longer than all checks of this class. A
    # connection needs one timer for many waits, because nearly all of them end long before their timeout.

    def _reschedule_timeout(self) -> None:
        if not self._read_timeout:
            self._read_end = inf
            return
        self._read_end = end = self._loop.time() + self._read_timeout
        if end < self._timer_end:
            self._set_timer(end)

    def _drop_timeout(self) -> None:
        self._read_end = inf

    def _set_timer(self, end: float) -> None:
        self._stop_timer()
        self._timer, self._timer_end = self._loop.call_at(end, self._end_overdue), end

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_end = None, inf

    def _end_overdue(self) -> None:
        """End the present wait for data if its timeout has expired, and otherwise set the timer for it."""
        self._timer, self._timer_end = None, inf
        if self._read_end <= self._loop.time():
            self._read_end = inf
            self._on_read_timeout()
        elif self._read_end < inf:
            self._set_timer(self._read_end)

    def finish(self) -> None:
        """End an exchange whose response was read."""
        self._phase = IDLE
        self._was_used = True

    def data_received(self, data: bytes) -> None:
        """Process received data. Data that can't belong to the expected response closes the connection.

        Args:
            data: The data. aiohttp passes empty data to resume a parser.
        """
        if self._phase != RECEIVING and data and not self._is_expected():
            return
        super().data_received(data)

    def _is_expected(self) -> bool:
        """Return whether a response may begin. If not, close the connection."""
        if self._phase == SENT:
            if self._was_used and _is_unacknowledged(self._descriptor):
                self._refuse(UnsolicitedData)
                return False
            self._phase = RECEIVING
        # An early response certainly belongs to this request only if the connection is new.
        elif self._phase == IDLE or self._was_used:
            self._refuse(UnsolicitedDataBeforeRequest)
            return False
        return True

    def is_reusable(self) -> bool:
        """Return whether another request may be sent: the connection is open and has no unread data."""
        transport = self.transport
        if transport is None or transport.is_closing() or self.should_close or self._reading_paused:
            return False
        try:
            # The parser buffers incomplete headers, and returns them at the end of the stream. Each exchange has a new
            # parser, so this one is not used any more.
            parser = self._parser
            if parser is not None and (parser.feed_eof() is not None or getattr(parser, "_tail", b"")):
                return False
        except Exception:  # any error means that the parser has unread data
            return False
        return not self._has_unread(transport)

    def is_ready_for_body(self) -> bool:
        """Return whether the body may be sent. If data has arrived on a reused connection, close the connection."""
        transport = self.transport
        if self._was_used and transport is not None and not transport.is_closing() and self._has_unread(transport):
            self._refuse(UnsolicitedDataBeforeRequest)
            return False
        return True

    def _has_unread(self, transport: asyncio.BaseTransport) -> bool:
        """Return whether the socket has data, or the end of the stream, that the event loop has not read."""
        if self._poll is None:
            self._descriptor = transport.get_extra_info("socket").fileno()
            self._poll = _poll_of(self._descriptor)
        return bool(self._poll(0))

    def _refuse(self, kind: type[UnsolicitedData]) -> None:
        logger.debug("closing a connection: the server sent data that belongs to no request")
        transport = self.transport
        if transport is not None:
            transport.abort()
        self.set_exception(kind("the server sent data that belongs to no request"))


class CheckedRequest(aiohttp.ClientRequest):
    """Request that checks its connection again before it sends the body, which aiohttp writes after the headers."""

    async def write_bytes(
        self, writer: AbstractStreamWriter, conn: Connection, content_length: int | None = None
    ) -> None:
        """Check the connection and write the body."""
        # On a closed connection, aiohttp would replace the error by one that says that the body can't be written.
        if not isinstance(conn.protocol, CheckedProtocol) or conn.protocol.is_ready_for_body():
            await super().write_bytes(writer, conn, content_length)


class Connections(aiohttp.TCPConnector):
    """Connector that reuses the most recently used connection, and no connection with unread data.

    It also aborts connections that still have data to send when their call ends. asyncio keeps a closed connection open
    until the other side has read all data, so a server that doesn't read would keep it open forever.

    Args:
        **options: Options of `aiohttp.TCPConnector`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]  # one of its options has an incomplete type
        self._factory = cast("partial[ResponseHandler]", partial(CheckedProtocol, loop=self._loop))

    def give_up(self) -> None:
        """Abort all connections that calls are using."""
        for protocol in self._acquired:
            transport = getattr(protocol, "transport", None)  # missing while the connection is being established
            if transport is not None:
                transport.abort()

    def drop(self) -> None:
        """Close all connections without waiting for it, also if the event loop is closed."""
        with suppress(RuntimeError):  # the loop is closed
            self.give_up()
        with suppress(RuntimeError):
            self._close()

    async def _get(self, key: ConnectionKey, traces: list[Trace]) -> Connection | None:
        idle: Any = self._conns.get(key)
        while idle:
            protocol, since = idle[-1]
            if not protocol.is_reusable():
                idle.pop()
                _abort(protocol)
            elif (longest := LONGEST_IDLE.get()) != inf and monotonic() - since >= longest:
                # The new connection replaces the oldest one. Otherwise, each such request would add a connection.
                oldest, _ = idle.popleft()
                oldest.close()
                return None
            else:
                # aiohttp uses the first connection, which would otherwise be the one with the longest idle time.
                idle.rotate(1)
                break
        connection = await super()._get(key, traces)
        if connection is not None:
            taken: Any = connection.protocol
            taken.begin()
        return connection

    async def _create_connection(
        self, req: ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> ResponseHandler:
        protocol: Any = await super()._create_connection(req, traces, timeout)
        greeted = protocol.exception()
        if greeted is not None:
            _abort(protocol)
            raise greeted
        protocol.begin()
        return protocol

    def _release(self, key: ConnectionKey, protocol: Any, *, should_close: bool = False) -> None:
        transport = protocol.transport
        if transport is not None and transport.get_write_buffer_size():
            transport.abort()
            should_close = True
        protocol.finish()
        super()._release(key, protocol, should_close=should_close)


def _abort(protocol: ResponseHandler) -> None:
    transport = protocol.transport
    if transport is not None:
        transport.abort()
    protocol.close()


def _poll_of(descriptor: int) -> Callable[[int], list[tuple[int, int]]]:
    """Return a function that works like `select.poll().poll` for reading from one descriptor."""
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
        """Return whether the other side has not acknowledged all sent data.

        Each packet acknowledges the data that arrived before it was sent. If data arrives while a part of the request
        is not acknowledged, the server sent it before it had received the request.
        """
        try:
            ioctl(descriptor, TIOCOUTQ, _waiting)
        except (OSError, ValueError):  # closed meanwhile, or not TCP
            return False
        return _waiting[0] > 0

else:

    def _is_unacknowledged(descriptor: int) -> bool:
        """Return False: other systems don't report unacknowledged data."""
        return False
