"""What a served fake takes from callers that send too much, too slowly, or nothing at all."""

import asyncio
import json
import logging
import signal
import socket
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import ApiError, ModelArts
from aiomodelarts.testing import PROJECT_ID, FakeIam, FakeModelArts, ScaledClock, served, serving
from aiomodelarts.testing.__main__ import main
from aiomodelarts.testing.handlers.signed_links import signed_link
from aiomodelarts.testing.http.limits import Limits
from tests.contract.test_serve_options import serve

SMALL = Limits(body_bytes=20_000, head_bytes=4_000, request_seconds=0.3, idle_seconds=0.3, connections=5)
PATH = f"/v1/{PROJECT_ID}/visualization-jobs"
HEAD = f"POST {PATH} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
PATIENCE = 20.0
"""Seconds that are far more than anything here takes, also on a busy machine, and far fewer than a call of 60 s."""


@asynccontextmanager
async def connection(url: str) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter], None]:
    host, _, port = url.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        async with asyncio.timeout(PATIENCE):
            yield reader, writer
    finally:
        writer.close()


async def end_of(reader: asyncio.StreamReader) -> bytes:
    """What comes until the connection ends, in whichever way."""
    received = b""
    try:
        while part := await reader.read(65_536):
            received += part
    except ConnectionError:
        pass
    return received


def chunked(parts: int, size: int = 1000) -> bytes:
    chunk = b"%x\r\n%s\r\n" % (size, b"x" * size)
    return f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode() + chunk * parts


