"""How long a call pauses, what its deadline bounds, and what its error says about what was done."""

import asyncio
import copy
import pickle
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from aiomodelarts import (
    ApiError,
    BadRequest,
    BatchError,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    DecodeError,
    ModelArtsError,
    NotFound,
    Operation,
    PasswordCredentials,
    RateLimited,
    RequestTimeout,
    ServerError,
    WaitTimeout,
)
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.core.retry.retry_delay import retry_delay
from aiomodelarts.core.retry.transient_errors import is_transient
from aiomodelarts.testing import VirtualClock

LOOK_FIRST = "check its effect before you send it again"


def operation(method: str) -> Operation:
    return Operation(
        id=f"{method.title()}Thing",
        method=method,
        path="/v1/{project_id}/things/{thing_id}",
        resource="things",
        name=method.lower(),
        generation="current",
        docs="things.rst",
    )


def thing(method: str) -> Request:
    return Request(operation(method), {"thing_id": "a"}, body=None if method in ("GET", "DELETE") else {"a": 1})


class Script:
    """Answers one after the other; the last one for ever."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = self.answers[min(len(self.requests), len(self.answers) - 1)]
        self.requests.append(request)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def limited(retry_after: str | None = None) -> httpx.Response:
    return httpx.Response(429, headers={} if retry_after is None else {"Retry-After": retry_after})


GOOD = httpx.Response(200, json={})


def in_seconds(seconds: float, now: float) -> str:
    return format_datetime(datetime.fromtimestamp(now, UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize("status", [429, 502, 503, 504, 408])
@pytest.mark.parametrize(
    ("value", "least", "most"),
    [
        ("12", 12.0, 12.0),
        ("12.5", 12.5, 12.5),
        ("date", 90.0, 90.0),
        ("past", 0.0, 0.5),
        ("0", 0.0, 0.5),
        ("-7", 0.0, 0.5),
        ("soon", 0.0, 0.5),
        ("", 0.0, 0.5),
        ("nan", 0.0, 0.5),
        ("7 s", 0.0, 0.5),
        ("120", 120.0, 120.0),
        ("-inf", 0.0, 0.5),
        ("-0.0", 0.0, 0.5),
        ("1e-3", 0.0, 0.5),
        ("3, 5", 0.0, 0.5),
        ("long past", 0.0, 0.5),
        ("Wed, 99 Feb 2026 99:00:00 GMT", 0.0, 0.5),
    ],
)
async def test_the_pause_is_the_one_asked_for_or_a_drawn_one(connect, clock, status, value, least, most):
    """Dates go by the client's clock, garbage is ignored."""
    asked = {
        "date": in_seconds(90, clock.now()),
        "past": in_seconds(-90, clock.now()),
        "long past": in_seconds(-1e9, clock.now()),
    }.get(value, value)
    script = Script(httpx.Response(status, headers={"Retry-After": asked}), GOOD)
    async with connect(script, clock=clock) as client:
        await client.visualization_jobs.get(7)

    [pause] = clock.slept
    assert least <= pause <= most


def test_jitter_is_full_and_its_range_doubles():
    error = ServerError(503, "", "")
    for attempt, end in ((1, 0.5), (2, 1.0), (3, 2.0), (7, 30.0), (50, 30.0)):
        clock = VirtualClock()
        drawn = sorted(retry_delay(error, attempt, 99, harmless=True, clock=clock) or 0.0 for _ in range(2000))
        assert 0 <= drawn[0] < 0.02 * end
        assert 0.98 * end < drawn[-1] <= end
        assert 0.45 * end < drawn[1000] < 0.55 * end


def ended_by_deadline(*causes: BaseException) -> DeadlineExceeded:
    error = DeadlineExceeded("too late")
    link: BaseException = error
    for cause in causes:
        link.__cause__ = cause
        link = cause
    return error


def permanent() -> ConnectFailed:
    error = ConnectFailed("not trusted")
    error.permanent = True
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ended_by_deadline(), True),
        (ended_by_deadline(TimeoutError()), True),
        (ended_by_deadline(TimeoutError(), asyncio.CancelledError()), True),
        (ended_by_deadline(ServerError(503, "", "")), True),
        (ended_by_deadline(TimeoutError(), asyncio.CancelledError(), ServerError(503, "", "")), True),
        (ended_by_deadline(ServerError(500, "", "")), False),
        (ended_by_deadline(permanent()), False),
        (ended_by_deadline(TimeoutError(), asyncio.CancelledError(), permanent()), False),
    ],
)
def test_what_a_deadline_ended_counts_by_what_it_met(error, expected):
    assert is_transient(error) is expected


