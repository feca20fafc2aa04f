"""Calls of Huawei's SDK of every operation that both have, with the requests of the scenarios."""

import asyncio
import json
import os
import re
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote

from attrs import frozen

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, Recorded, serving
from tests.contract.conftest import Maker
from tests.contract.last_requests import StateKeeper, path_values
from tests.contract.scenarios import SCENARIOS

from .conftest import HERE


@frozen
class Outcome:
    """How the fake took a call of a peer, and how the peer took the response.

    Args:
        status: Status of the response; 0 if no call of the operation arrived.
        problem: What the peer said about the response; empty if it decoded it.
        left_out: Fields of the request that the peer does not have.
    """

    status: int
    problem: str = ""
    left_out: tuple[str, ...] = ()

    @property
    def accepted(self) -> bool:
        return 200 <= self.status < 300

    @property
    def decoded(self) -> bool:
        return self.accepted and not self.problem


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


async def huawei_outcomes(python: Path) -> dict[str, Outcome]:
    """Let the SDK call every operation that both have; returns the outcomes by operation."""
    fake = FakeModelArts()
    keeper = StateKeeper(fake)
    outcomes: dict[str, Outcome] = {}
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
                calls = [call for call in fake.calls[number:] if call.operation == operation.id]
                status = calls[-1].status if calls else 0
                outcomes[operation.id] = Outcome(status, report["problem"], tuple(report["left_out"]))
        finally:
            process.stdin.close()  # pyright: ignore[reportOptionalMemberAccess]
            await process.wait()
    return outcomes
