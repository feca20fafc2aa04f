"""The cancellation storm: many tasks whose calls are cancelled at any moment. `python -m tests.reliability.storm`."""

import argparse
import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from aiomodelarts import ModelArtsError

from .fault_server import Exchange, Fault
from .faults import FAULTS
from .steps import no_strangers
from .worlds import World, world

TASKS, SECONDS = 1000, 20.0
PLACES = 50
FAULT_SHARE = 0.05
# Faults that end a connection, in the middle or before an answer, and those that calls are repeated for.
STORM_FAULTS = ("503", "reset after reading", "429")
DELAYS = (0.0, 0.001, 0.05, 2.0)
"""How many seconds later at most a call is cancelled; of the last kind many end before."""


@dataclass
class Report:
    """What came of it.

    Args:
        ends: How many calls ended in what.
        wrong: What must not be.
        logins: How many tokens were asked for.
        connections: How many connections were open at the end, before and after closing.
        most_connections: How many were open at a time.
    """

    ends: Counter[str] = field(default_factory=Counter[str])
    wrong: list[str] = field(default_factory=list[str])
    logins: int = 0
    connections: tuple[int, int] = (0, 0)
    most_connections: int = 0


async def walk(at: World, number: int) -> None:
    async with aclosing(aiter(at.client.visualization_jobs.list(per_page=2).prefetch(number % 3))) as jobs:
        async for _ in jobs:
            if number % 5 == 0:
                break


CALLS: list[Callable[[World, int], Any]] = [
    lambda at, number: at.client.visualization_jobs.get(number),
    lambda at, number: at.client.visualization_jobs.restart(number),
    lambda at, number: at.client.visualization_jobs.wait(number),
    lambda at, number: at.client.with_options(deadline=5.0).visualization_jobs.get(number),
    walk,
]


async def one_task(at: World, report: Report, chance: random.Random, until: float) -> None:
    """Begin calls, cancel them, and look at how they end."""
    while time.monotonic() < until:
        number = chance.randrange(1, 1_000_000)
        call = asyncio.ensure_future(chance.choice(CALLS)(at, number))
        await asyncio.wait([call], timeout=chance.choice(DELAYS) * chance.random())
        again = chance.random() < 0.3
        cancelled = call.cancel()
        await asyncio.sleep(0)
        if again:
            call.cancel()
        done, _ = await asyncio.wait([call], timeout=30.0)
        if not done:
            report.wrong.append("a call hangs after it was cancelled")
            return
        error = None if call.cancelled() else call.exception()
        report.ends["cancelled" if call.cancelled() else type(error).__name__ if error else "answer"] += 1
        if error is not None and not isinstance(error, ModelArtsError):
            report.wrong.append(f"a call ended in {error!r}")
        if cancelled and error is not None:
            report.wrong.append(f"a call that was cancelled ended in {error!r}")


async def storm(tasks: int, seconds: float, seed: int) -> Report:
    """Let calls be begun and cancelled for a time, then see what is left."""
    chance, report = random.Random(seed), Report()  # noqa: S311  # no secret

    def plan(_: Exchange) -> Fault | None:
        return FAULTS[chance.choice(STORM_FAULTS)].do if chance.random() < FAULT_SHARE else None

    async def slow_login(exchange: Exchange) -> None:
        await asyncio.sleep(min(0.5, seconds / 4))
        await exchange.server.log_in(exchange)

    async with world(login=True, server={"token_life": 86400.0}, max_concurrency=PLACES, retries=4) as at:
        at.server.plan, at.server.login_plan = plan, lambda _: slow_login
        until = time.monotonic() + seconds
        await asyncio.gather(*(one_task(at, report, chance, until) for _ in range(tasks)))
        at.server.plan = None
        async with asyncio.timeout(10.0):
            job = await at.client.visualization_jobs.get(9)
            if job.job_id != 9:
                report.wrong.append(f"the next call got the answer of another one: {job!r}")
        left = await no_strangers(at.known | {asyncio.current_task()})  # type: ignore[operator]
        if left:
            report.wrong.append(f"{len(left)} tasks are left, such as {left[0]!r}")
        kept = await at.server.settled(PLACES)
        report.most_connections, report.logins = at.server.most_open, at.server.logins
    report.connections = (kept, await at.server.settled(0))
    if report.connections[0] > PLACES or report.connections[1]:
        report.wrong.append(f"connections are left: {report.connections}")
    if report.logins != 1:
        report.wrong.append(f"{report.logins} tokens were asked for in place of one")
    return report


def main() -> None:
    """Run it, print the figures, fail on anything wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=TASKS)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    report = asyncio.run(storm(given.tasks, given.seconds, given.seed))
    print(f"{report.ends.total()} calls of {given.tasks} tasks: {dict(report.ends)}")
    print(f"{report.logins} login, {report.connections} connections at the end, at most {report.most_connections}")
    print(*report.wrong[:20], sep="\n")
    raise SystemExit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()
