"""`http_client=` takes the clients of httpx and of httpx2, and nothing else."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from types import ModuleType
from typing import Any

import httpx
import pytest

from aiomodelarts import (
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    DecodeError,
    ModelArts,
    NotFound,
    RequestTimeout,
    ResponseTooLarge,
    TokenCredentials,
)
from aiomodelarts.core.messages.headers import Headers
from aiomodelarts.testing import FakeModelArts
from tests.unit.conftest import PROJECT, Seen

TOKEN = "token-that-nobody-may-see"


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> ModuleType:
    return pytest.importorskip(request.param, reason=f"{request.param} isn't installed")


@asynccontextmanager
async def over(library: ModuleType, url: str, **options: Any) -> AsyncIterator[ModelArts]:
    """A client that sends its requests to a server through a client of the library."""
    async with (
        library.AsyncClient(trust_env=False, auth=("jane", "secret")) as http_client,
        ModelArts(
            TokenCredentials(TOKEN), project_id=PROJECT, endpoint=url, retries=0, http_client=http_client, **options
        ) as client,
    ):
        yield client


def answering(content: bytes) -> Callable[[Seen, asyncio.StreamWriter], Any]:
    async def answer(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(content)

    return answer


def response(body: bytes, *headers: bytes, status: bytes = b"200 OK") -> bytes:
    lines = b"".join(line + b"\r\n" for line in (b"Content-Length: %d" % len(body), *headers))
    return b"HTTP/1.1 " + status + b"\r\n" + lines + b"\r\n" + body


async def test_the_fake_answers_in_process(library):
    fake = FakeModelArts()
    http_client = library.AsyncClient(transport=library.ASGITransport(fake.app))

    async with http_client, fake.client(http_client=http_client) as client:
        created = await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
        raw = await client.with_raw_response(client.visualization_jobs.get, created.job_id)
        with pytest.raises(NotFound):
            await client.visualization_jobs.get(created.job_id + 1)

    assert raw.model.job_name == "board"
    assert type(raw.headers) is Headers
    assert raw.headers["Content-Type"] == "application/json"


async def test_a_request_over_a_socket(library, serve):
    body = b'{"id": "n-1", "name": "flowers"}'
    async with serve(answering(response(body, b"X-Request-Id: r-1"))) as wire, over(library, wire.url) as client:
        raw = await client.with_raw_response(client.notebooks.get, "n-1")

    assert (raw.model.name, raw.request_id) == ("flowers", "r-1")
    assert wire.requests[0].headers["accept-encoding"] == "gzip, deflate"
    assert wire.requests[0].headers["x-auth-token"] == TOKEN


async def test_a_compressed_body(library, serve):
    import gzip

    body = gzip.compress(b'{"id": "n-1", "name": "flowers"}')
    content = response(body, b"Content-Encoding: gzip")
    async with serve(answering(content)) as wire, over(library, wire.url) as client:
        assert (await client.notebooks.get("n-1")).name == "flowers"
    async with serve(answering(content)) as wire, over(library, wire.url, max_response_size=30) as client:
        with pytest.raises(ResponseTooLarge):
            await client.notebooks.get("n-1")
    content = response(body[:-4], b"Content-Encoding: gzip")
    async with serve(answering(content)) as wire, over(library, wire.url) as client:
        with pytest.raises(DecodeError, match="does not match its content encoding"):
            await client.notebooks.get("n-1")


async def test_failures_have_the_same_classes(library, serve, jump):
    waiting = asyncio.Event()

    async def silent(_: Seen, __: asyncio.StreamWriter) -> None:
        waiting.set()
        await asyncio.Event().wait()

    async with over(library, "http://127.0.0.1:9") as client:
        with pytest.raises(ConnectFailed) as refused:
            await client.notebooks.get("n-1")
    async with serve(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")) as wire:
        wire.answering = closing(wire.answering)
        async with over(library, wire.url) as client:
            with pytest.raises(ConnectionLost) as lost:
                await client.notebooks.get("n-1")
    async with serve(silent) as wire, over(library, wire.url, timeout=5.0) as client:
        call = asyncio.create_task(client.notebooks.get("n-1"))
        await waiting.wait()
        while not call.done():
            await jump(6.0)
        with pytest.raises(RequestTimeout) as slow:
            await call
    for failure in (refused, lost, slow):
        assert TOKEN not in f"{failure.value!r} {failure.value.__cause__!r} {vars(failure.value)}"


def closing(answer: Callable[[Seen, asyncio.StreamWriter], Any]) -> Callable[[Seen, asyncio.StreamWriter], Any]:
    async def closing(seen: Seen, writer: asyncio.StreamWriter) -> None:
        await answer(seen, writer)
        await writer.drain()
        writer.close()

    return closing


async def test_links_are_requested_without_login_and_checked(library, serve):
    async with serve(answering(response(b"line"))) as wire, over(library, wire.url) as client:
        incoming = await client.open_link(f"{wire.url}/log?Signature=abc", {})
        assert [chunk async for chunk in incoming.chunks()] == [b"line"]
        await incoming.aclose()
        with pytest.raises(ConfigurationError, match="leads to a link-local address"):
            await client.open_link("https://169.254.169.254/log", {})

    assert "authorization" not in wire.requests[0].headers
    assert "x-auth-token" not in wire.requests[0].headers


async def test_signatures_of_links_stay_out_of_the_logs(library, serve, caplog):
    caplog.set_level(logging.DEBUG)
    secret = response(b"{}", b"X-Subject-Token: secret-token")
    async with serve(answering(secret)) as wire, over(library, wire.url) as client:
        incoming = await client.open_link(f"{wire.url}/log?Signature=abcdefgh", {})
        await incoming.aclose()
        await client.notebooks.get("n-1")

    assert f"{library.__name__}: " in "".join(f"{record.name}: " for record in caplog.records)
    assert "abcdefgh" not in caplog.text
    assert "secret-token" not in caplog.text


async def test_a_closed_client_is_refused(library):
    async with over(library, "http://127.0.0.1:9") as client:
        await client._session.transport._http_client.aclose()
        with pytest.raises(ConfigurationError, match="http_client was closed"):
            await client.notebooks.get("n-1")


def test_subclasses_are_accepted(library):
    class AsyncClient(library.AsyncClient):
        pass

    class Renamed(AsyncClient):
        pass

    for kind in (AsyncClient, Renamed):
        ModelArts(TokenCredentials(TOKEN), project_id=PROJECT, endpoint="https://a.test", http_client=kind())


def test_synchronous_clients_are_refused(library):
    with library.Client() as http_client, pytest.raises(ConfigurationError, match=r"is a Client; pass an httpx\.Async"):
        ModelArts(TokenCredentials(TOKEN), project_id=PROJECT, http_client=http_client)


@pytest.mark.parametrize("wrong", [httpx, httpx.AsyncClient, "httpx", 7, object()])
def test_other_objects_are_refused(wrong: Any):
    with pytest.raises(ConfigurationError, match=r"pass an httpx\.AsyncClient or an httpx2\.AsyncClient"):
        ModelArts(TokenCredentials(TOKEN), project_id=PROJECT, http_client=wrong)
