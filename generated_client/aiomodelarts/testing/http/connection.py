"""Connections of clients to the fake on a socket, with resets and timeouts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .connection_reset import TRANSPORT, resetting
from .limits import LIMITS, Limits


class LimitedConfig(uvicorn.Config):
    """Configuration of uvicorn with limits on connections.

    Args:
        app: ASGI application to serve. If it has an attribute `most_received`, a request may have so many bytes.
        limits: Limits on requests and connections.
        **options: Arguments of `uvicorn.Config`.
    """

    def __init__(self, app: Any, limits: Limits, **options: Any) -> None:
        super().__init__(app, http=Connection, **options)
        self.limits = limits
        # A client may still be sending a refused body, which is discarded, but only up to this number of bytes.
        self.most_received = limits.head_bytes + max(8 * limits.body_bytes, getattr(app, "most_received", 0))


class Connection(H11Protocol):
    """A connection that the fake can reset, and that has timeouts.

    uvicorn limits only the idle time between requests. This class also closes a connection after
    `Limits.request_seconds` without a first request, with an incomplete request, or with an unread response.
    """

    limits: Limits
    _most_received: int
    _reset: Callable[[], None]
    _timer: asyncio.TimerHandle | None = None
    _began = False
    _received = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the connection, or abort it if there are too many connections."""
        super().connection_made(transport)
        assert isinstance(self.config, LimitedConfig)  # noqa: S101  # only `LimitedConfig` makes connections of this class
        self.limits, self._most_received = self.config.limits, self.config.most_received
        self._reset = resetting(transport)
        self.app_state = {**self.app_state, TRANSPORT: self._reset, LIMITS: self.limits}
        if len(self.connections) > self.limits.connections:
            transport.abort()
        else:
            self._update_timer()

    def data_received(self, data: bytes) -> None:
        """Process received bytes."""
        if self.conn.their_state is h11.IDLE and not self.conn.trailing_data[0]:
            self._received = 0
        self._began = True
        self._received += len(data)
        if self._received > self._most_received:
            self.transport.abort()
            return
        super().data_received(data)
        self._update_timer()

    def on_response_complete(self) -> None:
        """Start the timer for a request that was received in the meantime."""
        super().on_response_complete()
        self._update_timer()

    def pause_writing(self) -> None:
        """Start the timer, because the client does not read the response."""
        super().pause_writing()
        self._start_timer()

    def resume_writing(self) -> None:
        """Stop the timer, because the client has read the response."""
        super().resume_writing()
        self._stop_timer()
        self._update_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the timer when the connection is closed."""
        self._stop_timer()
        super().connection_lost(exc)

    def shutdown(self) -> None:
        """Close the connection after the current response."""
        try:
            super().shutdown()
        except h11.LocalProtocolError:  # the connection has already failed
            self.transport.abort()

    def _update_timer(self) -> None:
        """Start the timer if a request is incomplete or the first request is missing, else stop it."""
        state = self.conn.their_state
        waits = state is h11.SEND_BODY or (state is h11.IDLE and not self._began)
        if waits or (state is h11.IDLE and self.conn.trailing_data[0]):
            self._start_timer()
        elif not self.flow.write_paused:
            self._stop_timer()

    def _start_timer(self) -> None:
        if self._timer is None and not self.transport.is_closing():
            self._timer = self.loop.call_later(self.limits.request_seconds, self._time_out)

    def _time_out(self) -> None:
        """Close the connection. If the client does not read, reset it, so the kernel discards the response too."""
        if self.flow.write_paused:
            self._reset()
        else:
            self.transport.abort()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
