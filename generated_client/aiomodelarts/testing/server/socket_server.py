"""Server that serves the fake on a real loopback socket."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import signal
import socket
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from types import FrameType
from typing import Protocol

import uvicorn
from starlette.types import ASGIApp

from ...core.number_arguments import check_number
from ..http.connection import LimitedConfig
from ..http.limits import DEFAULT_LIMITS, Limits

HOST = "127.0.0.1"
LAST_PORT = 65535
CLOSE_SECONDS = 1.0
"""Maximum time in seconds until aborted connections are closed."""


class Fake(Protocol):
    """A fake that can be served: `FakeModelArts` or `FakeIam`."""

    @property
    def app(self) -> ASGIApp:
        """The ASGI application."""
        ...


class FakeServer(uvicorn.Server):
    """A uvicorn server that reports when it accepts connections.

    Args:
        config: Configuration of uvicorn.
        on_started: Called once, when the server accepts connections.
    """

    def __init__(self, config: LimitedConfig, on_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._limits = config.limits
        self._on_started = on_started
        self._wake: Callable[[], object] | None = None

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop the server. Unlike uvicorn, don't raise the signal again, so the process exits with code 0."""
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.stop()

    def stop(self) -> None:
        """Stop the server. Signal handlers and other threads may call this too."""
        self.should_exit = True
        if self._wake is not None:
            self._wake()

    async def main_loop(self) -> None:
        """Serve until `stop` is called. Unlike uvicorn, don't poll for it, which delays the stop by up to 0.1 s."""
        loop, stopped = asyncio.get_running_loop(), asyncio.Event()
        self._wake = lambda: loop.call_soon_threadsafe(stopped.set)
        try:
            if not await self.on_tick(0):
                await stopped.wait()
        finally:
            self._wake = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to accept connections."""
        await super().startup(sockets)
        self._on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: refuse new connections, wait for running calls, then close the remaining connections."""
        state, limits = self.server_state, self._limits
        for server in self.servers:
            server.close()
        for _ in range(2):
            await asyncio.sleep(0)  # the event loop opens the connections that it has just accepted
        for connection in list(state.connections):
            connection.shutdown()
        if state.tasks:
            await asyncio.wait(set(state.tasks), timeout=0 if self.force_exit else limits.stop_seconds)
        for connection in list(state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)  # lets the calls notice that their connections are closed
        with _quiet():
            for task in list(state.tasks):
                task.cancel()
            if state.tasks:
                await asyncio.wait(set(state.tasks), timeout=limits.stop_seconds)
        # Unlike `shutdown` of uvicorn, don't pause for 0.1 s.
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_SECONDS):
                while state.connections:  # noqa: ASYNC110  # uvicorn keeps them in a set, which no event reports
                    await asyncio.sleep(0)
                for server in self.servers:
                    await server.wait_closed()
        for listener in sockets or []:
            listener.close()


@contextmanager
def _quiet() -> Generator[None]:
    """Suppress uvicorn's tracebacks of cancelled calls."""
    log = logging.getLogger("uvicorn.error")
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def listen(port: int = 0, host: str = HOST) -> socket.socket:
    """Return a listening socket. Port 0 selects a free port."""
    check_number("port", port, least=0, most=LAST_PORT, whole=True)
    family, address = socket.AF_INET, (host, port)
    if ":" in host:
        family, address = socket.AF_INET6, (host.removeprefix("[").removesuffix("]"), port)
    # With an explicit protocol, asyncio disables Nagle's algorithm, which delays each response by 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(address)
    except OSError:
        listener.close()
        raise
    listener.set_inheritable(True)
    return listener


def config_for(fake: Fake, limits: Limits = DEFAULT_LIMITS) -> LimitedConfig:
    """Return the configuration of uvicorn, without a `Date` header, because the fake has its own clock."""
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
    )


@asynccontextmanager
async def serving(fake: Fake, port: int = 0, *, limits: Limits = DEFAULT_LIMITS) -> AsyncGenerator[str, None]:
    """Serve a fake on loopback from the running event loop.

    Args:
        fake: Fake to serve.
        port: Port to listen on; 0 selects a free port.
        limits: Limits of requests and connections, such as `Limits(body_bytes=1024)`.

    Returns:
        Context manager that returns the URL, such as `http://127.0.0.1:40123`.
    """
    started = asyncio.Event()
    listener = listen(port)
    address = f"http://{HOST}:{listener.getsockname()[1]}"
    server = FakeServer(config_for(fake, limits), started.set)
    # Unlike serve, _serve installs no signal handlers.
    task = asyncio.create_task(server._serve([listener]))  # pyright: ignore[reportPrivateUsage]
    waiter = asyncio.create_task(started.wait())
    try:
        await asyncio.wait({task, waiter}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            await task
        yield address
    finally:
        waiter.cancel()
        server.stop()
        await task
        listener.close()


@contextmanager
def served(fake: Fake, port: int = 0, *, limits: Limits = DEFAULT_LIMITS) -> Generator[str]:
    """Serve a fake on loopback from another thread, for code without an event loop, such as `unittest.TestCase`.

    Args:
        fake: Fake to serve.
        port: Port to listen on; 0 selects a free port.
        limits: Limits of requests and connections, such as `Limits(body_bytes=1024)`.

    Returns:
        Context manager that returns the URL, such as `http://127.0.0.1:40123`.

    Raises:
        OSError: The port is in use.

    Example:
        ```python
        import unittest

        class TestShop(unittest.TestCase):
            def setUp(self) -> None:
                self.fake = FakeModelArts()
                self.url = self.enterContext(served(self.fake))

            def test_address(self) -> None:
                self.assertIn("127.0.0.1", self.url)
        ```
    """
    with listen(port) as listener:
        started = threading.Event()
        server = FakeServer(config_for(fake, limits), started.set)

        def run() -> None:
            try:
                # Only the main thread can install signal handlers.
                asyncio.run(server._serve([listener]))  # pyright: ignore[reportPrivateUsage]
            finally:
                started.set()

        thread = threading.Thread(target=run, name="aiomodelarts fake", daemon=True)
        thread.start()
        started.wait()
        try:
            yield f"http://{HOST}:{listener.getsockname()[1]}"
        finally:
            server.stop()
            thread.join()


def url_of(listener: socket.socket, host: str) -> str:
    """Return a URL of a listening socket that programs on this machine can open.

    Args:
        listener: The socket.
        host: Host name or address that it was told to listen on. If that means all addresses, the URL has the loopback
            address, because browsers refuse to open 0.0.0.0.
    """
    bound, port = listener.getsockname()[:2]
    if listens_everywhere(bound):
        host = HOST if listener.family == socket.AF_INET else "::1"
    name = host.removeprefix("[").removesuffix("]")
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


def listens_everywhere(host: str) -> bool:
    """Return whether a host name or address means all addresses of this machine, as `0.0.0.0` and `::` do."""
    name = host.removeprefix("[").removesuffix("]")
    try:
        return ipaddress.ip_address(name).is_unspecified
    except ValueError:
        return name in ("", "0")  # which the operating system reads as 0.0.0.0


def serve(fake: Fake, port: int, host: str, announce: Callable[[str], None]) -> None:
    """Serve a fake until the process receives a signal to stop.

    Args:
        fake: Fake to serve.
        port: Port to listen on; 0 selects a free port.
        host: Address to listen on.
        announce: Called with a URL that programs on this machine can open, when the server accepts connections.
    """
    listener = listen(port, host)
    address = url_of(listener, host)
    server = FakeServer(config_for(fake), lambda: announce(address))
    try:
        server.run(sockets=[listener])
    finally:
        listener.close()
