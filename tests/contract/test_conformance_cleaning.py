"""Whatever happens, the conformance runner deletes what it created, or says what is left."""

import asyncio
from collections.abc import Callable
from random import Random
from typing import Any

import httpx
import pytest

from aiomodelarts import AuthenticationFailed
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.conformance import Report
from aiomodelarts.testing.conformance.junit import to_junit
from aiomodelarts.testing.conformance.life_cycles import life_cycles
from aiomodelarts.testing.conformance.text_report import to_table
from tests.contract.conformance_garden import Between, Reply, answered, conformance, remaining

CREATED = sorted({step.operation for steps in life_cycles().values() for step in steps if step.undo})
REFUSAL = {"error_code": "ModelArts.0104", "error_msg": "Not now."}
FORBIDDEN = {"error_code": "ModelArts.0010", "error_msg": "You may not."}


def kinds(report: Report, operation: str) -> set[str]:
    return {str(finding.kind) for one in report.operations if one.operation == operation for finding in one.findings}


def never_arrives(_request: httpx.Request, _reply: Reply) -> Reply:
    raise httpx.ReadError("reset")


class Stopping(httpx.AsyncBaseTransport):
    """Does something at a request of which the answer then never arrives.

    Args:
        fake: What answers.
        number: Which request counts, from 1; those for tokens don't.
        stop: What is done.
    """

    def __init__(self, fake: FakeModelArts, number: int, stop: Callable[[], object]) -> None:
        self._inner = httpx.ASGITransport(fake.app)
        self._left = number
        self._stop = stop

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        self._left -= not request.url.path.startswith("/v3/")
        if self._left == 0:
            self._left -= 1
            self._stop()
            await asyncio.Event().wait()
        return response


@pytest.mark.parametrize("number", [1, 8, 40, 80, 160, 400])
async def test_cancelled(number: int, fake: FakeModelArts) -> None:
    def stop() -> None:
        task.cancel()

    run = conformance(fake, Stopping(fake, number, stop), write=True, expensive=True)
    task = asyncio.create_task(run.run())
    with pytest.raises(asyncio.CancelledError):
        await task
    report = run.report
    assert (report.ended, report.leftovers, report.code) == (False, [], 2)
    assert await remaining(fake) == []
    assert "The run was interrupted" in to_table(report)
    assert 'type="interrupted"' in to_junit(report)


@pytest.mark.parametrize("operation", CREATED)
async def test_refused(operation: str, fake: FakeModelArts) -> None:
    refusing = Between(fake, operation, answered(400, REFUSAL), lets_pass=False)
    report = await conformance(fake, refusing, write=True, expensive=True, only=(operation,)).run()
    assert kinds(report, operation) == {"refused"}
    assert (report.leftovers, report.code) == ([], 1)
    assert await remaining(fake) == []


@pytest.mark.parametrize("operation", CREATED)
async def test_answer_never_arrives(operation: str, fake: FakeModelArts) -> None:
    lost = Between(fake, operation, never_arrives)
    report = await conformance(fake, lost, write=True, expensive=True, only=(operation,)).run()
    assert kinds(report, operation) == {"no response"}
    assert report.leftovers == []
    assert await remaining(fake) == []


@pytest.mark.parametrize("seed", range(2))
async def test_every_step_may_fail(seed: int, fake: FakeModelArts) -> None:
    """Also reads and deletions; what can't be deleted after some tries is named."""
    fake.fail_randomly(0.2, seed=seed)
    report = await conformance(fake, write=True, expensive=True).run()
    fake.fail_randomly(0)
    assert {*await remaining(fake)} <= {name for left in report.leftovers for name in (left.name, *left.ids.values())}
    assert report.code in (1, 3)


