"""The rate of a client and the number of its concurrent calls, by a clock that tests move."""

import asyncio
import contextlib

import httpx
import pytest

from aiomodelarts import ConfigurationError, ModelArts, TokenCredentials
from aiomodelarts.testing import VirtualClock
from tests.unit.ticking import Server, Ticking


@pytest.fixture
def ticking() -> Ticking:
    return Ticking()


async def calls(client: ModelArts, count: int, clock: Ticking) -> None:
    tasks = [asyncio.create_task(client.visualization_jobs.get(number)) for number in range(count)]
    await clock.run()
    await asyncio.gather(*tasks)


@pytest.mark.parametrize("rate", [0, -1, 0.0, float("nan")])
def test_a_rate_out_of_range_is_refused(rate):
    with pytest.raises(ConfigurationError, match=r"rate is .*; pass a number of requests per second above 0"):
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


async def test_closing_ends_the_wait_for_the_rate(connect):
    class Stuck(VirtualClock):
        async def sleep(self, seconds: float) -> None:
            await asyncio.Event().wait()

    clock = Stuck()
    async with connect(Server(clock), clock=clock, rate=0.001) as client:
        tasks = [asyncio.create_task(client.visualization_jobs.get(7)) for _ in range(4)]
        for _ in range(200):
            await asyncio.sleep(0)
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
        assert client._session.limiter.free == 3
