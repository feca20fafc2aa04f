"""Execution of the soak test: phases of load with pauses, over TCP and TLS, while the client's clock jumps."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import ssl
import time
import tracemalloc
from contextlib import AsyncExitStack
from functools import cache

import trustme

from aiomodelarts import AuthenticationFailed, ModelArts
from aiomodelarts.testing import ScaledClock
from tests.reliability.fault_server import TASK_NAME, Exchange, Fault
from tests.reliability.faults import FAULTS
from tests.reliability.worlds import client_of

from .report import Report
from .service import SoakService, cut_log, number_of
from .verdict import BROKEN_CONNECTION, NAMES, is_race, problem
from .work import KINDS, Site, Work

FAULT_SHARE, TOKEN_LIFE = 0.05, 2.0
CONNECTIONS = 100
"""Maximum number of connections of each client."""
SLACK = 1.25
"""Tolerance for open connections, because the service notices a closed connection later than the client."""
TIMEOUT = 2.0
HANGING = 10
"""Number of timeouts after which a task is considered to hang."""
LARGEST_RESPONSE = 4_000_000
"""More than the size of the huge body, less than the decompressed size of the compression bomb."""
SPEED = 20
"""Factor by which the client's clock is faster, which shortens pauses between attempts."""
JUMP = 1200.0
JUMPS_PER_PHASE = 4
RARE = {"silence": 0.2, "silence in the body": 0.2, "huge body": 0.2}
"""Relative frequency of faults that delay a call for long."""
UNFIT_FOR_TLS = ("half close", "half close in the body")
"""TLS has no half-closed connections."""
UNFIT_FOR_LISTS = ("redirect loop",)
"""The redirect drops the query, which identifies the call."""
TLS_BUFFERS = os.path.join("asyncio", "sslproto.py")
THROTTLED_SHARE, THROTTLED_TASKS = 0.02, 50


class JumpingClock(ScaledClock):
    """A clock whose wall time jumps, like that of a machine whose clock is set."""

    offset = 0.0

    def now(self) -> float:
        """Return the current wall time in seconds since 1970."""
        return super().now() + self.offset