def test_no_pause_is_drawn_beyond_the_deadline():
    error = ServerError(503, "", "")

    assert all((retry_delay(error, 7, 9, harmless=True, left=1.0) or 0.0) <= 1.0 for _ in range(200))


# --- the deadline ---


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_pause_beyond_the_deadline_is_not_begun(connect, clock, method):
    script = Script(limited("20"))
    async with connect(script, clock=clock, deadline=5.0) as client:
        with pytest.raises(DeadlineExceeded) as caught:
            await client.send(thing(method))

    error = caught.value
    assert clock.slept == []
    assert str(error) == (
        f"{method.title()}Thing: not finished within the deadline of 5.0 s: the next attempt is due in 20 s: "
        "the service asks to retry after 20 s"
    )
    assert error.retry_after == 20.0
    assert pickle.loads(pickle.dumps(error)).retry_after == 20.0  # noqa: S301  # made here
    assert isinstance(error.__cause__, RateLimited)
    assert not error.may_have_been_executed
    assert error.attempts == 1


async def test_a_pause_within_the_deadline_is_made(connect, clock):
    script = Script(limited("4"), GOOD)
    async with connect(script, clock=clock, deadline=5.0) as client:
        await client.send(thing("POST"))

    assert clock.slept == [4.0]


async def test_all_pauses_together_are_within_the_deadline(connect, clock):
    script = Script(limited("4"))
    async with connect(script, clock=clock, deadline=10.0, retries=9) as client:
        with pytest.raises(DeadlineExceeded):
            await client.send(thing("POST"))
        with pytest.raises(RateLimited):
            await client.with_options(deadline=None).send(thing("POST"))

    assert clock.slept[:2] == [4.0, 4.0]
    assert len(script.requests) == 3 + 10


# --- what the service asks for without a deadline ---


@pytest.mark.parametrize("status", [429, 503, 408])
@pytest.mark.parametrize(
    ("value", "seconds"), [("14400", 14400), ("121", 121), ("date", 7200), ("1e9", 31 * 86400), ("inf", 31 * 86400)]
)
async def test_hours_are_not_slept_through(connect, clock, status, value, seconds):
    asked = in_seconds(7200, clock.now()) if value == "date" else value
    script = Script(httpx.Response(status, headers={"Retry-After": asked}))
    async with connect(script, clock=clock) as client:
        with pytest.raises(ApiError) as caught:
            await client.visualization_jobs.get(7)

    error = caught.value
    assert clock.slept == []
    assert error.retry_after == seconds
    assert f"the service asks to retry after {seconds} s" in str(error)
    assert "set a longer deadline" in str(error)
    assert (error.attempts, len(script.requests)) == (1, 1)


async def test_all_that_the_service_asks_for_in_one_call_is_bounded(connect, clock):
    script = Script(limited("50"))
    async with connect(script, clock=clock, retries=9) as client:
        with pytest.raises(RateLimited, match=r"asks to retry after 50 s .*after 3 attempts in 100 s"):
            await client.send(thing("POST"))

    assert clock.slept == [50.0] * 2


async def test_a_longer_deadline_allows_longer_pauses(connect, clock):
    script = Script(limited("14400"), GOOD)
    async with connect(script, clock=clock, deadline=20_000.0) as client:
        await client.send(thing("POST"))

    assert clock.slept == [14400.0]


@pytest.mark.parametrize(("value", "most"), [("14400", 133.0), ("inf", 133.0), ("100", 111.0)])
async def test_a_wait_polls_again_although_the_service_asks_for_hours(connect, clock, value, most):
    script = Script(
        httpx.Response(200, json={"job_id": 7, "status": 1}),
        *[limited(value)] * 3,
        httpx.Response(200, json={"job_id": 7, "status": 8}),
    )
    async with connect(script, clock=clock, retries=0) as client:
        job = await client.visualization_jobs.wait(7, timeout=3600.0)

    assert job.job_id == 7
    assert len(script.requests) == 5
    assert max(clock.slept) <= most


