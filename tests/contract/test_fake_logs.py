"""Logs, events and downloads against the fake, in process and on a socket."""

import io
import logging
import os
import re
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from aiohttp import web

from aiomodelarts import (
    ConfigurationError,
    ConnectionLost,
    ModelArts,
    NotFound,
    PermissionDenied,
    ServerError,
    TokenCredentials,
)
from aiomodelarts.testing import FakeModelArts, VirtualClock, serving
from tests.contract.scenarios.training_jobs import job, running_job


class TestFollowing:
    @pytest.mark.parametrize("planned", ["COMPLETED", "FAILED"])
    async def test_log_of_an_older_job(self, planned: str, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("training_jobs_v1", planned)
        made = await make.training_job("many", workers=2)
        place = (made.job_id, made.version_id)
        lines = [line async for line in client.training_jobs_v1.follow_logs(*place, "many.1")]
        whole = await client.training_jobs_v1.get_log(*place, log_file="many.1", lines=500)
        assert lines == whole.content.splitlines()
        assert lines[-1] == f"training ended with {planned}"

    async def test_log_of_a_job(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await job(client, nodes=2)
        lines = [line async for line in client.training_jobs.follow_logs(made.metadata.id, "worker-1")]
        assert lines[0] == "start training on machine 1"
        assert lines[-1] == "exit with 0"
        assert len(lines) == 32

    async def test_log_of_a_job_that_is_deleted(self, client: ModelArts, make: Any) -> None:
        made = await running_job(make)
        seen: list[str] = []
        async for line in client.training_jobs.follow_logs(made.metadata.id):
            seen.append(line)
            if len(seen) == 3:
                await client.training_jobs.delete(made.metadata.id)
        assert seen[0] == "start training on machine 0"

    async def test_log_of_more_than_5_mb(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("training_jobs", "Running")
        made = await running_job(make)
        fake.clock.advance(30 * 86_400)
        gaps: list[int] = []
        stream = client.training_jobs.follow_logs(made.metadata.id, on_gap=gaps.append, interval=60)
        lines = [await anext(stream)]
        size = len((await client.training_jobs.get_log_preview(made.metadata.id, "worker-0")).content.splitlines())
        lines += [await anext(stream) for _ in range(size + 9)]
        await stream.aclose()
        numbers = [int(line.split()[1]) for line in lines[1:]]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert len(gaps) == 1

    async def test_events_of_a_job(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("training_jobs", "Failed")
        made = await job(client)
        events = [event async for event in client.training_jobs.follow_events(made.metadata.id)]
        listed = [event async for event in client.training_jobs.list_events(made.metadata.id, order="asc")]
        assert events == listed
        assert [event.message for event in events][-1] == "The job failed."
        errors = [one async for one in client.training_jobs.follow_events(made.metadata.id, level="Error")]
        assert errors == [event for event in listed if event.level == "Error"]

    async def test_events_of_a_service(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("services", "failed")
        service_id = await make.service()
        events = [event.event_info async for event in client.services.follow_events(service_id)]
        assert events == ["deployment begins", "the service is failed"]

    async def test_what_is_not_there(self, client: ModelArts) -> None:
        with pytest.raises(NotFound):
            await anext(client.training_jobs.follow_logs("nothing"))
        with pytest.raises(NotFound):
            await anext(client.services.follow_events("nothing"))

    async def test_task_that_is_not_there(self, client: ModelArts) -> None:
        made = await job(client)
        with pytest.raises(NotFound, match="worker-7"):
            await anext(client.training_jobs.follow_logs(made.metadata.id, "worker-7"))


@pytest.fixture(params=["in process", "on a socket"])
async def downloading(request: pytest.FixtureRequest, fake: FakeModelArts) -> AsyncGenerator[ModelArts, None]:
    if request.param == "in process":
        async with fake.client() as client:
            yield client
        return
    async with serving(fake) as url, ModelArts(fake.credentials(url), clock=fake.clock) as client:
        yield client


class TestDownloads:
    async def test_whole_log(self, fake: FakeModelArts, downloading: ModelArts, tmp_path: Path, caplog: Any) -> None:
        caplog.set_level(logging.DEBUG)
        made = await job(downloading)
        fake.clock.advance(200)
        path, file = tmp_path / "job.log", io.BytesIO()
        sizes = [await downloading.training_jobs.download_log(made.metadata.id, "worker-0", to) for to in (path, file)]
        preview = await downloading.training_jobs.get_log_preview(made.metadata.id, "worker-0")
        assert path.read_text() == file.getvalue().decode() == preview.content
        assert sizes == [preview.full_size] * 2
        assert os.listdir(tmp_path) == ["job.log"]
        logged = [record.getMessage() for record in caplog.records]
        assert [text for text in logged if re.search(r"Signature=[0-9a-f]", text)] == []

    async def test_link_is_for_downloads(self, fake: FakeModelArts, downloading: ModelArts, tmp_path: Path) -> None:
        made = await job(downloading)
        await downloading.training_jobs.download_log(made.metadata.id, "worker-0", str(tmp_path / "x"))
        [call] = [call for call in fake.calls if call.operation == "ShowObsUrlOfTrainingJobLogs"]
        assert unquote(call.query) == "Content-Type=application/octet-stream"

    async def test_folder_that_is_not_there(self, fake: FakeModelArts, downloading: ModelArts, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            await downloading.training_jobs.download_log("j", "worker-0", tmp_path / "nowhere" / "x")
        assert fake.calls == []

    async def test_place_that_takes_no_file(self, fake: FakeModelArts, downloading: ModelArts, tmp_path: Path) -> None:
        with pytest.raises(IsADirectoryError, match="pass the path of a file in it") as caught:
            await downloading.training_jobs.download_log("j", "worker-0", tmp_path)
        assert caught.value.filename == str(tmp_path)
        unfit: list[Any] = [io.StringIO(), None, 5]
        for to in unfit:
            with pytest.raises(TypeError, match="open for writing bytes"):
                await downloading.training_jobs.download_log("j", "worker-0", to)
        assert fake.calls == []


class TestObjects:
    """Links of the fake, read as object storage lets them be read."""

    async def link(self, client: ModelArts, fake: FakeModelArts) -> str:
        made = await job(client)
        fake.clock.advance(200)
        answer = await client.training_jobs.get_log_url(made.metadata.id, "worker-0")
        return answer.obs_url

    async def test_ranges_of_one_version(self, client: ModelArts, fake: FakeModelArts, http: Any) -> None:
        link = await self.link(client, fake)
        whole = await http.get(link)
        tag, size = whole.headers["ETag"], len(whole.content)
        part = await http.get(link, headers={"Range": "bytes=10-", "If-Range": tag})
        assert (part.status_code, part.content) == (206, whole.content[10:])
        assert (part.headers["Content-Range"], part.headers["ETag"]) == (f"bytes 10-{size - 1}/{size}", tag)
        for stale in ('"another"', f"W/{tag}", "Thu, 01 Jan 2026 00:00:00 GMT"):
            again = await http.get(link, headers={"Range": "bytes=10-", "If-Range": stale})
            assert (again.status_code, again.content) == (200, whole.content)

    async def test_nothing_beyond_the_end(self, client: ModelArts, fake: FakeModelArts, http: Any) -> None:
        link = await self.link(client, fake)
        size = len((await http.get(link)).content)
        beyond = await http.get(link, headers={"Range": f"bytes={size}-"})
        assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{size}")


class Store:
    """A service that links to a storage of its own, which answers as a test says; the last answer stays."""

    def __init__(self, *answers: Any, link: str = "") -> None:
        self.answers = list(answers)
        self.requests: list[web.Request] = []
        self.links = 0
        self.link = link

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith("/logs/url"):
            self.links += 1
            link = self.link or f"http://{request.host}/store/log.txt"
            return web.json_response({"obs_url": f"{link}?AccessKeyId=A&Signature=secret-{self.links}"})
        answer = self.answers[min(len(self.requests), len(self.answers) - 1)]
        self.requests.append(request)
        if callable(answer):
            return await answer(request)
        status, body, *headers = answer
        return web.Response(status=status, body=body, headers={"ETag": '"1"', **(headers[0] if headers else {})})


def client_of(url: str, **options: Any) -> ModelArts:
    return ModelArts(TokenCredentials("token-of-mine"), project_id="p", endpoint=url, clock=VirtualClock(), **options)


async def broken(request: web.Request) -> web.StreamResponse:
    """Half of what it announces."""
    response = web.StreamResponse(headers={"Content-Length": "10", "ETag": '"1"'})
    await response.prepare(request)
    await response.write(b"01234")
    assert request.transport is not None
    request.transport.close()
    return response


async def fetch(serve: Any, store: Store, to: Any, **options: Any) -> int:
    async with serve(store.handle) as url, client_of(url) as client:
        return await client.training_jobs.download_log("j", "worker-0", to, **options)


class TestStorages:
    async def test_the_token_stays_here(self, serve: Any) -> None:
        store = Store((200, b"log"))
        assert await fetch(serve, store, io.BytesIO()) == 3
        [request] = store.requests
        assert not {"X-Auth-Token", "Authorization", "Cookie"} & set(request.headers)
        assert "token-of-mine" not in str(request.headers)

    @pytest.mark.parametrize("ranges", [True, False], ids=["ranges", "no ranges"])
    async def test_the_rest_is_fetched_by_a_new_link(self, ranges: bool, serve: Any, tmp_path: Path) -> None:
        rest = (206, b"56789", {"Content-Range": "bytes 5-9/10"})
        store = Store(broken, rest if ranges else (200, b"0123456789"))
        path = tmp_path / "log"
        assert await fetch(serve, store, path) == 10
        assert path.read_bytes() == b"0123456789"
        assert store.requests[1].headers["Range"] == "bytes=5-"
        assert [request.query["Signature"] for request in store.requests] == ["secret-1", "secret-2"]

    async def test_nothing_is_left_when_it_breaks_for_good(self, serve: Any, tmp_path: Path) -> None:
        (tmp_path / "log").write_text("old")
        with pytest.raises(ConnectionLost) as caught:
            await fetch(serve, Store(broken), tmp_path / "log")
        assert "secret" not in str(caught.value)
        assert os.listdir(tmp_path) == ["log"]
        assert (tmp_path / "log").read_text() == "old"

    async def test_a_link_that_ended_is_renewed_once(self, serve: Any) -> None:
        refusal = b"<Error><Code>AccessDenied</Code><StringToSign>/store?Signature=secret-1</StringToSign></Error>"
        store = Store((403, refusal), (200, b"log"))
        assert await fetch(serve, store, io.BytesIO()) == 3
        store = Store((403, refusal))
        with pytest.raises(PermissionDenied, match="AccessDenied") as caught:
            await fetch(serve, store, io.BytesIO())
        assert len(store.requests) == 2
        assert "secret" not in str(caught.value) + repr(caught.value)

    @pytest.mark.parametrize(("status", "kind", "times"), [(404, NotFound, 1), (503, ServerError, 5)])
    async def test_refusals(self, status: int, kind: type[Exception], times: int, serve: Any) -> None:
        store = Store((status, b""))
        with pytest.raises(kind):
            await fetch(serve, store, io.BytesIO())
        assert len(store.requests) == times

    async def test_without_tls_only_when_asked_for(self, serve: Any) -> None:
        store = Store((200, b"log"), link="http://store.invalid/log")
        with pytest.raises(ConfigurationError, match="allow_http=True") as caught:
            await fetch(serve, store, io.BytesIO())
        assert "secret" not in str(caught.value)
        with pytest.raises(Exception, match="no connection") as reached:
            await fetch(serve, store, io.BytesIO(), allow_http=True)
        assert "secret" not in str(reached.value)

    async def test_an_answer_without_a_link(self, serve: Any) -> None:
        store = Store((200, b""), link="ftp://store.invalid/log")
        with pytest.raises(Exception, match="contains no link") as caught:
            await fetch(serve, store, io.BytesIO())
        assert "secret" not in str(caught.value)

    async def test_an_error_of_the_file_is_the_callers(self, serve: Any) -> None:
        class Full(io.BytesIO):
            def write(self, _: Any) -> int:
                raise OSError(28, "No space left")

        store = Store((200, b"log"))
        with pytest.raises(OSError, match="No space left"):
            await fetch(serve, store, Full())
        assert len(store.requests) == 1

    async def test_no_more_is_kept_than_a_piece(self, serve: Any) -> None:
        """A log of 30 MB is handed on in pieces."""

        class Counting:
            def __init__(self) -> None:
                self.largest = self.total = 0

            def write(self, data: bytes) -> None:
                self.largest, self.total = max(self.largest, len(data)), self.total + len(data)

        counting = Counting()
        assert await fetch(serve, Store((200, b"x" * 30_000_000)), counting) == counting.total == 30_000_000
        assert counting.largest < 1_000_000
