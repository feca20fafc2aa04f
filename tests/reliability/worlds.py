"""A client and the service it talks to, over a loopback socket and by a clock that tests move."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from aiomodelarts import ModelArts, PasswordCredentials, TokenCredentials
from aiomodelarts.testing import VirtualClock

from .fault_server import FaultServer

PROJECT = "0" * 32


class TestClock(VirtualClock):
    """Time that moves when somebody sleeps, and does something else meanwhile."""

    __test__ = False
    on_sleep: Callable[[], Awaitable[None]] | None = None

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        if self.on_sleep is not None:
            await self.on_sleep()


@cache
def tls() -> ssl.SSLContext:
    """Reading the certificates takes longer than most tests, so all clients share what was read once."""
    return ssl.create_default_context()


def password(server: FaultServer) -> PasswordCredentials:
    return PasswordCredentials(server.url, "jane", "secret", user_domain_name="domain", project_name="eu-de_team")


def client_of(server: FaultServer, *, login: bool = False, **options: Any) -> ModelArts:
    """A client that is not open yet."""
    settings: dict[str, Any] = {
        "credentials": password(server) if login else TokenCredentials("token"),
        "project_id": PROJECT,
        "endpoint": server.url,
        "clock": VirtualClock(),
        "verify": tls(),
        "trust_env": False,
    }
    return ModelArts(**{**settings, **options})


@dataclass
class World:
    """What a flow may use.

    Args:
        server: The service.
        client: An open client of it.
        clock: The time of both.
        known: The tasks that were there before.
    """

    server: FaultServer
    client: ModelArts
    clock: TestClock
    known: set[asyncio.Task[Any]]


@asynccontextmanager
async def world(*, login: bool = False, server: dict[str, Any] | None = None, **options: Any) -> AsyncIterator[World]:
    """A service and an open client; the client is closed at the end, the service after it."""
    clock = options.setdefault("clock", TestClock())
    service = FaultServer(now=clock.now, **(server or {}))
    known = asyncio.all_tasks()
    async with service.running():
        client = client_of(service, login=login, **options)
        try:
            await client.__aenter__()
            yield World(service, client, clock, known)
        finally:
            await client.aclose()
