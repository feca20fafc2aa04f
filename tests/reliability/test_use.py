"""Used in ways that can't work, a client says so at once; used as asyncio is meant to be used, it fits in."""

import asyncio
import gc
import warnings
from collections.abc import Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest

from aiomodelarts import ConfigurationError, ModelArts, NotFound, ServerError

from .fault_server import Exchange, FaultServer, always, first
from .faults import FAULTS
from .steps import no_strangers
from .worlds import client_of, world

SOON = 30.0
USES: dict[str, Callable[[ModelArts], Any]] = {
    "call": lambda client: client.visualization_jobs.get(7),
    "post": lambda client: client.visualization_jobs.restart(7),
    "first page": lambda client: awaited(client.visualization_jobs.list()),
    "pager": lambda client: everything(client.visualization_jobs.list()),
    "pages ahead": lambda client: everything(client.visualization_jobs.list().prefetch(3)),
    "wait": lambda client: client.visualization_jobs.wait(7),
    "act and wait": lambda client: client.visualization_jobs.stop_and_wait(7),
    "by name": lambda client: client.call("ShowVisualizationJob", job_id=7),
    "copy": lambda client: client.with_options(retries=0).visualization_jobs.get(7),
    "project": lambda client: client.project_id(),
    "open": lambda client: client.__aenter__(),
}


async def awaited(pager: Any) -> Any:
    return await pager


async def everything(pager: Any) -> list[Any]:
    return [item async for item in pager]


@pytest.mark.parametrize("use", USES)
async def test_use_after_close(use: str) -> None:
    async with world() as at:
        await at.client.visualization_jobs.get(7)
        await at.client.aclose()
        received = at.server.received.total()
        with pytest.raises(ConfigurationError, match="is closed"):
            async with asyncio.timeout(SOON):
                await USES[use](at.client)
        assert at.server.received.total() == received


@pytest.mark.parametrize("use", [use for use in USES if use != "act and wait"])  # here, jobs never stop
async def test_use_without_async_with(use: str) -> None:
    async with FaultServer().running() as server:
        client = client_of(server)
        async with asyncio.timeout(SOON):
            await USES[use](client)
            await client.aclose()
        assert await server.settled(0) == 0


@asynccontextmanager
async def serving() -> Any:
    async with FaultServer().running() as server:
        yield server


@pytest.mark.parametrize("use", USES)
def test_two_runs_of_asyncio_with_one_client(use: str) -> None:
    """The second run has another event loop; waiting on the first one's connections would never end."""
    clients: list[ModelArts] = []

    async def run_first() -> None:
        async with serving() as server, client_of(server) as client:
            clients.append(client)
            await client.visualization_jobs.get(7)

    async def run_second() -> None:
        with pytest.raises(ConfigurationError, match="is closed"):
            async with asyncio.timeout(SOON):
                await USES[use](clients[0])

    asyncio.run(run_first())
    asyncio.run(run_second())


@pytest.mark.parametrize("use", USES)
async def test_use_on_another_event_loop(use: str) -> None:
    """As from a thread that has a loop of its own, while the client is open here."""
    async with world() as at:

        async def elsewhere() -> None:
            with pytest.raises(ConfigurationError, match=r"another event loop|already open"):
                async with asyncio.timeout(SOON):
                    await USES[use](at.client)

        await asyncio.to_thread(asyncio.run, elsewhere())
        assert (await at.client.visualization_jobs.get(7)).job_id == 7


async def test_closing_on_another_event_loop() -> None:
    async with world() as at:
        await at.client.visualization_jobs.get(7)

        async def elsewhere() -> None:
            with pytest.raises(ConfigurationError, match="another event loop"):
                await at.client.aclose()

        await asyncio.to_thread(asyncio.run, elsewhere())
        assert (await at.client.visualization_jobs.get(7)).job_id == 7


def test_closing_after_its_event_loop_has_ended() -> None:
    """Nothing can be closed properly any more, but neither does it hang or fail."""
    clients: list[ModelArts] = []

    async def run_first() -> None:
        async with serving() as server:
            clients.append(await client_of(server).__aenter__())
            await clients[0].visualization_jobs.get(7)

    async def run_second() -> None:
        async with asyncio.timeout(SOON):
            await clients[0].aclose()
        with pytest.raises(ConfigurationError, match="is closed"):
            await clients[0].visualization_jobs.get(7)

    asyncio.run(run_first())
    asyncio.run(run_second())
    with warnings.catch_warnings():
        # The socket belongs to a loop that is gone; that is the program's doing and worth its warning.
        warnings.simplefilter("ignore", ResourceWarning)
        clients.clear()
        gc.collect()


