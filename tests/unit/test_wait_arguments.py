"""What `wait` refuses before anything is sent: unknown goals, intervals and timeouts out of range."""

import math
from enum import StrEnum
from typing import Any

import httpx
import pytest

from aiomodelarts import WaitTimeout
from aiomodelarts.models import JobStatus, ServiceStatus


class Never:
    """A service that must not be asked."""

    def __init__(self) -> None:
        self.requests: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(f"{request.method} {request.url.path}")
        return httpx.Response(200, json={"id": "n-1", "status": "RUNNING"})


class Foreign(StrEnum):
    READY = "READY"


class TestUntil:
    @pytest.mark.parametrize(
        ("until", "hint"),
        [
            ("RUNING", "did you mean 'RUNNING'"),
            ("running", "did you mean 'RUNNING'"),
            (" RUNNING", "did you mean 'RUNNING'"),
            ("STOPED", "did you mean 'STOPPED'"),
            ("stopp", "did you mean 'stop'"),
            (["RUNNING", "DELETE"], "did you mean 'DELETED'"),
            ("", "choose from INIT"),
            (Foreign.READY, "choose from INIT"),
            (JobStatus.RUNNING, "choose from INIT"),
            (7, "choose from INIT"),
            (True, "choose from INIT"),
            ([None], "choose from INIT"),
        ],
    )
    async def test_unknown_states_are_refused_with_the_known_ones(self, connect, until, hint):
        story = Never()
        async with connect(story) as client:
            with pytest.raises(ValueError, match="isn't a state; choose from INIT, ") as caught:
                await client.notebooks.wait("n-1", until=until)
        assert hint in str(caught.value)
        assert "or an action of notebooks: create, start, stop, update" in str(caught.value)
        assert story.requests == []

    @pytest.mark.parametrize("until", [99, -1, "8", "running", ServiceStatus.RUNNING, [8, 99], False])
    async def test_unknown_numbers_are_refused_too(self, connect, until):
        story = Never()
        async with connect(story) as client:
            with pytest.raises(ValueError, match="isn't a state; choose from UNKNOWN, INIT, IMAGE_CREATING"):
                await client.visualization_jobs.wait(7, until=until)
        assert story.requests == []

    @pytest.mark.parametrize("until", [1.5, b"RUNNING", {"RUNNING": 1}, object()])
    async def test_what_is_no_state_at_all(self, connect, until):
        story = Never()
        async with connect(story) as client:
            with pytest.raises(TypeError, match="pass a state of notebooks"):
                await client.notebooks.wait("n-1", until=until)
        assert story.requests == []

    @pytest.mark.parametrize("until", [[], (), "delete"])
    async def test_no_state_and_the_end(self, connect, until):
        story = Never()
        async with connect(story) as client:
            with pytest.raises(ValueError, match=r"contains no state|call wait_gone"):
                await client.notebooks.wait("n-1", until=until)
        assert story.requests == []

    async def test_state_without_a_value_has_a_name(self, connect):
        async with connect(lambda _: httpx.Response(200, json={"status": {"phase": ""}})) as client:
            assert (await client.networks.wait("n", until="ACCEPTED")).status.phase == ""


METHODS: list[tuple[str, tuple[Any, ...]]] = [("wait", ("n-1",)), ("wait_gone", ("n-1",)), ("start_and_wait", ("n-1",))]


class TestSeconds:
    @pytest.mark.parametrize(("method", "values"), METHODS, ids=str)
    @pytest.mark.parametrize("interval", [0, -1, 0.001, 86_401, math.inf, math.nan, -math.inf])
    async def test_intervals_out_of_range(self, connect, method, values, interval):
        story = Never()
        async with connect(story) as client:
            with pytest.raises(ValueError, match=r"interval is .*; pass a number of seconds, from 0.01 to 86400"):
                await getattr(client.notebooks, method)(*values, interval=interval)
        assert story.requests == []

    @pytest.mark.parametrize(("method", "values"), METHODS, ids=str)
    @pytest.mark.parametrize("timeout", [-1, -0.001, math.inf, math.nan])
    async def test_timeouts_out_of_range(self, connect, method, values, timeout):
        story = Never()
        async with connect(story) as client:
            with pytest.raises(ValueError, match=r"timeout is .*; pass a finite number of seconds, 0 or more"):
                await getattr(client.notebooks, method)(*values, timeout=timeout)
        assert story.requests == []

    @pytest.mark.parametrize("seconds", ["5", True, [5], object()])
    async def test_what_is_no_number(self, connect, seconds):
        story = Never()
        async with connect(story) as client:
            with pytest.raises(TypeError, match=r"interval is .*; pass a number of seconds"):
                await client.notebooks.wait("n-1", interval=seconds)
            with pytest.raises(TypeError, match=r"timeout is .*; pass a finite number of seconds"):
                await client.notebooks.wait_gone("n-1", timeout=seconds)
        assert story.requests == []


class TestInterval:
    @pytest.mark.parametrize("interval", [0.01, 0.7, 7, 3600])
    async def test_is_kept_and_does_not_grow(self, connect, clock, interval):
        polls = iter(["CREATING"] * 6 + ["RUNNING"])
        async with connect(lambda _: httpx.Response(200, json={"status": next(polls)}), clock=clock) as client:
            await client.notebooks.wait("n-1", interval=interval, timeout=10**6)
        assert clock.slept == [interval] * 6

    async def test_of_waiting_for_the_end(self, connect, clock):
        polls = iter([{"status": "DELETING"}, {"status": "DELETING"}, {"status": "DELETED"}])
        async with connect(lambda _: httpx.Response(200, json=next(polls)), clock=clock) as client:
            await client.notebooks.wait_gone("n-1", interval=0.5)
        assert clock.slept == [0.5, 0.5]

    async def test_after_an_action_the_first_poll_is_as_early(self, connect, clock):
        polls = iter([{"status": "STARTING"}, {"status": "STARTING"}, {"status": "RUNNING"}])
        async with connect(lambda _: httpx.Response(200, json=next(polls)), clock=clock) as client:
            await client.notebooks.start_and_wait("n-1", interval=0.5)
        assert clock.slept == [0.5, 0.5]

    async def test_the_service_may_ask_for_a_longer_pause(self, connect, clock):
        answers = iter(
            [httpx.Response(503, headers={"Retry-After": "77"}), httpx.Response(200, json={"status": "RUNNING"})]
        )
        async with connect(lambda _: next(answers), retries=0, clock=clock) as client:
            await client.notebooks.wait("n-1", interval=0.5)
        assert clock.slept == [77]

    async def test_the_time_ends_between_two_polls(self, connect, clock):
        async with connect(lambda _: httpx.Response(200, json={"status": "CREATING"}), clock=clock) as client:
            with pytest.raises(WaitTimeout, match=r"after 10\.5 s"):
                await client.notebooks.wait("n-1", interval=7, timeout=10.5)
        assert clock.slept == [7, 3.5]
