"""Benchmark of iterating over a long list from a slow service, with and without prefetching."""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from collections.abc import Iterator

import httpx
import orjson

from aiomodelarts import ModelArts, TokenCredentials

from .pairs import Comparison, Measure, compare
from .table import Row

PROJECT = "0123456789abcdef0123456789abcdef"
PAGES = 100
SIZE = 20
LATENCY = 0.05
AHEAD = 8
PAIRS = 3


async def answer(request: httpx.Request) -> httpx.Response:
    """Return one page after the latency."""
    await asyncio.sleep(LATENCY)
    size, page = int(request.url.params["per_page"]), int(request.url.params["page"])
    numbers = range((page - 1) * size, min(page * size, PAGES * SIZE))
    jobs = [{"job_id": number, "job_name": f"board-{number}", "job_desc": "x" * 500} for number in numbers]
    body = orjson.dumps({"is_success": True, "job_total_count": PAGES * SIZE, "jobs": jobs})
    return httpx.Response(200, content=body, headers={"Content-Type": "application/json"})


def walk(client: ModelArts, ahead: int) -> Measure:
    """Return a measure of the seconds that iterating over all items takes. The time is spent waiting, not computing."""

    async def measure() -> float:
        started, found = time.perf_counter(), 0
        async for _ in client.visualization_jobs.list(per_page=SIZE).prefetch(ahead):
            found += 1
        assert found == PAGES * SIZE  # noqa: S101  # otherwise the measurement is meaningless
        return time.perf_counter() - started

    return measure


def memory(client: ModelArts, ahead: int) -> Measure:
    """Return a measure of the peak memory of an iteration in kB."""

    async def measure() -> float:
        tracemalloc.start()
        await walk(client, ahead)()
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most / 1000

    return measure


async def measure() -> tuple[Comparison, Comparison]:
    """Return the comparisons of the seconds and of the memory."""
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer), trust_env=False) as http_client,
        ModelArts(
            TokenCredentials("token"), project_id=PROJECT, endpoint="https://modelarts.test", http_client=http_client
        ) as client,
    ):
        seconds = await compare(walk(client, AHEAD), walk(client, 0), pairs=PAIRS, warm_up=0)
        return seconds, await compare(memory(client, AHEAD), memory(client, 0), pairs=2, warm_up=0)


def rows() -> Iterator[Row]:
    """Run the benchmark and return the results."""
    seconds, kilobytes = asyncio.run(measure())
    what = f"{PAGES} pages at {LATENCY * 1000:.0f} ms, {AHEAD} prefetched, s"
    yield Row(what, "one by one", seconds, 0.14, True)
    yield Row("the same, peak memory, kB", "one by one", kilobytes)