class TestSizes:
    @pytest.mark.parametrize("size", [20_001, 300_000, 10_000_000])
    async def test_a_large_body_gets_413(self, size: int) -> None:
        fake = FakeModelArts()
        async with serving(fake, limits=SMALL) as url, httpx.AsyncClient(base_url=url) as http:
            for content in (b"x" * size, pieces(size)):
                try:
                    answer = await http.post(PATH, content=content)
                except (httpx.WriteError, httpx.ReadError):
                    assert size > 8 * SMALL.body_bytes  # there an end to politeness comes
                else:
                    assert (answer.status_code, answer.json()["error_code"]) == (413, "APIGW.0201")
                    assert answer.json()["error_msg"].startswith("Request entity too large")
            assert (await http.get(PATH)).status_code == 401
        assert fake.calls.total <= 1

    async def test_many_and_nested_values(self, fake: FakeModelArts, http: httpx.AsyncClient, token: str) -> None:
        """At the limit, beyond it, and far beyond it."""
        wrong: list[Any] = []
        table: list[tuple[str, str]] = [
            ("[" * 64 + "]" * 64, "is not valid at"),
            ("[" * 65 + "]" * 65, "The body is nested more than 64 levels deep."),
            ('{"a":' * 100_000 + "1" + "}" * 100_000, "The body is nested more than 64 levels deep."),
            (json.dumps({"job_name": [0] * 99_997}), "is not valid at"),
            (json.dumps({"job_name": [0] * 99_999}), "The body has more than 100,000 values."),
            (json.dumps({f"k{number}": number for number in range(100_001)}), "The body has more than 100,000 values."),
            (json.dumps([[]] * 1_000_000), "The body has more than 100,000 values."),
            ('{"a": ' + "9" * 5000 + "}", "The body is not JSON."),
        ]
        for body, reason in table:
            answer = await http.post(PATH, content=body, headers={"X-Auth-Token": token})
            if answer.status_code not in (200, 400) or reason not in answer.text:
                wrong.append((body[:30], answer.status_code, answer.text[:200]))
        assert wrong == []

    async def test_many_query_parameters(self, http: httpx.AsyncClient, token: str) -> None:
        for number, status in ((1000, 200), (1001, 400)):
            query = "&".join(["limit=10"] + ["x=1"] * (number - 1))
            answer = await http.get(f"/v1/{PROJECT_ID}/notebooks?{query}", headers={"X-Auth-Token": token})
            assert answer.status_code == status
        assert answer.json() == {
            "error_code": "APIGW.0201",
            "error_msg": "The URL has more than 1000 query parameters.",
        }

    async def test_a_body_that_just_fits(self) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url, httpx.AsyncClient(base_url=url) as http:
            assert (await http.post(PATH, content=b"x" * 20_000)).status_code == 401

    @pytest.mark.parametrize("announced", ["20001", "9" * 18, "9" * 19])
    async def test_what_is_announced_is_refused_before_it_comes(self, announced: str) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url, connection(url) as (reader, writer):
            writer.write(f"{HEAD}Content-Length: {announced}\r\n\r\n".encode())
            assert (await reader.readline()).startswith(b"HTTP/1.1 413")

    async def test_a_chunked_body_without_end(self) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url, connection(url) as (reader, writer):
            writer.write(chunked(parts=100))
            assert (await reader.readline()).startswith(b"HTTP/1.1 413")
            with pytest.raises(ConnectionError):
                await write_without_end(writer)

    @pytest.mark.parametrize("where", ["one header", "many headers", "address"])
    async def test_a_large_head(self, where: str) -> None:
        more = {"one header": f"X-A: {'a' * 5000}\r\n", "many headers": "X-A: a\r\n" * 800, "address": ""}[where]
        place = f"{PATH}?{'a' * 5000 if where == 'address' else ''}"
        async with serving(FakeModelArts(), limits=SMALL) as url, connection(url) as (reader, writer):
            writer.write(f"GET {place} HTTP/1.1\r\nHost: a\r\n{more}\r\n".encode())
            assert (await reader.readline()).split()[1] in (b"431", b"400")

    async def test_a_head_without_end(self) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url, connection(url) as (reader, writer):
            writer.write(f"GET {PATH} HTTP/1.1\r\n".encode() + b"X-A: a\r\n" * 5_000)
            assert (await end_of(reader)).startswith(b"HTTP/1.1 400")

    async def test_the_limits_hold_in_process_too(self, fake: FakeModelArts, client: ModelArts) -> None:
        with pytest.raises(ApiError) as caught:
            await client.visualization_jobs.create(job_name="x" * (12 * 1024 * 1024), train_url="/b/o/")
        assert (caught.value.status, caught.value.code) == (413, "APIGW.0201")
        assert [call.operation for call in fake.calls] == []

    async def test_iam_alone_has_them_too(self) -> None:
        async with serving(FakeIam(), limits=SMALL) as url, httpx.AsyncClient() as http:
            assert (await http.post(f"{url}/v3/auth/tokens", content=b"x" * 30_000)).status_code == 413


async def write_without_end(writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"x" * 100_000)
        await writer.drain()


