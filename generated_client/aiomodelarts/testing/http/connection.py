"""One connection to the fake on a socket: it can be reset, and does not wait without end."""

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
    """What uvicorn needs to know, with the limits of connections.

    Args:
        app: What answers.
        limits: The limits.
        options: What `uvicorn.Config` takes.
    """

    def __init__(self, app: Any, limits: Limits, **options: Any) -> None:
        super().__init__(app, http=Connection, **options)
        self.limits = limits


class Connection(H11Protocol):
    """A connection that the fake can reset, and that it closes when the other side keeps it waiting.

    uvicorn limits only how long a connection is idle between requests. Here half a request, an answer that nobody
    reads, and a connection on which nothing is sent end after `Limits.request_seconds`.
    """

    limits: Limits
    _reset: Callable[[], None]
    _timer: asyncio.TimerHandle | None = None
    _began = False
    _received = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin, unless there are too many connections."""
        super().connection_made(transport)
        assert isinstance(self.config, LimitedConfig)  # noqa: S101  # only `LimitedConfig` makes connections of this class
        self.limits = self.config.limits
        self._reset = resetting(transport)
        self.app_state = {**self.app_state, TRANSPORT: self._reset, LIMITS: self.limits}
        if len(self.connections) > self.limits.connections:
            transport.abort()
        else:
            self._watch()

    def data_received(self, data: bytes) -> None:
        """Take what has arrived."""
        if self.conn.their_state is h11.IDLE and not self.conn.trailing_data[0]:
            self._received = 0
        self._began = True
        self._received += len(data)
        # More than a refused body that is still being sent; such bytes are only thrown away.
        if self._received > self.limits.head_bytes + 8 * self.limits.body_bytes:
            self.transport.abort()
            return
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        """Look at what has arrived meanwhile."""
        super().on_response_complete()
        self._watch()

    def pause_writing(self) -> None:
        """The other side does not read what it gets."""
        super().pause_writing()
        self._start_timer()

    def resume_writing(self) -> None:
        """The other side has read what it got."""
        super().resume_writing()
        self._stop_timer()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._stop_timer()
        super().connection_lost(exc)

    def shutdown(self) -> None:
        """End after the answer that is being sent, if there is one."""
        try:
            super().shutdown()
        except h11.LocalProtocolError:  # a connection that has failed already
            self.transport.abort()

    def _watch(self) -> None:
        """Limit the time until a request that has begun, or has to begin, is complete."""
        state = self.conn.their_state
        waits = state is h11.SEND_BODY or (state is h11.IDLE and not self._began)
        if waits or (state is h11.IDLE and self.conn.trailing_data[0]):
            self._start_timer()
        elif not self.flow.write_paused:
            self._stop_timer()

    def _start_timer(self) -> None:
        if self._timer is None and not self.transport.is_closing():
            self._timer = self.loop.call_later(self.limits.request_seconds, self._give_up)

    def _give_up(self) -> None:
        """End; with a reset where the other side does not read, so that the kernel need not keep the answer either."""
        if self.flow.write_paused:
            self._reset()
        else:
            self.transport.abort()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
