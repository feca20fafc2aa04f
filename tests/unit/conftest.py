"""Clients over canned answers whose clock tests move, and a server on a loopback socket."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from aiomodelarts import ModelArts, TokenCredentials
from aiomodelarts.testing import VirtualClock

TOKEN = "token-that-nobody-may-see"
PROJECT = "0123456789abcdef0123456789abcdef"
ENDPOINT = "https://modelarts.test"
PROXIES = {name for upper in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY") for name in (upper, upper.lower())}


@dataclass
class Seen:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Answering = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


class Wire:
    """A server on a loopback socket that answers with whatever bytes a test writes."""

    def __init__(self, answering: Answering) -> None:
        self.answering = answering
        self.requests: list[Seen] = []
        self.connections = 0
        self.url = ""
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def open(self) -> int:
        """How many connections are open."""
        return len(self._tasks)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
                while not writer.is_closing():
                    seen = await self._read(reader)
                    self.requests.append(seen)
                    await self.answering(seen, writer)
                    await writer.drain()
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> Seen:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
        return Seen(method, target, headers, await reader.readexactly(int(headers.get("content-length", "0"))))

    async def aclose(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine has in its environment and its user at home must not decide how tests end."""
    for name in list(os.environ):
        if name.startswith(("OS_", "HW_", "HUAWEICLOUD_SDK_", "S3_", "AWS_", "XDG_", "SSL")) or name in PROXIES:
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", "/home-of-nobody")


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture(scope="session")
def connect() -> Callable[..., Any]:
    """`async with connect(handler, **options) as client`: an open client whose requests a function answers."""

    @asynccontextmanager
    async def connect(handler: Callable[[httpx.Request], Any], **options: Any) -> AsyncIterator[ModelArts]:
        settings = {
            "credentials": TokenCredentials(TOKEN),
            "project_id": PROJECT,
            "endpoint": ENDPOINT,
            "clock": VirtualClock(),
        }
        transport = httpx.MockTransport(handler)
        async with (
            httpx.AsyncClient(transport=transport, trust_env=False) as http_client,
            ModelArts(**{**settings, **options}, http_client=http_client) as client,
        ):
            yield client

    return connect


@pytest.fixture(scope="session")
def serve() -> Callable[..., Any]:
    """`async with serve(answering) as wire`: a server whose answers are the bytes that a function writes."""

    @asynccontextmanager
    async def serve(answering: Answering) -> AsyncIterator[Wire]:
        wire = Wire(answering)
        server = await asyncio.start_server(wire.handle, "127.0.0.1", 0)
        wire.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield wire
        finally:
            server.close()
            await wire.aclose()
            await server.wait_closed()

    return serve


@pytest.fixture(scope="module")
def connect_to(one_tls_context: None) -> Callable[..., Any]:
    """`async with connect_to(url, **options) as client`: an open client with connections of its own."""

    @asynccontextmanager
    async def connect_to(url: str, **options: Any) -> AsyncIterator[ModelArts]:
        settings = {
            "credentials": TokenCredentials(TOKEN),
            "project_id": PROJECT,
            "endpoint": url,
            "clock": VirtualClock(),
        }
        async with ModelArts(**{**settings, **options}) as client:
            yield client

    return connect_to


@pytest.fixture(scope="session")
def reply() -> Callable[..., bytes]:
    """The bytes of a plain HTTP answer."""

    def reply(body: bytes = b"{}", *, status: int = 200, headers: dict[str, str] | None = None) -> bytes:
        lines = {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body

    return reply
