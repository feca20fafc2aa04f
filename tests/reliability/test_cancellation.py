"""A call that is cancelled, wherever it waits, leaves nothing behind and the next one works."""

import asyncio
from typing import Any

import pytest

from .fault_server import Exchange
from .scenes import SCENES, Scene, get
from .steps import (
    Strike,
    cancel_as_it_is_woken,
    cancel_while_it_waits,
    no_strangers,
    renewals_end,
    run_and_cancel,
)
from .worlds import world

STRIKES: dict[str, tuple[Strike, bool]] = {
    "while it waits": (cancel_while_it_waits, False),
    "as it is woken": (cancel_as_it_is_woken, False),
    "again and again": (cancel_while_it_waits, True),
}
MOST_STEPS = 500


async def cancel_at(scene: Scene, step: int, strike: Strike, *, on: bool) -> bool:
    """Play a scene with a cancellation; returns whether it has that step."""
    options = {"max_concurrency": 1, "retries": 2, **scene.options()}
    async with world(login=scene.login, server=scene.server(), **options) as at:
        await scene.before(at)
        struck = await run_and_cancel(scene.act(at), step, strike, on=on)
        at.server.plan = None
        async with asyncio.timeout(30.0):
            job = await at.client.visualization_jobs.get(9)
        assert job.job_id == 9
        await renewals_end(at.known)
        assert await no_strangers(at.known) == [], f"step {step}: tasks are left"
        assert await at.server.settled(scene.pool) <= scene.pool, f"step {step}: connections are left"
        assert at.server.logins <= scene.logins, f"step {step}: too many tokens were asked for"
        assert at.server.logins == scene.logins or not scene.login, f"step {step}: no token was asked for"
    assert await at.server.settled(0) == 0
    assert await no_strangers(at.known) == []
    return struck


@pytest.mark.parametrize(("strike", "on"), STRIKES.values(), ids=STRIKES)
@pytest.mark.parametrize("name", SCENES)
async def test_cancelled_at_each_step(name: str, strike: Strike, on: bool) -> None:
    scene = SCENES[name]
    steps = 0
    while await cancel_at(scene, steps, strike, on=on):
        steps += 1
        assert steps < MOST_STEPS
    assert steps >= scene.least


@pytest.mark.parametrize("name", SCENES)
async def test_cancelled_before_it_begins(name: str) -> None:
    scene = SCENES[name]
    async with world(login=scene.login, server=scene.server(), **scene.options()) as at:
        await scene.before(at)
        logins, connections = at.server.logins, at.server.connections
        task: asyncio.Task[Any] = asyncio.ensure_future(scene.act(at))
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        assert await no_strangers(at.known) == []
        assert (at.server.logins, at.server.connections) == (logins, connections)


@pytest.mark.parametrize("name", ["a login", "a refresh", "a refresh in the background", "a refresh after a 401"])
@pytest.mark.parametrize("others", [0, 20])
async def test_a_token_that_is_being_asked_for_is_asked_for_once(name: str, others: int) -> None:
    """Whoever caused the request is cancelled while it is under way; the others and the next call get its answer."""
    scene = SCENES[name]
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def hold(exchange: Exchange) -> None:
        arrived.set()
        await go_on.wait()
        await exchange.server.log_in(exchange)

    async with world(login=True, server=scene.server()) as at:
        await scene.before(at)
        before = at.server.received["POST /v3/auth/tokens"]
        at.server.login_plan = lambda _: hold
        leader = asyncio.create_task(get(at))
        await arrived.wait()
        rest = [asyncio.create_task(get(at)) for _ in range(others)]
        await asyncio.sleep(0)
        leader.cancel()
        await asyncio.wait([leader])
        next_call = asyncio.create_task(at.client.visualization_jobs.get(9))
        await asyncio.sleep(0)
        go_on.set()
        async with asyncio.timeout(30.0):
            assert (await next_call).job_id == 9
            assert {job.job_id for job in await asyncio.gather(*rest)} <= {7}
        assert await no_strangers(at.known) == []
        assert at.server.received["POST /v3/auth/tokens"] - before == 1
