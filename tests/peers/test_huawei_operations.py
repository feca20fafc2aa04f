"""Huawei's SDK calls every operation that both have, with the requests of the scenarios, and decodes the responses."""

import asyncio
import json
import os
import re
from asyncio.subprocess import PIPE, Process
from typing import Any
from urllib.parse import parse_qs, unquote

import pytest

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID, FakeModelArts, Recorded, serving
from tests.contract.conftest import Maker
from tests.contract.last_requests import StateKeeper, path_values
from tests.contract.scenarios import SCENARIOS

from .conftest import HERE, python_of

pytestmark = pytest.mark.timeout(300)
ALL = 297
# The SDK has no body for the tags to add, so the fake refuses its request.
REFUSED = {"CreateInferServiceTag"}


def place(method: str, path: str) -> tuple[str, str]:
    return method, re.sub(r"{\w+}", "{}", path)


def step(method: str, template: str, call: Recorded) -> dict[str, Any]:
    """The request of a call for the SDK, whose path parameters may have other names."""
    path = {name: unquote(value) for name, value in path_values(template, call.path).items()}
    query = {name: values[0] if len(values) == 1 else values for name, values in parse_qs(call.query).items()}
    return {"method": method, "path": path, "query": query, "body": call.body}


async def reply(process: Process, line: dict[str, Any] | None) -> dict[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    if line is not None:
        process.stdin.write(json.dumps(line).encode() + b"\n")
    async with asyncio.timeout(30):
        return json.loads(await process.stdout.readline())


async def test_every_operation_is_accepted_and_decoded() -> None:
    python = python_of("huawei")
    fake = FakeModelArts()
    keeper = StateKeeper(fake)
    problems: dict[str, str] = {}
    called: set[str] = set()
    async with serving(fake) as url, fake.client(retries=0, hooks=[keeper]) as client:
        environment = fake.environment(url)
        empty = fake.snapshot()
        process = await asyncio.create_subprocess_exec(
            *(python, "-W", "ignore", HERE / "huawei_requests.py"),
            env={"PATH": os.environ["PATH"], "HOME": str(HERE), **environment},
            stdin=PIPE,
            stdout=PIPE,
            limit=2**24,
        )
        try:
            methods = {place(*found): (name, found[1]) for name, found in (await reply(process, None)).items()}
            for operation in OPERATIONS.values():
                if place(operation.method, operation.path) not in methods:
                    continue
                fake.restore(empty)
                await SCENARIOS[operation.id](client, Maker(fake, client))
                expected = fake.calls[-1]
                fake.restore(keeper.state)
                name, template = methods[place(operation.method, operation.path)]
                number = len(fake.calls)
                report = await reply(process, step(name, template, expected))
                calls = fake.calls[number:]
                if report["problem"] or not calls or calls[-1].operation != operation.id:
                    problems[operation.id] = f"{report['problem']} {report['left_out']}"
                called.add(operation.id)
        finally:
            process.stdin.close()  # pyright: ignore[reportOptionalMemberAccess]
            await process.wait()
    assert {name: problem for name, problem in problems.items() if name not in REFUSED} == {}
    assert problems.keys() == REFUSED
    assert len(called) == ALL
    assert PROJECT_ID in fake.calls[-1].path
