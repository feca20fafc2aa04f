"""Timeouts that share one timer: each ends at its own time, and no timer is left behind."""

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from aiomodelarts import ModelArts, RequestTimeout, TokenCredentials
from aiomodelarts.core.http.closable_waits import Ended, Waits
from tests.cases import for_each
from tests.unit.loopback import HOST, JOB, Server, running

PROJECT = "0123456789abcdef0123456789abcdef"


async def turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def timers() -> int:
    loop: Any = asyncio.get_running_loop()
    return sum(not timer.cancelled() for timer in loop._scheduled)


def begun(waits: Waits, *timeouts: float | None) -> list[asyncio.Task[None]]:
    return [asyncio.create_task(waits.during(lambda: asyncio.Event().wait(), seconds)) for seconds in timeouts]


def ended(tasks: list[asyncio.Task[None]]) -> list[bool]:
    for task in tasks:
        if task.done():
            assert isinstance(task.exception(), TimeoutError)
    return [task.done() for task in tasks]


async def test_each_wait_ends_at_its_own_time(jump):
    waits = Waits()
    tasks = begun(waits, 600, 50, None, 200, 50, float("inf"))
    await jump(49)
    assert ended(tasks) == [False] * 6
    assert timers() == 1
    await jump(2)
    assert ended(tasks) == [False, True, False, False, True, False]
    await jump(150)
    assert ended(tasks) == [False, True, False, True, True, False]
    tasks += begun(waits, 10)
    await jump(11)
    assert ended(tasks) == [False, True, False, True, True, False, True]
    await jump(600)
    assert ended(tasks) == [True, True, False, True, True, False, True]
    assert timers() == 0
    waits.close()
    assert [type(found) for found in await asyncio.gather(*tasks, return_exceptions=True)][2::3] == [Ended, Ended]


async def test_a_wait_that_is_over_ends_no_later_one(jump):
    waits = Waits()
    await waits.during(lambda: asyncio.sleep(0), 5)
    await jump(3)
    tasks = begun(waits, 5)
    await jump(3)  # the timer of the first wait is due
    assert ended(tasks) == [False]
    await jump(2.1)
    assert ended(tasks) == [True]


async def test_a_timeout_that_was_removed_ends_nothing(jump):
    waits = Waits()

    async def patient() -> str:
        with waits.wait(5) as wait:
            wait.end = float("inf")
            await woken.wait()
            return "woken"

    woken = asyncio.Event()
    task = asyncio.create_task(patient())
    await jump(100)
    woken.set()
    assert await task == "woken"


async def test_closing_stops_the_timer():
    waits = Waits()
    tasks = begun(waits, 5)
    await turns()
    assert timers() == 1
    waits.close()
    assert timers() == 0
    assert [type(found) for found in await asyncio.gather(*tasks, return_exceptions=True)] == [Ended]


async def test_a_cancelled_wait_is_cancelled_although_its_timeout_expires(jump):
    (task,) = begun(Waits(), 5)
    await jump(4)
    task.cancel()
    await jump(5)
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_wait_that_ends_as_its_timeout_expires_leaves_its_task_uncancelled(jump):
    async def stubborn() -> str:
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        return "done"

    async def call() -> tuple[str, int]:
        task = asyncio.current_task()
        assert task is not None
        return await Waits().during(stubborn, 5), task.cancelling()

    task = asyncio.create_task(call())
    await jump(6)
    assert await task == ("done", 0)


async def test_the_error_of_a_timeout_names_what_was_cancelled(jump):
    (task,) = begun(Waits(), 5)
    await jump(6)
    with pytest.raises(TimeoutError) as caught:
        await task
    assert isinstance(caught.value.__cause__, asyncio.CancelledError)
    assert task.cancelling() == 0


async def test_a_timeout_within_a_timeout(jump):
    """The outer one expires while the inner one is cancelled, and only the outer one reports it."""
    outer, inner = Waits(), Waits()
    task = asyncio.create_task(outer.during(lambda: inner.during(lambda: asyncio.Event().wait(), 9), 5))
    await jump(6)
    with pytest.raises(TimeoutError):
        await task
    assert not inner.running
    assert not outer.running


class StoppedLoop(asyncio.SelectorEventLoop):
    """Event loop whose clock a test sets."""

    now = 0.0

    def time(self) -> float:
        return self.now


