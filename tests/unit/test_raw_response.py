"""Answers as they came, beside their models."""

import pickle
from typing import Any

import httpx
import pytest

from aiomodelarts import NotFound, RawResponse, ServerError
from aiomodelarts.models import Notebook

HEADERS = {"X-Request-Id": "req-1", "Date": "Sun, 17 May 2026 12:00:00 GMT"}


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/notebooks"):
        return httpx.Response(200, json={"data": [{"id": "n-1"}], "total": 1}, headers=HEADERS)
    return httpx.Response(200, content=b'{"id": "n-1", "name": "flowers", "new": 1}', headers=HEADERS)


async def test_the_answer_stands_beside_the_model(connect):
    async with connect(answer) as client:
        raw = await client.with_raw_response(client.notebooks.get, "n-1")

    assert type(raw) is RawResponse
    assert type(raw.model) is Notebook
    assert (raw.model.name, raw.status, raw.request_id) == ("flowers", 200, "req-1")
    assert raw.headers["date"] == raw.headers["Date"] == HEADERS["Date"]
    assert raw.body == b'{"id": "n-1", "name": "flowers", "new": 1}'
    for hidden in ("new", "2026"):
        assert hidden not in repr(raw).replace(repr(raw.model), "")


async def test_of_a_list_it_is_the_first_page(connect):
    async with connect(answer) as client:
        raw = await client.with_raw_response(client.notebooks.list, limit=10)

    assert [notebook.id for notebook in raw.model.data] == ["n-1"]
    assert raw.body.startswith(b'{"data":')


async def test_of_what_takes_several_calls_it_is_the_last_answer(connect, clock):
    states = ["CREATING", "CREATING", "RUNNING"]

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "n-1", "status": states.pop(0)})

    async with connect(handler, clock=clock) as client:
        raw = await client.with_raw_response(client.notebooks.wait, "n-1")

    assert b"RUNNING" in raw.body
    assert raw.model.status == "RUNNING"


async def test_of_several_attempts_it_is_the_last(connect):
    answers = [httpx.Response(503), httpx.Response(200, json={"id": "n-1"})]
    async with connect(lambda _: answers.pop(0)) as client:
        raw = await client.with_raw_response(client.notebooks.get, "n-1")

    assert raw.status == 200


async def test_it_works_by_name_and_with_copies(connect):
    answers: list[int] = []

    def handler(request: httpx.Request) -> httpx.Response:
        answers.append(1)
        return httpx.Response(503) if len(answers) > 2 else answer(request)

    async with connect(handler, retries=3) as client:
        raw: RawResponse[Any] = await client.with_raw_response(client.call, "ShowNotebook", id="n-1")
        assert raw.model.name == "flowers"
        copy = client.with_options(retries=0)
        assert (await copy.with_raw_response(client.notebooks.get, "n-1")).status == 200
        with pytest.raises(ServerError):
            await copy.with_raw_response(client.notebooks.get, "n-1")

    # The options of the copy count.
    assert len(answers) == 3


async def test_an_answer_without_a_body(connect):
    async with connect(lambda _: httpx.Response(204)) as client:
        raw = await client.with_raw_response(client.services.delete, "s-1")

    assert (raw.model, raw.status, raw.body, raw.request_id) == (None, 204, b"", None)


async def test_failures_are_raised_as_ever_and_nothing_is_kept(connect):
    async with connect(lambda _: httpx.Response(404, json={"error_code": "ModelArts.3001"})) as client:
        with pytest.raises(NotFound):
            await client.with_raw_response(client.notebooks.get, "n-1")
        assert client._recorder is None


async def test_other_things_than_its_methods_are_refused(connect):
    async def stranger() -> None: ...

    async with connect(answer) as client, connect(answer) as other:
        for method in (stranger, other.notebooks.get, other.project_id):
            with pytest.raises(TypeError, match=r"a method of this client; pass one such as client.notebooks.get"):
                await client.with_raw_response(method)
        with pytest.raises(TypeError, match="project_id received no response"):
            await client.with_raw_response(client.project_id)
        with pytest.raises(TypeError):
            await client.with_raw_response(client.notebooks.get, colour="red")


async def test_it_compares_and_pickles(connect):
    async with connect(answer) as client:
        raw = await client.with_raw_response(client.notebooks.get, "n-1")

    plain = RawResponse(raw.model, raw.status, dict(raw.headers), raw.body, raw.request_id)
    assert pickle.loads(pickle.dumps(plain)) == plain  # noqa: S301  # made here


async def test_it_works_over_a_socket(serve, connect_to, reply):
    async def answering(_: Any, writer: Any) -> None:
        writer.write(reply(b'{"id": "n-1"}', headers={"X-Request-Id": "req-2"}))

    async with serve(answering) as wire, connect_to(wire.url) as client:
        raw = await client.with_raw_response(client.notebooks.get, "n-1")

    assert (raw.status, raw.request_id, raw.headers["CONTENT-TYPE"]) == (200, "req-2", "application/json")
