"""Benchmark of iterating over a long list from a slow service, with and without prefetching."""

import asyncio
import time
import tracemalloc
from statistics import median

import httpx
import orjson

from aiomodelarts import ModelArts, TokenCredentials

PROJECT = "0123456789abcdef0123456789abcdef"
PAGES = 100
SIZE = 20
LATENCY = 0.05
AHEAD = 8
ROUNDS = 3


async def answer(request: httpx.Request) -> httpx.Response:
    """Return one page after the latency."""
    await asyncio.sleep(LATENCY)
    size, page = int(request.url.params["per_page"]), int(request.url.params["page"])
    numbers = range((page - 1) * size, min(page * size, PAGES * SIZE))
    jobs = [{"job_id": number, "job_name": f"board-{number}", "job_desc": "x" * 500} for number in numbers]
    body = orjson.dumps({"is_success": True, "job_total_count": PAGES * SIZE, "jobs": jobs})
    return httpx.Response(200, content=body, headers={"Content-Type": "application/json"})


async def walk(client: ModelArts, ahead: int) -> float:
    """Return the seconds that iterating over all items takes."""
    started, found = time.perf_counter(), 0
    async for _ in client.visualization_jobs.list(per_page=SIZE).prefetch(ahead):
        found += 1
    assert found == PAGES * SIZE  # noqa: S101  # otherwise the measurement is meaningless
    return time.perf_counter() - started


async def memory(client: ModelArts, ahead: int) -> float:
    """Return the peak memory of an iteration in kB."""
    tracemalloc.start()
    await walk(client, ahead)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1000


async def measure() -> dict[str, float]:
    """Return seconds and kB of memory; the two iterations alternate, so that slow phases affect both."""
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer), trust_env=False) as http_client,
        ModelArts(
            TokenCredentials("token"), project_id=PROJECT, endpoint="https://modelarts.test", http_client=http_client
        ) as client,
    ):
        rounds = [(await walk(client, AHEAD), await walk(client, 0)) for _ in range(ROUNDS)]
        return {
            "ahead_s": median(ahead for ahead, _ in rounds),
            "one_by_one_s": median(alone for _, alone in rounds),
            "ahead_kb": await memory(client, AHEAD),
            "one_by_one_kb": await memory(client, 0),
        }


def run() -> dict[str, float]:
    """Run the benchmark and return the measurements."""
    return asyncio.run(measure())