class Garbling(httpx.AsyncBaseTransport):
    """Replaces or drops one in a hundred values of all answers.

    Args:
        fake: What answers.
        seed: Where chance begins.
    """

    def __init__(self, fake: FakeModelArts, seed: int) -> None:
        self._inner = httpx.ASGITransport(fake.app)
        self._random = Random(seed)  # noqa: S311  # not for secrets

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        await response.aread()
        if not response.content or request.url.path.startswith("/v3/"):
            return response
        return httpx.Response(response.status_code, json=self._garbled(response.json()))

    def _garbled(self, value: Any) -> Any:
        if self._random.random() < 0.01:
            return self._random.choice([None, "", ".", 0, -1, 10**30, 1.5, True, [], {}, [[]], {"a": 1}])
        if isinstance(value, dict):
            return {key: self._garbled(part) for key, part in value.items() if self._random.random() > 0.003}
        return [self._garbled(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize("seed", range(2))
async def test_garbled_answers(seed: int, fake: FakeModelArts) -> None:
    report = await conformance(fake, Garbling(fake, seed), write=True, expensive=True, timeout=60.0).run()
    assert report.outcomes["different"] > 20
    assert {*await remaining(fake)} <= {name for left in report.leftovers for name in (left.name, *left.ids.values())}


async def test_token_refused_in_the_middle(fake: FakeModelArts) -> None:
    unknown = {"error_code": "APIGW.0301", "error_msg": "Incorrect IAM authentication information"}
    refusing = Between(fake, "CreateLabels", answered(401, unknown), lets_pass=False)
    run = conformance(fake, refusing, write=True)
    with pytest.raises(AuthenticationFailed):
        await run.run()
    assert (run.report.leftovers, run.report.code) == ([], 2)
    assert await remaining(fake) == []


async def test_what_can_not_be_deleted_is_named(fake: FakeModelArts) -> None:
    refusing = Between(fake, "DeleteWorkspace", answered(403, FORBIDDEN), lets_pass=False)
    report = await conformance(fake, refusing, write=True, stamp="c3").run()
    [left] = report.leftovers
    made = fake.calls_of("CreateWorkspace")[0].response["id"]
    assert (left.resource, left.name, list(left.ids.values())) == ("workspaces", "ma-conform-c3", [made])
    assert left.reason.startswith("the deletion failed: DeleteWorkspace: HTTP 403 ModelArts.0010: You may not.")
    assert report.code == 3
    assert f"NOT DELETED: workspaces ma-conform-c3 ({made})" in to_table(report)
    assert 'name="cleanup of ma-conform-c3"' in to_junit(report)
    assert report.to_dict()["leftovers"][0]["name"] == "ma-conform-c3"


async def test_what_is_deleted_and_stays_is_named(fake: FakeModelArts) -> None:
    ignoring = Between(fake, "DeleteModel", answered(200, {"delete_success_list": []}), lets_pass=False)
    report = await conformance(fake, ignoring, write=True, timeout=60.0).run()
    assert "not gone" in kinds(report, "DeleteModel")
    [left] = report.leftovers
    assert (left.resource, left.reason) == ("models", "the deleted resource still exists after 60 s")
    assert report.code == 3


async def test_cancelled_while_cleaning_up(fake: FakeModelArts) -> None:
    """Nothing more can be done then but to say what is left."""

    class Hanging(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "DELETE":
                task.cancel()
                await asyncio.Event().wait()
            return await httpx.ASGITransport(fake.app).handle_async_request(request)

    run = conformance(fake, Hanging(), write=True, only=("algorithms",))
    task = asyncio.create_task(run.run())
    with pytest.raises(asyncio.CancelledError):
        await task
    [left] = run.report.leftovers
    assert (left.resource, left.name, left.reason) == (
        "algorithms",
        "ma-conform-a1b2c3d4",
        "the cleanup was interrupted",
    )
    assert await remaining(fake) == [left.name]
    assert run.report.code == 3


def test_every_deletion_belongs_to_what_its_step_creates() -> None:
    for steps in life_cycles().values():
        for step in steps:
            for undo in step.undo[-1:]:
                assert OPERATIONS[undo.operation].method == "DELETE" or "delete" in OPERATIONS[undo.operation].name


@pytest.fixture
def fake() -> FakeModelArts:
    """One whose answers are not held against the spec in the end: some are planned faults."""
    return FakeModelArts()
