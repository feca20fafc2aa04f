"""Rare events of a wait that meet: reports, faults, cancellation, the end of the time, and a clock that is set."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from aiomodelarts import NotFound, Progress, ServerError, WaitFailed, WaitTimeout
from aiomodelarts.core.waiting import polling as watching
from aiomodelarts.testing import ScaledClock, VirtualClock
from tests.cases import for_each

START = 1_767_225_600.123456
MISSING = httpx.Response(400, json={"error_code": "ModelArts.6309", "error_msg": "no such thing"})
FORBIDDEN = httpx.Response(403, json={"error_code": "ModelArts.1", "error_msg": "no"})
BUSY = httpx.Response(503)


class UnevenClock(VirtualClock):
    """A clock whose sleeps are never as long as was asked for, and which begins at a fraction of a second."""

    def __init__(self) -> None:
        super().__init__(START)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds * 1.0137 + 0.0031)
        await asyncio.sleep(0)


class Story:
    """What polls answer, one after the other; the last answer stays. A function is called, and answers itself."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.polls = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            return httpx.Response(200, json={"id": "n-1"})
        answer = self.answers[min(self.polls, len(self.answers) - 1)]
        self.polls += 1
        if callable(answer):
            answer = await answer()
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, content=answer.content)
        return httpx.Response(200, json={"id": "n-1", "status": answer})


async def hang() -> str:
    await asyncio.Event().wait()
    raise AssertionError


@pytest.fixture
def uneven() -> UnevenClock:
    return UnevenClock()


class Reports:
    """Keeps what a wait reports, and raises at one of the reports."""

    def __init__(self, fails_at: int | None = None, error: BaseException | None = None) -> None:
        self.seen: list[tuple[object, int, bool]] = []
        self.elapsed: list[float] = []
        self.fails_at = fails_at
        self.error = error or KeyError("mine")

    def __call__(self, progress: Progress) -> None:
        self.seen.append((progress.state, progress.step, progress.done))
        self.elapsed.append(progress.elapsed)
        if len(self.seen) == self.fails_at:
            raise self.error


class TestReportsThatRaise:
    async def test_on_the_way(self, connect, uneven):
        story, reports = Story("CREATING", BUSY, "CREATING", "RUNNING"), Reports(2)
        async with connect(story, retries=0, clock=uneven) as client:
            with pytest.raises(KeyError, match="mine"):
                await client.notebooks.wait("n-1", on_progress=reports)
            assert reports.seen == [("CREATING", 1, False), ("CREATING", 2, False)]
            assert (await client.notebooks.wait("n-1")).status == "RUNNING"

    async def test_at_a_good_end(self, connect, uneven):
        async with connect(Story("RUNNING"), clock=uneven) as client:
            with pytest.raises(KeyError, match="mine"):
                await client.notebooks.wait("n-1", on_progress=Reports(1))

    @pytest.mark.parametrize(
        ("end", "kind"),
        [("ERROR", WaitFailed), (FORBIDDEN, Exception), (MISSING, WaitFailed), ("CREATING", WaitTimeout)],
    )
    async def test_at_a_bad_end_keeps_its_reason(self, connect, uneven, end, kind):
        reports = Reports(2)
        async with connect(Story("CREATING", end), clock=uneven) as client:
            with pytest.raises(KeyError, match="mine") as caught:
                await client.notebooks.wait("n-1", on_progress=reports, timeout=5, interval=9)
        assert isinstance(caught.value.__context__, kind)
        assert reports.seen[-1][2]

    @pytest.mark.parametrize("error", [asyncio.CancelledError(), KeyboardInterrupt(), SystemExit(3)])
    async def test_what_is_no_error_passes_through(self, connect, uneven, error):
        async with connect(Story("CREATING"), clock=uneven) as client:
            with pytest.raises(type(error)):
                await client.notebooks.wait("n-1", on_progress=Reports(1, error))

    async def test_wait_error_of_another_wait(self, connect, uneven):
        """An error of its own kind is not taken for the end of this wait."""
        reports = Reports(1, WaitFailed("another", state=None, reason="", last=None))
        async with connect(Story("CREATING"), clock=uneven) as client:
            with pytest.raises(WaitFailed, match="another"):
                await client.notebooks.wait("n-1", on_progress=reports)

    async def test_slow_report_counts(self, connect, uneven):
        async def slow(_: Progress) -> None:
            await uneven.sleep(50)

        story = Story("CREATING")
        async with connect(story, clock=uneven) as client:
            with pytest.raises(WaitTimeout, match="after 60 s"):
                await client.notebooks.wait("n-1", on_progress=slow, timeout=60)
        assert story.polls == 3


