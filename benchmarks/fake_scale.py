"""`python -m benchmarks fake_scale`: CPU time and growth of the fake with 1,000, 10,000 and 100,000 resources."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from typing import Any

from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeModelArts

from .fake_resources import create_examples, multiply

SIZES = (1_000, 10_000, 100_000)
REPEATED = 300
LISTED = 5
PAGE = 50
HEADER = (
    f"| measurement, CPU ms | {' | '.join(f'{size:,}' for size in SIZES)} | growth | goal |\n|---|---|---|---|---|---|"
)
KINDS = frozenset({"notebooks", "training_jobs"})
Measures = dict[str, tuple[float, float]]
"""Milliseconds and the largest growth that is accepted, by what was measured."""


def main() -> None:
    """Print the costs with few and many resources, in memory and with a state file."""
    print(HEADER)
    for in_a_file in (False, True):
        found = [asyncio.run(measured(number, in_a_file=in_a_file)) for number in SIZES]
        for what, (_, goal) in found[0].items():
            times = [each[what][0] for each in found]
            growth = ", ".join(f"{after / before:.1f}" for before, after in itertools.pairwise(times))
            shown = " | ".join(f"{milliseconds:.2f}" for milliseconds in times)
            print(f"| {what} | {shown} | {growth} | at most {goal:g} |", flush=True)


async def measured(number: int, *, in_a_file: bool) -> Measures:
    """Measure calls of a fake with a number of notebooks and as many training jobs."""
    with tempfile.TemporaryDirectory() as folder:
        fake = FakeModelArts(state=Path(folder) / "fake.db" if in_a_file else None)
        create_examples(fake)
        began = time.process_time()
        ids = multiply(fake, number, only=KINDS)
        filled = 1000 * (time.process_time() - began)
        gc.collect()
        async with fake.client(retries=0) as client:
            # First, because the other calls create and delete resources, as many with few as with many.
            lists = {} if in_a_file else await _lists(client)
            calls = await _calls(client, fake, ids)
            if in_a_file:
                named = {f"{what}, state file": cost for what, cost in calls.items()}
                return {"fill a state file": (filled, 12.0), **named}
            return {**calls, **lists, **_snapshots(fake)}


async def _calls(client: ModelArts, fake: FakeModelArts, ids: dict[str, list[str]]) -> Measures:
    notebooks, jobs = (itertools.cycle(ids[kind]) for kind in ("notebooks", "training_jobs"))
    image = await client.images.list(type="BUILD_IN").first()
    assert image is not None  # noqa: S101  # the fake has built-in images
    volume: Any = {"category": "EVS", "ownership": "MANAGED"}
    names = (f"new-{number}" for number in itertools.count())

    async def create() -> None:
        await client.notebooks.create(name=next(names), flavor="modelarts.vm.cpu.2u", image_id=image.id, volume=volume)

    async def update() -> None:
        await client.training_jobs.update(next(jobs), description="changed")

    async def delete() -> None:
        await client.training_jobs.delete(next(jobs))
        fake.clock.advance(1.0)

    calls: dict[str, Callable[[], Awaitable[object]]] = {
        "show a notebook": lambda: client.notebooks.get(next(notebooks)),
        "create a notebook": create,
        "change a training job": update,
        "delete a training job, while others end": delete,
        "wait for a training job": lambda: client.training_jobs.wait(next(jobs)),
    }
    return {what: (await _milliseconds(call, REPEATED), 2.0) for what, call in calls.items()}


async def _lists(client: ModelArts) -> Measures:
    pages = max(1, (await client.training_jobs.list(limit=PAGE)).total // PAGE)  # all of them are full
    like: Any = [{"key": "name", "operator": "like", "value": ["99"]}]
    lists: dict[str, Callable[[], Awaitable[object]]] = {
        "list notebooks, first page": lambda: client.notebooks.list(limit=PAGE),  # type: ignore[dict-item,return-value]
        "list notebooks, middle page": lambda: client.notebooks.list(limit=PAGE, offset=pages // 2 * PAGE),  # type: ignore[dict-item,return-value]
        "list notebooks, last page": lambda: client.notebooks.list(limit=PAGE, offset=(pages - 1) * PAGE),  # type: ignore[dict-item,return-value]
        "list notebooks, filtered and sorted": lambda: client.notebooks.list(name="99", sort_key="name"),  # type: ignore[dict-item,return-value]
        "list training jobs, filtered": lambda: client.training_jobs.list(filters=like),  # type: ignore[dict-item,return-value]
        "list training jobs, middle page": lambda: client.training_jobs.list(limit=PAGE, offset=pages // 2),  # type: ignore[dict-item,return-value]
        "list training jobs, last page": lambda: client.training_jobs.list(limit=PAGE, offset=pages - 1),  # type: ignore[dict-item,return-value]
    }
    # The median, because a full garbage collection takes longer than a list of 1,000 resources.
    return {what: (median([await _milliseconds(call, 1) for _ in range(LISTED)]), 12.0) for what, call in lists.items()}


def _snapshots(fake: FakeModelArts) -> Measures:
    began = time.process_time()
    saved = fake.snapshot()
    taken = time.process_time()
    read = json.loads(json.dumps(saved))
    other = FakeModelArts()
    written = time.process_time()
    other.restore(read)
    restored = time.process_time()
    return {"take a snapshot": (1000 * (taken - began), 12.0), "restore it": (1000 * (restored - written), 12.0)}


async def _milliseconds(call: Callable[[], Awaitable[object]], times: int) -> float:
    """Return the CPU time of a call and its client, after one that is not measured."""
    await call()
    began = time.process_time()
    for _ in range(times):
        await call()
    return 1000 * (time.process_time() - began) / times


if __name__ == "__main__":
    main()
