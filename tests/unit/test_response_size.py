"""No response takes more memory than it may, or more time than it needs."""

import asyncio
import gzip
import ssl
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import httpx
import pytest

from aiomodelarts import (
    BadRequest,
    ConfigurationError,
    DecodeError,
    EcsMetadataCredentials,
    ModelArts,
    PasswordCredentials,
    RequestTimeout,
    ResponseTooLarge,
    TokenCredentials,
)
from aiomodelarts.core.http import response_bodies as bodies
from tests.cases import for_each

PROJECT = "0123456789abcdef0123456789abcdef"
JOB = b'{"job_id": 7, "job_name": "board"}'
LIMIT = 1_000_000
SIZE = 30_000_000


@cache
def compressed_zeros(wbits: int, size: int) -> bytes:
    """Compress very many zeros, which takes long enough to do it only once for each format."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + packer.flush()


def bomb(*wbits: int, size: int = SIZE) -> bytes:
    """Bytes that expand to very many zeros, in each of the formats in turn."""
    packed = compressed_zeros(wbits[0], size)
    for one in wbits[1:]:
        packer = zlib.compressobj(9, zlib.DEFLATED, one)
        packed = packer.compress(packed) + packer.flush()
    return packed


BOMBS = {
    "gzip": bomb(31),
    "x-gzip": bomb(31),
    "GZIP": bomb(31),
    "deflate": bomb(15),
    " deflate ": bomb(-15),
    "gzip, gzip": bomb(31, 31),
    "gzip, deflate": bomb(31, 15),
    "deflate,gzip": bomb(15, 31),
    "gzip, identity": bomb(31),
    "gzip,gzip,gzip": bomb(31, 31, 31),
}


def head(status: int = 200, **headers: object) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Whatever\r\n{lines}\r\n".encode()


def whole(body: bytes, status: int = 200, **headers: object) -> bytes:
    return head(status, Content_Length=len(body), **headers) + body


def writing(*parts: bytes) -> Any:
    async def answering(_: Any, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()

    return answering


async def endless(_: Any, writer: asyncio.StreamWriter) -> None:
    """A body that has neither a length nor an end."""
    writer.write(head(Transfer_Encoding="chunked"))
    while not writer.is_closing():
        writer.write(b"10000\r\n" + b" " * 65536 + b"\r\n")
        await writer.drain()


@pytest.fixture(params=["our connections", "http_client"])
def client_at(request: pytest.FixtureRequest, connect_to: Any) -> Callable[..., Any]:
    """`async with client_at(url, **options) as client`, with connections of our own and with those of httpx."""
    if request.param == "our connections":
        return connect_to

    class Through:
        def __init__(self, url: str, **options: Any) -> None:
            self.http_client = httpx.AsyncClient(trust_env=False, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
            self.opening = connect_to(url, http_client=self.http_client, **options)

        async def __aenter__(self) -> ModelArts:
            return await self.opening.__aenter__()

        async def __aexit__(self, *error: Any) -> None:
            await self.opening.__aexit__(*error)
            await self.http_client.aclose()

    return Through


@for_each("status", [200, 400, 503])
@for_each("encoding", BOMBS)
async def test_a_bomb_does_not_go_off(serve, client_at, encoding, status):
    async with (
        serve(writing(whole(BOMBS[encoding], status, Content_Encoding=encoding))) as wire,
        client_at(wire.url, max_response_size=LIMIT) as client,
    ):
        await warm(client)
        tracemalloc.start()
        try:
            with pytest.raises(ResponseTooLarge, match=r"ShowVisualizationJob: .*max_response_size .1000000 bytes"):
                await client.visualization_jobs.get(7)
            assert tracemalloc.get_traced_memory()[1] < 2 * LIMIT
        finally:
            tracemalloc.stop()
    assert len(wire.requests) == 2


async def warm(client: ModelArts) -> None:
    """Import what the first call does."""
    with pytest.raises(ResponseTooLarge):
        await client.visualization_jobs.get(7)


@pytest.mark.parametrize(
    "answering",
    [
        writing(head(Content_Length=10**12), b" " * 100),
        writing(head(Content_Length=LIMIT + 1), b" " * LIMIT),
        writing(head(Content_Length=LIMIT + 1, Content_Encoding="identity"), b" " * LIMIT),
        writing(whole(b" " * (LIMIT + 1))),
        writing(head(500, Content_Length=10**12)),
        endless,
    ],
    ids=["announced", "not all there", "identity", "one byte too many", "an error", "endless"],
)
async def test_a_body_that_is_too_large_is_not_read(serve, client_at, answering):
    async with serve(answering) as wire, client_at(wire.url, max_response_size=LIMIT) as client:
        with pytest.raises(ResponseTooLarge, match="larger than max_response_size") as caught:
            await client.visualization_jobs.get(7)
    assert isinstance(caught.value, DecodeError)
    assert caught.value.status in (200, 500)
    assert len(wire.requests) == 1


async def test_a_body_as_large_as_allowed_is_read(serve, client_at):
    body = JOB[:-1] + b" " * (LIMIT - len(JOB)) + b"}"
    packed = gzip.compress(body)
    for answer in (whole(body), whole(packed, Content_Encoding="gzip")):
        async with serve(writing(answer)) as wire, client_at(wire.url, max_response_size=LIMIT) as client:
            assert (await client.visualization_jobs.get(7)).job_id == 7
            raw = await client.with_raw_response(client.visualization_jobs.get, 7)
            assert raw.body == body
            with pytest.raises(ResponseTooLarge, match=f"{LIMIT - 1} bytes"):
                await client.with_options(max_response_size=LIMIT - 1).visualization_jobs.get(7)
            small = client.with_options(max_response_size=10)
            for call in (
                small.with_raw_response(small.visualization_jobs.get, 7),
                small.call("ShowVisualizationJob", job_id=7),
                small.visualization_jobs.list(),
            ):
                with pytest.raises(ResponseTooLarge, match="10 bytes"):
                    await call


async def test_responses_have_a_limit_unless_another_one_is_given(serve, connect_to):
    packed = bomb(31, size=70_000_000)
    async with serve(writing(whole(packed, Content_Encoding="gzip"))) as wire, connect_to(wire.url) as client:
        with pytest.raises(ResponseTooLarge, match=f"{64 * 1024 * 1024} bytes"):
            await client.visualization_jobs.get(7)


@pytest.mark.parametrize("value", [0, -1, None, 1.5, "1 MB"])
def test_a_limit_that_is_none_is_refused(value):
    with pytest.raises(ConfigurationError, match=r"max_response_size is .*pass an integer of 1 or more"):
        ModelArts(TokenCredentials("token"), project_id=PROJECT, max_response_size=value)


# --- whose responses ---


@pytest.mark.parametrize("answer", [whole(BOMBS["gzip"], Content_Encoding="gzip"), head(Content_Length=10**12)])
async def test_logins_and_the_metadata_service_have_the_limit_too(serve, client_at, answer):
    async with serve(writing(answer)) as wire:
        for credentials, operation in (
            (PasswordCredentials(wire.url, "a", "b", user_domain_name="c", project_id=PROJECT), "CreateToken"),
            (EcsMetadataCredentials(base_url=wire.url), "ReadMetadata"),
        ):
            async with client_at(wire.url, credentials=credentials, max_response_size=LIMIT) as client:
                with pytest.raises(ResponseTooLarge, match=f"^{operation}: .*1000000 bytes"):
                    await client.visualization_jobs.get(7)


async def test_what_a_redirect_leads_to_has_the_limit_too(serve, client_at):
    async def answering(seen: Any, writer: asyncio.StreamWriter) -> None:
        there = seen.target.endswith("/there")
        writer.write(head(Content_Length=10**12) if there else whole(b"", 307, Location=f"{seen.target}/there"))

    async with serve(answering) as wire, client_at(wire.url) as client:
        with pytest.raises(ResponseTooLarge, match="10 bytes"):
            await client.with_options(max_response_size=10).visualization_jobs.get(7)


async def test_a_response_that_a_transport_has_read_is_counted(connect):
    async with connect(lambda _: httpx.Response(200, content=JOB)) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7
        with pytest.raises(ResponseTooLarge):
            await client.with_options(max_response_size=10).visualization_jobs.get(7)


async def test_downloads_have_no_limit(serve, client_at):
    async with serve(writing(whole(b"x" * 3_000_000))) as wire, client_at(wire.url, max_response_size=1000) as client:
        incoming = await client.open_link(wire.url, {})
        try:
            size = 0
            async for chunk in incoming.chunks():
                assert len(chunk) <= 256 * 1024
                size += len(chunk)
        finally:
            await incoming.aclose()
    assert size == 3_000_000


# --- encodings ---

MEMBERS = gzip.compress(JOB[:10]) + gzip.compress(JOB[10:])
RIGHT = {
    "several members": (MEMBERS, "gzip"),
    "padding": (gzip.compress(JOB) + bytes(512), "gzip"),
    "one byte of padding": (gzip.compress(JOB) + b"\0", "gzip"),
    "the bare format": (zlib.compress(JOB, wbits=-15), "deflate"),
    "twice": (gzip.compress(gzip.compress(JOB)), "gzip, gzip"),
    "members inside": (zlib.compress(MEMBERS), "gzip, deflate"),
    "empty names": (gzip.compress(JOB), ",gzip,"),
    "many pieces": (gzip.compress(JOB[:-1] + b" " * 400_000 + b"}"), "gzip"),
    "exactly one piece": (gzip.compress(JOB[:-1] + b" " * (65536 - len(JOB)) + b"}"), "gzip"),
    "no encoding": (JOB, "identity"),
}


@for_each("cut", [1, 7, 10_000])
@for_each("name", RIGHT)
async def test_encodings_are_undone_however_they_arrive(serve, client_at, name, cut):
    packed, encoding = RIGHT[name]

    async def answering(_: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(head(Content_Length=len(packed), Content_Encoding=encoding))
        for start in range(0, len(packed), cut):
            writer.write(packed[start : start + cut])
            await asyncio.sleep(0)

    async with serve(answering) as wire, client_at(wire.url) as client:
        assert (await client.visualization_jobs.get(7)).job_name == "board"


WRONG = {
    "cut short": (gzip.compress(JOB)[:-1], "gzip", "it is truncated"),
    "cut short in the second member": (MEMBERS[:-3], "gzip", "it is truncated"),
    "cut short inside": (zlib.compress(gzip.compress(JOB)[:-1]), "gzip, deflate", "it is truncated"),
    "one byte": (b"x", "deflate", "it is truncated"),
    "not encoded": (JOB, "gzip", "incorrect header"),
    "a wrong checksum": (gzip.compress(JOB)[:-8] + bytes(8), "gzip", "incorrect data check"),
    "brotli": (b"\x8b\x00", "br", "'br'"),
    "zstandard": (b"x", "gzip, zstd", "'zstd'"),
    "an unknown one": (b"x", "rot13" * 1000, "the encoding 'rot13rot13"),
    "very often": (b"x", "gzip," * 1000, "it has 1000 encodings"),
}


@pytest.mark.parametrize("name", WRONG)
async def test_encodings_that_are_wrong(serve, client_at, name):
    packed, encoding, says = WRONG[name]
    async with (
        serve(writing(whole(packed, Content_Encoding=encoding))) as wire,
        client_at(wire.url) as client,
    ):
        with pytest.raises(DecodeError, match=f"ShowVisualizationJob: .*does not match its content encoding: .*{says}"):
            await client.visualization_jobs.get(7)
    assert len(wire.requests) == 1


async def test_only_encodings_that_can_be_undone_are_asked_for(serve, connect_to):
    async with serve(writing(whole(JOB))) as wire:
        credentials = PasswordCredentials(wire.url, "a", "b", user_domain_name="c", project_id=PROJECT)
        async with connect_to(wire.url, credentials=credentials) as client:
            with pytest.raises(DecodeError):
                await client.visualization_jobs.get(7)
        async with connect_to(wire.url) as client:
            await client.visualization_jobs.get(7)
    assert [seen.headers.get("accept-encoding") for seen in wire.requests] == [None, "gzip, deflate"]


# --- time ---


@pytest.fixture
def dripping(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A server that sends a byte at a time; 0.9 s pass before each by the time that bodies are measured with."""
    now = 0.0
    monkeypatch.setattr(bodies, "monotonic", lambda: now)

    async def answering(_: Any, writer: asyncio.StreamWriter) -> None:
        nonlocal now
        writer.write(head(Content_Length=1000))
        while not writer.is_closing():
            writer.write(b" ")
            await writer.drain()
            now += 0.9
            await asyncio.sleep(0)

    return answering