async def outcome(chance: random.Random, limited: Callable[[float | None, Any], Any]) -> tuple[object, int]:
    """Return the result or the errors of a task with two timeouts that ends by one of many causes, often by several."""
    loop, end = asyncio.get_running_loop(), asyncio.Event()
    assert isinstance(loop, StoppedLoop)
    outer, inner, reaction = (
        chance.choice([None, 1, 2]),
        chance.choice([None, 1, 2]),
        chance.choice(["raise", "ignore", "fail"]),
    )

    async def work() -> str:
        try:
            await end.wait()
        except asyncio.CancelledError:
            if reaction == "ignore":
                return "ignored"
            if reaction == "fail":
                raise ValueError from None
            raise
        return "done"

    async def call() -> tuple[object, int]:
        try:
            found: object = await limited(outer, lambda: limited(inner, work))
        except BaseException as error:
            found = type(error), type(error.__cause__)
        task = asyncio.current_task()
        assert task is not None
        return found, task.cancelling()

    task = asyncio.create_task(call())
    events = [(chance.choice([0.5, 1, 1.5, 2]), task.cancel) for _ in range(chance.randrange(3))]
    events += [(chance.choice([0.5, 1, 1.5, 2, 3]), end.set), (1.2, int), (2.2, int), (4, task.cancel)]
    for moment, event in sorted(events, key=lambda entry: entry[0]):
        await turns()
        loop.now = moment
        for _ in range(chance.randrange(4)):  # a timeout may expire just before the event
            await asyncio.sleep(0)
        event()
    await turns()
    return task.result()


def scene(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  # not for secrets


def test_waits_end_like_the_timeouts_of_asyncio():
    async def theirs(seconds: float | None, make: Callable[[], Any]) -> object:
        async with asyncio.timeout(seconds):
            return await make()

    found: list[tuple[object, int]] = []
    for seed in range(100):
        same = [asyncio.Runner(loop_factory=StoppedLoop) for _ in range(2)]
        waits = Waits()

        async def ours(seconds: float | None, make: Callable[[], Any], waits: Waits = waits) -> object:
            return await waits.during(make, seconds)

        with same[0] as one, same[1] as other:
            expected = one.run(outcome(scene(seed), theirs))
            assert other.run(outcome(scene(seed), ours)) == expected, seed
        found.append(expected)
    assert len(set(found)) >= 7, "the scenes are too much alike"


SILENT = b""
UNFINISHED = b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"


@for_each("last", [SILENT, UNFINISHED], ids=["no response", "half a body"])
@for_each("earlier", [600, 20], ids=["after a longer timeout", "after a shorter timeout"])
async def test_a_used_connection_has_the_timeout_of_its_present_call(jump, earlier, last):
    answers, asked = [JOB, JOB, last], asyncio.Event()

    def answer(_: str) -> bytes:
        if len(answers) == 1:
            asked.set()
        return answers.pop(0)

    async with running(Server(answer)) as server, opened(server, timeout=earlier) as client:
        for _ in range(2):
            await client.visualization_jobs.get(7)
        assert timers() == 3  # of the waits, of the connection, and that of aiohttp for idle connections
        await jump(10)
        call = asyncio.create_task(client.with_options(timeout=50, retries=0).visualization_jobs.get(7))
        await asked.wait()
        await jump(48)
        assert not call.done()
        await jump(3)
        with pytest.raises(RequestTimeout, match="no response in time"):
            await call
        assert server.connections == 1


async def test_an_idle_connection_outlives_the_timeout_of_its_last_call(jump):
    async with running(Server()) as server, opened(server, timeout=5) as client:
        await client.visualization_jobs.get(7)
        await jump(20)
        await client.visualization_jobs.get(7)
        assert server.connections == 1


async def test_a_closed_client_leaves_no_timer():
    async with running(Server()) as server:
        async with opened(server, timeout=5) as client:
            await client.visualization_jobs.get(7)
        await turns()
        assert timers() == 0


def opened(server: Server, **options: Any) -> ModelArts:
    endpoint = f"http://{HOST}:{server.port}"
    return ModelArts(TokenCredentials("token"), project_id=PROJECT, endpoint=endpoint, **options)
