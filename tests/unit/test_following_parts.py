"""Logs of which only the newest part is shown, and events, read round by round; no time passes."""

import asyncio
import logging
from contextlib import aclosing

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiomodelarts import NotFound
from aiomodelarts.core.logs.log_preview import Window


class NewJob:
    """A job whose log is previewed; the window is small."""

    def __init__(self, *rounds, window=60, key="content", sizes=None):
        self.rounds = list(rounds)
        self.window = window
        self.key = key
        self.sizes = sizes
        self.log = ""
        self.reads = 0

    def __call__(self, request):
        if request.url.path.endswith("/preview"):
            self.reads += 1
            data = self.log.encode()
            shown = data[-self.window :].decode("utf-8", "ignore")
            sizes = {"current_size": len(shown.encode()), "full_size": len(data)}
            return httpx.Response(200, json={self.key: shown, **(sizes if self.sizes is None else self.sizes(data))})
        if self.rounds:
            new = self.rounds.pop(0)
            self.log = new[1:] if new.startswith("\0") else self.log + new
        return httpx.Response(200, json={"status": {"phase": "Running" if self.rounds else "Completed"}})


SIZES = {
    "exact": None,
    "missing": lambda _: {},
    "the limit of the window": lambda _: {"full_size": 5242880},
    "characters instead of bytes": lambda data: {"full_size": len(data.decode())},
}


class TestPreview:
    @pytest.mark.parametrize("key", ["content", "context"])
    @pytest.mark.parametrize("sizes", SIZES.values(), ids=SIZES)
    async def test_every_line_comes_once(self, connect, key, sizes):
        rounds = ["", "é 1\nloss ", "0.5\n", "", "loss 0.4\nβ\n", "half", " a line\n", "no end"]
        async with connect(NewJob(*rounds, key=key, sizes=sizes, window=5000)) as client:
            lines = [line async for line in client.training_jobs.follow_logs("j")]
        assert lines == "".join(rounds).split("\n")

    async def test_window_that_moves_on(self, connect):
        rounds = [f"line number {number:04}\n" for number in range(50)]
        gaps: list[int] = []
        async with connect(NewJob(*rounds, window=60)) as client:
            lines = [line async for line in client.training_jobs.follow_logs("j", "worker-3", on_gap=gaps.append)]
        assert lines == [line.strip() for line in rounds]
        assert gaps == []

    async def test_gaps_are_told(self, connect, caplog):
        rounds = ["begin\n", "x" * 99 + "\n" + "y" * 39 + "\n", "end\n"]
        gaps: list[int] = []
        with caplog.at_level(logging.WARNING, "aiomodelarts"):
            async with connect(NewJob(*rounds, window=60)) as client:
                lines = [line async for line in client.training_jobs.follow_logs("j", on_gap=gaps.append)]
        assert lines == ["begin", "x" * 19, "y" * 39, "end"]
        assert gaps == [80]
        assert "training_jobs j: 80 bytes of the log were missed" in caplog.text

    async def test_a_log_that_is_long_already(self, connect):
        gaps: list[int] = []
        async with connect(NewJob("x" * 99 + "\n", window=60)) as client:
            lines = [line async for line in client.training_jobs.follow_logs("j", on_gap=gaps.append)]
        assert (lines, gaps) == (["x" * 59], [40])

    async def test_a_log_that_begins_anew(self, connect):
        rounds = ["first\nrun\n", "\0second\n", "run\n"]
        async with connect(NewJob(*rounds)) as client:
            lines = [line async for line in client.training_jobs.follow_logs("j")]
        assert lines == ["first", "run", "second", "run"]

    @pytest.mark.parametrize("answer", [httpx.Response(204), httpx.Response(200, json={})])
    async def test_a_log_that_is_not_there_yet(self, connect, answer):
        job, early = NewJob("", "", "a\n"), iter([1, 2])

        def handler(request):
            is_early = request.url.path.endswith("/preview") and next(early, None)
            return httpx.Response(answer.status_code, content=answer.content) if is_early else job(request)

        async with connect(handler) as client:
            assert [line async for line in client.training_jobs.follow_logs("j")] == ["a"]

    async def test_a_code_says_that_it_is_not_there_yet(self, connect):
        job, early = NewJob("", "", "a\n"), iter([1, 2])

        def handler(request):
            if request.url.path.endswith("/preview") and next(early, None):
                return httpx.Response(400, json={"error_code": "ModelArts.2776", "error_msg": "not yet"})
            return job(request)

        async with connect(handler) as client:
            assert [line async for line in client.training_jobs.follow_logs("j")] == ["a"]

    async def test_a_task_that_is_not_there(self, connect):
        def handler(request):
            if request.url.path.endswith("/preview"):
                return httpx.Response(404, json={"error_code": "ModelArts.3001"})
            return httpx.Response(200, json={"status": {"phase": "Completed"}})

        async with connect(handler) as client:
            with pytest.raises(NotFound):
                [line async for line in client.training_jobs.follow_logs("j", "worker-9")]

    async def test_a_job_that_is_deleted_meanwhile(self, connect, clock):
        job = NewJob("a\n", "b\n", "c\n")

        def handler(request):
            return httpx.Response(404, json={"error_code": "ModelArts.3001"}) if job.reads == 2 else job(request)

        async with connect(handler, clock=clock) as client:
            assert [line async for line in client.training_jobs.follow_logs("j")] == ["a", "b"]
        assert len(clock.slept) == 2


