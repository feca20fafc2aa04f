"""The fake on a real loopback socket."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from types import FrameType

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .fake import FakeModelArts
from .iam import FakeIam
from .line import TRANSPORT, resetting

HOST = "127.0.0.1"
STOP_SECONDS = 3


class Announcing(uvicorn.Server):
    """A server that tells when it listens.

    Args:
        config: What uvicorn needs to know.
        on_started: Called once, when connections are taken.
    """

    def __init__(self, config: uvicorn.Config, on_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_started = on_started

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop. Unlike uvicorn, don't raise the signal again in the end: the process shall end with code 0."""
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen."""
        await super().startup(sockets)
        self._on_started()


class Breakable(H11Protocol):
    """A connection that the fake can reset: what does so is in the state of each request."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, TRANSPORT: resetting(transport)}


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


def config_for(fake: FakeModelArts | FakeIam) -> uvicorn.Config:
    """How uvicorn serves a fake: quietly, without lifespan events; `Date` is by the fake's clock, not by the wall's."""
    return uvicorn.Config(
        fake.app,
        interface="asgi3",
        http=Breakable,
        log_level="warning",
        lifespan="off",
        access_log=False,
        date_header=False,
        timeout_graceful_shutdown=STOP_SECONDS,
    )


@asynccontextmanager
async def serving(fake: FakeModelArts | FakeIam, port: int = 0) -> AsyncGenerator[str, None]:
    """Serve a fake on loopback from the running event loop.

    Args:
        fake: What to serve.
        port: Where; 0 takes a free port.

    Returns:
        A context whose value is the address, such as `http://127.0.0.1:40123`.
    """
    started = asyncio.Event()
    listener = listen(port)
    address = f"http://{HOST}:{listener.getsockname()[1]}"
    server = Announcing(config_for(fake), started.set)
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
def served(fake: FakeModelArts | FakeIam, port: int = 0) -> Generator[str]:
    """Serve a fake on loopback from a thread of its own, for code without an event loop, such as `unittest.TestCase`.

    Args:
        fake: What to serve.
        port: Where; 0 takes a free port.

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
        server = Announcing(config_for(fake), started.set)

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


def serve(fake: FakeModelArts, port: int, host: str, announce: Callable[[str], None]) -> None:
    """Serve a fake until the process is told to stop.

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
