"""How many calls are under way at once and how fast they follow each other, by a clock that tests move."""

import asyncio
import contextlib
import logging

import httpx
import pytest

from aiomodelarts import ConfigurationError, ModelArts, TokenCredentials
from aiomodelarts.core.pacing import DOUBLING_SECONDS, LONGEST_HOLD, SLOWEST, Pacer
from aiomodelarts.testing import VirtualClock

START = VirtualClock().monotonic()


class Ticking(VirtualClock):
    """Sleeping tasks are woken in the order of their times, and not before all others stand still."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[tuple[float, int, asyncio.Event]] = []

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        entry = (self.monotonic() + seconds, len(self.slept), woken)
        self.slept.append(seconds)
        self.waiting.append(entry)
        try:
            await woken.wait()
        finally:
            self.waiting.remove(entry)

    async def run(self, until: float = 1e9) -> None:
        """Let all tasks go on until nobody sleeps any more."""
        while True:
            for _ in range(200):
                await asyncio.sleep(0)
            if not self.waiting or min(self.waiting)[0] > START + until:
                return
            due, _, woken = min(self.waiting)
            self.advance(max(0.0, due - self.monotonic()))
            woken.set()


@pytest.fixture
def ticking() -> Ticking:
    return Ticking()


class Server:
    """Notes when requests start, and answers what it is told to."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.starts: list[float] = []
        self.names: list[str] = []
        self.answers: list[httpx.Response] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.starts.append(round(self.clock.monotonic() - START, 3))
        self.names.append(request.url.path.rpartition("/")[2])
        return self.answers.pop(0) if self.answers else httpx.Response(200, json={})


async def calls(client: ModelArts, count: int, clock: Ticking) -> None:
    tasks = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(count)]
    await clock.run()
    await asyncio.gather(*tasks)


@pytest.mark.parametrize("rate", [0, -1, 0.0, float("nan")])
def test_a_rate_out_of_range_is_refused(rate):
    with pytest.raises(ConfigurationError, match=r"rate is .*; give calls a second above 0"):
        ModelArts(TokenCredentials("token"), project_id="p", region="eu-de", rate=rate)


async def test_calls_start_at_the_rate_and_in_order(connect, ticking):
    server = Server(ticking)
    async with connect(server, clock=ticking, rate=4.0) as client:
        await calls(client, 6, ticking)

    assert server.starts == [0.0, 0.25, 0.5, 0.75, 1.0, 1.25]
    assert server.names == list("012345")


async def test_copies_share_the_rate(connect, ticking):
    server = Server(ticking)
    async with connect(server, clock=ticking, rate=2.0) as client:
        both = [client, client.with_options(retries=0)]
        tasks = [asyncio.create_task(one.visualization_jobs.get(7)) for one in both for _ in range(2)]
        await ticking.run()
        await asyncio.gather(*tasks)

    assert server.starts == [0.0, 0.5, 1.0, 1.5]


async def test_a_slow_caller_does_not_wait_for_the_rate(connect, ticking):
    server = Server(ticking)
    async with connect(server, clock=ticking, rate=2.0) as client:
        for _ in range(3):
            await client.visualization_jobs.get(7)
            ticking.advance(0.7)

    assert ticking.slept == []


async def test_no_rate_no_pause(connect, ticking):
    async with connect(Server(ticking), clock=ticking) as client:
        await calls(client, 60, ticking)

    assert ticking.slept == []


async def test_a_cancelled_wait_for_the_rate_leaves_no_gap(connect, ticking):
    server = Server(ticking)
    async with connect(server, clock=ticking, rate=1.0) as client:
        tasks = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(5)]
        for _ in range(200):
            await asyncio.sleep(0)
        for number in (1, 3):
            tasks[number].cancel()
        await ticking.run()
        results = await asyncio.gather(*tasks, return_exceptions=True)

    assert [isinstance(result, asyncio.CancelledError) for result in results] == [False, True, False, True, False]
    assert server.names == ["0", "2", "4"]
    assert server.starts == [0.0, 1.0, 2.0]


async def test_who_comes_just_in_time_does_not_overtake_who_waits(connect, ticking):
    server = Server(ticking)
    async with connect(server, clock=ticking, rate=1.0) as client:
        tasks = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(3)]
        for _ in range(200):
            await asyncio.sleep(0)
        ticking.advance(1.0)
        tasks.append(asyncio.create_task(client.visualization_jobs.get(3)))
        for _ in range(200):
            await asyncio.sleep(0)
        await ticking.run()
        await asyncio.gather(*tasks)

    assert server.names == ["0", "1", "2", "3"]
    assert server.starts == [0.0, 1.0, 2.0, 3.0]


# --- after a 429 ---


def slowed(clock: VirtualClock, *, rate: float | None = None, times: int = 1, calls_before: int = 1) -> Pacer:
    pacer = Pacer(clock, rate)
    for _ in range(calls_before):
        begun = pacer.begin()
    for _ in range(times):
        pacer.slow_down(begun, None)
        begun = pacer.begin()
    return pacer


async def starts(pacer: Pacer, clock: VirtualClock, count: int) -> list[float]:
    found = []
    for _ in range(count):
        pacer.begin() if pacer.free else await pacer.turn()
        found.append(clock.monotonic() - START)
    return found


