"""What goes out, what is refused before anything goes out, and what is tried again."""

import asyncio
import json
import math
import socket
import struct
from collections.abc import Callable
from typing import Any

import aiohttp
import httpx
import pytest

from aiomodelarts import (
    UNSET,
    ApiError,
    Attempt,
    BadRequest,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    ModelArts,
    ModelArtsError,
    NotFound,
    Operation,
    Pager,
    PasswordCredentials,
    RateLimited,
    RequestTimeout,
    ServerError,
    TokenCredentials,
)
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.models import VisualizationJobFlavor, VisualizationJobSchedule, VisualizationJobSortKey
from aiomodelarts.operations import OPERATIONS
from tests.cases import for_each, resource_of

PROJECT = "0123456789abcdef0123456789abcdef"


def operation(method: str, path: str = "/v1/{project_id}/things/{thing_id}", **more: Any) -> Operation:
    return Operation(
        id=f"{method.title()}Thing",
        method=method,
        path=path,
        resource="things",
        name=method.lower(),
        generation="current",
        docs="things.rst",
        **more,
    )


class Recorder:
    """Answers every request and keeps it."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.requests: list[httpx.Request] = []
        self.answers = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if self.answers else httpx.Response(200, json={})
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


# --- refused before anything goes out ---


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.visualization_jobs.get(7, colour="red"),
        lambda client: client.visualization_jobs.get(),
        lambda client: client.visualization_jobs.create(job_name="board"),
        lambda client: client.visualization_jobs.create("board", "/logs/"),
        lambda client: client.visualization_jobs.list(colour="red"),
        lambda client: client.call("ShowVisualizationJob", job_id=7, colour="red"),
        lambda client: client.call("ListVisualizationJobs", limit=5),
    ],
)
async def test_unknown_and_missing_arguments_are_type_errors(connect, recorder, call):
    async with connect(recorder) as client:
        with pytest.raises(TypeError):
            call(client)

    assert recorder.requests == []


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, ["a"], 1.5, b"a"])
async def test_path_values_that_lead_elsewhere_are_refused(connect, recorder, value):
    """An empty id would turn "delete one" into another request."""
    async with connect(recorder) as client:
        with pytest.raises(ValueError, match=r"DeleteVisualizationJob: job_id is .* non-empty ID"):
            await client.visualization_jobs.delete(value)
        with pytest.raises(ValueError, match="job_id"):
            await client.visualization_jobs.wait(value)
        with pytest.raises(ValueError, match="version_id"):
            await client.training_jobs_v1.get_version(7, value)

    assert recorder.requests == []


async def test_values_that_json_does_not_know_are_refused(connect, recorder):
    async with connect(recorder) as client:
        with pytest.raises(TypeError):
            await client.visualization_jobs.create(job_name={1, 2}, train_url="/logs/")
        with pytest.raises(TypeError):
            await client.visualization_jobs.create(job_name=2**70, train_url="/logs/")

    assert recorder.requests == []


@for_each(
    ("options", "message"),
    [
        ({"timeout": 0}, "timeout is 0"),
        ({"timeout": -1.0}, "timeout is -1.0"),
        ({"deadline": 0}, "deadline is 0"),
        ({"retries": -1}, "retries is -1"),
        ({"max_concurrency": 0}, "max_concurrency is 0"),
        ({"timeout": math.nan}, "timeout is nan; pass a finite number of seconds above 0"),
        ({"timeout": math.inf}, "timeout is inf; pass a finite number of seconds above 0"),
        ({"timeout": "5"}, "timeout is '5'; pass a finite number of seconds"),
        ({"timeout": None}, "timeout is None; pass a finite number of seconds"),
        ({"deadline": math.nan}, "deadline is nan; pass a number of seconds above 0, or None"),
        ({"deadline": "5"}, "deadline is '5'; pass a number of seconds"),
        ({"retries": 2.5}, "retries is 2.5; pass an integer of 0 or more"),
        ({"retries": None}, "retries is None; pass an integer of 0 or more"),
        ({"max_concurrency": 1.5}, "max_concurrency is 1.5; pass an integer of 1 or more"),
        ({"max_concurrency": "4"}, "max_concurrency is '4'; pass an integer of 1 or more"),
        ({"rate": "4"}, "rate is '4'; pass a number of requests per second"),
        ({"hooks": None}, "hooks is of type NoneType; pass a list of hooks"),
        ({"hooks": [object()]}, "hooks: object has no before and no after and no on_retry"),
        ({"endpoint": "modelarts.test"}, "'modelarts.test' is not a valid URL"),
        ({"endpoint": "ftp://modelarts.test"}, "is not a valid URL"),
        ({"endpoint": "https://"}, "is not a valid URL"),
        ({"endpoint": "https://:443"}, "is not a valid URL"),
        ({"endpoint": "https://modelarts.test:many"}, "is not a valid URL"),
        ({"endpoint": "https://modelarts.test:99999"}, "is not a valid URL"),
        ({"endpoint": "https://[::1"}, "is not a valid URL"),
        ({"endpoint": "https://."}, "is not a valid URL"),
        ({"endpoint": "https://modelarts..test"}, "is not a valid URL"),
        ({"endpoint": "https://.modelarts.test"}, "is not a valid URL"),
        ({"endpoint": f"https://{'m' * 64}.test"}, "is not a valid URL"),
        ({"endpoint": f"https://{'é' * 60}.test"}, "is not a valid URL"),
    ],
)
def test_options_out_of_range_are_refused(options, message):
    with pytest.raises(ConfigurationError, match=message):
        ModelArts(TokenCredentials("token"), project_id=PROJECT, **options)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"credentials": "a-secret-token"}, "credentials is a str; pass PasswordCredentials"),
        ({"credentials": TokenCredentials}, "credentials is a ABCMeta; pass PasswordCredentials"),
        ({"credentials": TokenCredentials("t"), "http_client": object()}, "http_client is a object; pass an httpx"),
    ],
)
def test_things_of_another_kind_are_refused(arguments, says):
    with pytest.raises(ConfigurationError) as caught:
        ModelArts(**arguments)

    assert says in str(caught.value)
    assert "a-secret-token" not in str(caught.value)


@pytest.mark.parametrize("options", [{"timeout": 0}, {"deadline": -1}, {"retries": -1}, {"hooks": [1]}])
async def test_options_of_copies_are_checked_too(connect, recorder, options):
    async with connect(recorder) as client:
        with pytest.raises(ConfigurationError):
            client.with_options(**options)


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX-Other: b", "a\x00", "a\n"])
async def test_headers_with_line_breaks_are_refused(connect, recorder, value):
    async with connect(recorder) as client:
        with pytest.raises(ValueError, match="CreatePool: the header request-type is 'a"):
            await client.call("CreatePool", request_type=value, api_version="v2", kind="Pool", metadata={}, spec={})

    assert recorder.requests == []


@pytest.mark.parametrize(
    "use",
    [
        lambda client: client.visualization_jobs.get(7),
        lambda client: client.open_link("https://links.test/a", {}),
    ],
    ids=["call", "link"],
)
async def test_a_client_of_the_callers_that_is_closed(recorder, use):
    transport, token = httpx.MockTransport(recorder), TokenCredentials("token")
    async with (
        httpx.AsyncClient(transport=transport, trust_env=False) as http_client,
        ModelArts(token, project_id=PROJECT, region="eu-de", http_client=http_client) as client,
    ):
        await http_client.aclose()
        with pytest.raises(ConfigurationError, match="http_client was closed; keep it open"):
            await use(client)

    assert recorder.requests == []


# --- what goes out ---


PATH_VALUES = [
    ("plain-1_2.3~4", "plain-1_2.3~4"),
    ("a/b", "a%2Fb"),
    ("../up", "..%2Fup"),
    ("ü", "%C3%BC"),
    ("%2F", "%252F"),
    ("a b", "a%20b"),
    ("a+b", "a%2Bb"),
    ("a?b#c", "a%3Fb%23c"),
    ("a\\b", "a%5Cb"),
    ("{other_id}", "%7Bother_id%7D"),
    ("{project_id}", "%7Bproject_id%7D"),
    ("…", "%E2%80%A6"),
    (7, "7"),
    (0, "0"),
]


async def test_path_values_are_one_segment_on_the_wire(serve, connect_to, reply):
    async def answering(_, writer):
        writer.write(reply())

    async with serve(answering) as wire, connect_to(wire.url) as client:
        for value, _ in PATH_VALUES:
            await client.visualization_jobs.get(value)

    assert [seen.target for seen in wire.requests] == [
        f"/v1/{PROJECT}/visualization-jobs/{encoded}" for _, encoded in PATH_VALUES
    ]


async def test_path_values_are_one_segment_through_the_clients_of_others(connect, recorder):
    async with connect(recorder) as client:
        for value, _ in PATH_VALUES:
            await client.visualization_jobs.get(value)

    assert [str(request.url.raw_path, "ascii") for request in recorder.requests] == [
        f"/v1/{PROJECT}/visualization-jobs/{encoded}" for _, encoded in PATH_VALUES
    ]


QUERIES = [
    ({}, ""),
    ({"a": "b c"}, "a=b%20c"),
    ({"a": "1+1"}, "a=1%2B1"),
    ({"a": "x&y=z"}, "a=x%26y%3Dz"),
    ({"a": "ü€"}, "a=%C3%BC%E2%82%AC"),
    ({"a": "100%"}, "a=100%25"),
    ({"a": "#;"}, "a=%23%3B"),
    ({"a": True, "b": False}, "a=true&b=false"),
    ({"a": ["x", "y z"]}, "a=x&a=y%20z"),
    ({"a": ("x", True, 3)}, "a=x&a=true&a=3"),
    ({"a": []}, ""),
    ({"a": None, "b": UNSET, "c": ""}, "c="),
    ({"a": 0, "b": 1.5}, "a=0&b=1.5"),
    ({"a": VisualizationJobSortKey("job_name")}, "a=job_name"),
    ({"a b": "c"}, "a%20b=c"),
]


async def test_queries_on_the_wire(serve, connect_to, reply):
    async def answering(_, writer):
        writer.write(reply())

    search = operation("GET", "/v1/{project_id}/things")
    async with serve(answering) as wire, connect_to(wire.url) as client:
        for query, _ in QUERIES:
            await client.send(Request(search, query=query))

    # "=" is allowed in a value, and aiohttp writes it so.
    sent = [seen.target.partition("?")[2].replace("y=z", "y%3Dz") for seen in wire.requests]
    assert sent == [encoded for _, encoded in QUERIES]


async def test_what_every_request_carries(serve, connect_to, reply):
    async def answering(_, writer):
        writer.write(reply())

    async with serve(answering) as wire, connect_to(wire.url) as client:
        await client.visualization_jobs.get(7)
        await client.visualization_jobs.stop(7)
        await client.visualization_jobs.update(7, job_desc="ü")

    get, stop, update = wire.requests
    for seen in wire.requests:
        assert seen.headers["accept"] == "application/json"
        assert seen.headers["user-agent"].startswith("aiomodelarts/")
        assert seen.headers["x-auth-token"] == "token-that-nobody-may-see"
        assert set(seen.headers["accept-encoding"].replace(" ", "").split(",")) == {"gzip", "deflate"}
        assert "cookie" not in seen.headers
    assert "content-type" not in get.headers
    assert "content-type" not in stop.headers
    assert (stop.method, stop.body) == ("POST", b"")
    assert update.headers["content-type"] == "application/json"
    assert update.body == '{"job_desc":"ü"}'.encode()


async def test_extra_headers_and_other_media_types(connect, recorder):
    patch = operation("PATCH", content_type="application/merge-patch+json")
    headers = {"X-Language": "en-us", "X-Absent": UNSET, "X-Null": None, "X-Flag": True}
    async with connect(recorder) as client:
        await client.send(Request(patch, {"thing_id": "a"}, headers=headers, body={"a": 1}))

    [request] = recorder.requests
    assert request.headers["Content-Type"] == "application/merge-patch+json"
    assert request.headers["X-Language"] == "en-us"
    assert request.headers["X-Flag"] == "true"
    assert "X-Absent" not in request.headers
    assert "X-Null" not in request.headers


async def test_bodies_leave_out_what_is_unset_and_keep_null(connect, recorder):
    async with connect(recorder) as client:
        await client.visualization_jobs.create(job_name="board", train_url="/logs/", job_desc=None, job_type=UNSET)

    assert json.loads(recorder.requests[0].content) == {"job_name": "board", "train_url": "/logs/", "job_desc": None}


async def test_nested_input_may_be_models_or_dictionaries(connect, recorder):
    flavor = VisualizationJobFlavor(code="small")
    schedule = [VisualizationJobSchedule(type="stop", time_unit="HOURS", duration=1)]
    async with connect(recorder) as client:
        await client.visualization_jobs.create(job_name="b", train_url="/l/", flavor=flavor, schedule=schedule)
        await client.visualization_jobs.create(
            job_name="b",
            train_url="/l/",
            flavor={"code": "small", "other": UNSET},
            schedule=[{"type": "stop", "time_unit": "HOURS", "duration": 1}],
        )

    first, second = (json.loads(request.content) for request in recorder.requests)
    assert first == second
    assert first["flavor"] == {"code": "small"}
    assert first["schedule"] == [{"type": "stop", "time_unit": "HOURS", "duration": 1}]


async def test_an_operation_whose_body_fields_are_all_unset_sends_an_object(connect, recorder):
    async with connect(recorder) as client:
        await client.send(Request(operation("PUT"), {"thing_id": "a"}, body={"a": UNSET}))

    assert recorder.requests[0].content == b"{}"


# --- which client, which loop ---


async def test_a_client_that_is_closed_says_so(connect, recorder):
    async with connect(recorder) as client:
        copy = client.with_options(retries=0)

    for closed in (client, copy):
        with pytest.raises(ConfigurationError, match="is closed"):
            await closed.visualization_jobs.get(7)
        with pytest.raises(ConfigurationError, match="is closed"):
            _ = [job async for job in closed.visualization_jobs.list()]
        with pytest.raises(ConfigurationError, match="is closed"):
            await closed.__aenter__()
    await client.aclose()
    assert recorder.requests == []


async def test_a_client_is_entered_once(connect, recorder):
    async with connect(recorder) as client:
        with pytest.raises(ConfigurationError, match="already open"):
            await client.__aenter__()
        await client.visualization_jobs.get(7)

    assert len(recorder.requests) == 1


def test_a_client_on_another_loop_says_so(recorder):
    transport = httpx.MockTransport(recorder)
    client = ModelArts(
        TokenCredentials("token"),
        project_id=PROJECT,
        region="eu-de",
        http_client=httpx.AsyncClient(transport=transport, trust_env=False),
    )

    async def first() -> None:
        await client.__aenter__()
        await client.visualization_jobs.get(7)

    async def second() -> None:
        with pytest.raises(ConfigurationError, match="another event loop; create one client for each loop"):
            await client.visualization_jobs.get(7)

    asyncio.run(first())
    asyncio.run(second())
    assert len(recorder.requests) == 1


def test_one_client_for_each_loop_works(connect_to, serve, reply):
    async def answering(_, writer):
        writer.write(reply(b'{"job_id": 7}'))

    async def program() -> Any:
        async with serve(answering) as wire, connect_to(wire.url) as client:
            return (await client.visualization_jobs.get(7)).job_id

    assert [asyncio.run(program()), asyncio.run(program())] == [7, 7]


async def test_copies_share_connections_and_change_only_themselves(serve, connect_to, reply):
    async def answering(_, writer):
        writer.write(reply(status=503))

    async with serve(answering) as wire, connect_to(wire.url, retries=2) as client:
        copy = client.with_options(retries=0)
        with pytest.raises(ServerError):
            await copy.visualization_jobs.get(7)
        assert len(wire.requests) == 1
        with pytest.raises(ServerError):
            await client.visualization_jobs.get(7)
        assert len(wire.requests) == 4
        assert wire.connections == 1

    assert type(copy) is ModelArts
    assert "retries=2" in repr(client)
    assert "retries=0" in repr(copy)


async def test_a_copy_keeps_what_it_is_not_told_to_change(connect, recorder):
    seen: list[str] = []

    class Hook:
        def before(self, attempt: Attempt) -> None:
            seen.append(attempt.operation)

        def after(self, attempt: Attempt) -> None:
            pass

        def on_retry(self, attempt: Attempt) -> None:
            pass

    async with connect(recorder, timeout=7.0, deadline=70.0, hooks=[Hook()]) as client:
        await client.with_options(retries=1).visualization_jobs.get(7)
        await client.with_options(hooks=[]).visualization_jobs.get(7)
        shown = repr(client.with_options(retries=1))

    assert seen == ["ShowVisualizationJob"]
    assert "timeout=7.0" in shown
    assert "deadline=70.0" in shown


async def test_the_timeout_reaches_the_http_client(connect, recorder):
    async with connect(recorder, timeout=7.0) as client:
        await client.visualization_jobs.get(7)
        await client.with_options(timeout=3.0).visualization_jobs.get(7)

    assert [request.extensions["timeout"]["read"] for request in recorder.requests] == [7.0, 3.0]


async def test_the_clients_of_others_stay_open(recorder):
    async with httpx.AsyncClient(transport=httpx.MockTransport(recorder), trust_env=False) as http_client:
        for _ in range(2):
            async with ModelArts(
                TokenCredentials("token"), project_id=PROJECT, region="eu-de", http_client=http_client
            ) as client:
                await client.visualization_jobs.get(7)
        assert not http_client.is_closed

    assert len(recorder.requests) == 2


async def test_repr_shows_no_secret(connect, recorder):
    credentials = PasswordCredentials(
        "https://iam.test", "jane", "hidden", user_domain_name="other", project_name="eu-de", passcode="918273"
    )
    async with connect(recorder, credentials=credentials) as client:
        assert repr(client).startswith("ModelArts(credentials=PasswordCredentials(")
        assert "jane" in repr(client)
        for secret in ("hidden", "918273"):
            assert secret not in repr(client)


# --- by name ---


@for_each("called", OPERATIONS.values(), ids=lambda called: called.id, by=resource_of)
async def test_every_operation_can_be_called_by_its_documented_name(connect, recorder, called):
    recorder.requests.clear()
    resource = getattr(ModelArts(TokenCredentials("t"), project_id=PROJECT), called.resource)
    method = getattr(resource, called.name)
    code = method.__func__.__code__
    names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    required = {name: "x" for name in names if name not in (method.__kwdefaults__ or {})}
    if called.answers_list:
        recorder.answers.append(httpx.Response(200, json=[]))

    async with connect(recorder) as client:
        awaitable = client.call(called.id, **required)
        assert isinstance(awaitable, Pager) == (called.pagination is not None)
        await awaitable

    [request] = recorder.requests
    assert request.method == called.method
    version = called.path.split("/")[1]
    assert request.url.path.startswith(f"/{version}/{PROJECT}/" if "{project_id}" in called.path else f"/{version}/")
    assert bool(request.content) == (called.body is not None)


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("ShowModle", "did you mean ShowModel"),
        ("notebooks.list", "did you mean ListNotebooks?"),
        ("client.training_jobs.create", "did you mean CreateTrainingJob?"),
        ("SHOWMODEL", "did you mean ShowModel?"),
        ("showmodel", "did you mean ShowModel"),
        ("ListVisualisationJobs", "did you mean ListVisualizationJobs"),
        ("Nonsense", "there is no operation 'Nonsense'"),
        ("", "there is no operation ''"),
    ],
)
async def test_an_unknown_operation_is_an_error_with_a_suggestion(connect, recorder, wrong, hint):
    async with connect(recorder) as client:
        with pytest.raises(ConfigurationError) as caught:
            client.call(wrong)

    assert hint in str(caught.value)
    assert recorder.requests == []


# --- deadlines, limits, hooks ---


async def test_a_deadline_ends_a_call_that_hangs(connect, jump):
    begun, cancelled = asyncio.Event(), []

    async def handler(_: httpx.Request) -> httpx.Response:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(True)
            raise
        raise AssertionError

    async with connect(handler, deadline=5.0) as client:
        for call, named in (
            (client.visualization_jobs.get(7), "ShowVisualizationJob"),
            (client.visualization_jobs.list(), "ListVisualizationJobs"),
        ):
            begun.clear()
            late = asyncio.ensure_future(call)
            await begun.wait()
            await jump(6.0)
            with pytest.raises(DeadlineExceeded, match=rf"^{named}: not finished within .* 5\.0 s"):
                await late

    assert cancelled == [True, True]


async def test_a_copy_can_do_without_the_deadline(connect):
    released = asyncio.Event()

    async def handler(_: httpx.Request) -> httpx.Response:
        await released.wait()
        return httpx.Response(200, json={"job_id": 7})

    async with connect(handler, deadline=0.05) as client:
        patient = asyncio.create_task(client.with_options(deadline=None).visualization_jobs.get(7))
        with pytest.raises(DeadlineExceeded):
            await client.visualization_jobs.get(7)
        released.set()
        assert (await patient).job_id == 7


async def test_a_deadline_covers_the_pauses_between_attempts(connect, clock, jump):
    pausing = asyncio.Event()

    class Stuck(type(clock)):  # type: ignore[misc]
        async def sleep(self, seconds: float) -> None:
            self.slept.append(seconds)
            pausing.set()
            await asyncio.Event().wait()

    stuck = Stuck()
    recorder = Recorder(*(httpx.Response(503) for _ in range(9)))
    async with connect(recorder, deadline=5.0, clock=stuck) as client:
        late = asyncio.create_task(client.visualization_jobs.get(7))
        await pausing.wait()
        await jump(6.0)
        with pytest.raises(DeadlineExceeded):
            await late

    assert len(recorder.requests) == 1
    assert len(stuck.slept) == 1


async def test_a_timeout_of_the_caller_stays_the_callers(connect):
    async def handler(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async with connect(handler, deadline=60.0) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await client.visualization_jobs.get(7)


async def test_no_more_requests_at_once_than_allowed(serve, connect_to, reply):
    inside, most = 0, 0
    full = asyncio.Event()

    async def answering(_, writer):
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        if inside == 3:
            full.set()
        await full.wait()
        inside -= 1
        writer.write(reply())

    async with serve(answering) as wire, connect_to(wire.url, max_concurrency=3) as client:
        other = client.with_options(retries=0)
        await asyncio.gather(*(one.visualization_jobs.get(7) for one in (client, other) for _ in range(15)))

    assert most == 3
    assert len(wire.requests) == 30
    assert wire.connections == 3


async def test_a_call_that_is_cancelled_frees_its_place(connect):
    entered = asyncio.Event()
    hang = True

    async def handler(_: httpx.Request) -> httpx.Response:
        if hang:
            entered.set()
            await asyncio.Event().wait()
        return httpx.Response(200, json={"job_id": 7})

    async with connect(handler, max_concurrency=1) as client:
        stuck = asyncio.create_task(client.visualization_jobs.get(7))
        waiting = asyncio.create_task(client.visualization_jobs.get(7))
        await entered.wait()
        hang = False
        stuck.cancel()
        assert (await waiting).job_id == 7
        await asyncio.wait([stuck])
        assert stuck.cancelled()


async def test_a_call_that_pauses_holds_no_place(connect, clock):
    """While one call waits to try again, others go on."""
    paused, resumed = asyncio.Event(), asyncio.Event()

    class Slow(type(clock)):  # type: ignore[misc]
        async def sleep(self, seconds: float) -> None:
            paused.set()
            await resumed.wait()

    recorder = Recorder(httpx.Response(503), httpx.Response(200, json={"job_id": 1}), httpx.Response(200, json={}))
    async with connect(recorder, max_concurrency=1, clock=Slow()) as client:
        first = asyncio.create_task(client.visualization_jobs.get(7))
        await paused.wait()
        second = await client.visualization_jobs.get(8)
        resumed.set()
        await first

    assert second.job_id == 1
    assert len(recorder.requests) == 3


class Diary:
    """A hook that writes down what it sees."""

    def __init__(self, name: str, entries: list[tuple[Any, ...]]) -> None:
        self.name = name
        self.entries = entries

    def before(self, attempt: Attempt) -> None:
        self.note("before", attempt)

    def after(self, attempt: Attempt) -> None:
        self.note("after", attempt)

    def on_retry(self, attempt: Attempt) -> None:
        self.note("retry", attempt)

    def note(self, what: str, attempt: Attempt) -> None:
        assert (attempt.operation, attempt.method) == ("ShowVisualizationJob", "GET")
        assert attempt.path == "/v1/{project_id}/visualization-jobs/{job_id}"
        self.entries.append((self.name, what, attempt.number, attempt.status, attempt.error))


class AsyncDiary(Diary):
    async def before(self, attempt: Attempt) -> None:  # type: ignore[override]
        await asyncio.sleep(0)
        self.note("before", attempt)

    async def after(self, attempt: Attempt) -> None:  # type: ignore[override]
        await asyncio.sleep(0)
        self.note("after", attempt)

    async def on_retry(self, attempt: Attempt) -> None:  # type: ignore[override]
        await asyncio.sleep(0)
        self.note("retry", attempt)


async def test_hooks_see_attempts_statuses_and_retries(connect):
    entries: list[tuple[Any, ...]] = []
    recorder = Recorder(httpx.Response(503), httpx.ReadError("reset"), httpx.Response(200, json={}))
    async with connect(recorder, hooks=[Diary("plain", entries), AsyncDiary("async", entries)]) as client:
        await client.visualization_jobs.get(7)

    assert entries == [
        ("plain", "before", 1, None, None),
        ("async", "before", 1, None, None),
        ("async", "after", 1, 503, "ServerError"),
        ("plain", "after", 1, 503, "ServerError"),
        ("plain", "retry", 1, 503, "ServerError"),
        ("async", "retry", 1, 503, "ServerError"),
        ("plain", "before", 2, None, None),
        ("async", "before", 2, None, None),
        ("async", "after", 2, None, "ConnectionLost"),
        ("plain", "after", 2, None, "ConnectionLost"),
        ("plain", "retry", 2, None, "ConnectionLost"),
        ("async", "retry", 2, None, "ConnectionLost"),
        ("plain", "before", 3, None, None),
        ("async", "before", 3, None, None),
        ("async", "after", 3, 200, None),
        ("plain", "after", 3, 200, None),
    ]


async def test_hooks_see_times_and_delays(connect, clock):
    attempts: list[Attempt] = []

    class Hook:
        def before(self, attempt: Attempt) -> None:
            assert attempt.seconds == 0

        def after(self, attempt: Attempt) -> None:
            attempts.append(attempt)

        def on_retry(self, attempt: Attempt) -> None:
            attempts.append(attempt)

    def handler(request: httpx.Request) -> httpx.Response:
        clock.advance(1.5)
        return recorder(request)

    recorder = Recorder(httpx.Response(429, headers={"Retry-After": "9"}))
    async with connect(handler, hooks=[Hook()], clock=clock) as client:
        await client.visualization_jobs.get(7)

    first, retry, second = attempts
    assert (first.seconds, second.seconds) == (1.5, 1.5)
    assert retry.delay == 9.0
    assert clock.slept == [9.0]


# --- what is tried again ---


IDEMPOTENT = ("GET", "PUT", "DELETE")


def lost_as_httpx_aiohttp_tells() -> Exception:
    """A lost connection as the adapter calls it, whose name would mean that nothing was sent."""
    error = httpx.ConnectTimeout("Server disconnected")
    error.__cause__ = aiohttp.ServerDisconnectedError()
    return error


FAULTS: list[tuple[str, Callable[[], httpx.Response | Exception], type[ModelArtsError], tuple[str, ...]]] = [
    ("connect", lambda: httpx.ConnectError("refused"), ConnectFailed, (*IDEMPOTENT, "POST", "PATCH")),
    ("connect-timeout", lambda: httpx.ConnectTimeout("slow"), ConnectFailed, (*IDEMPOTENT, "POST", "PATCH")),
    ("pool", lambda: httpx.PoolTimeout("full"), ConnectFailed, (*IDEMPOTENT, "POST", "PATCH")),
    ("reset", lambda: httpx.ReadError("reset"), ConnectionLost, IDEMPOTENT),
    ("write", lambda: httpx.WriteError("reset"), ConnectionLost, IDEMPOTENT),
    ("closed", lambda: httpx.RemoteProtocolError("closed"), ConnectionLost, IDEMPOTENT),
    ("closed-by-adapter", lost_as_httpx_aiohttp_tells, ConnectionLost, IDEMPOTENT),
    ("timeout", lambda: httpx.ReadTimeout("slow"), RequestTimeout, IDEMPOTENT),
    ("write-timeout", lambda: httpx.WriteTimeout("slow"), RequestTimeout, IDEMPOTENT),
    ("429", lambda: httpx.Response(429), RateLimited, (*IDEMPOTENT, "POST", "PATCH")),
    (
        "429-later",
        lambda: httpx.Response(429, headers={"Retry-After": "20"}),
        RateLimited,
        (*IDEMPOTENT, "POST", "PATCH"),
    ),
    ("500", lambda: httpx.Response(500), ServerError, ()),
    ("501", lambda: httpx.Response(501), ServerError, ()),
    ("502", lambda: httpx.Response(502), ServerError, IDEMPOTENT),
    ("503", lambda: httpx.Response(503), ServerError, IDEMPOTENT),
    ("504", lambda: httpx.Response(504), ServerError, IDEMPOTENT),
    ("599", lambda: httpx.Response(599), ServerError, ()),
    ("400", lambda: httpx.Response(400), BadRequest, ()),
    ("404", lambda: httpx.Response(404, json={"error_code": "ModelArts.3001"}), NotFound, ()),
    ("302", lambda: httpx.Response(302), ApiError, ()),
    (
        "throttled-400",
        lambda: httpx.Response(400, json={"error_code": "ModelArts.6101", "error_msg": "slow down"}),
        RateLimited,
        IDEMPOTENT,
    ),
    (
        "throttled-200",
        lambda: httpx.Response(200, json={"is_success": False, "error_code": "ModelArts.6101"}),
        RateLimited,
        IDEMPOTENT,
    ),
    ("html", lambda: httpx.Response(200, text="<html>"), ModelArtsError, ()),
]


@pytest.mark.parametrize("method", [*IDEMPOTENT, "POST", "PATCH"])
@pytest.mark.parametrize(("fault", "kind", "repeated"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
async def test_what_is_repeated(connect, clock, method, fault, kind, repeated):
    """POST and PATCH are never repeated when the service may have acted on them."""
    recorder = Recorder(*(fault() for _ in range(9)))
    body = None if method in ("GET", "DELETE") else {"a": 1}
    async with connect(recorder, retries=3, clock=clock) as client:
        with pytest.raises(kind) as caught:
            await client.send(Request(operation(method), {"thing_id": "a"}, body=body))

    assert kind is ModelArtsError or type(caught.value) is kind
    assert len(recorder.requests) == (4 if method in repeated else 1)
    assert len(clock.slept) == len(recorder.requests) - 1
    assert len({request.content for request in recorder.requests}) == 1


@for_each(("fault", "kind", "repeated"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
async def test_an_attempt_that_works_ends_the_call(connect, fault, kind, repeated):
    recorder = Recorder(fault(), fault(), httpx.Response(200, json={"job_id": 7}))
    async with connect(recorder, retries=2) as client:
        if "GET" in repeated:
            assert (await client.visualization_jobs.get(7)).job_id == 7
        else:
            with pytest.raises(kind):
                await client.visualization_jobs.get(7)


@pytest.mark.parametrize("retries", [0, 1, 7])
async def test_no_more_attempts_than_allowed(connect, retries):
    recorder = Recorder(*(httpx.Response(503) for _ in range(20)))
    async with connect(recorder, retries=retries) as client:
        with pytest.raises(ServerError):
            await client.visualization_jobs.get(7)

    assert len(recorder.requests) == retries + 1


async def test_pauses_grow_to_half_a_minute_and_are_never_in_step(connect, clock):
    recorder = Recorder(*(httpx.Response(503) for _ in range(1200)))
    async with connect(recorder, retries=1100, clock=clock) as client:
        with pytest.raises(ServerError):
            await client.visualization_jobs.get(7)

    assert len(clock.slept) == 1100
    for number, pause in enumerate(clock.slept):
        assert 0 <= pause <= min(30.0, 0.5 * 2 ** min(number, 10))
    assert len(set(clock.slept)) > 1000
    assert max(clock.slept) > 20


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("retry_after", "least", "most"), [("20", 20.0, 20.0), ("0", 0.0, 0.5), ("soon", 0.0, 0.5), ("119", 119, 119)]
)
async def test_pauses_are_as_long_as_the_service_asks(connect, clock, status, retry_after, least, most):
    recorder = Recorder(httpx.Response(status, headers={"Retry-After": retry_after}))
    async with connect(recorder, clock=clock) as client:
        await client.visualization_jobs.get(7)

    [pause] = clock.slept
    assert least <= pause <= most


def reset(writer: asyncio.StreamWriter) -> None:
    """Close so that the other side gets a reset, not an end."""
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


WIRE_FAULTS = ["close", "reset", "timeout", "429", "500", "502", "503", "504", "400"]
ONCE = {"500", "400"}


@pytest.mark.parametrize("fault", WIRE_FAULTS)
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_what_is_repeated_on_a_real_socket(serve, connect_to, reply, clock, method, fault):
    kinds = {
        "close": ConnectionLost,
        "reset": ConnectionLost,
        "timeout": RequestTimeout,
        "429": RateLimited,
        "400": BadRequest,
    }

    async def answering(_, writer):
        if fault == "close":
            writer.close()
        elif fault == "reset":
            reset(writer)
        elif fault == "timeout":
            await asyncio.Event().wait()
        else:
            headers = {"Retry-After": "5"} if fault == "429" else None
            writer.write(reply(status=int(fault), headers=headers))

    timeout = 0.4 if fault == "timeout" else 30.0  # the server must read the request before, on a busy machine too
    async with serve(answering) as wire, connect_to(wire.url, retries=2, timeout=timeout, clock=clock) as client:
        with pytest.raises(kinds.get(fault, ServerError)):
            await client.send(Request(operation(method), {"thing_id": "a"}, body={"a": 1}))

    once = fault in ONCE or (method == "POST" and fault != "429")
    assert len(wire.requests) == (1 if once else 3)
    assert {seen.body for seen in wire.requests} == {b'{"a":1}'}
    if fault == "429":
        assert clock.slept == [5.0, 5.0]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_a_refused_connection_is_tried_again_for_every_method(connect_to, clock, method):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        async with connect_to(url, retries=2, clock=clock) as client:
            with pytest.raises(ConnectFailed) as caught:
                await client.send(Request(operation(method), {"thing_id": "a"}, body={"a": 1}))

    assert len(clock.slept) == 2
    assert not caught.value.may_have_been_executed


async def test_each_attempt_is_authorized_anew(connect, clock):
    """A token that ends between two attempts is not sent again."""
    logins = 0

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal logins
        if request.url.host == "iam.test":
            logins += 1
            return httpx.Response(201, json={"token": {}}, headers={"X-Subject-Token": f"token-{logins}"})
        tokens.append(request.headers["X-Auth-Token"])
        status = {1: 503, 2: 401, 3: 503}.get(len(tokens), 200)
        return httpx.Response(status, json={})

    tokens: list[str] = []
    credentials = PasswordCredentials("https://iam.test", "j", "p", user_domain_name="d", project_name="n")
    async with connect(handler, credentials=credentials, clock=clock) as client:
        await client.visualization_jobs.get(7)

    assert tokens == ["token-1", "token-1", "token-2", "token-2"]
