"""Every operation has a command that sends the request that the method of the client sends."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any
from urllib.parse import parse_qs

import orjson
import pytest

from aiomodelarts import ModelArts
from aiomodelarts.__main__ import main
from aiomodelarts.command_line.api_document import operations
from aiomodelarts.command_line.fields import Field, fields_of
from aiomodelarts.command_line.resource_group import operation_command_name
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, Recorded, serving
from tests.contract.last_requests import StateKeeper, path_values
from tests.contract.scenarios import SCENARIOS


@pytest.fixture
def keeper(fake: FakeModelArts) -> StateKeeper:
    return StateKeeper(fake)


@pytest.fixture
async def client(fake: FakeModelArts, keeper: StateKeeper) -> AsyncGenerator[ModelArts, None]:
    async with fake.client(retries=0, hooks=[keeper]) as opened:
        yield opened


def option(field: Field, value: Any) -> list[str]:
    """What a user types for a value."""
    name = f"--{field.option}"
    if isinstance(value, bool) and field.kind == "boolean":
        return [name if value else f"--no-{field.option}"]
    if field.is_list_of_values and isinstance(value, list):
        return [part for one in value for part in (name, text(one))]
    return [name, text(value)]


def text(value: Any) -> str:
    if isinstance(value, str):
        return f"@{value}" if value.startswith("@") else value
    return orjson.dumps(value).decode()


def command_line(call: Recorded) -> list[str]:
    """The arguments of the command that makes a call again."""
    described = operations()[call.operation]
    fields = {(one.place, one.path): one for one in fields_of(described)}
    paging = {described.pagination.get(name) for name in ("index", "size")} - {None}
    found = [described.resource.replace("_", "-"), operation_command_name(described)]
    for name, values in parse_qs(call.query, keep_blank_values=True).items():
        if name in paging:
            continue
        field = fields["query", (name,)]
        joined = field.is_list_of_values
        for one in [part for whole in values for part in (whole.split(",") if joined else [whole])]:
            found += option(field, {"true": True, "false": False}[one] if field.kind == "boolean" else one)
    if isinstance(call.body, dict):
        rest: dict[str, Any] = {}
        for name, value in call.body.items():
            own = fields.get(("body", (name,)))
            if name in paging:
                continue
            if own is None or value in (None, [], {}, ""):
                rest[name] = value
            else:
                found += option(own, value)
        if rest:
            found += ["--body", orjson.dumps(rest).decode()]
    elif call.body is not None:
        found += ["--body", orjson.dumps(call.body).decode()]
    return [*found, "--", *path_values(described.path, call.path).values()]


def comparable(call: Recorded) -> tuple[Any, ...]:
    paging = operations()[call.operation].pagination
    left_out = {paging.get(name) for name in ("index", "size")}
    query = {name: value for name, value in parse_qs(call.query).items() if name not in left_out}
    body = call.body
    if isinstance(body, dict):
        body = {name: value for name, value in body.items() if name not in left_out}
    return call.operation, call.path, query, body


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_command_sends_the_same_request(
    operation: str,
    fake: FakeModelArts,
    client: ModelArts,
    make: Any,
    keeper: StateKeeper,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await SCENARIOS[operation](client, make)
    expected = fake.calls[-1]
    fake.restore(keeper.state)
    async with serving(fake) as url:
        for name, value in fake.environment(url).items():
            monkeypatch.setenv(name, value)
        number = len(fake.calls)
        arguments = command_line(expected)
        arguments[2:2] = ["--endpoint", url, "-o", "json", *(["--yes"] if needs_yes(operation) else [])]
        code = await asyncio.to_thread(main, arguments)
    shown = capsys.readouterr()
    assert (code, shown.err) == (0, ""), arguments
    called = next(one for one in fake.calls[number:] if one.operation == operation)
    assert comparable(called) == comparable(expected)
    if called.response not in (None, {}, b"") and OPERATIONS[operation].returns_json:
        orjson.loads(shown.out)


def needs_yes(operation: str) -> bool:
    from aiomodelarts.command_line.confirmation import is_deletion

    return is_deletion(operations()[operation])
