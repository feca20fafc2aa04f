"""Services that never come to an end: readers notice circles, keep to the time, and let other tasks run."""

import asyncio
import itertools
import math
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from aiomodelarts import DecodeError, MissingField, ModelArts, NotFound, PaginationError, ServerError, WaitTimeout
from aiomodelarts.core.logs import cursor_log as cursor_module
from aiomodelarts.core.logs import log_preview as preview_module
from aiomodelarts.testing import VirtualClock

RUNNING, DONE = 8, 10
MISSING = {"error_code": "ModelArts.2755", "error_msg": "There is no such job."}
FULL = "x\n" * 500


class Log:
    """A log file whose pieces a test makes of the request; the job runs until a test says otherwise."""

    def __init__(
        self, piece: Callable[[dict[str, str]], dict[str, object]], states: Iterator[int | None] | None = None
    ) -> None:
        self.piece = piece
        self.states = states or itertools.repeat(RUNNING)
        self.reads = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/log/file-names"):
            return httpx.Response(200, json={"is_success": True, "log_file_list": ["job.0"]})
        if request.url.path.endswith("/aom-log"):
            self.reads += 1
            return httpx.Response(200, json={"is_success": True, **self.piece(dict(request.url.params))})
        return httpx.Response(200, json={"status": next(self.states)})


def circle(length: int, *, direction: str, content: str = FULL) -> Callable[[dict[str, str]], dict[str, object]]:
    """Pieces whose cursors come again after some steps in one direction; in the other there is nothing."""

    def piece(asked: dict[str, str]) -> dict[str, object]:
        here = int(asked.get("base_line", 0))
        if asked.get("base_line") and asked["order"] != direction:
            return {"content": "", "lines": 0}
        there = (here + 1) % length
        return {"content": content, "start_line": there, "end_line": str(there), "lines": 500}

    return piece


async def follow(client: ModelArts, **options: Any) -> list[str]:
    return [line async for line in client.training_jobs_v1.follow_logs(7, 1, **options)]