async def test_a_wait_that_ends_while_the_service_asks_for_hours_says_so(connect, clock):
    script = Script(httpx.Response(200, json={"job_id": 7, "status": 1}), limited("14400"))
    started = clock.monotonic()
    async with connect(script, clock=clock) as client:
        with pytest.raises(WaitTimeout, match="the service asks to retry after 14400 s"):
            await client.visualization_jobs.wait(7, timeout=600.0)

    assert clock.monotonic() - started == pytest.approx(600.0, abs=30.0)
    assert len(script.requests) <= 10


async def test_what_is_final_is_not_made_more_of_by_retry_after(connect, clock):
    script = Script(httpx.Response(400, headers={"Retry-After": "14400"}))
    async with connect(script, clock=clock) as client:
        with pytest.raises(BadRequest) as caught:
            await client.send(thing("GET"))

    assert "longer deadline" not in str(caught.value)


async def test_the_other_pauses_of_a_call_are_not_bounded(connect, clock, monkeypatch):
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    async with connect(Script(httpx.Response(503)), clock=clock, retries=9) as client:
        with pytest.raises(ServerError, match="after 10 attempts in 122 s"):
            await client.visualization_jobs.get(7)


async def test_a_hook_that_raises_does_not_change_the_pause(connect, clock):
    class Failing:
        def before(self, _: object) -> None:
            raise ValueError

        after = on_retry = begin = end = before

    script = Script(limited("7"), httpx.Response(503, headers={"Retry-After": "9"}), GOOD)
    async with connect(script, clock=clock, hooks=[Failing()]) as client:
        await client.send(thing("GET"))

    assert clock.slept == [7.0, 9.0]


@pytest.mark.parametrize("deadline", [None, 60.0])
async def test_a_clock_that_is_set_back_does_not_lengthen_a_pause(connect, clock, deadline):
    """Only the time of day jumps; a date is compared with the client's idea of it."""
    script = Script(limited("12"), limited(in_seconds(20, clock.now())), GOOD)
    now = clock.now()
    clock.now = lambda: now - (3600.0 if len(script.requests) == 1 else 0.0)
    async with connect(script, clock=clock, deadline=deadline) as client:
        await client.send(thing("GET"))

    assert clock.slept == [12.0, 20.0]


async def test_the_deadline_bounds_the_wait_for_a_free_slot(connect, jump):
    entered, release = asyncio.Event(), asyncio.Event()

    async def handler(_: httpx.Request) -> httpx.Response:
        entered.set()
        await release.wait()
        return httpx.Response(200, json={})

    async with connect(handler, max_concurrency=1) as client:
        first = asyncio.create_task(client.send(thing("GET")))
        await entered.wait()
        late = asyncio.create_task(client.with_options(deadline=5.0).send(thing("POST")))
        await jump(6.0)
        with pytest.raises(DeadlineExceeded, match="waiting in the queue") as caught:
            await late
        release.set()
        await first

    assert not caught.value.may_have_been_executed
    assert caught.value.attempts == 0
    assert LOOK_FIRST not in str(caught.value)