@cache
def certificates() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return the TLS contexts of the service and the client."""
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


class Soak:
    """A soak test.

    Args:
        sites: The services and clients to alternate between.
        clock: Clock of the clients.
        seed: Seed of tasks and faults.
        limit: Allowed number of open connections in total.
        fault_share: Share of requests with a fault, from 0 to 1.
        timeout: Timeout of each attempt in seconds.
    """

    def __init__(
        self, sites: list[Site], clock: JumpingClock, seed: int, limit: int, fault_share: float, timeout: float
    ) -> None:
        self.sites = sites
        self.report = Report(limit)
        self._clock = clock
        self._fault_share = fault_share
        self._longest = HANGING * timeout
        self._random = random.Random(seed)  # noqa: S311  # not a secret
        self._running: dict[int, Work] = {}
        self._number = 0
        self._weights = [RARE.get(name, 1.0) for name in NAMES]
        for site in sites:
            site.service.plan = self._plan
            site.service.on_refusal = self._refused

    def _plan(self, exchange: Exchange) -> Fault | None:
        work = self._work_of(exchange)
        if work is None or self._random.random() >= self._fault_share:
            return None
        [name] = self._random.choices(NAMES, self._weights)
        if exchange.path.startswith("/logs/") and name not in BROKEN_CONNECTION:
            return None
        if (name in UNFIT_FOR_TLS and work.site.service.context) or (name in UNFIT_FOR_LISTS and exchange.query):
            return None
        work.met.append(name)
        self.report.faults[name] += 1
        if exchange.path.startswith("/logs/") and "body" in name:
            return cut_log
        return FAULTS[name].do

    def _refused(self, exchange: Exchange) -> None:
        self.report.refusals += 1
        work = self._work_of(exchange)
        if work is not None:
            work.refusals += 1

    def _work_of(self, exchange: Exchange) -> Work | None:
        number = number_of(exchange)
        return None if number is None else self._running.get(number)

    async def _work(self, until: float) -> None:
        while time.monotonic() < until:
            self._number += 1
            [kind] = self._random.choices(KINDS, [kind.share for kind in KINDS])
            site = self.sites[self._number % len(self.sites)]
            work = self._running[self._number] = Work(self._number, kind, site)
            end: object
            try:
                async with asyncio.timeout(self._longest):
                    end = await kind.act(work, random.Random(work.number))  # noqa: S311  # not a secret
            except Exception as error:  # `_judge` says whether it may be that one
                end = error
            self._judge(work, end)
            del self._running[work.number]
            site.service.forget_call(work.number)

    def _judge(self, work: Work, end: object) -> None:
        report = self.report
        report.kinds[work.kind.name] += 1
        if isinstance(end, Exception):
            report.ends[type(end).__name__] += 1
        else:
            report.ends["cancelled" if end is None else "result"] += 1
        if is_race(work, end):
            report.races += 1
            return
        if work.refusals == 1 and isinstance(end, AuthenticationFailed):
            report.unrenewed += 1
            return
        wrong = problem(work, end)
        if wrong:
            shown = f"{end!r}"[:300]
            met = [*work.met, *["token refused"] * work.refusals]
            report.wrong.append(
                f"{work.kind.name} {work.number} {wrong}: {shown} after {met}, executed {work.executed} times"
            )

    async def run_phase(self, tasks: int, seconds: float) -> None:
        """Run tasks for some seconds, then pause and measure."""
        until = time.monotonic() + seconds
        async with asyncio.TaskGroup() as group:
            for _ in range(tasks):
                group.create_task(self._work(until))
            for _ in range(JUMPS_PER_PHASE):
                await asyncio.sleep(seconds / (JUMPS_PER_PHASE + 1))
                self._clock.offset = self._random.uniform(-JUMP, JUMP)
        self._clock.offset = 0.0
        self.report.connections.append(sum([await site.service.settled(CONNECTIONS) for site in self.sites]))
        gc.collect()
        if tracemalloc.is_tracing():
            self.report.memory.append(_bytes_in_use())
        self.report.calls.append(self.report.ends.total())


def _bytes_in_use() -> int:
    # Each TLS connection has buffers of half a megabyte, so the number of open connections would hide leaks.
    # A filter of `tracemalloc` takes ten times as long.
    traces = tracemalloc.take_snapshot().traces
    return sum(trace.size for trace in traces if not trace.traceback[-1].filename.endswith(TLS_BUFFERS))


async def soak(
    tasks: int,
    seconds: float,
    seed: int,
    phases: int = 4,
    fault_share: float = FAULT_SHARE,
    token_life: float = TOKEN_LIFE,
    timeout: float = TIMEOUT,  # that of each attempt
) -> Report:
    """Run the soak test in phases with pauses between them; the first phase is a warm-up.

    Args:
        tasks: Number of concurrent tasks.
        seconds: Total duration of all phases in seconds.
        seed: Seed of tasks and faults.
        phases: Number of phases, 1 or more. If there are 2 or more, memory is traced, and its growth is checked.
        fault_share: Share of requests with a fault, from 0 to 1.
        token_life: Time until a token expires, in seconds.
        timeout: Timeout of each attempt in seconds. After a silent fault, a phase ends later by this time.
    """
    known = asyncio.all_tasks()
    started = time.monotonic()
    if phases > 1:
        tracemalloc.start()
    try:
        clock = JumpingClock(SPEED)
        shown, trusted = certificates()
        async with AsyncExitStack() as servers:
            sites: list[Site] = []
            async with AsyncExitStack() as clients:
                for context in (None, shown):
                    life = token_life * SPEED
                    service = SoakService(token_life=life, now=lambda: ScaledClock.now(clock), context=context)
                    await servers.enter_async_context(service.running())
                    client = await clients.enter_async_context(_client(service, clock, trusted, timeout))
                    sites.append(Site(service, client))
                limit = int(SLACK * min(CONNECTIONS * len(sites), 2 * tasks))
                run = Soak(sites, clock, seed, limit, fault_share, timeout)
                for _ in range(phases):
                    await run.run_phase(tasks, seconds / phases)
            left = [await site.service.settled(0) for site in sites]
            tasks_left = [task.get_name() for task in asyncio.all_tasks() - known if task.get_name() != TASK_NAME]
    finally:
        tracemalloc.stop()
    report = run.report
    report.tasks = tasks_left
    report.connections.append(sum(left))
    report.most_connections = sum(site.service.most_open for site in sites)
    report.logins = sum(site.service.logins for site in sites)
    report.seconds = time.monotonic() - started
    # A token is requested once for all callers when it expires and when the clock jumps.
    moments = report.seconds / token_life + JUMPS_PER_PHASE * phases
    report.most_logins = int(3 * len(sites) * (moments + 2))
    return report


def _client(service: SoakService, clock: JumpingClock, trusted: ssl.SSLContext, timeout: float) -> ModelArts:
    return client_of(
        service,
        login=True,
        max_concurrency=CONNECTIONS,
        timeout=timeout,
        clock=clock,
        verify=trusted,
        max_response_size=LARGEST_RESPONSE,
    )


async def throughput(share: float, seconds: float, seed: int) -> float:
    """Measure the successful calls per second while the service refuses some calls at random with 429.

    Args:
        share: Share of refused calls, from 0 to 1.
        seconds: Duration of the measurement in seconds.
        seed: Seed of the refusals.
    """
    chance = random.Random(seed)  # noqa: S311  # not a secret
    clock = ScaledClock(SPEED)
    refuse = FAULTS["429"].do
    service = SoakService(now=clock.now, plan=lambda _: refuse if chance.random() < share else None)
    done = 0
    async with service.running(), client_of(service, clock=clock, max_concurrency=THROTTLED_TASKS) as client:
        until = time.monotonic() + seconds

        async def work() -> None:
            nonlocal done
            while time.monotonic() < until:
                await client.visualization_jobs.get(1)
                done += 1

        async with asyncio.TaskGroup() as group:
            for _ in range(THROTTLED_TASKS):
                group.create_task(work())
    return done / seconds


async def throttled(seconds: float, seed: int) -> float:
    """Return the throughput with 2 % of 429 responses, relative to that without."""
    free = await throughput(0.0, seconds, seed)
    return await throughput(THROTTLED_SHARE, seconds, seed) / free
