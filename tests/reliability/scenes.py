"""The flows that are interrupted at each of their steps."""

import asyncio
import io
from collections.abc import Awaitable, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from typing import Any

from aiomodelarts import Attempt, DecodeError

from .fault_server import Exchange, Fault, first, message
from .faults import FAULTS, body_of, slow_drip
from .worlds import World

Act = Callable[[World], Awaitable[Any]]


async def nothing(_: World) -> None:
    pass


@dataclass(frozen=True)
class Scene:
    """A flow and what it needs.

    Args:
        act: The flow.
        before: What happens before it.
        least: How many steps it has at least.
        login: Whether the client logs in with a password.
        logins: How many tokens are asked for in all, the next call included.
        pool: How many connections may stay open.
        server: What the service does.
        options: How the client is set up.
    """

    act: Act
    before: Act = nothing
    least: int = 2
    login: bool = False
    logins: int = 0
    pool: int = 1
    server: Callable[[], dict[str, Any]] = dict
    options: Callable[[], dict[str, Any]] = field(default=dict)


async def get(world: World) -> Any:
    return await world.client.visualization_jobs.get(7)


async def create(world: World) -> Any:
    return await world.client.visualization_jobs.create(job_name="board", train_url="/logs/")


async def get_with_deadline(world: World) -> Any:
    return await world.client.with_options(deadline=60.0).visualization_jobs.get(7)


async def get_with_timeout(world: World) -> Any:
    async with asyncio.timeout(60.0):
        return await get(world)


async def get_in_a_group(world: World) -> Any:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(world.client.visualization_jobs.get(number)) for number in range(3)]
    return [task.result() for task in tasks]


async def get_nonsense(world: World) -> None:
    with suppress(DecodeError):
        await get(world)


async def queue(world: World) -> Any:
    """Wait for a place that another call holds; it is free again soon."""
    other = asyncio.create_task(world.client.visualization_jobs.get(8))
    try:
        await asyncio.sleep(0)
        return await get(world)
    finally:
        while not other.done():
            try:
                await asyncio.wait([other])
            except asyncio.CancelledError:
                continue  # what is tested is the call, not this
        other.result()


async def walk(world: World) -> Any:
    return [job async for job in world.client.visualization_jobs.list(per_page=2)]


async def walk_pages(world: World) -> Any:
    return [page async for page in world.client.visualization_jobs.list(per_page=2).pages()]


async def walk_ahead(world: World) -> Any:
    jobs = world.client.visualization_jobs.list(per_page=2).prefetch(2)
    async with aclosing(aiter(jobs)) as items:
        return [job async for job in items]


async def first_of(world: World) -> Any:
    return await world.client.visualization_jobs.list(per_page=2).first()


async def break_early(world: World) -> Any:
    async with aclosing(aiter(world.client.visualization_jobs.list(per_page=2).prefetch(2))) as jobs:
        async for job in jobs:
            return job
    return None


async def wait(world: World) -> Any:
    return await world.client.visualization_jobs.wait(7)


async def wait_with_progress(world: World) -> Any:
    async def report(_: object) -> None:
        await asyncio.sleep(0)

    return await world.client.visualization_jobs.wait(7, on_progress=report)


async def act_and_wait(world: World) -> Any:
    return await world.client.visualization_jobs.restart_and_wait(7)


async def download(world: World) -> Any:
    return await world.client.training_jobs.download_log("7", "worker-0", io.BytesIO(), allow_http=True)


async def shut_down(world: World) -> Any:
    await world.client.aclose()


async def open_and_close(world: World) -> Any:
    from .worlds import client_of

    async with client_of(world.server, login=True, max_concurrency=1) as client:
        return await client.visualization_jobs.get(7)


async def expire(world: World) -> None:
    await get(world)
    world.clock.advance(100_000)


async def revoke(world: World) -> None:
    await get(world)
    world.server.revoke_tokens()


async def nearly_expire(world: World) -> None:
    await get(world)
    world.clock.advance(86_000)


async def in_pieces(exchange: Exchange) -> None:
    whole = message(body_of(exchange))
    await exchange.send(*(whole[start : start + 30] for start in range(0, len(whole), 30)))


def once(fault: Fault) -> Callable[[], dict[str, Any]]:
    return lambda: {"plan": first(1, fault)}


class Pausing:
    """A hook that lets others run."""

    async def before(self, _: Attempt) -> None:
        await asyncio.sleep(0)

    after = before
    on_retry = before


LIFE = {"token_life": 86400.0}
STATES = [1, 4, 8]

SCENES = {
    "a call on a new connection": Scene(get),
    "a call on a kept connection": Scene(get, before=get, least=1),
    "a create": Scene(create),
    "an answer in pieces": Scene(get, server=once(in_pieces), least=3),
    "an answer byte by byte": Scene(get, before=get, server=lambda: {"plan": lambda one: slow_drip}, least=3),
    "an unusable answer": Scene(get_nonsense, server=once(FAULTS["broken gzip"].do)),
    "a call with a deadline": Scene(get_with_deadline),
    "a call with a timeout of the caller": Scene(get_with_timeout),
    "calls in a group": Scene(get_in_a_group, least=1),
    "a call with hooks": Scene(get, options=lambda: {"hooks": [Pausing()]}, least=4),
    "a login": Scene(get, login=True, logins=1, server=LIFE.copy),
    "a login with a retry": Scene(
        get, login=True, logins=1, server=lambda: {**LIFE, "login_plan": first(1, FAULTS["503"].do)}
    ),
    "a refresh": Scene(get, before=expire, login=True, logins=2, server=LIFE.copy),
    "a refresh in the background": Scene(
        get, before=nearly_expire, login=True, logins=2, pool=2, server=LIFE.copy, least=1
    ),
    "a refresh after a 401": Scene(get, before=revoke, login=True, logins=2, server=LIFE.copy, least=3),
    "a retry": Scene(get, server=once(FAULTS["503"].do), least=4),
    "a retry after a reset": Scene(get, server=once(FAULTS["reset after reading"].do), least=4),
    "a retry after a 429": Scene(create, server=once(FAULTS["429"].do), least=4),
    "a queue for a place": Scene(queue, least=2),
    "a pager": Scene(walk, least=3),
    "a pager by pages": Scene(walk_pages, least=3),
    "a pager that fetches ahead": Scene(walk_ahead, options=lambda: {"max_concurrency": 2}, pool=2),
    "the first item of a pager": Scene(first_of),
    "a pager with an early break": Scene(break_early, options=lambda: {"max_concurrency": 2}, pool=2),
    "a waiter": Scene(wait, server=lambda: {"states": STATES.copy()}, least=5),
    "a waiter with progress": Scene(wait_with_progress, server=lambda: {"states": STATES.copy()}, least=5),
    "an action and a waiter": Scene(act_and_wait, server=lambda: {"states": STATES.copy()}, least=5),
    "opening and closing": Scene(open_and_close, logins=1),
}
