"""`python -m benchmarks fake_soak [MINUTES]`: growth of a fake that is called 200 times a second for minutes."""

from __future__ import annotations

import asyncio
import gc
import os
import time
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeModelArts

from .fake_resources import create_examples

MINUTES = 10.0
RATE = 200.0
"""Calls per second of real time."""
STEP = 10_000
MEASURED_EACH = STEP // 4
HOUR_OF_CALLS = 720_000
"""Calls in an hour at 200 a second."""
LEAST_MEASURED = 3


@frozen
class Size:
    """Size of a fake and its process.

    Args:
        calls: Number of calls before.
        seconds: Real time since the beginning, in seconds.
        memory: Memory in bytes.
        recorded: Number of recorded calls.
        descriptors: Number of open file descriptors.
        tasks: Number of tasks of the event loop.
    """

    calls: int
    seconds: float
    memory: int
    recorded: int
    descriptors: int
    tasks: int


def main(arguments: Sequence[str] = ()) -> None:
    """Call a fake for some minutes while the memory of the process is measured, and then that of Python objects."""
    minutes = float(arguments[0]) if arguments else MINUTES
    for traced in (False, True):  # the process first, because it keeps memory that it has used
        print(asyncio.run(soak(60 * minutes, traced=traced)), flush=True)


async def soak(seconds: float, *, traced: bool, rate: float = RATE) -> str:
    """Call a fake, and describe its growth for each 10,000 calls, and in an hour of 200 calls a second.

    Args:
        seconds: Duration in seconds of real time.
        traced: Whether to measure the memory of Python objects; otherwise the resident memory of the process. Tracing
            itself takes memory, so each has a run of its own.
        rate: Calls per second of real time; fewer if the machine is too slow.
    """
    fake = FakeModelArts(kept_calls=1000, kept_bytes=16 * 1024 * 1024)
    create_examples(fake)
    sizes: list[Size] = []
    if traced:
        tracemalloc.start()
    async with fake.client(retries=0) as client:
        before, began, number = fake.calls.total, time.monotonic(), 0
        while time.monotonic() - began < seconds or len(sizes) < LEAST_MEASURED:
            await play_round(client, fake, number)
            number += 1
            calls = fake.calls.total - before
            if calls >= MEASURED_EACH * len(sizes):
                sizes.append(_size(fake, calls, time.monotonic() - began, traced=traced))
            await asyncio.sleep(max(0.0, calls / rate - (time.monotonic() - began)))
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


def resident_memory() -> int:
    """Return the memory of this process that is in RAM, in bytes."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _size(fake: FakeModelArts, calls: int, seconds: float, *, traced: bool) -> Size:
    gc.collect()
    memory = tracemalloc.get_traced_memory()[0] if traced else resident_memory()
    descriptors, tasks = len(os.listdir("/proc/self/fd")), len(asyncio.all_tasks())
    return Size(calls, seconds, memory, len(fake.calls), descriptors, tasks)


def _described(what: str, sizes: Sequence[Size]) -> str:
    """Describe the growth between the first third of the calls, in which caches are filled, and the end."""
    first, last = sizes[len(sizes) // 3], sizes[-1]
    calls = last.calls - first.calls
    growth = (last.memory - first.memory) / 1024 / (calls / STEP)
    return (
        f"{last.calls:,} calls in {last.seconds:.0f} s, {last.calls / max(last.seconds, 1e-9):.0f} a second: "
        f"the {what} grows by {growth:.1f} KiB for each {STEP:,} calls, which is"
        f" {growth * HOUR_OF_CALLS / STEP / 1024:.1f} MiB in an hour of 200 calls a second; "
        f"{last.recorded:,} recorded calls, {first.descriptors} and {last.descriptors} file descriptors, "
        f"{first.tasks} and {last.tasks} tasks at the beginning and at the end"
    )


if __name__ == "__main__":
    main()
