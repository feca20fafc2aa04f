"""What hooks see of calls and attempts, and that they change nothing."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from aiomodelarts import Attempt, Call, NotFound, PasswordCredentials, ServerError


class Watcher:
    """A hook for calls and attempts that writes down what it sees."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, Any]] = []

    def begin(self, call: Call) -> None:
        self.seen.append(("begin", call))

    def before(self, attempt: Attempt) -> None:
        self.seen.append(("before", attempt))

    def after(self, attempt: Attempt) -> None:
        self.seen.append(("after", attempt))

    def on_retry(self, attempt: Attempt) -> None:
        self.seen.append(("on_retry", attempt))

    def end(self, call: Call) -> None:
        self.seen.append(("end", call))

    def last(self, what: str) -> Any:
        return [value for name, value in self.seen if name == what][-1]


def test_what_is_not_known_of_an_attempt_is_none():
    attempt, call = Attempt("ShowJob", "GET", "/jobs", 1), Call(1, "ShowJob", "GET", "/jobs")

    assert (attempt.status, attempt.error, attempt.request_id) == (None, None, None)
    assert (attempt.seconds, attempt.delay, attempt.call, attempt.origin) == (0.0, 0.0, 0, "")
    assert (call.attempts, call.seconds, call.status, call.error) == (0, 0.0, None, None)


class AsyncWatcher(Watcher):
    """The same with coroutine functions."""

    async def begin(self, call: Call) -> None:  # type: ignore[override]
        await asyncio.sleep(0)
        super().begin(call)

    async def end(self, call: Call) -> None:  # type: ignore[override]
        await asyncio.sleep(0)
        super().end(call)


def answering(*answers: httpx.Response | Exception) -> Callable[[httpx.Request], httpx.Response]:
    left = list(answers)

    def handler(_: httpx.Request) -> httpx.Response:
        answer = left.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return handler


@pytest.mark.parametrize("kind", [Watcher, AsyncWatcher])
async def test_a_call_is_seen_from_its_beginning_to_its_end(connect, clock, kind):
    watcher = kind()
    busy = httpx.Response(503, headers={"Retry-After": "4", "X-Request-Id": "req-1"})
    handler = answering(busy, httpx.Response(200, json={"job_id": 7}))
    async with connect(handler, hooks=[watcher], clock=clock) as client:
        await client.visualization_jobs.get(7)

    assert [name for name, _ in watcher.seen] == [
        "begin", "before", "after", "on_retry", "before", "after", "end",
    ]  # fmt: skip
    begun, ended, retry = watcher.last("begin"), watcher.last("end"), watcher.last("on_retry")
    assert (begun.operation, begun.method, begun.attempts) == ("ShowVisualizationJob", "GET", 0)
    assert begun.path == "/v1/{project_id}/visualization-jobs/{job_id}"
    assert (ended.attempts, ended.seconds, ended.status, ended.error) == (2, 4.0, 200, None)
    assert (retry.number, retry.status, retry.error, retry.delay) == (1, 503, "ServerError", 4.0)
    assert retry.request_id == "req-1"
    assert {value.call for _, value in watcher.seen if isinstance(value, Attempt)} == {begun.number}
    assert ended.number == begun.number
    assert watcher.last("after").origin == "https://modelarts.test"


@pytest.mark.parametrize(
    ("answer", "error", "status"),
    [
        (httpx.Response(404, json={"error_code": "ModelArts.3001"}), "NotFound", 404),
        (httpx.ReadError("reset"), "ConnectionLost", None),
        (httpx.Response(200, json={"is_success": False}), "ApiError", 200),
    ],
)
async def test_the_end_tells_how_the_call_failed(connect, answer, error, status):
    watcher = Watcher()
    async with connect(answering(answer), hooks=[watcher], retries=0) as client:
        with pytest.raises(Exception, match="ShowVisualizationJob"):
            await client.visualization_jobs.get(7)

    assert (watcher.last("end").error, watcher.last("end").status) == (error, status)


@pytest.mark.parametrize("kind", [Watcher, AsyncWatcher])
async def test_the_end_is_seen_after_a_cancellation_and_a_deadline_too(connect, kind, jump):
    async def handler(_: httpx.Request) -> httpx.Response:
        entered.set()
        await asyncio.Event().wait()
        raise AssertionError

    watcher, entered = kind(), asyncio.Event()
    async with connect(handler, hooks=[watcher]) as client:
        task = asyncio.create_task(client.visualization_jobs.get(7))
        await entered.wait()
        task.cancel()
        await asyncio.wait([task])
        assert watcher.last("end").error == "CancelledError"
        entered.clear()
        timed = asyncio.create_task(asyncio.wait_for(client.visualization_jobs.get(7), 5.0))
        await entered.wait()
        await jump(6.0)
        with pytest.raises(TimeoutError):
            await timed
        entered.clear()
        late = asyncio.create_task(client.with_options(deadline=5.0).visualization_jobs.get(7))
        await entered.wait()
        await jump(6.0)
        with pytest.raises(Exception, match="not finished within"):
            await late

    assert watcher.last("end").error == "DeadlineExceeded"
    assert [name for name, _ in watcher.seen] == ["begin", "before", "after", "end"] * 3
    assert watcher.last("after").error == "CancelledError"


