"""What can go wrong between two sockets ends in errors of this library, and says what may have happened."""

import asyncio
import gzip
import logging
import socket
import struct
import zlib
from typing import Any

import pytest

from aiomodelarts import (
    ApiError,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    DecodeError,
    ModelArtsError,
    NotFound,
    Operation,
    RequestTimeout,
    ServerError,
    TransportError,
)
from aiomodelarts.core.http.transport import OutgoingRequest, ReceivedResponse, Transport
from aiomodelarts.core.operation.operation import Request
from tests.cases import for_each

JOB = b'{"job_id": 7, "job_name": "board"}'
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

PLAIN = Operation(
    id="DoThing",
    method="POST",
    path="/v1/{project_id}/things",
    resource="things",
    name="do",
    generation="current",
    docs="things.rst",
)


def writing(*parts: bytes, close: bool = False) -> Any:
    """A server that answers every request with the same bytes."""

    async def answering(_: Any, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
        if close:
            writer.close()

    return answering


async def test_a_refused_connection_was_not_sent(connect_to):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        async with connect_to(f"http://127.0.0.1:{unused.getsockname()[1]}", retries=0) as client:
            with pytest.raises(ConnectFailed, match="no connection") as caught:
                await client.visualization_jobs.get(7)

    assert not caught.value.may_have_been_executed


@pytest.mark.parametrize("url", ["http://name.invalid", "https://127.0.0.1:1", "http://%zz/"])
async def test_addresses_that_lead_nowhere(connect_to, url, monkeypatch):
    def no_such_name(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", no_such_name)
    async with connect_to(url, retries=0, allow_http=True) as client:
        with pytest.raises(ConnectFailed) as caught:
            await client.visualization_jobs.get(7)
    assert "ssl:" not in str(caught.value)


@pytest.mark.parametrize("host", ["a..b", "m" * 64])
async def test_a_link_to_a_host_that_no_resolver_takes(connect_to, host):
    async with connect_to("https://127.0.0.1:1") as client:
        with pytest.raises(ConnectFailed, match="no connection"):
            await client.open_link(f"https://{host}/log?Signature=abcdefgh", {})


async def test_a_server_that_speaks_no_tls(connect_to):
    async def handle(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server, connect_to(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", retries=0) as client:
        with pytest.raises(ConnectFailed):
            await client.visualization_jobs.get(7)


async def test_a_server_that_closes_after_reading_may_have_acted(serve, connect_to):
    async with serve(writing(close=True)) as wire, connect_to(wire.url, retries=0) as client:
        with pytest.raises(ConnectionLost, match="the connection broke") as caught:
            await client.send(Request(PLAIN, body={"a": 1}))

    assert len(wire.requests) == 1
    assert caught.value.may_have_been_executed


async def test_a_server_that_resets_after_reading_may_have_acted(serve, connect_to):
    async def answering(_, writer):
        linger = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.transport.abort()

    async with serve(answering) as wire, connect_to(wire.url, retries=0) as client:
        with pytest.raises(ConnectionLost):
            await client.send(Request(PLAIN, body={"a": 1}))

    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    "begun",
    [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"],
)
async def test_an_answer_that_does_not_come_in_time(serve, connect_to, begun, jump):
    waiting = asyncio.Event()

    async def answering(_, writer):
        writer.write(begun)
        await writer.drain()
        waiting.set()
        await asyncio.Event().wait()

    async with serve(answering) as wire, connect_to(wire.url, retries=0, timeout=5.0) as client:
        call = asyncio.create_task(client.visualization_jobs.get(7))
        await waiting.wait()
        while not call.done():
            await jump(6.0)
        with pytest.raises(RequestTimeout, match="no response in time") as caught:
            await call

    assert caught.value.may_have_been_executed


BROKEN = {
    "nothing-at-all": (b"\r\n\r\n", ConnectionLost),
    "half-a-status-line": (b"HTTP/1.1 20", ConnectionLost),
    "half-the-headers": (b"HTTP/1.1 200 OK\r\nContent-Le", ConnectionLost),
    "garbage": (b"\x00\xff\x16\x03garbage\r\n\r\n", ConnectionLost),
    "another-protocol": (b"SSH-2.0-OpenSSH_9.6\r\n", ConnectionLost),
    "a-status-that-is-no-number": (b"HTTP/1.1 abc OK\r\n\r\n", ConnectionLost),
    "a-header-without-a-name": (b"HTTP/1.1 200 OK\r\n: value\r\n\r\n", ConnectionLost),
    "a-body-cut-short": (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}", ConnectionLost),
    "no-body": (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", ConnectionLost),
    "a-length-that-is-no-number": (b"HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n{}", ConnectionLost),
    "a-negative-length": (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}", ConnectionLost),
    "two-lengths": (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", ConnectionLost),
    "chunks-cut-short": (b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a"', ConnectionLost),
    "a-chunk-that-is-no-number": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", ConnectionLost),
    "no-last-chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", ConnectionLost),
    "a-length-too-short": (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + JOB, ModelArtsError),
    "no-gzip": (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", DecodeError),
    "no-deflate": (b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 2\r\n\r\n{}", DecodeError),
    "another-encoding": (b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\n\x8b\x00", DecodeError),
    "html": (b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", DecodeError),
    "a-status-of-two-digits": (b"HTTP/1.1 99 OK\r\nContent-Length: 2\r\n\r\n{}", ModelArtsError),
    "a-status-of-four-digits": (b"HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}", ModelArtsError),
    "an-endless-header": (b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n", ConnectionLost),
}


@for_each(("answer", "kind"), BROKEN.values(), ids=BROKEN)
async def test_broken_answers_are_errors_of_this_library(serve, connect_to, answer, kind):
    async with serve(writing(answer, close=True)) as wire, connect_to(wire.url, retries=0) as client:
        with pytest.raises(kind) as caught:
            await client.visualization_jobs.get(7)
        assert type(caught.value).__module__ == "aiomodelarts.core.errors.exceptions"
        assert str(caught.value)
        assert len(wire.requests) == 1


@for_each("answer", [answer for answer, _ in BROKEN.values()], ids=BROKEN)
async def test_after_a_broken_answer_the_next_call_works(serve, connect_to, reply, answer):
    async def answering(_, writer):
        writer.write(answer if len(wire.requests) == 1 else reply(JOB))
        if len(wire.requests) == 1:
            await writer.drain()
            writer.close()

    async with serve(answering) as wire, connect_to(wire.url, retries=0) as client:
        with pytest.raises(ModelArtsError):
            await client.visualization_jobs.get(7)
        # The end of a kept connection may come to light only when it is used again.
        assert (await client.with_options(retries=1).visualization_jobs.get(7)).job_id == 7


async def test_a_truncated_gzip_body_is_not_taken_for_whole(serve, connect_to, reply):
    packed = gzip.compress(JOB * 100)[:-12]
    async with (
        serve(writing(reply(packed, headers={"Content-Encoding": "gzip"}))) as wire,
        connect_to(wire.url, retries=0) as client,
    ):
        with pytest.raises((DecodeError, ConnectionLost)):
            await client.visualization_jobs.get(7)


ENCODED = {
    "gzip": gzip.compress(JOB),
    "deflate": zlib.compress(JOB),
    "identity": JOB,
    "gzip, deflate": zlib.compress(gzip.compress(JOB)),
    "gzip,deflate": zlib.compress(gzip.compress(JOB)),
    "X-GZIP ,identity,, Deflate": zlib.compress(gzip.compress(JOB)),
}


@pytest.mark.parametrize("encoding", ENCODED)
async def test_compressed_answers_are_read(serve, connect_to, reply, encoding):
    body = ENCODED[encoding]
    async with (
        serve(writing(reply(body, headers={"Content-Encoding": encoding}))) as wire,
        connect_to(wire.url) as client,
    ):
        assert (await client.visualization_jobs.get(7)).job_name == "board"


async def test_compressed_errors_are_read(serve, connect_to, reply):
    body = gzip.compress(b'{"error_code": "ModelArts.2775", "error_msg": "gone"}')
    async with (
        serve(writing(reply(body, status=400, headers={"Content-Encoding": "gzip"}))) as wire,
        connect_to(wire.url) as client,
    ):
        with pytest.raises(NotFound, match="gone"):
            await client.visualization_jobs.get(7)


async def test_a_compressed_answer_without_a_body(serve, connect_to):
    answer = b"HTTP/1.1 202 Accepted\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n"
    async with serve(writing(answer)) as wire, connect_to(wire.url) as client:
        assert await client.send(Request(PLAIN)) is None


@pytest.mark.parametrize(
    "parts",
    [
        [
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n" + JOB[:5] + b"\r\n1d\r\n",
            JOB[5:] + b"\r\n0\r\n\r\n",
        ],
        [b"HTTP/1.1 200 OK\r\nContent-Length: 34\r\n\r\n", *(JOB[index : index + 1] for index in range(len(JOB)))],
        [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 34\r\n\r\n", JOB],
        [b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 34\r\n\r\n", JOB],
        [b"HTTP/1.0 200 OK\r\nContent-Length: 34\r\n\r\n" + JOB],
        [b"HTTP/1.1 200\r\ncontent-length: 34\r\n\r\n" + JOB],
    ],
    ids=["chunks", "byte-by-byte", "continue", "early-hints", "http-1.0", "no-reason"],
)
async def test_unusual_answers_that_are_right_are_read(serve, connect_to, parts):
    async with serve(writing(*parts)) as wire, connect_to(wire.url, retries=0) as client:
        assert (await client.visualization_jobs.get(7)).job_name == "board"


async def test_an_answer_that_ends_with_the_connection_is_read(serve, connect_to):
    async with (
        serve(writing(b"HTTP/1.1 200 OK\r\n\r\n" + JOB, close=True)) as wire,
        connect_to(wire.url, retries=0) as client,
    ):
        assert (await client.visualization_jobs.get(7)).job_id == 7


async def test_a_large_answer_is_read(serve, connect_to, reply):
    body = b'{"job_desc": "' + b"x" * 3_000_000 + b'"}'
    async with serve(writing(reply(body))) as wire, connect_to(wire.url) as client:
        assert len((await client.visualization_jobs.get(7)).job_desc) == 3_000_000


@pytest.mark.parametrize(("status", "kind"), [(599, ServerError), (499, ApiError), (600, ApiError), (999, ApiError)])
async def test_unusual_statuses_pass(serve, connect_to, reply, status, kind):
    async with serve(writing(reply(b'{"error_msg": "odd"}', status=status))) as wire, connect_to(wire.url) as client:
        with pytest.raises(kind, match="odd") as caught:
            await client.visualization_jobs.get(7)

    assert caught.value.status == status


async def test_no_content_with_a_body_all_the_same(serve, connect_to, reply):
    """Documented for some operations, but HTTP forbids it: the next answer must not be mixed up with that body."""

    async def answering(_, writer):
        writer.write(reply(b'{"job_id": 8}', status=204) if len(wire.requests) == 1 else reply(JOB))

    async with serve(answering) as wire, connect_to(wire.url, retries=0) as client:
        try:
            assert await client.send(Request(PLAIN)) is None
        except ConnectionLost:
            assert wire.connections == 1
        assert (await client.with_options(retries=1).visualization_jobs.get(7)).job_id == 7


async def test_cookies_are_not_kept(serve, connect_to, reply):
    async with (
        serve(writing(reply(headers={"Set-Cookie": "session=1; Path=/"}))) as wire,
        connect_to(wire.url) as client,
    ):
        await client.visualization_jobs.get(7)
        await client.visualization_jobs.get(7)

    assert all("cookie" not in seen.headers for seen in wire.requests)


async def test_connections_are_used_again(serve, connect_to, reply):
    async with serve(writing(reply())) as wire, connect_to(wire.url) as client:
        for _ in range(5):
            await client.visualization_jobs.get(7)

    assert (wire.connections, len(wire.requests)) == (1, 5)


async def test_a_kept_connection_that_the_server_closed_is_replaced(serve, connect_to, reply):
    async def answering(_, writer):
        writer.write(reply())
        await writer.drain()
        writer.close()

    async with serve(answering) as wire, connect_to(wire.url, retries=1) as client:
        for _ in range(3):
            await client.visualization_jobs.get(7)

    assert len(wire.requests) == 3


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 34\r\n\r\n", b"HTTP/1.1 200 OK\r\n"])
async def test_a_cancelled_read_frees_its_connection_and_the_next_call_works(serve, connect_to, reply, begun):
    started = asyncio.Event()

    async def answering(_, writer):
        if len(wire.requests) > 1:
            writer.write(reply(JOB))
            return
        writer.write(begun)
        await writer.drain()
        started.set()
        await asyncio.Event().wait()

    async with serve(answering) as wire, connect_to(wire.url, max_concurrency=1, retries=0) as client:
        call = asyncio.create_task(client.visualization_jobs.get(7))
        await started.wait()
        for _ in range(3):
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (await client.visualization_jobs.get(7)).job_id == 7

    # The half-read connection is not used again.
    assert wire.connections == 2


async def test_closing_leaves_no_connection_open(serve, connect_to, reply):
    async with serve(writing(reply())) as wire:
        async with connect_to(wire.url) as client:
            await client.visualization_jobs.get(7)
            assert wire.open == 1
        async with asyncio.timeout(30):
            while wire.open:  # noqa: ASYNC110  # the server notices a closed connection on its own
                await asyncio.sleep(0.001)


@pytest.mark.parametrize("paused", [False, True])
async def test_closing_during_a_call_ends_it(serve, connect_to, reply, clock, paused):
    reached = asyncio.Event()
    go_on = asyncio.Event()

    class Paused(type(clock)):
        async def sleep(self, seconds: float) -> None:
            if paused:
                reached.set()
                await go_on.wait()

    async def answering(_, writer):
        if paused:
            writer.write(reply(status=503))
            return
        reached.set()
        await asyncio.Event().wait()

    async with serve(answering) as wire:
        async with connect_to(wire.url, clock=Paused()) as client:
            call = asyncio.create_task(client.visualization_jobs.get(7))
            await reached.wait()
        go_on.set()
        with pytest.raises(ConfigurationError, match="the client was closed during the call"):
            await call
        assert len(wire.requests) == 1


async def test_a_transport_is_closed_twice_and_not_used_after(serve, reply):
    async with serve(writing(reply())) as wire:
        request = OutgoingRequest("GET", f"{wire.url}/a?b=c", {"X-A": "b"})
        transport = Transport()
        transport.open()
        answer = await transport.exchange(request, 5.0)
        await transport.aclose()
        await transport.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await transport.exchange(request, 5.0)

    assert (type(answer), answer.status, answer.body) == (ReceivedResponse, 200, b"{}")
    assert answer.headers["CONTENT-TYPE"] == answer.headers["content-type"] == "application/json"
    assert [(seen.method, seen.target, seen.headers["x-a"]) for seen in wire.requests] == [("GET", "/a?b=c", "b")]


async def test_errors_name_the_address_without_the_query(serve, connect_to):
    """What is searched for may be private; it has no place in a log."""
    async with serve(writing(close=True)) as wire, connect_to(wire.url, retries=0) as client:
        with pytest.raises(TransportError) as caught:
            await client.visualization_jobs.list(search_content="private")

    assert "/visualization-jobs" in str(caught.value)
    assert "private" not in str(caught.value)


@pytest.mark.parametrize("answer", [b"garbage\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n"])
async def test_garbage_does_not_put_the_query_into_errors_or_logs(serve, connect_to, caplog, answer):
    caplog.set_level(logging.DEBUG)
    async with serve(writing(answer, close=True)) as wire, connect_to(wire.url, retries=1) as client:
        with pytest.raises(TransportError) as caught:
            await client.visualization_jobs.list(search_content="private")

    assert "private" not in str(caught.value) + caplog.text
