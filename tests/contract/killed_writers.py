"""`python -m tests.contract.killed_writers FILE ROUNDS WRITERS`: kill processes that write to a state file, at random.

In each round, the writers create visualization jobs until they are killed. Afterwards, each job whose creation was
acknowledged has to exist, and each process may have created one more. Prints the numbers of acknowledged and of
stored jobs of each round as JSON.
"""

import asyncio
import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from aiomodelarts.testing import FakeModelArts

LONGEST_SECONDS = 0.04
"""Longest time that a writer works after its first acknowledged write."""
PATIENCE_SECONDS = 30.0


async def write(path: Path, prefix: str, acknowledged: int) -> None:
    """Create jobs without end, and write the name of each to a pipe when its creation is acknowledged."""
    fake = FakeModelArts(state=path)
    async with fake.client(retries=0) as client:
        for number in range(100_000):
            name = f"{prefix}-{number}"
            await client.visualization_jobs.create(job_name=name, train_url="/bucket/output/")
            os.write(acknowledged, f"{name}\n".encode())


def start(path: Path, prefix: str) -> tuple[int, int]:
    """Start a writer, and return its process ID and the end of a pipe with what was acknowledged."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        asyncio.run(write(path, prefix, writing))
        os._exit(1)
    os.close(writing)
    return process, reading


def acknowledged_by(reading: int) -> list[str]:
    """Read the rest of a pipe; the last line may have been cut."""
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read().decode()
    return text.splitlines() if text.endswith("\n") else text.splitlines()[:-1]


async def stored(path: Path) -> list[str]:
    """Return the names of all jobs in the file, in order of creation."""
    async with FakeModelArts(state=path).client(retries=0) as client:
        return [job.job_name async for job in client.visualization_jobs.list(per_page=1000)]


def play(path: Path, number: int, writers: int, moments: random.Random) -> dict[str, list[str]]:
    """Kill the writers of a round at random moments, and return what each acknowledged."""
    started = [(f"{number}{letter}", *start(path, f"{number}{letter}")) for letter in "abcd"[:writers]]
    for _, process, reading in started:
        select.select([reading], [], [], PATIENCE_SECONDS)
        time.sleep(moments.uniform(0, LONGEST_SECONDS))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    return {prefix: acknowledged_by(reading) for prefix, _, reading in started}


def main() -> None:
    """Play the rounds."""
    path, rounds, writers = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    moments = random.Random(7)  # noqa: S311  # not for secrets
    known: list[str] = []
    asyncio.run(stored(path))  # loads all modules before the first fork
    for number in range(rounds):
        acknowledged = play(path, number, writers, moments)
        found = asyncio.run(stored(path))
        for prefix, names in acknowledged.items():
            written = [name for name in found if name.startswith(f"{prefix}-")]
            assert written[: len(names)] == names, (prefix, names, written)
            assert len(written) - len(names) <= 1, (prefix, names, written)
        assert found[: len(known)] == known, "older jobs have changed"
        known = found
        print(json.dumps([sum(map(len, acknowledged.values())), len(found)]))  # noqa: T201  # the results


if __name__ == "__main__":
    main()