@given(st.lists(st.text("ab\né😀", max_size=12), max_size=30), st.integers(8, 400))
@settings(deadline=None)
def test_window_takes_everything_that_fits(parts, size):
    """With exact sizes: what was shown comes once, and what was not shown is counted."""
    window, log, got, missed = Window(), b"", "", 0
    for part in parts:
        log += part.encode()
        shown = log[-size:].decode("utf-8", "ignore")
        new, gap = window.advance(shown, len(log))
        got, missed = got + new, missed + gap
    assert len(got.encode()) + missed == len(log)
    if not missed:
        assert got == log.decode()


class Events:
    """A service whose events appear one after the other."""

    def __init__(self, *rounds, ends="stopped"):
        self.rounds = [list(events) for events in rounds]
        self.events: list[dict[str, object]] = []
        self.ends = ends
        self.requests: list[dict[str, str]] = []

    def __call__(self, request):
        if request.url.path.endswith("/events"):
            arguments = dict(request.url.params)
            self.requests.append(arguments)
            assert arguments["order"] == "asc"
            first, last = int(arguments.get("start_time", 0)), int(arguments.get("end_time", 10**15))
            rows = sorted(
                (one for one in self.events if first <= one["occur_time"] <= last), key=lambda one: one["occur_time"]
            )
            begin, count = int(arguments["offset"]), int(arguments["limit"])
            return httpx.Response(200, json={"total_count": len(rows), "events": rows[begin : begin + count]})
        if self.rounds:
            self.events += self.rounds.pop(0)
        return httpx.Response(200, json={"status": "running" if self.rounds else self.ends})


def event(moment, text="e", kind="normal"):
    return {"event_type": kind, "event_info": text, "occur_time": moment}


class TestEvents:
    async def test_each_comes_once(self, connect):
        rounds = [
            [event(1000), event(1000), event(2000, "x")],
            [],
            [event(2000, "x"), event(300_000, "y")],
            [event(299_000, "late")],
            [event(900_000, "z")],
        ]
        service = Events(*rounds)
        async with connect(service) as client:
            found = [(one.occur_time, one.event_info) async for one in client.services.follow_events("s")]
        assert found == [
            (1000, "e"),
            (1000, "e"),
            (2000, "x"),
            (2000, "x"),
            (300_000, "y"),
            (299_000, "late"),
            (900_000, "z"),
        ]
        assert "start_time" not in service.requests[0]
        assert int(service.requests[-1]["start_time"]) == 900_000 - 60_000

    async def test_since_and_filters_are_sent(self, connect):
        service = Events([event(1000), event(90_000, kind="abnormal")])
        async with connect(service) as client:
            stream = client.services.follow_events("s", event_type="abnormal", since=50_000)
            assert [one.occur_time async for one in stream] == [90_000]
        assert {arguments["event_type"] for arguments in service.requests} == {"abnormal"}
        assert {arguments["start_time"] for arguments in service.requests} == {"50000"}

    async def test_faults_lose_nothing(self, connect):
        service, faults = Events([event(1)], [event(2)], [event(3)]), iter([None, 503, None, 503])

        def handler(request):
            status = next(faults, None) if request.url.path.endswith("/events") else None
            return httpx.Response(status) if status else service(request)

        async with connect(handler, retries=0) as client:
            assert [one.occur_time async for one in client.services.follow_events("s")] == [1, 2, 3]

    async def test_leaving_early_leaves_nothing(self, connect):
        async with connect(Events([event(1), event(2)], [], [])) as client:
            before = asyncio.all_tasks()
            async with aclosing(client.services.follow_events("s")) as events:
                assert (await anext(events)).occur_time == 1
            assert asyncio.all_tasks() == before


class Pod:
    """A pod whose events come in one response, in no order, until it is gone.

    Args:
        rounds: The new events of each poll, or the status of an error.
    """

    def __init__(self, *rounds):
        self.rounds = list(rounds)
        self.events = []
        self.requests = []

    def __call__(self, request):
        arguments = dict(request.url.params)
        self.requests.append(arguments)
        new = self.rounds.pop(0) if self.rounds else 404
        if isinstance(new, int):
            return httpx.Response(new, json={"error_code": "ModelArts.3502", "error_msg": "gone"})
        self.events += new
        return httpx.Response(200, json=self.events)


def pod_event(second, count=1):
    return {"reason": f"r{second}", "count": count, "last_timestamp": f"2026-11-30T08:00:{second:02}Z"}


class TestEventsUntilGone:
    async def test_each_comes_once_oldest_first(self, connect):
        pod = Pod([pod_event(9), pod_event(5)], 404, 503, [], [pod_event(20)], [pod_event(20, count=2)])
        async with connect(pod, retries=0) as client:
            found = [(one.reason, one.count) async for one in client.deployments.follow_pod_events("s", "d", "i", "p")]
        assert found == [("r5", 1), ("r9", 1), ("r20", 1), ("r20", 2)]
        assert pod.requests[0] == {}
        assert [sorted(one) for one in pod.requests[1:]] == [["end_time", "start_time"]] * 7

    async def test_a_pod_that_never_existed_is_an_error(self, connect):
        async with connect(Pod()) as client:
            with pytest.raises(NotFound):
                await anext(client.deployments.follow_pod_events("s", "d", "i", "p"))
