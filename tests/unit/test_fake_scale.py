"""What calls cost while the fake contains many resources, in numbers of function calls, which do not vary."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator
from typing import Any, cast

import pytest

from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.handlers.call import HANDLERS, Call
from aiomodelarts.testing.spec.contracts import Contract, contracts
from aiomodelarts.testing.spec.replies import Reply
from benchmarks import fake_scale, fake_soak
from benchmarks.fake_resources import call_of, create_examples, execute, multiply, placeholders

FEW, MANY = 60, 600
# Operations on one resource that read all of a type, and why.
LINEAR = {
    "DeleteWorkforce": "reads the labeling tasks of all datasets, which have no common table",
    "DeleteImageGroup": "an image group consists of all images with a path",
    "UpdateImageGroup": "an image group consists of all images with a path",
    "ShowNotebookTags": "lists the tags of all notebooks",
    "ShowOsQuota": "counts all pools and networks",
    "ShowPoolStatistics": "counts the pools by state",
    "CountInferServicesByTags": "counts all services that match",
    "CountTrainingJobsByTags": "counts all jobs that match",
}


# Most function calls that a list makes for each resource that its page does not show: the rows of these are not made.
MOST_CALLS_FOR_EACH = 70
MORE_CALLS_FOR_EACH = {"ListTrainingJobs": 110}
# Lists without pages.
WHOLE = ("ListPools", "ListAllDevServers", "ListDevServerJobs", "ShowPoolRuntimeMetrics", "ShowWorkflowsTodolist")
PAGE = 10


def cost(call: Call) -> tuple[int, bool]:
    """The number of function calls that a call makes, and whether it succeeds."""
    number = 0

    def count(_frame: object, _event: str, _argument: object) -> None:
        nonlocal number
        number += 1

    sys.setprofile(count)
    try:
        reply = execute(call)
    finally:
        sys.setprofile(None)
    return number, isinstance(reply, Reply)


def calls(fake: FakeModelArts, ids: dict[str, list[str]]) -> Iterator[tuple[Contract, list[Call]]]:
    """Two calls of each operation on a type of resource, or on one resource, which is another one each time."""
    for contract in contracts().values():
        names, keys = placeholders(contract), ids.get(contract.operation.resource, [])
        if contract.operation.id in HANDLERS and len(names) <= bool(keys):
            made = [call_of(fake, contract, {name: keys.pop() for name in names}) for _ in range(2)]
            pagination = contract.operation.pagination
            if pagination is not None and pagination.size:
                for call in made:
                    (call.body if pagination.location == "body" else call.query)[pagination.size] = PAGE
            yield contract, made


def costs(number: int) -> dict[str, tuple[int, bool]]:
    fake = FakeModelArts()
    create_examples(fake)
    found: dict[str, tuple[int, bool]] = {}
    for contract, (first, second) in calls(fake, multiply(fake, number)):
        execute(first)  # fills caches and indexes
        found[contract.operation.id] = cost(second)
    return found


def is_list(contract: Contract) -> bool:
    is_page = contract.operation.pagination is not None or contract.operation.id == "SyncDevServers"
    return is_page or (contract.operation.method == "GET" and not placeholders(contract))


def test_calls_cost_the_same_and_lists_grow_in_proportion() -> None:
    few, many = costs(FEW), costs(MANY)
    growth = {name: many[name][0] / number for name, (number, _) in few.items()}
    lists = {name for name in growth if is_list(contracts()[name])}
    assert {name: factor for name, factor in growth.items() if factor > 12} == {}
    assert {n: f for n, f in growth.items() if f > 1.5 and n not in lists and n not in LINEAR} == {}
    assert {name for name in LINEAR if growth[name] <= 1.5} == set(), "no longer linear"
    for_each = {name: (many[name][0] - few[name][0]) / (MANY - FEW) for name in lists - {*WHOLE}}
    most = dict.fromkeys(for_each, MOST_CALLS_FOR_EACH) | MORE_CALLS_FOR_EACH
    assert {name: number for name, number in for_each.items() if number > most[name]} == {}
    done = {name for name, (_, succeeded) in many.items() if succeeded}
    assert len(done) > 150
    assert {"ListNotebooks", "ListTrainingJobs", "ShowNotebook", "DeleteTrainingJob", "PatchPool"} <= done
    assert len(lists & done) > 50


def done(fake: FakeModelArts, operation: str, body: dict[str, Any] | None = None, **path: str) -> Any:
    """The body of the reply to a call, with the example of the spec in which `body` replaces fields."""
    call = call_of(fake, contracts()[operation], path)
    call.body.update(body or {})
    for name in ("data_source", "work_path"):
        call.body.pop(name, None)
    reply = execute(call)
    assert isinstance(reply, Reply), reply
    return reply.body


def test_long_chains_of_resources_are_followed() -> None:
    fake = FakeModelArts()
    done(fake, "CreatePool")
    done(fake, "CreateProcessorTask", {"inputs": [{"type": "OBS", "source": "/bucket/folder/"}]})
    fake.clock.advance(1000)
    pools, tasks = fake.table("pools"), fake.table("processing_tasks")
    multiply(fake, 1050, only=frozenset({"pools", "processing_tasks"}))
    with fake.transaction():
        for key, before in zip([*pools][1:], pools, strict=False):
            pools[key].notes["parent"] = before
        for key, before in zip([*tasks][1:], tasks, strict=False):
            tasks[key].fields["inputs"] = [{"type": "TASK", "source": before}]
    first, *others = pools
    assert done(fake, "ShowPool", pool_name=others[-1])["status"]["root"] == first
    done(fake, "DeletePool", pool_name=others[-50])
    assert [str(pools[key].plan.state(fake.clock.now())) for key in others[-51:-48]] == ["Running", *["Deleting"] * 2]
    done(fake, "CreateProcessorTask", {"name": "last", "inputs": [{"type": "TASK", "source": [*tasks][-1]}]})


@pytest.mark.parametrize("in_a_file", [False, True])
async def test_a_call_of_each_measurement_of_the_benchmark(monkeypatch: pytest.MonkeyPatch, *, in_a_file: bool) -> None:
    monkeypatch.setattr(fake_scale, "REPEATED", 2)
    monkeypatch.setattr(fake_scale, "LISTED", 1)
    found = await fake_scale.measured(20, in_a_file=in_a_file)
    assert all(milliseconds >= 0 for milliseconds, _ in found.values())
    assert len(found) == (6 if in_a_file else 14)


@pytest.mark.parametrize("traced", [False, True])
async def test_memory_over_many_calls_is_described(monkeypatch: pytest.MonkeyPatch, *, traced: bool) -> None:
    monkeypatch.setattr(fake_soak, "MEASURED_EACH", 10)
    what = "memory of Python objects" if traced else "resident memory"
    described = await fake_soak.soak(0.0, traced=traced, rate=100_000.0)
    assert f"the {what} grows by " in described
    assert fake_soak.resident_memory() > 10 * 1024 * 1024


async def test_calls_come_at_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fake_soak, "MEASURED_EACH", 10)
    began = time.monotonic()
    described = await fake_soak.soak(0.0, traced=False, rate=200.0)
    assert time.monotonic() - began >= 0.09, described


def test_memory_calls_and_tasks_stay_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fake that is called without end keeps 1000 calls, and nothing of resources that were deleted."""

    async def rounds() -> FakeModelArts:
        fake: Any = FakeModelArts(kept_calls=50, kept_bytes=100_000)
        async with fake.client(retries=0) as client:
            for number in range(40):
                await fake_soak.play_round(client, fake, number)
            return fake

    fake = asyncio.run(rounds())
    table = fake.table("visualization_jobs")
    assert (len(fake.calls), fake.calls.total >= 200) == (50, True)
    assert len(table) <= 1
    indexes = table._indexes.values()  # pyright: ignore[reportPrivateUsage]
    assert indexes
    parts = [part for known in (table._ends, *indexes) for part in vars(known).values()]  # pyright: ignore[reportPrivateUsage]
    assert max(len(cast("list[Any]", part)) for part in parts if isinstance(part, dict | list)) <= 2
