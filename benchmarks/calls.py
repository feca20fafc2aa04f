"""Benchmark of list calls over loopback, sequential and 50 at once, compared with plain aiohttp and httpx.

The server runs in another process, so CPU times are those of the clients.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from typing import Any

import aiohttp
import httpx
import orjson

from aiomodelarts import ModelArts, TokenCredentials

from .pairs import Comparison, Measure, compare, per_call
from .table import Row

PROJECT = "0123456789abcdef0123456789abcdef"
PAIRS = 60
CONCURRENCY = 50
MICROSECONDS = 1e6
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


def at_once(call: Call) -> Call:
    """Return a function that makes a call 50 times concurrently."""

    async def calls() -> object:
        return await asyncio.gather(*(call() for _ in range(CONCURRENCY)))

    return calls


class Contenders:
    """The clients that are compared, with a call for each list.

    Args:
        url: URL of the server.
        ours: Client of this package.
        session: Session of aiohttp.
        plain: Client of httpx.
    """

    def __init__(self, url: str, ours: ModelArts, session: aiohttp.ClientSession, plain: httpx.AsyncClient) -> None:
        self._flat = f"{url}/v1/{PROJECT}/visualization-jobs?per_page=20&page=1"
        self._nested = f"{url}/v1/{PROJECT}/training-jobs/1/versions?per_page=20&page=1"
        self._headers = {"X-Auth-Token": "token", "Accept": "application/json"}
        self._ours, self._session, self._plain = ours, session, plain

    async def our_flat(self) -> object:
        """Request a flat list with this package."""
        return await self._ours.visualization_jobs.list(per_page=20, page=1)

    async def our_nested(self) -> object:
        """Request a nested list with this package, and read two nested fields of each item."""
        page = await self._ours.training_jobs_v1.list_versions(1, per_page=20, page=1)
        versions: Any = page.versions
        return [(version.parameter[0].value, version.volumes[0].nfs.id) for version in versions]

    async def aiohttp_flat(self) -> object:
        """Request a flat list with aiohttp and orjson."""
        return await self._with_aiohttp(self._flat)

    async def aiohttp_nested(self) -> object:
        """Request a nested list with aiohttp and orjson, and read two nested fields of each item."""
        versions = (await self._with_aiohttp(self._nested))["versions"]
        return [(version["parameter"][0]["value"], version["volumes"][0]["nfs"]["id"]) for version in versions]

    async def httpx_flat(self) -> object:
        """Request a flat list with httpx and orjson."""
        return orjson.loads((await self._plain.get(self._flat, headers=self._headers)).content)

    async def _with_aiohttp(self, url: str) -> Any:
        async with self._session.get(url, headers=self._headers) as response:
            return orjson.loads(await response.read())


def batches(call: Call, count: int, calls_each: int = 1) -> Measure:
    """Return a measure of the CPU time of each call, in microseconds.

    Args:
        call: Makes `calls_each` calls.
        count: Number of times that `call` runs in a batch.
        calls_each: Number of calls that it makes.
    """
    seconds = per_call(call, count)

    async def measure() -> float:
        return await seconds() * MICROSECONDS / calls_each

    return measure


async def measure(url: str) -> AsyncIterator[tuple[str, str, Comparison, float, bool]]:
    """Yield the results: what, beside what, the comparison, the goal, and whether it belongs in the README."""
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
        plain = await stack.enter_async_context(httpx.AsyncClient())
        ours = await stack.enter_async_context(
            ModelArts(TokenCredentials("token"), project_id=PROJECT, endpoint=url, max_concurrency=CONCURRENCY)
        )
        contenders = Contenders(url, ours, session, plain)

        async def sequential(first: Call, second: Call, count: int = 50) -> Comparison:
            return await compare(batches(first, count), batches(second, count), pairs=PAIRS)

        async def concurrent(first: Call, second: Call, pairs: int = PAIRS) -> Comparison:
            both = (batches(at_once(call), 4, CONCURRENCY) for call in (first, second))
            return await compare(*both, pairs=pairs)

        raw, flat = "raw aiohttp and orjson", "flat list of 20 items"
        found = await sequential(contenders.our_flat, contenders.aiohttp_flat)
        yield f"{flat}, one call at a time, CPU µs", raw, found, 1.6, True
        found = await concurrent(contenders.our_flat, contenders.aiohttp_flat)
        yield f"{flat}, 50 calls at once, CPU µs", raw, found, 1.7, True
        found = await concurrent(contenders.our_flat, contenders.httpx_flat, PAIRS // 4)
        yield f"{flat}, 50 calls at once, CPU µs", "raw httpx and orjson", found, 0.12, False
        found = await sequential(contenders.our_nested, contenders.aiohttp_nested, 25)
        yield "28 kB nested list, two nested fields of each item read, CPU µs", raw, found, 1.8, True


def rows() -> Iterator[Row]:
    """Start the server and return the results."""

    async def collect(url: str) -> list[Row]:
        return [Row(what, beside, found, goal, main) async for what, beside, found, goal, main in measure(url)]

    with serving() as url:
        yield from asyncio.run(collect(url))