async def test_calls_at_once_are_told_apart(connect):
    watcher = AsyncWatcher()
    async with connect(lambda _: httpx.Response(200, json={}), hooks=[watcher]) as client:
        await asyncio.gather(*(client.visualization_jobs.get(number) for number in range(5)))

    numbers = [value.number for name, value in watcher.seen if name == "begin"]
    assert len(set(numbers)) == 5
    assert sorted(value.call for name, value in watcher.seen if name == "after") == sorted(numbers)


async def test_hooks_enclose_each_other(connect):
    outer, inner = Watcher(), Watcher()
    order: list[str] = []
    for name, watcher in (("outer", outer), ("inner", inner)):
        watcher.begin = lambda _, name=name: order.append(f"{name} begins")  # type: ignore[method-assign]
        watcher.end = lambda _, name=name: order.append(f"{name} ends")  # type: ignore[method-assign]
    async with connect(answering(httpx.Response(200, json={})), hooks=[outer, inner]) as client:
        await client.visualization_jobs.get(7)

    assert order == ["outer begins", "inner begins", "inner ends", "outer ends"]


class Broken(Watcher):
    def fail(self, seen: object) -> None:
        raise RuntimeError("the metrics are down")

    begin = before = after = on_retry = end = fail  # type: ignore[assignment]


class BrokenLater(Watcher):
    async def fail(self, seen: object) -> None:
        await asyncio.sleep(0)
        raise RuntimeError("the metrics are down")

    begin = before = after = on_retry = end = fail  # type: ignore[assignment]


@pytest.mark.parametrize("broken", [Broken, BrokenLater])
async def test_a_hook_that_fails_is_logged_and_changes_nothing(connect, clock, caplog, broken):
    watcher = Watcher()
    handler = answering(httpx.Response(503), httpx.Response(200, json={"job_id": 7}))
    async with connect(handler, hooks=[broken(), watcher], clock=clock) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7

    assert len(watcher.seen) == 7
    records = [record for record in caplog.records if record.name == "aiomodelarts.hooks"]
    assert len(records) == 7
    assert {record.levelname for record in records} == {"ERROR"}
    assert "ShowVisualizationJob continues without it" in records[0].getMessage()
    assert "the metrics are down" in caplog.text


async def test_a_hook_that_fails_does_not_hide_the_error_of_the_call(connect, caplog):
    async with connect(
        answering(httpx.Response(404, json={"error_code": "ModelArts.3001"})), hooks=[Broken()]
    ) as client:
        with pytest.raises(NotFound):
            await client.visualization_jobs.get(7)

    assert "continues without it" in caplog.text


async def test_a_hook_can_be_cancelled(connect):
    class Slow(Watcher):
        async def before(self, attempt: Attempt) -> None:  # type: ignore[override]
            await asyncio.Event().wait()

    async with connect(answering(), hooks=[Slow()], max_concurrency=1) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await client.visualization_jobs.get(7)
        assert client._session.limiter.free == 1


async def test_hooks_and_logs_see_no_secret(connect, caplog):
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.host == "iam.test":
            return httpx.Response(201, json={"token": {}}, headers={"X-Subject-Token": "a-secret-token"})
        return httpx.Response(503, json={"error_msg": f"no {request.headers['X-Auth-Token']}"})

    watcher = Watcher()
    caplog.set_level(logging.DEBUG)
    credentials = PasswordCredentials("https://iam.test", "j", "p-secret", user_domain_name="d", project_name="n")
    async with connect(handler, hooks=[watcher], credentials=credentials, retries=1) as client:
        with pytest.raises(ServerError) as caught:
            await client.visualization_jobs.list(workspace_id="private-workspace")

    # The line of the log that httpx writes about a client of the user's own is httpx's.
    logged = [record.getMessage() for record in caplog.records if record.name.startswith("aiomodelarts")]
    shown = f"{watcher.seen} {logged} {caught.value} {vars(caught.value)}"
    assert "attempt 1 of ListVisualizationJobs failed" in shown
    for secret in ("a-secret-token", "p-secret", "private-workspace"):
        assert secret not in shown


async def test_retries_are_logged_for_information(connect, clock, caplog):
    handler = answering(httpx.Response(503, headers={"Retry-After": "9"}), httpx.Response(200, json={}))
    with caplog.at_level(logging.INFO, "aiomodelarts"):
        async with connect(handler, clock=clock) as client:
            await client.visualization_jobs.get(7)

    assert [(record.name, record.levelname, record.getMessage()) for record in caplog.records] == [
        (
            "aiomodelarts.attempts",
            "INFO",
            "attempt 1 of ShowVisualizationJob failed, retrying in 9.0 s: "
            "ShowVisualizationJob: HTTP 503: the service gave no reason; the service asks to retry after 9 s",
        )
    ]
