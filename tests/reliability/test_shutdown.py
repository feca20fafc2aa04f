"""A client that is closed while calls run: each call ends at once in an answer or a clear error, nothing stays open."""

import asyncio
from typing import Any

import pytest

from aiomodelarts import ConfigurationError, ConnectionLost, ModelArtsError

from .fault_server import always
from .faults import FAULTS
from .scenes import SCENES, Scene, expire, get
from .steps import Stepped, Strike, cancel_as_it_is_woken, cancel_while_it_waits, no_strangers, run_and_cancel
from .worlds import TestClock, World, world

SOON = 30.0
CALLS = {name: scene for name, scene in SCENES.items() if name != "opening and closing"}


async def close_at(scene: Scene, step: int) -> bool:
    """Close the client while a flow is at a step; returns whether it has that step."""
    options = {"max_concurrency": 1, "retries": 2, **scene.options()}
    async with world(login=scene.login, server=scene.server(), **options) as at:
        await scene.before(at)
        closing: list[asyncio.Task[None]] = []

        def strike(_: object) -> None:
            closing.append(asyncio.create_task(at.client.aclose()))

        stepped = Stepped(scene.act(at), step, strike)
        task = asyncio.create_task(stepped.run())
        await asyncio.wait([task], timeout=SOON)
        assert task.done(), f"step {step}: the call hangs after the client was closed"
        await asyncio.gather(*closing)
        for error in errors_in(task.exception()):
            assert isinstance(error, ModelArtsError), f"step {step}: {error!r}"
            assert isinstance(error, ConfigurationError | ConnectionLost) or not closing, f"step {step}: {error!r}"
        assert await no_strangers(at.known) == [], f"step {step}: tasks are left"
        if closing:
            assert await at.server.settled(0) == 0, f"step {step}: connections are left"
    return stepped.struck


def errors_in(error: BaseException | None) -> list[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        return [one for part in error.exceptions for one in errors_in(part)]
    return [error] if error else []


@pytest.mark.parametrize("name", CALLS)
async def test_closed_at_each_step(name: str) -> None:
    steps = 0
    while await close_at(CALLS[name], steps):
        steps += 1
    assert steps >= CALLS[name].least


async def no_calls(_: World) -> None:
    pass


BUSY: dict[str, tuple[Scene, int]] = {
    "nothing under way": (Scene(no_calls), 0),
    "a kept connection": (Scene(no_calls, before=get), 0),
    "calls under way": (Scene(get, server=lambda: {"plan": always(FAULTS["silence"].do)}), 5),
    "bodies under way": (Scene(get, server=lambda: {"plan": always(FAULTS["silence in the body"].do)}), 5),
    "a login under way": (Scene(get, login=True, server=lambda: {"login_plan": always(FAULTS["silence"].do)}), 5),
    "a refresh under way": (Scene(get, before=expire, login=True, server=lambda: {"token_life": 3600.0}), 5),
}


@pytest.mark.parametrize("strike", [cancel_while_it_waits, cancel_as_it_is_woken])
@pytest.mark.parametrize("on", [False, True])
@pytest.mark.parametrize("name", BUSY)
async def test_closing_that_is_cancelled_closes_all_the_same(name: str, strike: Strike, on: bool) -> None:
    scene, count = BUSY[name]
    steps, struck = 0, True
    while struck:
        async with world(login=scene.login, server=scene.server(), max_concurrency=3) as at:
            await scene.before(at)
            if name == "a refresh under way":
                at.server.login_plan = always(FAULTS["silence"].do)
            calls = [asyncio.create_task(outcome(scene, at)) for _ in range(count)]
            for _ in range(10 if calls else 0):
                await asyncio.sleep(0)
            struck = await run_and_cancel(at.client.aclose(), steps, strike, on=on)
            async with asyncio.timeout(SOON):
                ends = await asyncio.gather(*calls)
            assert all(isinstance(end, ConfigurationError | ConnectionLost) for end in ends), ends
            assert await at.server.settled(0) == 0
            assert await no_strangers(at.known) == []
        steps += 1


async def outcome(scene: Scene, at: World) -> Any:
    try:
        return await scene.act(at)
    except ModelArtsError as error:
        return error


class StandingClock(TestClock):
    """A clock by which every pause lasts for ever."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.reached.set()
        await asyncio.Event().wait()


PAUSES = ["a retry", "a retry after a 429", "a waiter", "an action and a waiter"]


@pytest.mark.parametrize("name", PAUSES)
async def test_closing_ends_a_pause_at_once(name: str) -> None:
    """A service may ask for an hour with Retry-After; nobody wants to wait for that after the end."""
    scene, clock = SCENES[name], StandingClock()
    async with world(server=scene.server(), clock=clock) as at:
        call = asyncio.create_task(outcome(scene, at))
        async with asyncio.timeout(SOON):
            await clock.reached.wait()
            await at.client.aclose()
            end = await call
        assert isinstance(end, ConfigurationError)
        assert "closed" in str(end)
        assert await no_strangers(at.known) == []


async def test_a_timeout_in_a_pause_stays_the_callers() -> None:
    """Ending pauses works with timeouts too, and must not take one for the other."""
    scene, clock = SCENES["a retry"], StandingClock()
    async with world(server=scene.server(), clock=clock) as at:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await scene.act(at)
        assert (await at.client.visualization_jobs.get(9)).job_id == 9


async def test_many_calls_end_when_the_client_is_closed() -> None:
    async with world(server={"plan": always(FAULTS["silence"].do)}, max_concurrency=20, retries=4) as at:
        calls = [asyncio.create_task(outcome(Scene(get), at)) for _ in range(200)]
        await at.server.busy(20)
        await at.client.aclose()
        async with asyncio.timeout(SOON):
            ends = await asyncio.gather(*calls)
        assert {type(end) for end in ends} <= {ConfigurationError, ConnectionLost}
        assert await at.server.settled(0) == 0
        assert at.server.received.total() <= 20
        assert await no_strangers(at.known) == []