@pytest.mark.parametrize(
    ("calls_before", "times", "speed"),
    [(1, 1, 5.0), (1, 2, 2.5), (40, 1, 20.0), (40, 2, 10.0), (400, 1, 200.0), (1, 50, SLOWEST)],
)
def test_a_429_halves_the_speed_within_bounds(clock, calls_before, times, speed):
    pacer = slowed(clock, calls_before=calls_before, times=times)

    assert pacer.wait() == pytest.approx(1 / speed, rel=1e-4)


def test_requests_that_were_under_way_together_slow_down_once(clock):
    pacer = Pacer(clock, None)
    begun = [pacer.begin() for _ in range(40)]
    for one in begun:
        pacer.slow_down(one, None)

    assert pacer.wait() == pytest.approx(1 / 20, rel=1e-4)


async def test_the_speed_doubles_by_and_by_until_it_is_free(clock):
    pacer = slowed(clock, calls_before=40)
    found = await starts(pacer, clock, 1200)

    in_window = [sum(lo <= at < lo + DOUBLING_SECONDS for at in found) for lo in (0.0, 10.0)]
    assert 250 < in_window[0] < 320
    assert 530 < in_window[1] < 620
    assert pacer.free
    assert pacer.wait() == 0
    # From twice the speed that was too much on nobody waits.
    assert 19.5 < found[-1] < 21


@pytest.mark.parametrize("idle", [1000.0, 1e8])
async def test_an_idle_client_recovers_too(clock, idle):
    pacer = slowed(clock, times=50)
    clock.advance(idle)

    assert await starts(pacer, clock, 3) == [idle] * 3
    assert pacer.free


@pytest.mark.parametrize("idle", [15.0, 1000.0])
async def test_a_rate_is_never_exceeded_during_and_after_recovery(clock, idle):
    pacer = slowed(clock, rate=8.0, calls_before=8)
    clock.advance(idle)

    found = await starts(pacer, clock, 4)
    assert [at - found[0] for at in found] == pytest.approx([0, 0.125, 0.25, 0.375], abs=1e-5)
    assert not pacer.free


@pytest.mark.parametrize(("asked", "held"), [(7.0, 7.0), (0.0, 0.2), (3600.0, LONGEST_HOLD)])
def test_retry_after_holds_all_calls_back_for_a_bounded_time(clock, asked, held):
    pacer = Pacer(clock, None)
    pacer.slow_down(pacer.begin(), asked)

    assert pacer.wait() == pytest.approx(held, abs=1e-5)


async def test_the_other_calls_of_the_client_slow_down(connect, ticking, caplog):
    server = Server(ticking)
    server.answers = [httpx.Response(429, headers={"Retry-After": "6"})]
    async with connect(server, clock=ticking) as client:
        first = asyncio.create_task(client.visualization_jobs.get(0))
        for _ in range(200):
            await asyncio.sleep(0)
        with caplog.at_level(logging.WARNING, "aiomodelarts.pacing"):
            await calls(client, 4, ticking)
        await first

    assert server.starts[0] == 0.0
    assert server.starts[1] == 6.0
    gaps = [later - earlier for earlier, later in zip(server.starts[1:], server.starts[2:], strict=False)]
    assert all(0.08 < gap <= 0.2 for gap in gaps), gaps


async def test_the_slow_down_is_logged_once(connect, clock, caplog):
    server = Server(clock)
    server.answers = [httpx.Response(429)]
    async with connect(server, clock=clock) as client:
        with caplog.at_level(logging.WARNING, "aiomodelarts"):
            await client.visualization_jobs.get(7)

    assert [record.getMessage() for record in caplog.records] == [
        "the service limits calls: 5 a second for now, more by and by"
    ]


async def test_a_login_that_is_limited_does_not_slow_calls_down(connect, clock):
    pacer = Pacer(clock, None)
    assert pacer.free
    async with connect(Server(clock), clock=clock) as client:
        await client.visualization_jobs.get(7)
        assert client._session.pacer.free


async def test_closing_ends_the_wait_for_the_rate(connect):
    class Stuck(VirtualClock):
        async def sleep(self, seconds: float) -> None:
            await asyncio.Event().wait()

    clock = Stuck()
    async with connect(Server(clock), clock=clock, rate=0.001) as client:
        tasks = [asyncio.create_task(client.visualization_jobs.get(7)) for _ in range(4)]
        await asyncio.sleep(0.01)
    results = await asyncio.gather(*tasks, return_exceptions=True)

    assert [type(result) for result in results[1:]] == [ConfigurationError] * 3


# --- how many at once ---


async def test_places_are_given_in_order_and_survive_cancellation(connect):
    """Whoever is cancelled, waiting or at work, at any moment: no place is lost, and nobody overtakes."""
    running, most, served = 0, 0, []
    gates: dict[str, asyncio.Event] = {}

    async def handler(request: httpx.Request) -> httpx.Response:
        nonlocal running, most
        name = request.url.path.rpartition("/")[2]
        running += 1
        most = max(most, running)
        served.append(int(name))
        try:
            await gates.setdefault(name, asyncio.Event()).wait()
        finally:
            running -= 1
        return httpx.Response(200, json={})

    async with connect(handler, max_concurrency=3) as client:
        tasks = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(30)]
        for step in range(30):
            for _ in range(30):
                await asyncio.sleep(0)
            if step % 3 == 0:
                tasks[step].cancel()
                # One that was just woken and has not run yet.
                tasks[min(step + 4, 29)].cancel()
            gates.setdefault(str(step), asyncio.Event()).set()
        for number in range(30):
            gates.setdefault(str(number), asyncio.Event()).set()
        for task in tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task
        assert most == 3
        assert served == sorted(served)
        assert running == 0
        assert client._session.limiter._value == 3
