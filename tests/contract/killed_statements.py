"""`python -m tests.contract.killed_statements FILE`: kill a writer before each statement of a transaction.

In each round, a process creates two visualization jobs in a state file, and is killed before a statement of the second
creation. Afterwards, the file has to contain the first job, and the second one as a whole or not at all. Prints for
each round whether the process was killed, and whether the file contains the second job, as JSON.
"""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from aiomodelarts.testing import FakeModelArts

MOST_STATEMENTS = 60
LONG_DESCRIPTION = "x" * 250


class KillingConnection(sqlite3.Connection):
    """A connection that kills this process before a statement, and writes changed pages before a transaction ends."""

    remaining = sys.maxsize

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        # SQLite also does this by itself in large transactions, and then needs its journal to undo them.
        super().execute("PRAGMA cache_size = 1")

    def execute(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
        """Execute a statement, or kill this process instead."""
        KillingConnection.remaining -= 1
        if KillingConnection.remaining < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(sql, *arguments)


async def create(path: Path, *names: str, before_last: Callable[[], None] = lambda: None) -> None:
    """Create jobs, and call a function before the last one."""
    async with FakeModelArts(state=path).client(retries=0) as client:
        for name in names:
            if name == names[-1]:
                before_last()
            await client.visualization_jobs.create(
                job_name=name, train_url="/bucket/output/", job_desc=LONG_DESCRIPTION
            )


async def stored(path: Path) -> dict[str, int]:
    """Return the names and IDs of all jobs in the file, in order of creation."""
    async with FakeModelArts(state=path).client(retries=0) as client:
        return {job.job_name: job.job_id async for job in client.visualization_jobs.list(per_page=1000)}


def write_and_die(path: Path, number: int, names: list[str]) -> bool:
    """Create jobs in a process that is killed before a statement of the last creation; return whether it was killed."""
    process = os.fork()
    if process == 0:
        sqlite3.connect = partial(sqlite3.connect, factory=KillingConnection)  # type: ignore[assignment]
        asyncio.run(create(path, *names, before_last=lambda: setattr(KillingConnection, "remaining", number)))
        os._exit(0)
    _, status = os.waitpid(process, 0)
    assert status in (0, signal.SIGKILL), f"the writer failed with {status}"
    return status != 0


def main() -> None:
    """Play rounds until a process ends before it is killed."""
    path = Path(sys.argv[1])
    asyncio.run(create(path, "first"))
    known = asyncio.run(stored(path))
    for number in range(MOST_STATEMENTS):
        sure, perhaps, later = (f"{kind}-{number}" for kind in ("sure", "perhaps", "later"))
        killed = write_and_die(path, number, [sure, perhaps])
        found = asyncio.run(stored(path))
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",), number
        assert [*found] == [*known, sure, *([perhaps] if perhaps in found else [])], (number, found)
        asyncio.run(create(path, later))  # gets a number that a half-written creation would not have noted
        after = asyncio.run(stored(path))
        assert [*after] == [*found, later], (number, found, after)
        assert {**after, **known, **found} == after, (number, "older jobs have changed")
        assert len({*after.values()}) == len(after), (number, after)
        known = after
        print(json.dumps([killed, perhaps in found]))  # noqa: T201  # the results
        if not killed:
            return


if __name__ == "__main__":
    main()
