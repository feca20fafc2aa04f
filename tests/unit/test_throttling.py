"""How a client slows down the calls of an operation that the service limits, and only those."""

import asyncio
import functools
import logging
import random
from itertools import pairwise
from typing import Any

import httpx
import pytest

from aiomodelarts import DeadlineExceeded, RateLimited
from aiomodelarts.core.retry import operation_throttles
from aiomodelarts.core.retry.operation_throttles import Throttles
from aiomodelarts.core.retry.refusal_counts import RefusalCounts
from aiomodelarts.core.retry.throttle import IDLE_SECONDS, LONGEST_HOLD, SLOWEST, Throttle
from aiomodelarts.testing import VirtualClock
from benchmarks import throttling
from benchmarks.throttling import SERVICES, Result
from tests.unit.ticking import START, Server, Ticking


@functools.cache
def simulated(service: str, seed: int) -> Result:
    """Simulate a service once for all tests, because the result depends on nothing else."""
    return throttling.simulated(service, seed=seed)


@pytest.fixture
def ticking() -> Ticking:
    return Ticking()


# --- services that limit calls, simulated: what remains of the throughput, and how many calls are refused ---


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(
    ("service", "least", "most", "refused"),
    [
        ("one operation, 5/s", 4.5, 5.5, 0.2),
        ("one operation, 5/s, Retry-After: 1", 3.5, 5.5, 0.3),
        ("one operation, 50/s", 30.0, 51.0, 0.1),
        ("only operation, 50/s", 45.0, 51.0, 0.05),
        ("random 2 %", 700.0, 1000.0, 0.03),
        ("random 2 %, Retry-After: 1", 700.0, 1000.0, 0.03),
        ("random 10 %", 600.0, 1000.0, 0.12),
        ("random 10 %, Retry-After: 1", 600.0, 1000.0, 0.12),
        ("all refused for 20 s, Retry-After: 5", 600.0, 1000.0, 0.01),
    ],
)
def test_calls_settle_near_a_limit_and_random_refusals_do_not_slow_them(service, least, most, refused, seed):
    result = simulated(service, seed)

    assert least < result.rate("limited") < most
    assert result.share("limited") < refused
    assert result.failed <= result.seconds / 10


@pytest.mark.parametrize("service", [name for name in SERVICES if name.startswith("one operation, 5")])
def test_the_other_operations_are_as_fast_as_without_a_limit(service):
    limited, free = simulated(service, 1), simulated("no limit", 1)
    others = ("second", "third")

    assert limited.rate(*others) > 0.98 * free.rate("limited", *others) - limited.rate("limited") - 10
    assert limited.share(*others) == 0


def test_a_limit_that_operations_share_is_used_up():
    result = simulated("shared by three, 50/s", 1)

    assert 45 < result.rate("limited", "second", "third") < 51
    assert result.share("limited", "second", "third") < 0.08


def test_random_refusals_of_a_fifth_cost_throughput_but_do_not_pin_it_down():
    result = simulated("random 20 %", 1)

    assert result.rate("limited", "second", "third") > 500


# --- one throttle ---


