"""A clock that jumps while a token is asked for leads to no login without end and to no call that fails."""

import pytest

from .fault_server import Exchange
from .worlds import TestClock, world

HOUR, DAY, YEARS = 3600.0, 86400.0, 10 * 365 * 86400.0


class JumpingClock(TestClock):
    """A clock that somebody sets, also back; its other side only grows."""

    def __init__(self) -> None:
        super().__init__()
        self.offset = 0.0

    def now(self) -> float:
        return super().now() + self.offset


@pytest.mark.parametrize("jump", [HOUR, DAY, YEARS, -HOUR, -DAY, -YEARS])
@pytest.mark.parametrize("refresh", [False, True])
async def test_the_clock_jumps_during_a_login(jump: float, refresh: bool) -> None:
    clock, service_time = JumpingClock(), TestClock()
    async with world(login=True, clock=clock, server={"token_life": DAY}, retries=1) as at:
        at.server.now = service_time.now
        if refresh:
            await at.client.visualization_jobs.get(1)
            at.server.revoke_tokens()
        before = at.server.logins

        async def jumped(exchange: Exchange) -> None:
            clock.offset += jump
            at.server.login_plan = None
            await at.server.log_in(exchange)

        at.server.login_plan = lambda _: jumped
        for number in range(20):
            assert (await at.client.visualization_jobs.get(number)).job_id == number
        # Whatever the clock says now, one token is enough for the next calls.
        assert at.server.logins - before <= 2
        logins = at.server.logins

        # By the time of the service the token ends; that is noticed, whatever this machine's clock says.
        service_time.advance(DAY + 1)
        clock.advance(DAY + 1)
        for number in range(20):
            assert (await at.client.visualization_jobs.get(number)).job_id == number
        assert at.server.logins - logins <= 2


@pytest.mark.parametrize("jump", [HOUR, YEARS, -YEARS])
async def test_the_clock_is_set_during_a_pause(jump: float) -> None:
    """Deadlines and pauses go by a clock that nobody sets."""
    clock = JumpingClock()

    async def set_clock() -> None:
        clock.offset += jump

    clock.on_sleep = set_clock
    async with world(clock=clock, server={"states": [1, 4, 8]}) as at:
        job = await at.client.visualization_jobs.wait(7, timeout=600.0)
        assert job.job_id == 7
        assert len(clock.slept) == 2