class TestFaultsAndReports:
    async def test_fault_is_no_report(self, connect, uneven):
        story, reports = Story(BUSY, "CREATING", BUSY, BUSY, "RUNNING"), Reports()
        async with connect(story, retries=0, clock=uneven) as client:
            await client.notebooks.wait("n-1", on_progress=reports)
        assert reports.seen == [("CREATING", 1, False), ("RUNNING", 2, True)]
        assert reports.elapsed == sorted(reports.elapsed)

    async def test_fault_at_the_end_of_the_time(self, connect, uneven):
        story, reports = Story("CREATING", BUSY), Reports()
        async with connect(story, retries=0, clock=uneven) as client:
            with pytest.raises(WaitTimeout, match="it is CREATING; the last poll failed: ") as caught:
                await client.notebooks.wait("n-1", on_progress=reports, timeout=10.3)
        assert isinstance(caught.value.__cause__, ServerError)
        assert reports.seen == [("CREATING", 1, False), ("CREATING", 1, True)]

    async def test_fault_then_the_end(self, connect, uneven):
        async with connect(Story("DELETING", BUSY, MISSING, BUSY, MISSING, MISSING), retries=0, clock=uneven) as client:
            reports = Reports()
            await client.notebooks.wait_gone("n-1", on_progress=reports)
        assert reports.seen[-1] == ("gone", 1, True)

    async def test_fault_then_a_failure(self, connect, uneven):
        async with connect(Story("CREATING", BUSY, "ERROR"), retries=0, clock=uneven) as client:
            with pytest.raises(WaitFailed) as caught:
                await client.notebooks.wait("n-1")
        assert (caught.value.state, caught.value.__cause__) == ("ERROR", None)

    async def test_fault_between_two_readings_breaks_no_row(self, connect, uneven):
        story = Story("RUNNING", BUSY, "RUNNING")
        async with connect(story, retries=0, clock=uneven) as client:
            await client.notebooks.update_and_wait("n-1", description="x")
        assert story.polls == 3


class TestTheEndOfTheTime:
    @pytest.mark.parametrize("timeout", [0.2, 7.77])
    async def test_in_the_middle_of_a_poll(self, connect, monkeypatch, timeout):
        monkeypatch.setattr(watching, "SHORTEST_POLL", 0.05)
        clock, reports = UnevenClock(), Reports()

        async def late() -> str:
            clock.advance(timeout + 1)
            return await hang()

        async with connect(Story("CREATING", late), clock=clock) as client:
            with pytest.raises(WaitTimeout, match=f"after {timeout:g} s; it is CREATING") as caught:
                await client.notebooks.wait("n-1", on_progress=reports, timeout=timeout)
        assert reports.seen[-1] == ("CREATING", 1, True)
        assert caught.value.last.status == "CREATING"

    @pytest.mark.parametrize("end", ["RUNNING", "ERROR", MISSING, FORBIDDEN])
    async def test_meets_another_end(self, connect, uneven, end):
        """The poll that begins last decides, though the time is over when it ends."""

        async def late() -> Any:
            uneven.advance(100)
            return end

        async with connect(Story("CREATING", late, end), clock=uneven) as client:
            if end == "RUNNING":
                assert (await client.notebooks.wait("n-1", timeout=50)).status == "RUNNING"
            else:
                with pytest.raises(Exception, match=r"ERROR|was deleted|403"):
                    await client.notebooks.wait("n-1", timeout=50)

    async def test_meets_the_first_of_two_absences(self, connect, uneven):
        async def late() -> httpx.Response:
            uneven.advance(100)
            return MISSING

        async with connect(Story("DELETING", late, MISSING), clock=uneven) as client:
            await client.notebooks.wait_gone("n-1", timeout=50)
        async with connect(Story("DELETING", late, "DELETING"), clock=uneven) as client:
            with pytest.raises(WaitTimeout, match="it is DELETING"):
                await client.notebooks.wait_gone("n-1", timeout=50)

    async def test_timeout_of_the_caller_in_a_poll_and_in_a_report(self, connect):
        async def forever(_: Progress) -> None:
            await asyncio.Event().wait()

        async with connect(Story("CREATING", hang)) as client:
            for given in ({}, {"on_progress": forever}):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.02):
                        await client.notebooks.wait("n-1", **given)


