"""Benchmark of list calls over loopback, sequential and 50 at once, compared with plain aiohttp and httpx."""

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from statistics import median

import aiohttp
import httpx
import orjson

from aiomodelarts import ModelArts, TokenCredentials

PROJECT = "0123456789abcdef0123456789abcdef"
ROUNDS = 5
Call = Callable[[], Awaitable[object]]


@contextmanager
def serving() -> Iterator[str]:
    """Run the server in another process and yield its URL."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # noqa: S101  # it is a pipe
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        assert process.stdin is not None  # noqa: S101  # it is a pipe
        process.stdin.close()


async def one_by_one(call: Call, count: int) -> float:
    """Return the CPU time per call in milliseconds, for sequential calls."""
    started = time.process_time()
    for _ in range(count):
        await call()
    return (time.process_time() - started) * 1000 / count


async def at_once(call: Call, count: int, concurrency: int = 50) -> float:
    """Return the number of calls per second, for concurrent calls."""

    async def worker() -> None:
        for _ in range(count // concurrency):
            await call()

    started = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(concurrency)))
    return count / (time.perf_counter() - started)


async def measure(url: str) -> dict[str, dict[str, float]]:
    """Return the medians by contender; the contenders alternate, so that slow phases of the machine affect all."""
    headers = {"X-Auth-Token": "token", "Accept": "application/json"}
    flat = f"{url}/v1/{PROJECT}/visualization-jobs?per_page=20&page=1"
    nested = f"{url}/v1/{PROJECT}/training-jobs/1/versions?per_page=20&page=1"
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
        plain = await stack.enter_async_context(httpx.AsyncClient())
        ours = await stack.enter_async_context(
            ModelArts(TokenCredentials("token"), project_id=PROJECT, endpoint=url, max_concurrency=50)
        )

        def with_aiohttp(target: str) -> Call:
            async def call() -> object:
                async with session.get(target, headers=headers) as response:
                    return orjson.loads(await response.read())

            return call

        def with_httpx(target: str) -> Call:
            async def call() -> object:
                return orjson.loads((await plain.get(target, headers=headers)).content)

            return call

        async def our_flat() -> object:
            return await ours.visualization_jobs.list(per_page=20, page=1)

        async def our_nested() -> object:
            return await ours.training_jobs_v1.list_versions(1, per_page=20, page=1)

        contenders: dict[str, tuple[Call, Call]] = {
            "raw aiohttp": (with_aiohttp(flat), with_aiohttp(nested)),
            "raw httpx": (with_httpx(flat), with_httpx(nested)),
            "aiomodelarts": (our_flat, our_nested),
        }
        rounds: dict[str, dict[str, list[float]]] = {name: {} for name in contenders}
        for number in range(ROUNDS + 1):
            for name, (flat_call, nested_call) in contenders.items():
                figures = {
                    "flat_cpu_ms": await one_by_one(flat_call, 300),
                    "flat_per_second": await at_once(flat_call, 1500),
                    "nested_per_second": await at_once(nested_call, 500),
                }
                if number:  # the first round warms up
                    for key, value in figures.items():
                        rounds[name].setdefault(key, []).append(value)
    return {name: {key: median(values) for key, values in figures.items()} for name, figures in rounds.items()}


def run() -> dict[str, dict[str, float]]:
    """Start the server and return the measurements."""
    with serving() as url:
        return asyncio.run(measure(url))
