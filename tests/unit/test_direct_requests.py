"""`client.request` calls what the spec lacks, like any other call."""

import asyncio
import json
import logging
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from aiomodelarts import (
    UNSET,
    Attempt,
    BadRequest,
    ConnectionLost,
    DeadlineExceeded,
    DecodeError,
    ModelArts,
    NotFound,
    ServerError,
)
from aiomodelarts.models import NotebookLeaseInput
from aiomodelarts.testing import FakeModelArts, served
from tests.cases import for_each

SECRET = "hunter2-and-more"
PROJECT = "0123456789abcdef0123456789abcdef"
NOTEBOOKS = "/v1/{project_id}/notebooks"


@pytest.fixture(scope="module")
def fake() -> FakeModelArts:
    return FakeModelArts()


@pytest.fixture(scope="module")
def url(fake: FakeModelArts) -> Iterator[str]:
    with served(fake) as url:
        yield url


@pytest.fixture
def answering(reply: Any) -> Any:
    """A server that answers with what a test lists, and at last with an empty object."""

    class Answers(list[bytes]):
        async def __call__(self, _: Any, writer: Any) -> None:
            answer = self.pop(0) if self else reply()
            if answer:
                writer.write(answer)
            else:
                writer.close()

    return Answers()


async def test_it_calls_the_service_with_a_login(url: str, fake: FakeModelArts, one_tls_context: None) -> None:
    async with ModelArts(fake.credentials(url), endpoint=url) as client:
        found = await client.request("GET", NOTEBOOKS, query={"limit": 10, "name": None, "owner": UNSET})
        assert found["data"] == []
        body = {"name": "direct", "description": UNSET, "workspace_name": UNSET}
        made = await client.request("POST", "/v1/{project_id}/workspaces", json=body)
        path = "/v1/{project_id}/workspaces/{workspace_id}"
        shown = await client.request("get", path, path_values={"workspace_id": made["id"]})
        assert shown["name"] == "direct"
        assert await client.request("DELETE", path, path_values={"workspace_id": made["id"]}) is not None
        with pytest.raises(NotFound) as caught:
            await client.request("GET", path, path_values={"workspace_id": "no-such-workspace"})
    assert caught.value.operation == f"GET {path}"
    fake.assert_called("ListNotebooks", query={"limit": "10"})


async def test_it_opens_a_client_in_the_same_process(fake: FakeModelArts) -> None:
    client = fake.client()
    assert (await client.request("GET", NOTEBOOKS))["data"] == []
    await client.aclose()


async def test_what_is_sent(serve: Any, connect_to: Any, answering: Any) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        await client.request(
            "PATCH",
            "/v1/{project_id}/things/{thing_id}:run/a%20b",
            path_values={"thing_id": "a/b {project_id}?"},
            query={"a b": ["1", "2"], "on": True},
            json={"name": "ü", "gone": UNSET, "nothing": None, "parts": [NotebookLeaseInput(duration=1)]},
            headers={"content-type": "application/merge-patch+json", "X-Language": "en-us", "X-No": None},
        )
        await client.request("DELETE", "/v1/things/1")
        await client.request("PUT", "/v1/things/", json=[1, "two"])
        await client.request("POST", "/v1/things", json={})
        await client.request("POST", "/v1/things", json="text")
    first, second, third, fourth, fifth = wire.requests
    assert first.method == "PATCH"
    assert first.target == (f"/v1/{PROJECT}/things/a%2Fb%20%7Bproject_id%7D%3F:run/a%20b?a%20b=1&a%20b=2&on=true")
    assert json.loads(first.body) == {"name": "ü", "nothing": None, "parts": [{"duration": 1}]}
    assert first.headers["content-type"] == "application/merge-patch+json"
    assert first.headers["x-language"] == "en-us"
    assert "x-no" not in first.headers
    assert first.headers["x-auth-token"] == "token-that-nobody-may-see"
    assert (second.method, second.target, second.body) == ("DELETE", "/v1/things/1", b"")
    assert "content-type" not in second.headers
    assert (third.target, json.loads(third.body)) == ("/v1/things/", [1, "two"])
    assert (fourth.body, fifth.body) == (b"{}", b'"text"')


async def test_what_is_returned(serve: Any, connect_to: Any, reply: Any, answering: Any) -> None:
    answering += [reply(b'{"a": [1, null]}'), reply(b"[1]"), reply(b""), reply(status=204, body=b""), reply(b"<html>")]
    async with serve(answering) as wire, connect_to(wire.url) as client:
        assert [await client.request("GET", "/v1/a") for _ in range(4)] == [{"a": [1, None]}, [1], None, None]
        with pytest.raises(DecodeError, match="GET /v1/a"):
            await client.request("GET", "/v1/a")


