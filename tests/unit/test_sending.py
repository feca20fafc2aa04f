"""What is sent is what was signed, whole however large; what nobody reads is not kept."""

import asyncio
import os
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

import pytest

from aiomodelarts import AkSkCredentials, ConnectionLost, Operation, RequestTimeout
from aiomodelarts.core.http.transport import OutgoingRequest, Transport
from aiomodelarts.core.operation.operation import Request

SOON = 30.0
# More than both ends of a loopback connection hold.
UNREADABLE = b"x" * 24_000_000

READ = Operation("ShowThing", "GET", "/v1/{project_id}/things/{name}", "things", "get", "current", "things.rst")


@asynccontextmanager
async def opened() -> AsyncIterator[Transport]:
    transport = Transport()
    transport.open()
    try:
        yield transport
    finally:
        async with asyncio.timeout(SOON):
            await transport.aclose()


@pytest.mark.parametrize(
    "target",
    [
        "/v1/a%2Fb%3Fc",
        "/v1/a%2fb?x=%c3%a4",
        "/v1/%7E~?x=%7E~&y=%3A%40%2F%3F",
        "/v1/%21%2A%27%28%29?x=%21%27%28%29%2A",
        "/v1/a%20b+c?x=a%20b&y=a+b&z=a%2Bb",
        "/v1//a/../b/%2e%2e/c",
        "/v1/%FF?x=%E0%A4%A",
        "/v1/%E4%B8%AD?x=%F0%9F%8C%B7&y=&z",
        "/v1/x?x=%5B%5D%7B%7D&x=%26%3D%3B%25%23",
    ],
)
async def test_an_address_goes_out_as_it_is(serve, reply, target):
    """Each byte of it may be part of a signature: that of the request, or that of a link."""

    async def answering(_, writer):
        writer.write(reply())

    async with serve(answering) as wire, opened() as transport:
        await transport.exchange(OutgoingRequest("GET", f"{wire.url}{target}", {}), SOON)
        link = await transport.open_link(OutgoingRequest("GET", f"{wire.url}{target}", {}), SOON)
        await link.aclose()

    assert [seen.target for seen in wire.requests] == [target, target]


async def test_an_address_that_is_not_encoded_is_encoded(serve, reply):
    async def answering(_, writer):
        writer.write(reply())

    async with serve(answering) as wire, opened() as transport:
        await transport.exchange(OutgoingRequest("GET", f"{wire.url}/ä b?c=ü", {}), SOON)

    assert [seen.target for seen in wire.requests] == ["/%C3%A4%20b?c=%C3%BC"]


@pytest.mark.parametrize("name", ["a/b", "a~b", "ä é", "a+b%2F", "a:b@c", "!*'()", "\N{TULIP}"])
async def test_what_is_signed_is_sent(serve, connect_to, reply, name):
    async def answering(_, writer):
        writer.write(reply())

    request = Request(READ, {"name": name}, {"search": [name, "b"], "empty": ""})
    keys = AkSkCredentials("key", "secret")
    async with serve(answering) as wire, connect_to(wire.url, credentials=keys, project_id="p") as client:
        await client.send(request)

    [seen] = wire.requests
    assert seen.target == request.target("p")
    assert seen.headers["host"] == urlsplit(wire.url).netloc


async def test_a_large_body_arrives_whole(serve, reply):
    """Without the warning of aiohttp that it might hold up the event loop."""

    async def answering(_, writer):
        writer.write(reply())

    content = os.urandom(3_000_000)
    async with serve(answering) as wire, opened() as transport:
        for _ in range(2):
            await transport.exchange(OutgoingRequest("POST", f"{wire.url}/a", {}, content), SOON)

    assert [seen.body for seen in wire.requests] == [content, content]
    assert wire.connections == 2  # only on a new one can a refusal be told that comes before the whole body was read


@asynccontextmanager
async def deaf() -> AsyncIterator[tuple[str, asyncio.Event]]:
    """A server that takes connections and reads nothing, and whether it has taken one."""
    taken, over = asyncio.Event(), asyncio.Event()
    tasks: set[asyncio.Task[None] | None] = set()

    async def hold(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())
        writer.transport.pause_reading()
        taken.set()
        await over.wait()
        writer.transport.abort()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/a", taken
    finally:
        over.set()
        server.close()
        await server.wait_closed()
        await asyncio.gather(*(task for task in tasks if task))


def sockets() -> int:
    """How many sockets this process has."""
    found = 0
    for number in range(1024):
        with suppress(OSError):
            found += stat.S_ISSOCK(os.fstat(number).st_mode)
    return found


async def blocked(transport: Transport, server: tuple[str, asyncio.Event], timeout: float) -> asyncio.Task[object]:
    """An upload that has got stuck."""
    url, taken = server
    task: asyncio.Task[object] = asyncio.create_task(
        transport.exchange(OutgoingRequest("POST", url, {}, UNREADABLE), timeout)
    )
    await taken.wait()
    for _ in range(100):
        await asyncio.sleep(0)
    return task


@pytest.mark.parametrize("end", ["cancelled", "too late"])
async def test_an_upload_that_nobody_reads_leaves_no_connection(end):
    async with deaf() as server, opened() as transport:
        before = sockets()
        upload = await blocked(transport, server, 0.05 if end == "too late" else 60.0)
        if end == "cancelled":
            upload.cancel()
        with pytest.raises(RequestTimeout if end == "too late" else asyncio.CancelledError):
            await upload
        for _ in range(5):
            await asyncio.sleep(0)
        assert sockets() == before + 1  # the server's end


async def test_closing_does_not_wait_for_an_upload_that_nobody_reads():
    async with deaf() as server, opened() as transport:
        upload = await blocked(transport, server, 60.0)
        async with asyncio.timeout(SOON):
            await transport.aclose()
            with pytest.raises(ConnectionLost, match="the client was closed"):
                await upload


async def test_closing_while_a_link_is_opened_tells_whoever_waits(serve):
    """For the head of the answer, which here never comes."""
    asked = asyncio.Event()

    async def silent(_, writer):
        asked.set()
        await asyncio.Event().wait()

    async with serve(silent) as wire, opened() as transport:
        begun = asyncio.create_task(transport.open_link(OutgoingRequest("GET", f"{wire.url}/a?sig=b", {}), SOON))
        await asked.wait()
        await transport.aclose()
        with pytest.raises(ConnectionLost, match="closed before the response was complete") as caught:
            await begun
    assert "sig=b" not in str(caught.value)
