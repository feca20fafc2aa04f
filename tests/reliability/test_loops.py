"""What tasks do must not depend on whether they begin at once or later, nor on whose event loop runs them."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import httpx
import pytest

from aiomodelarts import ConnectFailed, DeadlineExceeded, ModelArts, PasswordCredentials, ServerError
from aiomodelarts.testing import PROJECT_NAME, FakeModelArts

from .fault_server import always, first
from .faults import FAULTS
from .loops import LOOPS
from .scenes import SCENES
from .steps import no_strangers, renewals_end
from .worlds import client_of, world

Make = Callable[[], asyncio.AbstractEventLoop]
LOGIN = PasswordCredentials(
    "https://iam.test", "demo", "demo-password", user_domain_name="OTC00000000001000000000", project_name=PROJECT_NAME
)


def run(make: Make, main: Any) -> Any:
    with asyncio.Runner(loop_factory=make) as runner:
        return runner.run(main)


class Failing:
    """The fake in the same process, where no call ever gives up control; IAM fails for some times."""

    def __init__(self, times: int) -> None:
        self.fake = FakeModelArts()
        self.times = times
        self.logins = 0
        self._app = httpx.ASGITransport(self.fake.app)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v3/auth/tokens":
            self.logins += 1
            if self.logins <= self.times:
                return httpx.Response(503)
        return await self._app.handle_async_request(request)

    def client(self, http_client: httpx.AsyncClient, **options: Any) -> ModelArts:
        return ModelArts(
            LOGIN, http_client=http_client, endpoint="https://modelarts.test", clock=self.fake.clock, **options
        )


@pytest.mark.parametrize("callers", [1, 50])
@pytest.mark.parametrize("make", LOOPS)
def test_a_login_is_retried(make: Make, callers: int) -> None:
    async def main() -> None:
        cloud = Failing(2)
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(cloud), trust_env=False) as http_client,
            cloud.client(http_client) as client,
        ):
            await asyncio.gather(*(client.visualization_jobs.list() for _ in range(callers)))
        assert cloud.logins == 3
        assert len(cloud.fake.clock.slept) == 2

    run(make, main())


@pytest.mark.parametrize("make", LOOPS)
def test_a_login_that_keeps_failing_ends_for_all_who_wait(make: Make) -> None:
    async def main() -> None:
        cloud = Failing(99)
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(cloud), trust_env=False) as http_client,
            cloud.client(http_client, retries=2) as client,
        ):
            ends = await asyncio.gather(
                *(client.visualization_jobs.list().first() for _ in range(20)), return_exceptions=True
            )
            assert {type(end) for end in ends} == {ServerError}
            assert cloud.logins == 3
            cloud.times = 0
            await client.visualization_jobs.list()
        assert cloud.logins == 4

    run(make, main())


@pytest.mark.parametrize("make", LOOPS)
def test_a_token_that_nears_its_end_is_renewed_once(make: Make) -> None:
    async def main() -> None:
        cloud = Failing(0)
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(cloud), trust_env=False) as http_client,
            cloud.client(http_client) as client,
        ):
            await client.visualization_jobs.list()
            for ahead in (500.0, 100.0):
                cloud.fake.clock.advance(86400.0 - ahead)
                await asyncio.gather(*(client.visualization_jobs.list() for _ in range(20)))
                await asyncio.sleep(0)
        assert cloud.logins == 3

    run(make, main())


@pytest.mark.parametrize("name", [name for name in SCENES if name != "an answer byte by byte"])
@pytest.mark.parametrize("make", LOOPS[1:])
def test_each_flow_over_a_socket(make: Make, name: str) -> None:
    async def main() -> None:
        scene = SCENES[name]
        async with world(login=scene.login, server=scene.server(), **scene.options()) as at:
            await scene.before(at)
            await scene.act(at)
            await renewals_end(at.known)
            assert await no_strangers(at.known) == []
            assert at.server.logins == scene.logins
        assert await at.server.settled(0) == 0

    run(make, main())


@pytest.mark.parametrize("make", LOOPS)
def test_pages_ahead_of_a_break_end(make: Make) -> None:
    async def main() -> None:
        async with world(server={"jobs": 40}) as at:
            async with aclosing(aiter(at.client.visualization_jobs.list(per_page=2).prefetch(4))) as jobs:
                async for _ in jobs:
                    break
            assert await no_strangers(at.known) == []
            assert [job.job_id async for job in at.client.visualization_jobs.list(per_page=3).prefetch(4)] == list(
                range(40)
            )

    run(make, main())


@pytest.mark.parametrize("make", LOOPS)
def test_closing_ends_calls_and_a_login(make: Make) -> None:
    async def main() -> None:
        async with world(login=True, server={"login_plan": always(FAULTS["silence"].do)}) as at:
            calls = [asyncio.create_task(at.client.visualization_jobs.get(7)) for _ in range(20)]
            await at.server.busy(1)
            async with asyncio.timeout(30.0):
                await at.client.aclose()
                ends = await asyncio.gather(*calls, return_exceptions=True)
            assert all("closed" in str(end) for end in ends)
            assert await no_strangers(at.known) == []
        assert await at.server.settled(0) == 0

    run(make, main())


@pytest.mark.parametrize("make", LOOPS)
def test_a_deadline_during_a_login(make: Make) -> None:
    async def main() -> None:
        async with world(login=True, server={"login_plan": first(1, FAULTS["silence"].do)}) as at:
            with pytest.raises(DeadlineExceeded, match="waiting for a token"):
                await at.client.with_options(deadline=0.05).visualization_jobs.get(7)
            await at.client.aclose()
            assert await no_strangers(at.known) == []

    run(make, main())


@pytest.mark.parametrize("make", LOOPS)
def test_a_client_that_nobody_entered_opens_on_each_loop(make: Make) -> None:
    """Its connections are closed with the loop, so that no socket is left to the garbage collector."""
    client: list[ModelArts] = []

    async def main() -> None:
        async with world() as at:
            client[:] = client or [client_of(at.server, endpoint="http://127.0.0.1:9", retries=0)]
            with pytest.raises(ConnectFailed):
                await client[0].visualization_jobs.get(7)
            own = client_of(at.server)
            assert (await own.visualization_jobs.get(7)).job_id == 7
            await own.aclose()
            assert await no_strangers(at.known) == []

    run(make, main())
    run(make, main())
    run(make, client[0].aclose())