async def pieces(size: int) -> AsyncGenerator[bytes, None]:
    for _ in range(size // 1000 + 1):
        yield b"x" * 1000


class TestTimes:
    @pytest.mark.parametrize(
        "sent",
        [
            "",
            "GET",
            f"GET {PATH} HTTP/1.1\r\nHost: a\r\n",
            f"{HEAD}Content-Length: 100\r\n\r\n",
            f"{HEAD}Content-Length: 9\r\n\r\n1",
            f"{HEAD}Transfer-Encoding: chunked\r\n\r\n",
            f"GET {PATH} HTTP/1.1\r\nHost: a\r\n\r\nGET /half",
        ],
    )
    async def test_half_requests_end(self, sent: str) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url, connection(url) as (reader, writer):
            before = time.monotonic()
            writer.write(sent.encode())
            received = await end_of(reader)
            assert time.monotonic() - before < PATIENCE
            assert received.startswith(b"HTTP/1.1 401") == ("/half" in sent)

    async def test_bytes_that_drip_do_not_prolong_it(self) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url, connection(url) as (reader, writer):
            before = time.monotonic()
            ending = asyncio.create_task(end_of(reader))
            for character in HEAD * 10:
                if ending.done():
                    break
                writer.write(character.encode())
                await asyncio.wait({ending}, timeout=0.02)
            assert ending.done()
            await ending
            assert time.monotonic() - before < PATIENCE

    async def test_an_idle_connection_ends(self) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url, connection(url) as (reader, writer):
            writer.write(f"GET {PATH} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
            assert (await end_of(reader)).startswith(b"HTTP/1.1 401")

    async def test_a_slow_answer_is_no_half_request(self) -> None:
        """The fake may take longer than a request may."""
        fake = FakeModelArts(clock=ScaledClock())
        fake.network.latency = (0.6, 0.6)
        async with serving(fake, limits=SMALL) as url, httpx.AsyncClient() as http:
            assert (await http.get(f"{url}{PATH}")).status_code == 401

    async def test_an_answer_that_nobody_reads(self) -> None:
        fake = FakeModelArts()
        fake.table("objects")["a/b"] = lambda: "x" * 30_000_000
        async with serving(fake, limits=SMALL) as url, connection(url) as (reader, writer):
            link = await signed(fake, url)
            writer.write(f"GET {link.removeprefix(url)} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
            await closed(writer)
            assert len(await end_of(reader)) < 30_000_000


CLOSED = 7


async def closed(writer: asyncio.StreamWriter) -> None:
    """Wait for a reset by the state of TCP, as Linux numbers it: nothing else shows it while nobody reads."""
    while True:
        if writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] == CLOSED:
            return
        await asyncio.sleep(0.01)


async def signed(fake: FakeModelArts, url: str) -> str:
    class Asking:
        def __init__(self) -> None:
            self.fake, self.now, self.origin = fake, fake.clock.now(), url

    asking: Any = Asking()
    return signed_link(asking, "a/b", fake.table("objects")["a/b"])


class TestConnections:
    async def test_more_than_allowed_are_reset_and_the_others_work(self) -> None:
        async with serving(FakeModelArts(), limits=SMALL) as url:
            opened = [await asyncio.open_connection(*url.removeprefix("http://").split(":")) for _ in range(5)]
            async with connection(url) as (reader, _):
                assert await end_of(reader) == b""
            for reader, writer in opened:
                writer.write(f"GET {PATH} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
                assert (await reader.readline()).startswith(b"HTTP/1.1 401")
                writer.close()


class TestCalls:
    async def test_only_the_newest_are_kept(self) -> None:
        fake = FakeModelArts(kept_calls=3)
        async with fake.client() as client:
            for number in range(5):
                await client.notebooks.list(name=f"n{number}")
            assert [call.query.partition("name=")[2][:2] for call in fake.calls] == ["n2", "n3", "n4"]
            assert (fake.calls.total, fake.calls.dropped) == (5, 2)
            with pytest.raises(AssertionError, match=r"1\. to 2\. were dropped; increase FakeModelArts\(kept_calls=\)"):
                fake.assert_called("CreateModel")
            fake.seed([{"ListModels": {}}])
            assert [call.operation for call in fake.calls] == ["ListNotebooks"] * 2
            assert fake.calls.total == 5

    async def test_and_only_so_many_bytes(self) -> None:
        fake = FakeModelArts(kept_bytes=10_000)
        async with fake.client() as client:
            for number in range(20):
                await client.visualization_jobs.create(job_name=f"board-{number}", train_url=f"/b/{'x' * 200}/")
                assert sum(call.size for call in fake.calls) <= 10_000
            assert 0 < len(fake.calls) < 20
            fake.calls.clear()
            await client.notebooks.list()
            assert len(fake.calls) == 1

    def test_serve_keeps_few(self, monkeypatch: pytest.MonkeyPatch) -> None:
        fakes: list[FakeModelArts] = []
        monkeypatch.setattr("aiomodelarts.testing.commands.serve.serve", lambda fake, *_rest: fakes.append(fake))
        assert main(["serve"]) == main(["serve", "--keep-calls", "0"]) == 0
        assert [fake.calls.most for fake in fakes] == [1000, 0]
        with pytest.raises(SystemExit):
            main(["serve", "--keep-calls", "-1"])

    @pytest.mark.parametrize("error", [None, OSError("port taken"), KeyboardInterrupt()])
    def test_log_ends_with_the_command(self, error: BaseException | None, monkeypatch: pytest.MonkeyPatch) -> None:
        logger = logging.getLogger("aiomodelarts.testing")
        before = logger.level, logger.propagate, list(logger.handlers)
        during: list[Any] = []

        def serve(*_: Any) -> None:
            during.append((logger.level, logger.propagate, len(logger.handlers)))
            if error is not None:
                raise error

        monkeypatch.setattr("aiomodelarts.testing.commands.serve.serve", serve)
        with suppress(KeyboardInterrupt):
            main(["serve", "--log"])
        assert during == [(logging.INFO, False, len(before[2]) + 1)]
        assert (logger.level, logger.propagate, list(logger.handlers)) == before

    def test_tokens_are_not_kept_for_ever(self, fake: FakeModelArts) -> None:
        first = fake.iam.new_token(PROJECT_ID, fake.clock.now())
        for _ in range(10_000):
            last = fake.iam.new_token(PROJECT_ID, fake.clock.now())
        assert len(fake.iam.tokens) == 10_000
        assert fake.iam.project_of(first, fake.clock.now()) is None
        assert fake.iam.project_of(last, fake.clock.now()) == PROJECT_ID


SENT = ["", "GET /", f"{HEAD}Content-Length: 9\r\n\r\n1", f"{HEAD}Transfer-Encoding: chunked\r\n\r\n", "slow call"]


class TestStopping:
    """With connections on which nothing, half a request, and a call that runs for long."""

    async def test_the_block_is_left_soon(self, capfd: pytest.CaptureFixture[str]) -> None:
        fake = FakeModelArts(clock=ScaledClock())
        fake.fail("ListNotebooks", latency=60.0)
        async with AsyncExitStack() as stack:
            async with serving(fake) as url:
                for sent in SENT:
                    await opened(stack, fake, url, sent)
                await slow_call_of(fake, "ListNotebooks")
                before = time.monotonic()
            assert time.monotonic() - before < PATIENCE
        assert capfd.readouterr().err == ""

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    async def test_a_process_ends(self, number: signal.Signals, tmp_path: Path) -> None:
        (tmp_path / "faults.yaml").write_text('- {operation: "*", latency: 60}')
        async with serve("--faults", str(tmp_path / "faults.yaml"), "--state", str(tmp_path / "fake.db")) as served:
            fake = FakeModelArts(state=tmp_path / "fake.db")
            async with AsyncExitStack() as stack:
                for sent in SENT:
                    await opened(stack, fake, served.url, sent)
                await slow_call_of(fake, "*")
                before = time.monotonic()
                served.stop(number)
                async with asyncio.timeout(PATIENCE):
                    await served.ended()
                assert time.monotonic() - before < PATIENCE
        assert served.end == (0, "")


async def slow_call_of(fake: FakeModelArts, planned: str) -> None:
    """Wait until the slow call has come."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with fake.transaction():
                if not fake.failures.planned.get(planned):
                    return
            await asyncio.sleep(0.01)


async def opened(stack: AsyncExitStack, fake: FakeModelArts, url: str, sent: str) -> None:
    """A connection on which something was sent."""
    _, writer = await stack.enter_async_context(connection(url))
    if sent == "slow call":
        with fake.transaction():
            token = fake.iam.new_token(PROJECT_ID, time.time())
        sent = f"GET /v1/{PROJECT_ID}/notebooks HTTP/1.1\r\nHost: a\r\nX-Auth-Token: {token}\r\n\r\n"
    writer.write(sent.encode())
    await writer.drain()


def test_a_thread_ends_too() -> None:
    fake = FakeModelArts()
    with served(fake, limits=SMALL) as url:
        assert httpx.get(f"{url}{PATH}").status_code == 401
        before = time.monotonic()
    assert time.monotonic() - before < PATIENCE
