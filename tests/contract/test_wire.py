"""Every operation over real HTTP: what goes out equals the spec, what comes back comes back."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest
from aiohttp import web

from aiomodelarts import BatchError, ModelArts, ModelArtsError, TokenCredentials
from aiomodelarts.core.codec.model import Model
from aiomodelarts.core.operation.operation import Operation
from aiomodelarts.core.responses.response_errors import failure_of
from aiomodelarts.operations import OPERATIONS
from generator.spec.bundle import parameters
from tests.cases import for_each, resource_of
from tests.contract.documented_calls import DOCUMENT, RAW, arguments, body_of, plain, success
from tests.contract.documented_messages import SAMPLES, documented

PROJECT = "0123456789abcdef0123456789abcdef"


class Recorder:
    """A server that keeps what it gets and answers what it is told to."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.status = 200
        self.answer: bytes = b"{}"
        self.url = ""

    def clear(self) -> None:
        """Be as new, for another case."""
        self.requests.clear()
        self.status, self.answer = 200, b"{}"

    async def handle(self, request: web.Request) -> web.Response:
        path, _, query = request.raw_path.partition("?")
        body = await request.read()
        seen = {"method": request.method, "path": path, "query": query, "headers": request.headers, "body": body}
        self.requests.append(seen)
        kind = {"content_type": "application/json"} if self.answer else {}
        return web.Response(status=self.status, body=self.answer, **kind)


@asynccontextmanager
async def recording() -> AsyncGenerator[Recorder, None]:
    recorder = Recorder()
    application = web.Application()
    application.router.add_route("*", "/{anything:.*}", recorder.handle)
    runner = web.AppRunner(application)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        recorder.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield recorder
    finally:
        await runner.cleanup()


@pytest.fixture
async def recorder() -> AsyncGenerator[Recorder, None]:
    async with recording() as made:
        yield made


@pytest.fixture
async def client(recorder: Recorder) -> AsyncGenerator[ModelArts, None]:
    credentials = TokenCredentials("the-token")
    async with ModelArts(credentials, project_id=PROJECT, endpoint=recorder.url, retries=0) as opened:
        yield opened


async def call(client: ModelArts, operation: Operation) -> Any:
    return await client.call(operation.id, **arguments(operation))


def as_sent(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def texts_sent(entry: dict[str, Any]) -> list[str]:
    """What stands on the wire for the example of a parameter: a list joined with commas, or one text for each value."""
    values = entry["example"] if isinstance(entry["example"], list) else [entry["example"]]
    texts = [as_sent(value) for value in values]
    return [",".join(texts)] if entry.get("explode") is False else texts


@for_each("operation", OPERATIONS.values(), ids=OPERATIONS.keys(), by=resource_of)
async def test_request_on_the_wire_equals_the_spec(operation: Operation, recorder: Recorder, client: ModelArts) -> None:
    recorder.clear()
    path, method, item, raw = RAW[operation.id]
    status, media = success(raw)
    recorder.status = status
    recorder.answer = json.dumps(media["example"]).encode() if media else b""

    answer = await call(client, operation)

    assert len(recorder.requests) == 1
    sent = recorder.requests[0]
    entries = parameters(DOCUMENT, item, raw)
    assert sent["method"] == method.upper()
    expected_path = path.replace("{project_id}", PROJECT)
    for entry in entries:
        if entry["in"] == "path":
            expected_path = expected_path.replace(f"{{{entry['name']}}}", quote(str(entry["example"]), safe=""))
    assert sent["path"] == expected_path
    query = parse_qsl(sent["query"], keep_blank_values=True, strict_parsing=bool(sent["query"]))
    expected = [(entry["name"], text) for entry in entries if entry["in"] == "query" for text in texts_sent(entry)]
    assert sorted(query) == sorted(expected)
    for entry in entries:
        if entry["in"] == "header":
            assert [sent["headers"][entry["name"]]] == texts_sent(entry)
    assert sent["headers"]["X-Auth-Token"] == "the-token"
    assert sent["headers"]["Accept"] == "application/json"
    assert sent["headers"]["Host"] == recorder.url.removeprefix("http://")
    request_media = body_of(raw)
    if request_media is None:
        assert sent["body"] == b""
        assert "Content-Type" not in sent["headers"]
    else:
        assert json.loads(sent["body"]) == request_media["example"]
        assert sent["headers"]["Content-Type"] == operation.content_type
    if media:
        assert plain(answer) == media["example"]
    else:
        assert answer is None


def test_every_operation_of_the_spec_is_in_the_table() -> None:
    table = {
        name: (entry.method.lower(), entry.path, entry.resource, entry.name, entry.generation, entry.docs)
        for name, entry in OPERATIONS.items()
    }
    spec = {
        name: (method, path, raw["tags"][0], raw["x-method"], raw["x-generation"], raw["x-docs"])
        for name, (path, method, _, raw) in RAW.items()
    }
    assert table == spec
    for name, entry in OPERATIONS.items():
        _, _, _, raw = RAW[name]
        assert (entry.body_model is None) == (body_of(raw) is None)
        assert (entry.pagination is None) == ("x-pagination" not in raw)


def comparable(value: Any) -> Any:
    """A message with digit strings and integers made equal, as they are where the service sends both."""
    if isinstance(value, dict):
        return {key: comparable(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [comparable(entry) for entry in value]
    if isinstance(value, str) and value.removeprefix("-").isdigit():
        return int(value)
    return value


def unknown_keys(value: Any, where: str = "") -> list[str]:
    """Keys that the models do not know, at any depth."""
    if isinstance(value, Model):
        names = [f"{where}/{name}" for name in value.additional_properties]
        for name in value.__wire_names__.values():
            names += unknown_keys(getattr(value, name, None), f"{where}/{name}")
        return names
    if isinstance(value, list):
        return [name for entry in value for name in unknown_keys(entry, f"{where}[]")]
    if isinstance(value, dict):
        return [name for key, entry in value.items() for name in unknown_keys(entry, f"{where}/{key}")]
    return []


@pytest.mark.skipif(not SAMPLES.is_file(), reason="the documented messages (shared/docs/samples.json) are not here")
@for_each(("operation", "kind", "message"), documented(), by=resource_of)
async def test_documented_messages_come_back(
    operation: Operation, kind: str, message: Any, recorder: Recorder, client: ModelArts
) -> None:
    recorder.clear()
    if kind == "request":
        assert operation.body_model is not None
        model: Any = operation.body_model.from_dict(message)
        assert model.to_dict() == message
        assert unknown_keys(model) == []
        return
    recorder.answer = json.dumps(message).encode()
    failed = failure_of(operation.id, 200, {}, recorder.answer, message) is not None
    if failed or {"error_code", "error_msg"} <= set(message) or set(message) == {"error_code", "error_message"}:
        # A failed call: the older service says so in a 200, the newer one by its status.
        recorder.status = 200 if failed else 400
        with pytest.raises(ModelArtsError) as caught:
            await call(client, operation)
        code = message.get("error_code")
        assert isinstance(caught.value, BatchError) or getattr(caught.value, "code", None) == code
        return
    answer = await call(client, operation)
    if operation.response_model is None:
        assert message in ({}, answer)
        return
    assert comparable(answer.to_dict()) == comparable(message)
    assert unknown_keys(answer) == []


@pytest.mark.skipif(not SAMPLES.is_file(), reason="the documented messages (shared/docs/samples.json) are not here")
def test_there_are_documented_messages() -> None:
    assert len(documented()) >= 50
