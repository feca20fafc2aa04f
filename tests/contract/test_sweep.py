"""The Dask sweep example, run as a user runs it, against a fake that records when calls arrive."""

import asyncio
import os
import re
import sys
import time
from bisect import bisect_left
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.testing import FakeModelArts, ScaledClock, serving

pytest.importorskip("distributed", reason="the examples need the dependency group `examples`")

SWEEP = Path(__file__).resolve().parents[2] / "examples" / "sweep_dask.py"
WORKERS, RATE, JOBS = 2, 80, 200
JOBS_AT_ONCE = 10


async def run(*arguments: str) -> tuple[int, str, str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OS_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(SWEEP),
        *arguments,
        env={**environment, "NO_PROXY": "127.0.0.1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    return process.returncode or 0, output.decode(), errors.decode()


# Starting the workers takes seconds of CPU.
@pytest.mark.timeout(180)
async def test_workers_share_one_token_and_one_rate() -> None:
    fake = FakeModelArts(clock=ScaledClock(1.0))
    app, arrivals = fake.app, list[float]()

    async def record_arrival(scope: Any, receive: Any, send: Any) -> None:
        if scope["path"].endswith("/training-jobs"):
            arrivals.append(time.monotonic())
        await app(scope, receive, send)

    fake.app = record_arrival  # type: ignore[assignment]
    async with serving(fake) as url:
        code, output, errors = await run("--workers", str(WORKERS), "--rate", str(RATE), "--url", url)

    assert (code, errors) == (0, "")
    assert fake.iam.counts["tokens"] == 1
    created = [call for call in fake.calls if call.operation == "CreateTrainingJob" and call.status == 201]
    assert len({call.body["metadata"]["name"] for call in created}) == len(created) == len(fake.calls) == JOBS
    assert re.search(rf"{JOBS} jobs by {WORKERS} workers in", output)
    # Calls of a worker that are delayed can arrive together, but no more than it makes at once.
    arrivals.sort()
    busiest = max(at - bisect_left(arrivals, when - 1.0) + 1 for at, when in enumerate(arrivals))
    assert busiest <= RATE + WORKERS * (JOBS_AT_ONCE + 1)
    assert arrivals[-1] - arrivals[0] >= (JOBS - WORKERS) / RATE * 0.8
