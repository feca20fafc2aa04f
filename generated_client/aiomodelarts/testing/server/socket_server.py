"""The fake on a real loopback socket."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from types import FrameType
from typing import Protocol

import uvicorn
from starlette.types import ASGIApp

from ..http.connection import LimitedConfig
from ..http.limits import USUAL, Limits

HOST = "127.0.0.1"


class Fake(Protocol):
    """What can be served: a `FakeModelArts` or a `FakeIam`."""

    @property
    def app(self) -> ASGIApp:
        """The ASGI application."""
        ...


class Announcing(uvicorn.Server):
    """A server that tells when it listens.

    Args:
        config: What uvicorn needs to know.
        on_started: Called once, when connections are taken.
    """

    def __init__(self, config: LimitedConfig, on_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._limits = config.limits
        self._on_started = on_started

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop. Unlike uvicorn, don't raise the signal again in the end: the process shall end with code 0."""
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen."""
        await super().startup(sockets)
        self._on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: no new connections, some time for running calls, then the end of all that is left."""
        state, limits = self.server_state, self._limits
        for server in self.servers:
            server.close()
        for connection in list(state.connections):
            connection.shutdown()
        if state.tasks:
            await asyncio.wait(set(state.tasks), timeout=0 if self.force_exit else limits.stop_seconds)
        for connection in list(state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)  # so that what runs knows of it
        with _quiet():
            for task in list(state.tasks):
                task.cancel()
            if state.tasks:
                await asyncio.wait(set(state.tasks), timeout=limits.stop_seconds)
        await super().shutdown(sockets)


@contextmanager
def _quiet() -> Generator[None]:
    """Without uvicorn's tracebacks of calls that are cancelled."""
    log = logging.getLogger("uvicorn.error")
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def listen(port: int = 0, host: str = HOST) -> socket.socket:
    """A listening socket; port 0 takes a free one."""
    # asyncio switches off Nagle's algorithm only where the protocol is named; with it each answer takes 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    listener.set_inheritable(True)
    return listener


def config_for(fake: Fake, limits: Limits = USUAL) -> LimitedConfig:
    """How uvicorn serves a fake: quietly, without lifespan events; `Date` is by the fake's clock, not by the wall's."""
    return LimitedConfig(
        fake.app,
        limits,
        interface="asgi3",
        log_level="warning",
        lifespan="off",
        access_log=False,
        date_header=False,
        h11_max_incomplete_event_size=limits.head_bytes,
        timeout_keep_alive=limits.idle_seconds,
        timeout_graceful_shutdown=1,
    )


@asynccontextmanager
async def serving(fake: Fake, port: int = 0, *, limits: Limits = USUAL) -> AsyncGenerator[str, None]:
    """Serve a fake on loopback from the running event loop.

    Args:
        fake: What to serve.
        port: Where; 0 takes a free port.
        limits: What requests and connections may take, such as `Limits(body_bytes=1024)`.

    Returns:
        A context whose value is the address, such as `http://127.0.0.1:40123`.
    """
    started = asyncio.Event()
    listener = listen(port)
    address = f"http://{HOST}:{listener.getsockname()[1]}"
    server = Announcing(config_for(fake, limits), started.set)
    # uvicorn.Server.serve would take over the signals of the process; _serve leaves them alone.
    task = asyncio.create_task(server._serve([listener]))  # pyright: ignore[reportPrivateUsage]
    waiter = asyncio.create_task(started.wait())
    try:
        await asyncio.wait({task, waiter}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            await task
        yield address
    finally:
        waiter.cancel()
        server.should_exit = True
        await task
        listener.close()


@contextmanager
def served(fake: Fake, port: int = 0, *, limits: Limits = USUAL) -> Generator[str]:
    """Serve a fake on loopback from a thread of its own, for code without an event loop, such as `unittest.TestCase`.

    Args:
        fake: What to serve.
        port: Where; 0 takes a free port.
        limits: What requests and connections may take, such as `Limits(body_bytes=1024)`.

    Returns:
        A context whose value is the address, such as `http://127.0.0.1:40123`.

    Raises:
        OSError: The port is taken.

    Example:
        ```
        class MyTest(unittest.TestCase):
            def setUp(self):
                self.fake = FakeModelArts()
                self.url = self.enterContext(served(self.fake))
        ```
    """
    with listen(port) as listener:
        started = threading.Event()
        server = Announcing(config_for(fake, limits), started.set)

        def run() -> None:
            try:
                # As in `serving`: signals belong to the main thread.
                asyncio.run(server._serve([listener]))  # pyright: ignore[reportPrivateUsage]
            finally:
                started.set()

        thread = threading.Thread(target=run, name="aiomodelarts fake", daemon=True)
        thread.start()
        started.wait()
        try:
            yield f"http://{HOST}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def serve(fake: Fake, port: int, host: str, announce: Callable[[str], None]) -> None:
    """Serve a fake until the process receives a signal to stop.

    Args:
        fake: What to serve.
        port: Where; 0 takes a free port.
        host: Address to listen on.
        announce: Called with the address when connections are taken.
    """
    listener = listen(port, host)
    address = f"http://{host}:{listener.getsockname()[1]}"
    server = Announcing(config_for(fake), lambda: announce(address))
    try:
        server.run(sockets=[listener])
    finally:
        listener.close()
