"""`python -m benchmarks fake_waits [NOTEBOOKS]`: how long calls wait while the state is copied or replaced."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from statistics import median

import httpx

from aiomodelarts.testing import FakeInterface, FakeModelArts, VirtualClock

from .fake_resources import create_examples, multiply

NOTEBOOKS = 100_000
BEAT_SECONDS = 0.001


def main(arguments: Sequence[str] = ()) -> None:
    """Print a table."""
    number = int(arguments[0]) if arguments else NOTEBOOKS
    print(
        f"| with {number:,} notebooks, CPU ms | in all | a call waits, median | 99 % | at most |\n|---|---|---|---|---|"
    )
    for what, (total, waits) in asyncio.run(measured(number)).items():
        most = sorted(waits)[int(0.99 * len(waits))]
        print(f"| {what} | {total:,.0f} | {median(waits):.1f} | {most:.0f} | {max(waits):.0f} |", flush=True)


async def measured(number: int) -> dict[str, tuple[float, list[float]]]:
    """Return the CPU time of each request, and those between the turns of the event loop, in milliseconds.

    CPU time of the process, because other processes of the machine would be measured otherwise.
    """
    fake = FakeModelArts(clock=VirtualClock())
    create_examples(fake)
    multiply(fake, number, only=frozenset({"notebooks"}))
    found: dict[str, tuple[float, list[float]]] = {}
    transport = httpx.ASGITransport(FakeInterface(fake))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1/_fake/api", timeout=600) as client:
        saved = (await client.get("/snapshot")).content  # also loads what the first request needs
        for what, method, path, content in (
            ("take a snapshot", "GET", "/snapshot", b""),
            ("restore it", "PUT", "/snapshot", saved),
            ("reset", "POST", "/reset", b"{}"),
            ("count the resources", "GET", "/state", b""),
        ):
            began = time.process_time()
            async with _beats() as waits:
                (await client.request(method, path, content=content)).raise_for_status()
            found[what] = (1000 * (time.process_time() - began), waits)
    return found


@asynccontextmanager
async def _beats() -> AsyncGenerator[list[float]]:
    """Note the CPU times between turns of the event loop, in milliseconds."""
    waits: list[float] = []

    async def beat() -> None:
        before = time.process_time()
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            now = time.process_time()
            waits.append(1000 * (now - before))
            before = now

    task = asyncio.create_task(beat())
    await asyncio.sleep(2 * BEAT_SECONDS)
    try:
        yield waits
        await asyncio.sleep(2 * BEAT_SECONDS)
    finally:
        task.cancel()


if __name__ == "__main__":
    main()