async def test_the_raw_response(serve: Any, connect_to: Any, reply: Any, answering: Any) -> None:
    answering += [reply(b'{"a": 1}', status=202, headers={"X-Request-Id": "r-1"})]
    async with serve(answering) as wire, connect_to(wire.url) as client:
        raw = await client.with_raw_response(client.request, "POST", "/v1/a", json={"b": 2})
    assert (raw.status, raw.request_id, raw.model, raw.body) == (202, "r-1", {"a": 1}, b'{"a": 1}')


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("broken", ["503", "lost"])
async def test_idempotent_methods_are_retried(
    serve: Any, connect_to: Any, reply: Any, answering: Any, method: str, broken: str
) -> None:
    answering += [reply(status=503) if broken == "503" and method != "HEAD" else b""]
    async with serve(answering) as wire, connect_to(wire.url, retries=1) as client:
        if method == "HEAD":
            answering += [reply(b"")]
        await client.request(method, "/v1/a")
    assert len(wire.requests) == 2


@pytest.mark.parametrize("method", ["POST", "PATCH"])
async def test_other_methods_are_not(serve: Any, connect_to: Any, reply: Any, answering: Any, method: str) -> None:
    answering += [reply(status=503), b""]
    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(ServerError):
            await client.request(method, "/v1/a")
        with pytest.raises(ConnectionLost) as caught:
            await client.request(method, "/v1/a")
    assert len(wire.requests) == 2
    assert caught.value.may_have_been_executed


async def test_deadline_and_hooks(serve: Any, connect_to: Any, jump: Any) -> None:
    seen: list[Attempt] = []

    class Watching:
        def before(self, attempt: Attempt) -> None:
            seen.append(attempt)

        def after(self, attempt: Attempt) -> None:
            pass

        on_retry = after

    async def silent(*_: Any) -> None:
        waiting.set()
        await asyncio.Event().wait()

    waiting = asyncio.Event()
    async with serve(silent) as wire, connect_to(wire.url, hooks=[Watching()]) as client:
        late = asyncio.create_task(client.with_options(deadline=5.0).request("GET", "/v1/a"))
        await waiting.wait()
        await jump(6.0)
        with pytest.raises(DeadlineExceeded, match="GET /v1/a: not finished within the deadline"):
            await late
    assert [(one.operation, one.method, one.path) for one in seen] == [("GET /v1/a", "GET", "/v1/a")]


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "GOT", "", "GET ", "GET\r\nX: y", None, 7])
async def test_methods_that_are_refused(serve: Any, connect_to: Any, answering: Any, method: Any) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(ValueError, match=r"the method is .*; pass GET, HEAD, .* or OPTIONS"):
            await client.request(method, "/v1/a")
    assert wire.requests == []


@for_each(
    ("path", "says"),
    [
        ("https://elsewhere.test/v1/a", "without a host"),
        ("http://127.0.0.1/v1/a", "without a host"),
        ("HTTPS://elsewhere.test", "without a host"),
        ("//elsewhere.test/v1/a", "without a host"),
        ("ftp://x/a", "without a host"),
        ("elsewhere.test/v1/a", "begin it with a slash"),
        ("v1/a", "begin it with a slash"),
        ("", "begin it with a slash"),
        (" /v1/a", "begin it with a slash"),
        ("@elsewhere.test/v1", "begin it with a slash"),
        ("\\\\elsewhere.test", "begin it with a slash"),
        ("/\\elsewhere.test", "character"),
        ("/v1/../iam", "would lead to another path"),
        ("/v1/./a", "would lead to another path"),
        ("/v1/%2e%2E/iam", "would lead to another path"),
        ("/v1/..%2Fiam", "would lead to another path"),
        ("/v1/..%5Ciam", "would lead to another path"),
        ("/v1/a/..", "would lead to another path"),
        ("/v1//a", "would lead to another path"),
        ("/..", "would lead to another path"),
        ("/v1/a?b=c", "query="),
        ("/v1/a#b", "query="),
        ("/v1/a b", "character"),
        ("/v1/a\r\nX: y", "character"),
        ("/v1/ü", "character"),
        ("/v1/%zz", "character"),
        ("/v1/{}", "character"),
        ("/v1/{a", "character"),
        ("/v1/\x00", "character"),
        ("/v1/None", "missing value"),
        ("/v1/UNSET/b", "missing value"),
        (None, "pass a str"),
        (b"/v1/a", "pass a str"),
    ],
)
async def test_paths_that_are_refused(serve: Any, connect_to: Any, answering: Any, path: Any, says: str) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(ValueError, match="the path is ") as caught:
            await client.request("GET", path)
    assert says in str(caught.value)
    assert wire.requests == []