class Caller:
    """Calls one after the other; the service refuses some."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.throttle = Throttle("ShowThing", clock)

    async def call(self, *, refused: bool = False, asked: float | None = None) -> float:
        """Make a call; returns when it started, in seconds since the beginning."""
        begun = self.throttle.begin() if self.throttle.free else await self.throttle.turn()
        started = self.clock.monotonic() - START
        if refused:
            self.throttle.refuse(begun, asked)
        else:
            self.throttle.accept(begun)
        return started

    async def calls(self, count: int, **how: Any) -> list[float]:
        return [await self.call(**how) for _ in range(count)]

    def together(self, accepted: int, refused: int, asked: float | None = None) -> None:
        """Calls that are under way at the same time; those that are accepted end first."""
        begun = [self.throttle.begin() for _ in range(accepted + refused)]
        for one in begun[:accepted]:
            self.throttle.accept(one)
        for one in begun[accepted:]:
            self.throttle.refuse(one, asked)


@pytest.fixture
def caller(clock: VirtualClock) -> Caller:
    return Caller(clock)


@pytest.mark.parametrize(("accepted", "refused"), [(0, 1), (1, 1), (0, 2), (20, 4), (98, 2), (1000, 150)])
async def test_few_refusals_slow_nothing_down(caller, accepted, refused):
    caller.together(accepted, refused)

    assert caller.throttle.free
    assert caller.throttle.wait() == 0


@pytest.mark.parametrize(
    ("accepted", "refused", "speed"),
    [(0, 10, 4.5), (3, 40, 4.5), (10, 40, 9.0), (100, 100, 90.0), (50, 1000, 45.0)],
)
def test_many_refusals_slow_calls_down_to_what_was_accepted(caller, accepted, refused, speed):
    caller.together(accepted, refused)

    assert caller.throttle.slowed
    assert caller.throttle.wait() == pytest.approx(1 / speed, rel=1e-3)


async def test_the_speed_never_falls_below_a_bound(caller):
    starts = await caller.calls(200, refused=True)

    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert max(gaps) == pytest.approx(1 / SLOWEST, rel=1e-3)


async def test_when_all_calls_are_refused_few_are_needed_to_find_out(caller):
    caller.together(0, 50)
    starts = await caller.calls(25, refused=True)

    assert starts[-1] - starts[-2] == pytest.approx(1 / SLOWEST, rel=1e-3)


async def test_calls_that_are_accepted_again_become_free_again(caller, clock):
    await caller.calls(30, refused=True)
    assert caller.throttle.slowed

    starts = await caller.calls(400)
    assert caller.throttle.free
    assert starts[-1] - starts[0] < 60
    assert starts[-1] == starts[-50]


async def test_a_share_of_refusals_that_does_not_depend_on_the_speed_is_tolerated(caller):
    chance = random.Random(3)  # noqa: S311  # no secret
    starts = [await caller.call(refused=chance.random() < 0.2) for _ in range(3000)]

    assert starts[-1] - starts[-1000] < 60


@pytest.mark.parametrize("idle", [IDLE_SECONDS + 3, 1e9])
async def test_an_operation_that_was_not_called_for_a_while_starts_afresh(caller, clock, idle):
    caller.together(0, 50)
    clock.advance(idle)

    starts = await caller.calls(5)
    assert starts == [idle] * 5
    assert caller.throttle.free


@pytest.mark.parametrize(
    ("asked", "held"),
    [(7.0, 7.0), (0.25, 0.25), (14400.0, LONGEST_HOLD), (31 * 86400.0, LONGEST_HOLD), (0.0, 0.0)],
)
async def test_retry_after_holds_all_calls_of_the_operation_back_for_a_bounded_time(caller, asked, held):
    caller.together(0, 1, asked)

    assert caller.throttle.wait() == pytest.approx(held)
    assert await caller.calls(3) == pytest.approx([held] * 3)
    assert caller.throttle.free


@pytest.mark.parametrize("accepted", [4, 50, 1000])
def test_retry_after_of_few_calls_holds_no_others_back(caller, accepted):
    caller.together(accepted, 1, 7.0)

    assert caller.throttle.free
    assert caller.throttle.wait() == 0


class Jumping(VirtualClock):
    """A clock that is set back although it should only grow."""

    offset = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.offset


@pytest.mark.parametrize("back", [10.0, 3600.0, 1e9])
async def test_a_clock_that_is_set_back_holds_nobody_for_long(back):
    clock = Jumping()
    caller = Caller(clock)
    caller.together(3, 50, 5.0)
    clock.offset = -back

    assert caller.throttle.wait() <= LONGEST_HOLD
    before = clock.monotonic()
    await caller.calls(3)
    assert clock.monotonic() - before <= LONGEST_HOLD + 3 / SLOWEST


def test_calls_that_started_before_the_speed_changed_say_nothing(caller):
    begun = [caller.throttle.begin() for _ in range(500)]
    for one in begun:
        caller.throttle.refuse(one, None)
    wait = caller.throttle.wait()
    for one in begun:
        caller.throttle.accept(one)
        caller.throttle.refuse(one, None)

    assert caller.throttle.wait() == wait > 0


async def test_calls_that_started_before_the_speed_changed_hide_no_refusals(caller):
    late = [caller.throttle.begin() for _ in range(500)]
    caller.together(0, 50)
    for one in late:
        caller.throttle.accept(one)
    starts = await caller.calls(25, refused=True)

    assert starts[-1] - starts[-2] == pytest.approx(1 / SLOWEST, rel=1e-3)


async def test_random_calls_at_random_times_never_break_it():
    chance, clock = random.Random(11), Jumping()  # noqa: S311  # no secret
    caller = Caller(clock)
    for _ in range(5000):
        clock.offset += chance.choice([0.0, 0.0, 0.001, 0.5, 3.0, -2.0, 40.0])
        asked = chance.choice([None, 0.0, 0.3, 1e9])
        await caller.call(refused=chance.random() < chance.choice([0.0, 0.2, 1.0]), asked=asked)
        assert 0 <= caller.throttle.wait() <= LONGEST_HOLD


# --- all operations of a client ---


def test_the_memory_is_bounded(clock, monkeypatch):
    monkeypatch.setattr(operation_throttles, "MOST_OPERATIONS", 10)
    throttles = Throttles(clock)
    limited = Caller(clock)
    limited.throttle = throttles.of("Limited")
    limited.together(0, 50)
    for number in range(1000):
        throttles.of(f"Operation{number}")
        assert len(throttles._throttles) <= 10
    assert throttles.of("Limited") is limited.throttle

    for number in range(1000):
        limited.throttle = throttles.of(f"Limited{number}")
        limited.together(0, 50)
        assert len(throttles._throttles) <= 10


async def settled() -> None:
    for _ in range(300):
        await asyncio.sleep(0)


def limited(retry_after: str | None) -> httpx.Response:
    return httpx.Response(429, headers={} if retry_after is None else {"Retry-After": retry_after})


class Limiting(Server):
    """Refuses all jobs while it is told to, and takes everything else."""

    refusing = True
    retry_after: str | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = super().__call__(request)
        if self.refusing and "/visualization-jobs/" in request.url.path and request.method == "GET":
            return limited(self.retry_after)
        return answer


async def test_a_throttled_operation_takes_no_places_from_others(connect, ticking):
    server = Limiting(ticking)

    async def handler(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        return server(request)

    async with connect(handler, clock=ticking, retries=99, max_concurrency=5) as client:
        limited = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(200)]
        await settled()
        others = [asyncio.create_task(client.visualization_jobs.restart(number)) for number in range(300)]
        await settled()
        await asyncio.wait(others, timeout=30.0)

        assert all(one.done() for one in others)
        assert ticking.monotonic() - START < 1.0
        assert not any(one.done() for one in limited)
        # Those that waited for a place when the operation was slowed wait for it now.
        assert len(server.starts) - len(others) <= 3 * 5
        server.refusing = False
        await ticking.run()
        assert len(await asyncio.gather(*limited)) == 200


async def test_retry_after_is_waited_for_by_all_calls_of_the_operation(connect, ticking):
    server = Limiting(ticking)
    server.retry_after = "6"
    async with connect(server, clock=ticking) as client:
        first = asyncio.create_task(client.visualization_jobs.get(0))
        await settled()
        server.refusing = False
        later = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(1, 5)]
        other = asyncio.create_task(client.visualization_jobs.restart(9))
        await ticking.run()
        await asyncio.gather(first, other, *later)

    assert sorted(server.starts) == [0.0, 0.0, 6.0, 6.0, 6.0, 6.0, 6.0]


@pytest.mark.parametrize("cancelled", [(0,), (3, 4), (1, 2, 3, 8)])
async def test_a_cancelled_call_leaves_no_gap_and_holds_nobody_up(connect, ticking, cancelled):
    server = Limiting(ticking)
    async with connect(server, clock=ticking, retries=0) as client:
        refused = [asyncio.create_task(client.visualization_jobs.get(7)) for _ in range(5)]
        await ticking.run()
        results = await asyncio.gather(*refused, return_exceptions=True)
        assert {type(one) for one in results} == {RateLimited}
        server.refusing = False
        server.starts.clear()
        tasks = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(10)]
        await settled()
        for number in cancelled:
            tasks[number].cancel()
        await ticking.run()
        results = await asyncio.gather(*tasks, return_exceptions=True)

    assert sum(isinstance(one, asyncio.CancelledError) for one in results) == len(cancelled)
    gaps = [later - earlier for earlier, later in pairwise(server.starts)]
    assert len(server.starts) == 10 - len(cancelled)
    assert all(0.15 < gap < 0.25 for gap in gaps), gaps


async def test_the_deadline_bounds_the_wait_for_a_throttled_operation(connect, jump):
    class Standing(VirtualClock):
        stands = False

        async def sleep(self, seconds: float) -> None:
            await (asyncio.Event().wait() if self.stands else super().sleep(seconds))

    clock = Standing()
    async with connect(Limiting(clock), clock=clock, retries=0) as client:
        await asyncio.gather(*(client.visualization_jobs.get(7) for _ in range(20)), return_exceptions=True)
        clock.stands = True
        late = asyncio.create_task(client.with_options(deadline=5.0).visualization_jobs.get(7))
        await jump(6.0)
        with pytest.raises(DeadlineExceeded, match="waiting in the queue") as caught:
            await late

    assert (caught.value.attempts, caught.value.may_have_been_executed) == (0, False)


async def test_the_rate_of_the_client_is_kept_by_throttled_operations_too(connect, ticking):
    server = Limiting(ticking)
    async with connect(server, clock=ticking, retries=99, rate=2.0) as client:
        tasks = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(8)]
        tasks += [asyncio.create_task(client.visualization_jobs.restart(number)) for number in range(8)]
        await ticking.run(until=20.0)
        server.refusing = False
        await ticking.run()
        await asyncio.gather(*tasks)

    gaps = [later - earlier for earlier, later in pairwise(server.starts)]
    assert min(gaps) > 0.499


async def test_the_slow_down_is_logged_once(connect, clock, caplog):
    server = Limiting(clock)
    async with connect(server, clock=clock, retries=0) as client:
        with caplog.at_level(logging.WARNING, "aiomodelarts"):
            await asyncio.gather(*(client.visualization_jobs.get(7) for _ in range(40)), return_exceptions=True)

    assert [(record.name, record.getMessage()) for record in caplog.records] == [
        (
            "aiomodelarts.throttling",
            "the service throttles ShowVisualizationJob; limiting it to 4.5 calls per second for now",
        )
    ]


async def test_a_throttling_code_in_another_status_counts_too(connect, clock):
    answer = httpx.Response(400, json={"error_code": "ModelArts.2799", "error_msg": "slow down"})
    async with connect(lambda _: answer, clock=clock, retries=0) as client:
        for _ in range(10):
            with pytest.raises(RateLimited):
                await client.visualization_jobs.get(7)

        assert client._session.throttles.of("ShowVisualizationJob").slowed


async def test_connections_that_fail_are_no_accepted_calls(connect, clock):
    script = [httpx.ConnectError("refused")] * 200 + [httpx.Response(429)] * 10

    def handler(_: httpx.Request) -> httpx.Response:
        answer = script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async with connect(handler, clock=clock, retries=0) as client:
        await asyncio.gather(*(client.visualization_jobs.get(7) for _ in range(210)), return_exceptions=True)

        assert client._session.throttles.of("ShowVisualizationJob").slowed


async def test_a_hold_beyond_the_deadline_ends_a_call_at_once(connect, clock):
    """The service asked another call to wait for longer than this one has."""
    answers = {"1": ("20", asyncio.Event()), "2": ("2", asyncio.Event())}

    async def handler(request: httpx.Request) -> httpx.Response:
        asked, go_on = answers[request.url.path[-1]]
        await go_on.wait()
        return limited(asked)

    async with connect(handler, clock=clock) as client:
        other = asyncio.create_task(client.with_options(retries=0).visualization_jobs.get(1))
        call = asyncio.create_task(client.with_options(deadline=5.0).visualization_jobs.get(2))
        await settled()
        answers["1"][1].set()
        await asyncio.wait([other])
        answers["2"][1].set()
        with pytest.raises(DeadlineExceeded, match=r"is due in 20 s \(|is due in 20 s$"):
            await call

    assert isinstance(other.exception(), RateLimited)
    assert clock.slept == []


@pytest.mark.parametrize("fault", [httpx.Response(503), httpx.Response(404), httpx.ConnectError("refused")])
async def test_other_faults_slow_nothing_down(connect, clock, fault):
    def handler(_: httpx.Request) -> httpx.Response:
        if isinstance(fault, Exception):
            raise fault
        return fault

    async with connect(handler, clock=clock, retries=0) as client:
        await asyncio.gather(*(client.visualization_jobs.get(7) for _ in range(50)), return_exceptions=True)
        throttle = client._session.throttles.of("ShowVisualizationJob")

        assert throttle.free
        assert throttle.wait() == 0


# --- counting ---


def test_a_tally_forgets_what_is_old():
    tally = RefusalCounts(0.0, 20)
    for _ in range(20):
        tally.add(0.5, refused=True)
    assert (tally.attempts, tally.refused, tally.share, tally.seconds(0.5)) == (20, 20, 1.0, 0.5)
    for _ in range(20):
        tally.add(1.5, refused=False)
    assert (tally.attempts, tally.refused, tally.share, tally.seconds(1.5)) == (40, 20, 0.5, 1.5)
    tally.add(2.5, refused=False)
    assert (tally.attempts, tally.refused, tally.seconds(2.5)) == (21, 0, 1.0)


@pytest.mark.parametrize(("later", "attempts"), [(9.9, 2), (10.1, 2), (19.9, 2), (20.1, 1), (1e9, 1), (-5.0, 1)])
def test_a_part_of_a_tally_lasts_ten_seconds(later, attempts):
    tally = RefusalCounts(0.0, 20)
    tally.add(0.0, refused=True)
    tally.add(later, refused=False)

    assert (tally.attempts, tally.refused) == (attempts, attempts - 1)


@pytest.mark.parametrize(
    ("attempts", "refused", "share", "significant"),
    [(0, 0, 0.15, False), (2, 2, 0.15, False), (4, 4, 0.15, True), (20, 8, 0.15, False), (20, 9, 0.15, True)],
)
def test_what_is_significant(attempts, refused, share, significant):
    tally = RefusalCounts(0.0, 20)
    for number in range(attempts):
        tally.add(0.0, refused=number < refused)

    assert tally.exceeds(share, 3.0) is significant
