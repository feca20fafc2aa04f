"""`python -m benchmarks fake_scale`: CPU time and growth of the fake with 10,000 and 100,000 resources."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import os
import tempfile
import time
import tracemalloc
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeModelArts

from .fake_resources import create_examples, multiply

SMALL, LARGE = 10_000, 100_000
REPEATED = 300
LISTED = 3
PAGE = 50
SOAK_SECONDS = 30.0
SOAK_STEP = 10_000
HOUR_OF_CALLS = 720_000
"""Calls in an hour at 200 a second."""
HEADER = f"| measurement | {SMALL:,} | {LARGE:,} | growth | goal |\n|---|---|---|---|---|"
KINDS = frozenset({"notebooks", "training_jobs"})
Measures = dict[str, tuple[float, float]]
"""Milliseconds and the largest growth that is accepted, by what was measured."""


def main() -> None:
    """Print the costs with few and many resources, with a state file, and of many calls."""
    for traced in (False, True):  # first, because a process keeps memory that it has used
        print(asyncio.run(soak(traced=traced)) + "\n", flush=True)
    print(HEADER)
    for path in (None, "file"):
        small, large = (asyncio.run(measured(number, in_a_file=path is not None)) for number in (SMALL, LARGE))
        for what, (before, goal) in small.items():
            after = large[what][0]
            print(
                f"| {what} | {before:.2f} ms | {after:.2f} ms | {after / before:.1f} | at most {goal:g} |", flush=True
            )


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
            found = {
                f"{what}{', state file' * in_a_file}": it for what, it in (await _calls(client, fake, ids)).items()
            }
            if in_a_file:
                return {"fill a state file": (filled, 12.0), **found}
            return {**found, **await _lists(client, number), **_snapshots(fake)}


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


async def _lists(client: ModelArts, number: int) -> Measures:
    pages = -(-number // PAGE)
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
    return {what: (await _milliseconds(call, LISTED), 12.0) for what, call in lists.items()}


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


def resident_memory() -> int:
    """Return the memory of this process that is in RAM, in bytes."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def soak(seconds: float = SOAK_SECONDS, *, traced: bool) -> str:
    """Call a fake as fast as possible, and describe its growth for each 10,000 calls, and in an hour of 200 a second.

    Args:
        seconds: Duration in seconds of real time.
        traced: Whether to measure the memory of Python objects; otherwise the resident memory of the process. Tracing
            itself takes memory, so each has a run of its own.
    """
    fake = FakeModelArts(kept_calls=1000, kept_bytes=16 * 1024 * 1024)
    create_examples(fake)
    sizes: list[tuple[int, int, int, int, int]] = []
    if traced:
        tracemalloc.start()
    async with fake.client(retries=0) as client:
        before, began, number = fake.calls.total, time.monotonic(), 0
        while time.monotonic() - began < seconds or len(sizes) < 3:
            await play_round(client, fake, number)
            number += 1
            if fake.calls.total - before >= SOAK_STEP * len(sizes) // 4:
                gc.collect()
                memory = tracemalloc.get_traced_memory()[0] if traced else resident_memory()
                descriptors, tasks = len(os.listdir("/proc/self/fd")), len(asyncio.all_tasks())
                sizes.append((fake.calls.total - before, memory, len(fake.calls), descriptors, tasks))
    tracemalloc.stop()
    return _described("memory of Python objects" if traced else "resident memory", sizes)


async def play_round(client: ModelArts, fake: FakeModelArts, number: int) -> None:
    """Create, show, list, change and delete a job, and let its time pass."""
    made = await client.visualization_jobs.create(job_name=f"board-{number}", train_url="/bucket/output/")
    fake.clock.advance(10.0)
    await client.visualization_jobs.get(made.job_id)
    await client.visualization_jobs.list(per_page=10)
    await client.visualization_jobs.update(made.job_id, job_desc="changed")
    await client.visualization_jobs.delete(made.job_id)
    fake.clock.advance(10.0)


def _described(what: str, sizes: list[tuple[int, int, int, int, int]]) -> str:
    """Describe the growth between the first third of the calls, in which caches are filled, and the end."""
    first, last = sizes[len(sizes) // 3], sizes[-1]
    calls = last[0] - first[0]
    growth = (last[1] - first[1]) / 1024 / (calls / SOAK_STEP)
    return (
        f"{last[0]:,} calls: the {what} grows by {growth:.0f} KiB for each {SOAK_STEP:,} calls, which is"
        f" {growth * HOUR_OF_CALLS / SOAK_STEP / 1024:.1f} MiB in an hour of 200 calls a second; "
        f"{last[2]:,} recorded calls, {first[3]} and {last[3]} file descriptors, "
        f"{first[4]} and {last[4]} tasks at the beginning and at the end"
    )


if __name__ == "__main__":
    main()