async def test_path_values_are_a_mapping(connect_to: Any) -> None:
    async with connect_to("http://127.0.0.1:9") as client:
        with pytest.raises(TypeError, match="path_values is of type str; pass a dict"):
            await client.request("GET", "/v1/{id}", path_values="id")


async def test_a_refused_url_is_shown_without_its_secrets(connect_to: Any) -> None:
    async with connect_to("http://127.0.0.1:9") as client:
        with pytest.raises(ValueError, match="the path is ") as caught:
            await client.request("GET", f"https://jane:{SECRET}@elsewhere.test/a?token={SECRET}")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        (None, r"\{id\} has no value; pass it in path_values="),
        ({}, r"\{id\} has no value"),
        ({"id": ""}, "id is ''"),
        ({"id": ".."}, "id is '..'"),
        ({"id": None}, "id is None"),
        ({"id": "None"}, "missing value"),
        ({"id": "a\n"}, "control"),
        ({"id": "1", "name": "x"}, "'name', which is not a placeholder"),
        ({"id": "1", "project_id": "p"}, "'project_id', which is the project of the client"),
    ],
)
async def test_placeholders_that_are_refused(
    serve: Any, connect_to: Any, answering: Any, values: Any, says: str
) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(ValueError, match=says):
            await client.request("GET", "/v1/{project_id}/things/{id}", path_values=values)
    assert wire.requests == []


@pytest.mark.parametrize(
    ("arguments", "kind", "says"),
    [
        ({"headers": {"Authorization": SECRET}}, ValueError, "headers has Authorization, which the client sets itself"),
        ({"headers": {"x-auth-token": SECRET}}, ValueError, "which the client sets itself"),
        ({"headers": {"HOST": "elsewhere.test"}}, ValueError, "which the client sets itself"),
        ({"headers": {"Content-Length": "0"}}, ValueError, "which the client sets itself"),
        ({"headers": {"Transfer-Encoding": "chunked"}}, ValueError, "which the client sets itself"),
        ({"headers": {"X-A: b\r\nX-Token": SECRET}}, ValueError, "not a header name"),
        ({"headers": {"X-Api-Key": f"{SECRET}\r\nHost: x"}}, ValueError, "X-Api-Key is .*; use printable ASCII"),
        ({"headers": {"X-A": ["a", "b"]}}, TypeError, "a list as X-A"),
        ({"headers": {"X-A": "1", "x-a": "2"}}, ValueError, "a name twice"),
        ({"headers": {1: "a"}}, TypeError, "headers has a key of type int"),
        ({"headers": [("X-A", "a")]}, TypeError, "headers is of type list; pass a dict"),
        ({"query": "a=b"}, TypeError, "query is of type str; pass a dict"),
        ({"query": {"password": {SECRET}}}, TypeError, "the parameter 'password' can't be sent"),
        ({"json": {"password": {SECRET}}}, TypeError, "the field password can't be written as JSON"),
        ({"json": b"{}"}, TypeError, "can't be written as JSON"),
        ({"json": float("nan")}, ValueError, "not finite"),
    ],
)
async def test_arguments_that_are_refused(
    serve: Any, connect_to: Any, answering: Any, arguments: Any, kind: type[Exception], says: str
) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(kind, match=says) as caught:
            await client.request("POST", "/v1/a", **arguments)
    assert wire.requests == []
    assert SECRET not in str(caught.value)
    assert SECRET not in shown(caught.value)


def shown(error: BaseException) -> str:
    """A traceback with the local variables of the library, as error reporters show it."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in found.stack if "aiomodelarts/" in frame.filename and frame.locals]
    return "".join(f"{frame.name} {frame.locals}" for frame in frames)


async def test_secrets_are_left_out_of_errors_and_logs(
    serve: Any, connect_to: Any, reply: Any, answering: Any, caplog: Any
) -> None:
    echo = json.dumps({"error_msg": f"bad value {SECRET}", "request": {"admin_pass": "plainword"}}).encode()
    answering += [reply(echo, status=400)] * 3
    arguments: list[dict[str, Any]] = [
        {"json": {"config": {"users": [{"admin_pass": SECRET}]}}},
        {"query": {"api_key": SECRET}},
        {"headers": {"X-Vault-Token": SECRET}},
    ]
    caplog.set_level(logging.DEBUG)
    async with serve(answering) as wire, connect_to(wire.url) as client:
        for given in arguments:
            with pytest.raises(BadRequest) as caught:
                await client.request("POST", "/v1/a", **given)
            assert "bad value ***" in str(caught.value)
            assert SECRET not in f"{vars(caught.value)} {shown(caught.value)}"
    assert len(wire.requests) == 3
    assert SECRET not in caplog.text