class TestCircles:
    @pytest.mark.parametrize("length", [2, 3, 7, 500])
    @pytest.mark.parametrize("direction", ["asc", "desc"])
    @pytest.mark.parametrize("content", [FULL, "short\n"])
    async def test_cursor_that_comes_again(self, length: int, direction: str, content: str, connect: Any) -> None:
        log = Log(circle(length, direction=direction, content=content))
        async with connect(log) as client:
            with pytest.raises(PaginationError, match=r"repeats the cursor \d+"):
                await follow(client)
        assert log.reads <= length + 3

    async def test_circle_longer_than_what_is_kept(self, connect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(cursor_module, "REMEMBERED", 10)
        log = Log(circle(100, direction="desc", content="x\n"))
        async with connect(log) as client:
            with pytest.raises(PaginationError, match="repeats the cursor"):
                await follow(client)
        assert log.reads < 400

    def test_memory_is_bounded(self) -> None:
        trail = cursor_module.Trail(None)  # pyright: ignore[reportArgumentType]
        for number in range(3 * cursor_module.REMEMBERED):
            trail.add(str(number))
        assert len(trail.recent) == cursor_module.REMEMBERED

    @pytest.mark.parametrize("empty", [{"content": ""}, {"content": "", "end_line": "1", "start_line": "1"}, {}])
    async def test_circle_of_one_is_nothing_new(self, empty: dict[str, object], connect: Any, clock: Any) -> None:
        """The documented end of a piece: no lines, or the cursor that is known already."""
        same: dict[str, object] = {"content": "last\n", "start_line": 1, "end_line": "1", "lines": 1}
        for nothing in (empty, same):
            pieces = itertools.chain([same, same], itertools.repeat(nothing))
            log = Log(lambda _, pieces=pieces: next(pieces), itertools.chain([RUNNING] * 5, itertools.repeat(DONE)))
            async with connect(log, clock=clock) as client:
                assert await follow(client) == ["last"]
        assert set(clock.slept) == {5.0}

    @pytest.mark.parametrize("old", ["1", "2"])
    async def test_empty_piece_with_an_old_cursor_is_nothing_new(self, old: str, connect: Any) -> None:
        lines: list[dict[str, object]] = [
            {"content": f"{number}\n", "start_line": number, "end_line": number} for number in (1, 2, 3)
        ]
        empty: dict[str, object] = {"content": "", "start_line": old, "end_line": old, "lines": 0}
        pieces = itertools.chain([lines[0], empty, lines[1], empty, lines[2]], itertools.repeat(empty))
        log = Log(lambda _: next(pieces), itertools.chain([RUNNING] * 5, itertools.repeat(DONE)))
        async with connect(log) as client:
            assert await follow(client) == ["1", "2", "3"]

    @pytest.mark.parametrize(
        "cursors", [{}, {"start_line": 1}, {"end_line": "1"}, {"start_line": None, "end_line": ""}]
    )
    async def test_lines_without_cursors_are_not_lost_silently(self, cursors: dict[str, object], connect: Any) -> None:
        async with connect(Log(lambda _: {"content": "line\n", **cursors})) as client:
            with pytest.raises(DecodeError, match="start_line and end_line"):
                await follow(client)


def endless(direction: str) -> Callable[[dict[str, str]], dict[str, object]]:
    """Full pieces with ever new cursors."""
    numbers = itertools.count(1)

    def piece(asked: dict[str, str]) -> dict[str, object]:
        if asked.get("base_line") and asked["order"] != direction:
            return {"content": "", "lines": 0}
        number = next(numbers)
        return {"content": FULL, "start_line": number, "end_line": number, "lines": 500}

    return piece


class Ticking(VirtualClock):
    """Time that passes with each look at it."""

    def monotonic(self) -> float:
        self.advance(0.25)
        return super().monotonic()


class TestTime:
    @pytest.mark.parametrize("direction", ["asc", "desc"])
    async def test_endless_log(self, direction: str, connect: Any) -> None:
        log = Log(endless(direction))
        async with connect(log, clock=Ticking()) as client:
            with pytest.raises(WaitTimeout, match="has not ended after 60 s; it is RUNNING"):
                await follow(client, timeout=60)
        assert log.reads < 250

    async def test_a_job_that_never_has_a_state_is_not_followed_forever(self, connect: Any, clock: Any) -> None:
        nothing = {"content": "", "lines": 0}
        async with connect(Log(lambda _: nothing, itertools.repeat(None)), clock=clock) as client:
            with pytest.raises(MissingField, match=r"'status' of .*TrainingJobVersion.* is missing"):
                await follow(client)
        assert 900 <= sum(clock.slept) < 960

    async def test_a_new_job_may_have_no_state_yet(self, connect: Any, clock: Any) -> None:
        states = itertools.chain([None] * 30, itertools.repeat(DONE))
        log = Log(lambda _: {"content": "", "lines": 0}, states)
        async with connect(log, clock=clock) as client:
            assert await follow(client) == []

    @pytest.mark.parametrize("direction", ["asc", "desc"])
    async def test_other_tasks_run(self, direction: str, connect: Any) -> None:
        """The service answers within this process, without ever waiting."""
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        log = Log(endless(direction))
        async with connect(log, clock=Ticking()) as client:
            counting = asyncio.create_task(count())
            with pytest.raises(WaitTimeout):
                await follow(client, timeout=60)
            counting.cancel()
        assert turns >= log.reads > 50

    async def test_service_that_does_not_answer(self, connect: Any) -> None:
        async def silent(_: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError

        async with connect(silent) as client:
            streams = (
                client.training_jobs_v1.follow_logs(7, 1, timeout=0.05),
                client.training_jobs.follow_logs("j", timeout=0.05),
                client.training_jobs.follow_events("j", timeout=0.05),
                client.services.follow_events("s", timeout=0.05),
            )
            for stream in streams:
                began = time.monotonic()
                with pytest.raises(WaitTimeout, match=r"has not ended after 0\.05 s; its state could not be read"):
                    await anext(stream)
                assert time.monotonic() - began < 30

    async def test_preview_that_is_always_new(self, connect: Any) -> None:
        numbers = itertools.count()

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/preview"):
                return httpx.Response(200, json={"content": f"line {next(numbers)}\n"})
            return httpx.Response(200, json={"status": {"phase": "Running"}})

        async with connect(handler) as client:
            with pytest.raises(WaitTimeout):
                [line async for line in client.training_jobs.follow_logs("j", timeout=100)]
        assert next(numbers) == 10

    async def test_line_without_end(self, connect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """A progress bar never ends its line, and memory does."""
        monkeypatch.setattr(preview_module, "LONGEST_LINE", 100)
        log, phases = "", itertools.chain(["Running"] * 9, itertools.repeat("Completed"))

        def handler(request: httpx.Request) -> httpx.Response:
            nonlocal log
            if request.url.path.endswith("/preview"):
                return httpx.Response(200, json={"content": log, "full_size": len(log)})
            phase = next(phases)
            log += "." * 30 if phase == "Running" else ""
            return httpx.Response(200, json={"status": {"phase": phase}})

        async with connect(handler) as client:
            lines = [line async for line in client.training_jobs.follow_logs("j")]
        assert lines == ["." * 120, "." * 120, "." * 30]

    async def test_events_without_end(self, connect: Any) -> None:
        numbers = itertools.count()

        def handler(request: httpx.Request) -> httpx.Response:
            if not request.url.path.endswith("/events"):
                return httpx.Response(200, json={"status": "running"})
            limit = int(request.url.params["limit"])
            events = [{"event_type": "normal", "event_info": "e", "occur_time": next(numbers)} for _ in range(limit)]
            return httpx.Response(200, json={"total_count": 10**9, "events": events})

        async with connect(handler, clock=Ticking()) as client:
            with pytest.raises(WaitTimeout, match="it is RUNNING"):
                [one async for one in client.services.follow_events("s", timeout=60)]

    @pytest.mark.parametrize(
        "wrong", [{"timeout": -1}, {"timeout": math.nan}, {"interval": math.nan}, {"interval": math.inf}]
    )
    async def test_numbers_out_of_range(self, wrong: dict[str, float], connect: Any) -> None:
        async with connect(Log(endless("desc"))) as client:
            for follow in (
                client.training_jobs.follow_logs,
                client.training_jobs.follow_events,
                client.services.follow_events,
            ):
                with pytest.raises(ValueError, match="pass"):
                    follow("j", **wrong)

    async def test_fault_is_in_the_report(self, connect: Any) -> None:
        """The time ends while the service fails."""
        states = iter([200, 503, 503, 503, 503, 503])

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/preview"):
                return httpx.Response(204)
            return httpx.Response(next(states), json={"status": {"phase": "Running"}})

        async with connect(handler, retries=0) as client:
            with pytest.raises(WaitTimeout, match=r"it is RUNNING; the last request failed: .*503") as caught:
                [line async for line in client.training_jobs.follow_logs("j", timeout=45)]
        assert isinstance(caught.value.__cause__, ServerError)

    async def test_single_faults_of_a_long_run_do_not_add_up(self, connect: Any) -> None:
        polls = itertools.count()

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/preview"):
                return httpx.Response(204)
            number = next(polls)
            phase = "Running" if number < 1000 else "Completed"
            return httpx.Response(503 if number % 40 == 5 else 200, json={"status": {"phase": phase}})

        async with connect(handler, retries=0) as client:
            assert [line async for line in client.training_jobs.follow_logs("j")] == []
        assert next(polls) > 1000


class TestEnds:
    """An end meets a "not found", a fault, or an answer that comes late."""

    @pytest.mark.parametrize("seen", [[404, 200], [404, 503, 200], [503, 404, 200]])
    async def test_one_not_found_is_not_an_end(self, seen: list[int], connect: Any) -> None:
        polls, lines = iter([200, *seen]), iter(["a\n", "b\n", "c\n", "d\n"])
        log = ""

        def handler(request: httpx.Request) -> httpx.Response:
            nonlocal log
            if request.url.path.endswith("/preview"):
                log += next(lines, "")
                return httpx.Response(200, json={"content": log, "full_size": len(log)})
            status = next(polls, None)
            phase = "Completed" if status is None else "Running"
            return httpx.Response(
                status or 200, json={"status": {"phase": phase}, **(MISSING if status == 404 else {})}
            )

        async with connect(handler, retries=0) as client:
            lines_read = [line async for line in client.training_jobs.follow_logs("j")]
        assert lines_read == ["a", "b", "c", "d"]

    async def test_fault_in_the_last_read_of_what_is_gone(self, connect: Any) -> None:
        """The log outlives the job for a moment, and just then the service fails."""
        reads = iter([("a\n", 200), ("", 503), ("a\nb\n", 200)])
        polls = iter([200])

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/preview"):
                content, status = next(reads, ("", 404))
                log = {"content": content, "full_size": len(content)}
                return httpx.Response(status, json=MISSING if status == 404 else log)
            status = next(polls, 404)
            return httpx.Response(status, json=MISSING if status == 404 else {"status": {"phase": "Running"}})

        async with connect(handler, retries=0) as client:
            assert [line async for line in client.training_jobs.follow_logs("j")] == ["a", "b"]

    @pytest.mark.parametrize("status", [404, 503])
    async def test_log_that_goes_at_the_end(self, status: int, connect: Any) -> None:
        """What was read before it went is all there is; what was never there is not found."""
        reads = iter([200])

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/preview"):
                read = next(reads, status)
                return httpx.Response(read, json={"content": "a\n", "full_size": 2} if read == 200 else MISSING)
            return httpx.Response(200, json={"status": {"phase": "Completed"}})

        async with connect(handler, retries=0) as client:
            lines: list[str] = []
            stream = client.training_jobs.follow_logs("j")
            if status == 503:
                with pytest.raises(ServerError):
                    lines += [line async for line in stream]
            else:
                lines += [line async for line in stream]
                assert lines == ["a"]
                with pytest.raises(NotFound):
                    await anext(client.training_jobs.follow_logs("j"))


class TestTimesOfEvents:
    """Times come as integers, fractions, digits and ISO dates, and the clock is never at a whole second."""

    @pytest.mark.parametrize(
        "stamp",
        [
            lambda moment: moment,
            lambda moment: moment + 0.5,
            str,
            lambda moment: f"{moment}.25",
            lambda moment: time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(moment / 1000)) + f".{moment % 1000:03}Z",
        ],
        ids=["integer", "fraction", "digits", "digits with a fraction", "ISO"],
    )
    async def test_each_event_once_and_only_the_last_minute_again(self, stamp: Any, connect: Any) -> None:
        base = 1_767_225_600_123
        rounds = iter([[base], [base + 300_500], [base + 900_250]])
        events: list[dict[str, object]] = []
        asked: list[dict[str, str]] = []

        def moment_of(event: dict[str, object]) -> int:
            return int(str(event["event_info"]))

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/events"):
                query = dict(request.url.params)
                asked.append(query)
                rows = [one for one in events if int(query.get("start_time", 0)) <= moment_of(one)]
                page = rows[int(query["offset"]) :][: int(query["limit"])]
                return httpx.Response(200, json={"total_count": len(rows), "events": page})
            new = next(rounds, None)
            for moment in new or ():
                events.append({"event_type": "normal", "event_info": str(moment), "occur_time": stamp(moment)})
            return httpx.Response(200, json={"status": "stopped" if new is None else "running"})

        async with connect(handler, clock=VirtualClock(base / 1000 + 0.123456)) as client:
            found = [one.event_info async for one in client.services.follow_events("s", interval=1.7)]
        assert found == [str(base), str(base + 300_500), str(base + 900_250)]
        assert int(asked[-1]["start_time"]) == base + 900_250 - 60_000
        bounds = [one[name] for one in asked if "start_time" in one for name in ("start_time", "end_time")]
        assert len(bounds) > 4
        assert [text for text in bounds if not text.isdecimal()] == []