async def test_a_body_that_drips_ends(serve, client_at, dripping):
    async with serve(dripping) as wire, client_at(wire.url, timeout=5.0, retries=1) as client:
        with pytest.raises(
            RequestTimeout, match=r"arrives too slowly: \d+ bytes .* after timeout=5 s .*1024 bytes"
        ) as caught:
            await client.visualization_jobs.get(7)
        assert caught.value.attempts == 2
        incoming = await client.open_link(wire.url, {})
        with pytest.raises(RequestTimeout, match="arrives too slowly"):
            async for _ in incoming.chunks():
                pass
        await incoming.aclose()


async def test_a_head_that_drips_ends(serve, client_at, jump):
    begun = asyncio.Event()

    async def answering(_: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        begun.set()
        while not writer.is_closing():
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.005)

    async with serve(answering) as wire, client_at(wire.url, timeout=5.0, retries=0) as client:
        for call in (client.visualization_jobs.get(7), client.open_link(wire.url, {})):
            begun.clear()
            task = asyncio.create_task(call)
            await begun.wait()
            while not task.done():
                await jump(1.0)
            with pytest.raises(RequestTimeout, match="no response in time"):
                await task


async def test_a_reader_that_takes_its_time_does_not_end_a_download(serve, connect_to, monkeypatch):
    now = 0.0
    monkeypatch.setattr(bodies, "monotonic", lambda: now)
    async with serve(writing(whole(b"x" * 1_000_000))) as wire, connect_to(wire.url, timeout=5.0) as client:
        incoming = await client.open_link(wire.url, {})
        size = 0
        async for chunk in incoming.chunks():
            size += len(chunk)
            now += 3600
        await incoming.aclose()
    assert size == 1_000_000


async def test_a_slow_body_that_keeps_coming_is_read(serve, client_at, monkeypatch):
    now = 0.0
    monkeypatch.setattr(bodies, "monotonic", lambda: now)
    body = JOB[:-1] + b" " * 200_000 + b"}"

    async def answering(_: Any, writer: asyncio.StreamWriter) -> None:
        nonlocal now
        writer.write(head(Content_Length=len(body)))
        for start in range(0, len(body), 2000):
            writer.write(body[start : start + 2000])
            await writer.drain()
            now += 1.0
            await asyncio.sleep(0)

    async with serve(answering) as wire, client_at(wire.url, timeout=5.0, retries=0) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7
    assert now > 50


async def test_errors_are_read_as_before(serve, client_at):
    body = gzip.compress(b'{"error_code": "ModelArts.1", "error_msg": "no"}')
    async with serve(writing(whole(body, 400, Content_Encoding="gzip"))) as wire, client_at(wire.url) as client:
        with pytest.raises(BadRequest, match=r"ModelArts\.1: no"):
            await client.visualization_jobs.get(7)