class TestCancellation:
    @pytest.mark.parametrize("place", ["poll", "report", "pause", "last report"])
    async def test_ends_the_wait_where_it_is(self, connect, place):
        reached, reports = asyncio.Event(), Reports()

        async def here() -> Any:
            reached.set()
            await asyncio.Event().wait()

        class Clock(VirtualClock):
            async def sleep(self, seconds: float) -> None:
                if place == "pause":
                    await here()
                await super().sleep(seconds)

        async def report(progress: Progress) -> None:
            reports(progress)
            if place == ("last report" if progress.done else "report"):
                await here()

        story = Story("CREATING", here if place == "poll" else "CREATING", "RUNNING")
        async with connect(story, clock=Clock()) as client:
            task = asyncio.create_task(client.notebooks.wait("n-1", on_progress=report))
            async with asyncio.timeout(30):
                await reached.wait()
            told = len(reports.seen)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(reports.seen) == told
            story.answers = ["RUNNING"]
            assert (await client.notebooks.wait("n-1")).status == "RUNNING"


class TestClocks:
    async def test_set_back_does_not_prolong_the_wait(self, connect):
        clock = UnevenClock()

        async def back() -> str:
            clock.turn(clock.now() - 3600)
            return "CREATING"

        story = Story(back)
        async with connect(story, clock=clock) as client:
            with pytest.raises(WaitTimeout, match="after 60 s"):
                await client.notebooks.wait("n-1", timeout=60, interval=10)
        assert story.polls <= 7
        assert sum(clock.slept) <= 61

    async def test_set_forward_ends_the_wait_with_one_more_poll(self, connect):
        clock = UnevenClock()

        async def forward() -> str:
            clock.advance(86_400)
            return "CREATING"

        async with connect(Story(forward, "RUNNING"), clock=clock) as client:
            with pytest.raises(WaitTimeout):
                await client.notebooks.wait("n-1", timeout=60)
        story = Story("CREATING", "RUNNING")

        class Jumping(VirtualClock):
            async def sleep(self, seconds: float) -> None:
                await super().sleep(seconds + 86_400)

        async with connect(story, clock=Jumping()) as client:
            assert (await client.notebooks.wait("n-1", timeout=60)).status == "RUNNING"

    async def test_elapsed_never_shrinks(self, connect):
        clock, reports = UnevenClock(), Reports()
        turns = iter([-7.25, 3.5, -100, 0.125])

        async def turn() -> str:
            clock.turn(clock.now() + next(turns, 0))
            return "CREATING"

        async with connect(Story(*[turn] * 6, "RUNNING"), clock=clock) as client:
            await client.notebooks.wait("n-1", on_progress=reports)
        assert reports.elapsed == sorted(reports.elapsed)
        assert reports.elapsed[0] >= 0

    @pytest.mark.parametrize("speed", [50.0, 1000.0])
    async def test_speeded_clock_is_slept_by(self, connect, speed):
        begun = time.monotonic()
        async with connect(Story(*["CREATING"] * 5, "RUNNING"), clock=ScaledClock(speed)) as client:
            await client.notebooks.wait("n-1", interval=10, timeout=600)
        assert 50 / speed <= time.monotonic() - begun < 50 / speed + 20

    async def test_time_ends_by_the_speeded_clock(self, connect):
        begun = time.monotonic()
        async with connect(Story("CREATING"), clock=ScaledClock(1000)) as client:
            with pytest.raises(WaitTimeout, match="after 600 s"):
                await client.notebooks.wait("n-1", timeout=600)
        assert time.monotonic() - begun < 30


async def drift(connect: Callable[..., Any], answers: list[Any], method: str) -> list[Any]:
    """All reports of a wait by an uneven clock."""
    reports = Reports()
    async with connect(Story(*answers), retries=0, clock=UnevenClock()) as client:
        with contextlib.suppress(WaitFailed, WaitTimeout, NotFound):
            await getattr(client.notebooks, method)("n-1", on_progress=reports, timeout=30)
    return reports.seen


@for_each("method", ["wait", "wait_gone", "start_and_wait", "stop_and_wait", "delete_and_wait"])
@for_each("first", ["CREATING", "RUNNING", BUSY, MISSING, ""])
@for_each("second", ["STOPPED", "ERROR", "DELETED", BUSY, MISSING, None])
async def test_every_pair_of_readings_has_one_last_report(connect, method, first, second):
    seen = await drift(connect, [first, second], method)
    assert [done for _, _, done in seen].count(True) <= 1
    assert not seen or seen[-1][2]
    assert all(not done for _, _, done in seen[:-1])