async def test_the_deadline_bounds_the_login(connect, jump):
    begun = asyncio.Event()

    async def handler(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "iam.test"
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    credentials = PasswordCredentials("https://iam.test", "j", "p-secret", user_domain_name="d", project_name="n")
    async with connect(handler, credentials=credentials, deadline=5.0) as client:
        late = asyncio.create_task(client.send(thing("POST")))
        await begun.wait()
        await jump(6.0)
        with pytest.raises(DeadlineExceeded, match="waiting for a token") as caught:
            await late

    assert not caught.value.may_have_been_executed


@pytest.mark.parametrize(("method", "hint"), [("POST", True), ("PUT", False), ("GET", False)])
async def test_the_deadline_says_that_a_request_was_under_way(connect, method, hint, jump):
    begun = asyncio.Event()

    async def handler(_: httpx.Request) -> httpx.Response:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with connect(handler, deadline=5.0) as client:
        late = asyncio.create_task(client.send(thing(method)))
        await begun.wait()
        await jump(6.0)
        with pytest.raises(DeadlineExceeded, match="waiting for the response") as caught:
            await late

    assert caught.value.may_have_been_executed
    assert caught.value.attempts == 1
    assert (LOOK_FIRST in str(caught.value)) == hint


async def test_the_deadline_bounds_the_wait_for_the_rate(connect, clock):
    script = Script(GOOD)
    async with connect(script, clock=clock, rate=0.1, deadline=5.0) as client:
        await client.send(thing("GET"))
        with pytest.raises(DeadlineExceeded) as caught:
            await client.send(thing("POST"))

    assert len(script.requests) == 1
    assert not caught.value.may_have_been_executed


# --- what the error says ---


FAULTS: list[tuple[str, Any, type[ModelArtsError], bool]] = [
    ("refused", httpx.ConnectError("refused"), ConnectFailed, False),
    ("429", limited(), RateLimited, False),
    ("400", httpx.Response(400), BadRequest, False),
    ("reset", httpx.ReadError("reset"), ConnectionLost, True),
    ("timeout", httpx.ReadTimeout("slow"), RequestTimeout, True),
    ("500", httpx.Response(500), ServerError, True),
    ("503", httpx.Response(503), ServerError, True),
    ("busy", httpx.Response(503, json={"error_code": "ModelArts.6101"}), RateLimited, True),
    ("html", httpx.Response(200, text="<html>"), DecodeError, True),
]


@pytest.mark.parametrize("method", ["POST", "PATCH", "PUT", "GET"])
@pytest.mark.parametrize(("fault", "kind", "acted"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
async def test_errors_say_whether_the_service_may_have_acted(connect, clock, method, fault, kind, acted):
    script = Script(fault)
    async with connect(script, clock=clock, retries=2) as client:
        with pytest.raises(kind) as caught:
            await client.send(thing(method))

    error = caught.value
    assert error.may_have_been_executed == acted
    assert (LOOK_FIRST in str(error)) == (acted and method in ("POST", "PATCH"))
    if acted and method in ("POST", "PATCH"):
        assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("method", "hint"), [("DELETE", "the service may have executed an earlier attempt"), ("GET", "")]
)
async def test_an_error_after_a_lost_attempt_tells_of_it(connect, method, hint):
    """What is not found was perhaps deleted by the attempt before."""
    script = Script(httpx.ReadError("reset"), httpx.Response(404, json={"error_code": "ModelArts.3001"}))
    async with connect(script) as client:
        with pytest.raises(NotFound) as caught:
            await client.send(thing(method))

    assert caught.value.may_have_been_executed
    assert caught.value.hint == hint
    assert hint in str(caught.value)


async def test_a_refused_connection_after_a_lost_attempt_tells_of_it(connect):
    script = Script(httpx.ReadError("reset"), httpx.ConnectError("refused"))
    async with connect(script, retries=1) as client:
        with pytest.raises(ConnectFailed) as caught:
            await client.send(thing("PUT"))

    assert caught.value.may_have_been_executed


async def test_errors_count_attempts_and_seconds(connect, clock):
    def handler(_: httpx.Request) -> httpx.Response:
        clock.advance(1.5)
        return httpx.Response(503, headers={"Retry-After": "10", "X-Request-Id": "req-9"})

    async with connect(handler, clock=clock, retries=2) as client:
        with pytest.raises(ServerError) as caught:
            await client.visualization_jobs.get(7)
        with pytest.raises(ServerError) as once:
            await client.with_options(retries=0).visualization_jobs.get(7)

    error = caught.value
    assert (error.operation, error.request_id) == ("ShowVisualizationJob", "req-9")
    assert (error.attempts, error.elapsed, error.retry_after) == (3, 24.5, 10.0)
    assert str(error) == (
        "ShowVisualizationJob: HTTP 503: the service gave no reason [request req-9]; "
        "the service asks to retry after 10 s (after 3 attempts in 24.5 s)"
    )
    assert (once.value.attempts, once.value.elapsed) == (1, 1.5)
    assert "attempts" not in str(once.value)


async def test_network_failures_name_the_operation_too(connect):
    async with connect(Script(httpx.ConnectError("refused")), retries=0) as client:
        with pytest.raises(ConnectFailed) as caught:
            await client.visualization_jobs.get(7)

    assert (caught.value.operation, caught.value.attempts) == ("ShowVisualizationJob", 1)
    assert str(caught.value).startswith("ShowVisualizationJob: GET https://modelarts.test/v1/")


async def test_answers_that_are_no_json_tell_the_request_id(connect):
    answer = httpx.Response(200, text="<html>", headers={"X-Request-Id": "req-8"})
    async with connect(Script(answer)) as client:
        with pytest.raises(DecodeError) as caught:
            await client.visualization_jobs.get(7)

    assert (caught.value.request_id, caught.value.attempts) == ("req-8", 1)


async def test_messages_are_one_line_with_the_remedy(connect):
    body = {"error_code": "ModelArts.2755", "error_msg": "no\n  such\r\nthing", "error_solution": "Name\nanother."}
    async with connect(Script(httpx.Response(400, json=body))) as client:
        with pytest.raises(NotFound) as caught:
            await client.visualization_jobs.get(7)

    assert str(caught.value) == ("ShowVisualizationJob: HTTP 400 ModelArts.2755: no such thing (remedy: Name another.)")


async def test_what_is_known_about_the_call_pickles_and_copies(connect, clock):
    async with connect(Script(httpx.ReadError("reset")), clock=clock, retries=2) as client:
        with pytest.raises(ConnectionLost) as caught:
            await client.send(thing("PUT"))
    error = caught.value
    error.add_note("seen in a test")

    for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301  # made here
        assert (twin.attempts, twin.elapsed, twin.operation) == (3, error.elapsed, "PutThing")
        assert twin.may_have_been_executed
        assert twin.__notes__ == ["seen in a test"]
        assert str(twin) == str(error)


async def test_calls_that_wait_for_one_login_get_errors_of_their_own(connect, clock):
    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"error": {"code": 401, "message": "no entry"}})

    credentials = PasswordCredentials("https://iam.test", "j", "p-secret", user_domain_name="d", project_name="n")
    async with connect(handler, credentials=credentials, clock=clock) as client:
        errors = await asyncio.gather(*(client.send(thing("POST")) for _ in range(5)), return_exceptions=True)

    assert len({id(error) for error in errors}) == 5
    assert {str(error) for error in errors} == {"CreateToken: HTTP 401 401: no entry"}
    assert {error.attempts for error in errors if isinstance(error, ModelArtsError)} == {1}


