"""`python -m benchmarks.soak`: many tasks, faults of all kinds, a token that ends all the time.

Each call ends in its answer or in an error that fits the faults it met; no POST is carried out twice; an error that
says nothing was carried out is right; memory and connections stay flat.
"""

import argparse
import asyncio
import gc
import random
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiomodelarts import AuthenticationFailed, ConnectionLost, ModelArts, ModelArtsError, TransportError
from aiomodelarts.testing import ScaledClock
from tests.reliability.fault_server import Exchange, Fault, FaultServer
from tests.reliability.faults import FAULTS
from tests.reliability.worlds import client_of

TASKS, SECONDS, FAULT_SHARE, TOKEN_LIFE = 200, 60.0, 0.05, 2.0
CONNECTIONS = 100
TIMEOUT = 2.0
SPEED = 10
"""Pauses between attempts take a tenth of the time; the token's life is that much longer by the same clock."""
RARE = {"silence": 0.2, "silence in the body": 0.2, "huge body": 0.2, "429": 0.1, "429 in a 400": 0.1}
"""Faults that make a call wait long, or all calls slower, come up this much less often than others."""
REFUSED = "token refused"

KINDS: dict[str, Callable[[ModelArts, int], Any]] = {
    "GET": lambda client, number: client.visualization_jobs.get(number),
    "PUT": lambda client, number: client.visualization_jobs.update(number, job_desc="new"),
    "DELETE": lambda client, number: client.visualization_jobs.delete(number),
    "POST": lambda client, number: client.visualization_jobs.restart(number),
}


@dataclass
class Report:
    """What came of it.

    Args:
        ends: How calls ended, by what they ended in.
        faults: How many faults there were, by name.
        wrong: Calls that ended as they must not.
        memory: Bytes in use at the rests.
        connections: Open connections at the rests.
        most_connections: The most that were open at a time.
        logins: How many tokens were asked for.
        seconds: How long it took.
    """

    ends: Counter[str] = field(default_factory=Counter[str])
    faults: Counter[str] = field(default_factory=Counter[str])
    wrong: list[str] = field(default_factory=list[str])
    memory: list[int] = field(default_factory=list[int])
    connections: list[int] = field(default_factory=list[int])
    most_connections: int = 0
    logins: int = 0
    seconds: float = 0.0

    @property
    def growth(self) -> int:
        """Bytes that the last rest has more than the first."""
        return self.memory[-1] - self.memory[0]


class Soak:
    """One run.

    Args:
        server: The service.
        client: An open client of it.
        seed: Decides about faults.
    """

    def __init__(self, server: FaultServer, client: ModelArts, seed: int) -> None:
        self.server = server
        self.client = client
        self.report = Report()
        self._random = random.Random(seed)  # noqa: S311  # no secret
        self._met: dict[str, list[str]] = {}
        self._number = 0
        # One redirect alone is followed, to the job that it leads to.
        self._names = [name for name, fault in FAULTS.items() if not fault.greets and name != "endless redirects"]
        self._weights = [RARE.get(name, 1.0) for name in self._names]
        server.plan = self._plan
        server.on_refusal = self._refused

    def _plan(self, exchange: Exchange) -> Fault | None:
        key = exchange.key
        if self._random.random() >= FAULT_SHARE or key not in self._met:
            return None
        [name] = self._random.choices(self._names, self._weights)
        self._met[key].append(name)
        self.report.faults[name] += 1
        return FAULTS[name].do

    def _refused(self, exchange: Exchange) -> None:
        self._met.get(exchange.key, []).append(REFUSED)

    async def work(self, until: float) -> None:
        """Make calls, and check each."""
        while time.monotonic() < until:
            self._number += 1
            number = self._number
            method = self._random.choices(list(KINDS), (4, 1, 1, 2))[0]
            path = f"/v1/{'0' * 32}/visualization-jobs/{number}"
            key = f"{method} {path}/restart" if method == "POST" else f"{method} {path}"
            self._met[key] = []
            end: object
            try:
                end = await KINDS[method](self.client, number)
            except Exception as error:  # what it is decides `_check`
                end = error
            self._check(key, number, end)
            del self._met[key]
            self.server.forget(key)

    def _check(self, key: str, number: int, end: object) -> None:
        self.report.ends[type(end).__name__ if isinstance(end, Exception) else "answer"] += 1
        met, executed = self._met[key], self.server.executed[key]
        problem = None
        if isinstance(end, Exception) and not isinstance(end, ModelArtsError):
            problem = "is no error of the library"
        elif isinstance(end, TransportError) and not end.may_have_been_executed and executed:
            problem = "was carried out although the error denies it"
        elif key.startswith("POST") and executed > 1:
            problem = "was carried out more than once"
        elif isinstance(end, AuthenticationFailed) and met.count(REFUSED) < 2:
            problem = "failed with a token that could have been renewed"
        elif isinstance(end, Exception) and not met and not isinstance(end, ConnectionLost):
            # A connection that another call's fault ended may be noticed only when it is used.
            problem = "failed without a fault"
        elif not isinstance(end, Exception) and not executed:
            problem = "was answered and never carried out"
        elif key.startswith("GET") and not isinstance(end, Exception) and getattr(end, "job_id", None) != number:
            problem = "got the answer of another call"
        if problem:
            self.report.wrong.append(f"{key} {problem}: {end!r} after {met}, carried out {executed} times")

    async def spell(self, tasks: int, seconds: float) -> None:
        """Work for a time, then rest and measure."""
        until = time.monotonic() + seconds
        async with asyncio.TaskGroup() as group:
            for _ in range(tasks):
                group.create_task(self.work(until))
        await self.server.settled(CONNECTIONS)
        gc.collect()
        self.report.memory.append(tracemalloc.get_traced_memory()[0])
        self.report.connections.append(self.server.open)


async def soak(tasks: int, seconds: float, seed: int, spells: int = 4) -> Report:
    """Run it in spells with rests between them; the first one warms up."""
    started = time.monotonic()
    tracemalloc.start()
    try:
        clock = ScaledClock(SPEED)
        server = FaultServer(token_life=TOKEN_LIFE * SPEED, now=clock.now)
        async with server.running():
            options = {"max_concurrency": CONNECTIONS, "timeout": TIMEOUT, "clock": clock}
            async with client_of(server, login=True, **options) as client:
                run = Soak(server, client, seed)
                for _ in range(spells):
                    await run.spell(tasks, seconds / spells)
            run.report.connections.append(await server.settled(0))
            run.report.most_connections = server.most_open
            run.report.logins = server.logins
    finally:
        tracemalloc.stop()
    run.report.seconds = time.monotonic() - started
    return run.report


def main() -> None:
    """Run it for a minute, print the figures, fail on anything wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=TASKS)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    report = asyncio.run(soak(given.tasks, given.seconds, given.seed))
    print(f"{report.ends.total()} calls in {report.seconds:.0f} s: {dict(report.ends)}")
    print(f"{report.faults.total()} faults of {len(report.faults)} kinds, {report.logins} tokens")
    print(f"memory at rest, kB: {[size // 1024 for size in report.memory]}; growth {report.growth // 1024} kB")
    print(f"open connections at rest and after closing: {report.connections}; at most {report.most_connections}")
    print(*report.wrong, sep="\n")
    raise SystemExit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()