async def test_a_task_group_gets_the_error_and_the_others_are_cancelled() -> None:
    async def missing(exchange: Exchange) -> None:
        await FAULTS["404 in a 400"].do(exchange)

    def plan(exchange: Exchange) -> Any:
        return missing if exchange.path.endswith("/4") else FAULTS["silence"].do

    seen: list[Exception] = []
    async with world(server={"plan": plan}) as at:
        tasks: list[asyncio.Task[Any]] = []
        try:
            async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
                tasks += [group.create_task(at.client.visualization_jobs.get(number)) for number in range(8)]
        except* NotFound as caught:
            seen += caught.exceptions
        assert [type(one) for one in seen] == [NotFound]
        assert [task.cancelled() for task in tasks] == [number != 4 for number in range(8)]
        at.server.plan = None
        assert (await at.client.visualization_jobs.get(9)).job_id == 9
        assert await at.server.settled(2) <= 2
        assert await no_strangers(at.known) == []


async def test_errors_of_a_group_are_told_apart() -> None:
    def plan(exchange: Exchange) -> Any:
        return FAULTS["404 in a 400"].do if int(exchange.path[-1]) % 2 else FAULTS["500"].do

    kinds: list[type[Exception]] = []
    async with world(server={"plan": plan}) as at:
        ends = await asyncio.gather(
            *(at.client.visualization_jobs.get(number) for number in range(6)), return_exceptions=True
        )
        try:
            raise ExceptionGroup("all", [end for end in ends if isinstance(end, Exception)])
        except* NotFound as missing:
            kinds += [type(one) for one in missing.exceptions]
        except* ServerError as failed:
            kinds += [type(one) for one in failed.exceptions]
    assert kinds == [NotFound] * 3 + [ServerError] * 3


TIMEOUTS = {
    "an answer": {"server": {"plan": always(FAULTS["silence"].do)}},
    "a body": {"server": {"plan": always(FAULTS["silence in the body"].do)}},
    "a login": {"server": {"login_plan": always(FAULTS["silence"].do)}, "login": True},
}


@pytest.mark.parametrize("waited_for", TIMEOUTS)
@pytest.mark.parametrize("use", ["call", "post", "pager", "pages ahead", "wait"])
async def test_a_timeout_of_the_caller_is_kept_and_is_the_callers(waited_for: str, use: str) -> None:
    async with world(**TIMEOUTS[waited_for], max_concurrency=1) as at:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.03):
                await USES[use](at.client)
        assert type(caught.value) is TimeoutError
        at.server.plan = at.server.login_plan = None
        if waited_for != "a login":
            async with asyncio.timeout(SOON):
                assert (await at.client.visualization_jobs.get(9)).job_id == 9
            assert await at.server.settled(1) <= 1
            assert await no_strangers(at.known) == []


async def test_a_timeout_while_queueing_for_a_place() -> None:
    async with world(server={"plan": first(1, FAULTS["silence"].do)}, max_concurrency=1) as at:
        holder = asyncio.create_task(at.client.visualization_jobs.get(7))
        await at.server.busy(1)
        for _ in range(3):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await at.client.visualization_jobs.get(8)
        holder.cancel()
        await asyncio.wait([holder])
        assert (await at.client.visualization_jobs.get(9)).job_id == 9


@pytest.mark.parametrize("ahead", [0, 4])
async def test_an_early_break_of_a_pager_leaves_nothing(ahead: int) -> None:
    """Also without `aclosing`: what is under way ends when the iterator is let go."""
    async with world(server={"jobs": 100}) as at:
        async for _ in at.client.visualization_jobs.list(per_page=2).prefetch(ahead):
            break
        gc.collect()
        for _ in range(20):
            await asyncio.sleep(0)
        assert await no_strangers(at.known) == []
        assert (await at.client.visualization_jobs.get(9)).job_id == 9
        assert await at.server.settled(1 + ahead) <= 1 + ahead
        assert at.server.received.total() <= 2 + ahead


async def test_an_early_break_ends_the_pages_that_are_under_way() -> None:
    def plan(exchange: Exchange) -> Any:
        return None if exchange.query.get("page", "1") == "1" else FAULTS["silence"].do

    async with world(server={"jobs": 100, "plan": plan}) as at:
        async with aclosing(aiter(at.client.visualization_jobs.list(per_page=2).prefetch(4))) as jobs:
            async for job in jobs:
                if job.job_id == 1:
                    await at.server.busy(2)
                    break
        assert await no_strangers(at.known) == []
        assert await at.server.settled(1) <= 1
        assert (await at.client.visualization_jobs.get(9)).job_id == 9