async def test_many_failures_make_a_group(connect):
    async with connect(Script(httpx.Response(404, json={"error_code": "ModelArts.3001"}))) as client:

        async def both() -> None:
            async with asyncio.TaskGroup() as group:
                for method in ("GET", "PUT"):
                    group.create_task(client.send(thing(method)))

        with pytest.raises(ExceptionGroup) as caught:
            await both()

    matched, rest = caught.value.split(NotFound)
    assert matched is not None
    assert rest is None


# --- parts of a batch ---


@pytest.mark.parametrize(
    ("body", "failed", "succeeded"),
    [
        (
            {"success": False, "results": [{"success": True, "name": "a"}, {"success": False, "name": "b"}]},
            [{"success": False, "name": "b"}],
            [{"success": True, "name": "a"}],
        ),
        (
            {"delete_success_list": ["m-1"], "delete_failed_list": [{"model_id": "m-2", "error_msg": "in use"}]},
            [{"model_id": "m-2", "error_msg": "in use"}],
            ["m-1"],
        ),
        ({"successNodeNames": ["n-1"], "failNodeNames": ["n-2"]}, [{"name": "n-2"}], ["n-1"]),
        ({"failNodeNames": ["n-2"]}, [{"name": "n-2"}], []),
    ],
)
async def test_a_batch_that_fails_in_part_tells_what_was_done(connect, body, failed, succeeded):
    async with connect(Script(httpx.Response(200, json=body))) as client:
        with pytest.raises(BatchError) as caught:
            await client.send(thing("POST"))

    assert caught.value.failed == failed
    assert caught.value.succeeded == succeeded
    assert caught.value.may_have_been_executed
    assert LOOK_FIRST not in str(caught.value)


async def test_configuration_errors_are_about_the_client_not_the_call(connect):
    async with connect(Script(GOOD)) as client:
        pass
    with pytest.raises(ConfigurationError, match=r"^the client is closed"):
        await client.send(thing("GET"))
