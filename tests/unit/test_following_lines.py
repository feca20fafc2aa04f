"""Logs that are read by a cursor, round by round, from a service that tells them in every way; no time passes."""

import asyncio
from contextlib import aclosing

import httpx
import pytest

from aiomodelarts import BadRequest, ConnectFailed, NotFound, ServerError, WaitTimeout
from aiomodelarts.core.logs.cursor_log import split
from tests.cases import for_each

JOB, VERSION = 7, 1
FIRST = 1_719_822_712_345_000_017  # a cursor that no float holds


# What empty pieces carry: no cursors, empty ones, or old ones; all of it means that there is nothing new.
EMPTY = ({}, {"start_line": "", "end_line": ""}, {"start_line": FIRST, "end_line": str(FIRST)}, {"end_line": None})


class OldJob:
    """A job of the older service whose log grows by some lines a poll, and its log file."""

    def __init__(self, *rounds, faults=(), ends=10):
        self.rounds = [list(lines) for lines in rounds]
        self.faults = list(faults)
        self.ends = ends
        self.lines: list[str] = []
        self.reads: list[dict[str, str]] = []
        self.polls = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/log/file-names"):
            return httpx.Response(200, json={"is_success": True, "log_file_list": ["job.0", "job.1"]})
        if request.url.path.endswith("/aom-log"):
            self.reads.append(dict(request.url.params))
            fault = self.faults.pop(0) if self.faults else None
            if isinstance(fault, Exception):
                raise fault
            return httpx.Response(fault, json={}) if fault else httpx.Response(200, json=self.piece(request.url.params))
        self.polls += 1
        if self.rounds:
            self.lines += self.rounds.pop(0)
        return httpx.Response(200, json={"status": 8 if self.rounds else self.ends})

    def piece(self, asked) -> dict[str, object]:
        cursor, count = asked.get("base_line"), int(asked["lines"])
        numbered = list(enumerate(self.lines, FIRST))
        if not cursor:
            shown = numbered[-count:]
        elif asked.get("order") == "asc":
            shown = [one for one in numbered if one[0] < int(cursor)][-count:]
        else:
            shown = [one for one in numbered if one[0] > int(cursor)][:count]
        answer: dict[str, object] = {"is_success": True, "content": "".join(f"{text}\n" for _, text in shown)}
        if shown:  # the service sends cursors as numbers or texts
            answer |= {"start_line": shown[0][0], "end_line": str(shown[-1][0])}
        else:
            answer |= EMPTY[len(self.reads) % len(EMPTY)]
        return {**answer, "lines": str(len(shown)) if shown else 0}


def numbered(count, start=0):
    return [f"line {number}" for number in range(start, start + count)]


class TestCursor:
    @pytest.mark.parametrize(
        "rounds",
        [
            [["a", "b"], ["c"], [], ["d", "e"], []],
            [[], [], ["a"], []],
            [[]],
            [numbered(1234), numbered(1501, 5000), ["last"]],
            [["", "", "blank lines", ""], [""]],
        ],
    )
    async def test_every_line_comes_once_and_in_order(self, connect, rounds):
        job = OldJob(*rounds)
        async with connect(job) as client:
            lines = [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)]
        assert lines == [line for part in rounds for line in part]
        assert {read["log_file"] for read in job.reads} == {"job.0"}
        assert all(int(read["lines"]) <= 500 for read in job.reads)

    async def test_cursors_stay_texts_of_19_digits(self, connect):
        job = OldJob(numbered(700), numbered(3, 700))
        async with connect(job) as client:
            lines = [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION, "job.1")]
        assert lines == numbered(703)
        used = [read["base_line"] for read in job.reads if read.get("base_line")]
        assert str(FIRST + 702) in used
        assert all(len(cursor) == 19 for cursor in used)
        assert {read["order"] for read in job.reads if read.get("base_line")} == {"asc", "desc"}

    async def test_tail_begins_with_the_newest(self, connect):
        async with connect(OldJob(numbered(900), ["new"])) as client:
            lines = [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION, tail=2)]
        assert lines == ["line 898", "line 899", "new"]

    @pytest.mark.parametrize("wrong", [{"tail": 0}, {"tail": 501}, {"interval": 0}, {"interval": -1}])
    async def test_numbers_out_of_range(self, connect, wrong):
        async with connect(OldJob([])) as client:
            with pytest.raises(ValueError, match="pass"):
                client.training_jobs_v1.follow_logs(JOB, VERSION, **wrong)
            with pytest.raises(ValueError, match="empty"):
                client.training_jobs_v1.follow_logs("", VERSION)

    @for_each("fault", [503, 429, 408, httpx.ReadError("gone"), httpx.ConnectError("away")])
    @for_each("at", range(6))
    async def test_faults_lose_nothing(self, connect, fault, at):
        rounds = [numbered(1100), ["a"], ["b"], []]
        job = OldJob(*rounds, faults=[None] * at + [fault] * 3)
        async with connect(job, retries=0) as client:
            lines = [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)]
        assert lines == [line for part in rounds for line in part]

    async def test_refusals_are_raised(self, connect):
        async with connect(OldJob(["a"], faults=[400])) as client:
            with pytest.raises(BadRequest):
                [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)]

    async def test_a_service_that_stays_away_is_given_up(self, connect, clock):
        job = OldJob(["a"], [], [], faults=[None] + [503] * 10_000)
        job.rounds = [["a"], *[[]] * 10_000]
        async with connect(job, retries=0, clock=clock) as client:
            with pytest.raises(ServerError):
                [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)]
        assert 800 < sum(clock.slept) < 1200

    async def test_a_wrong_address_is_said_at_once(self, connect, clock):
        def away(_):
            raise httpx.ConnectError("no such host")

        async with connect(away, retries=0, clock=clock) as client:
            with pytest.raises(ConnectFailed):
                [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)]

    async def test_a_job_that_is_not_there(self, connect):
        async with connect(lambda _: httpx.Response(404, json={"error_code": "ModelArts.3001"})) as client:
            with pytest.raises(NotFound):
                [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)]

    @pytest.mark.parametrize("ends", [10, 11, 12, 13, 3])
    async def test_any_end_ends_it(self, connect, ends):
        async with connect(OldJob(["a"], ["b"], ends=ends)) as client:
            assert [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)] == ["a", "b"]

    async def test_what_is_written_last_is_waited_for(self, connect):
        """The log comes a little later than the state."""
        job = OldJob(["a"])

        def late(request):
            answer = job(request)
            if (
                request.url.path.endswith("/aom-log") and len(job.reads) == 4
            ):  # the first round after the end brought nothing
                job.lines.append("the end")
            return answer

        async with connect(late) as client:
            assert [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)] == ["a", "the end"]

    async def test_the_time_ends(self, connect, clock):
        job = OldJob(*[["x"]] * 1000)
        async with connect(job, clock=clock) as client:
            with pytest.raises(
                WaitTimeout, match="training_jobs_v1 7/1 has not ended after 60 s; it is RUNNING"
            ) as caught:
                [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION, timeout=60)]
        assert sum(clock.slept) == pytest.approx(60)
        assert caught.value.ids == {"job_id": 7, "version_id": 1}

    async def test_rounds_are_apart(self, connect, clock):
        """Unless there is more to read at once."""
        job = OldJob(numbered(1400), [], ["a"], [])
        async with connect(job, clock=clock) as client:
            [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION, interval=3)]
        assert set(clock.slept) == {3}
        assert len(clock.slept) <= 5

    async def test_leaving_early_leaves_nothing(self, connect):
        job = OldJob(numbered(1400), *[["x"]] * 100)
        async with connect(job) as client:
            before = asyncio.all_tasks()
            async with aclosing(client.training_jobs_v1.follow_logs(JOB, VERSION)) as lines:
                async for line in lines:
                    assert line == "line 0"
                    break
            assert asyncio.all_tasks() == before
        assert job.polls == 1


def test_lines_are_split_at_line_feeds_only():
    assert split("a\r\nb\x0cc\u2028d\rprogress\n\n") == ["a", "b\x0cc\u2028d\rprogress", ""]


def test_lines_can_be_printed():
    assert [line.encode() for line in split("a\ud83d\nb\r\n")] == ["a\ufffd\ufffd\ufffd".encode(), b"b"]


@pytest.mark.parametrize("content", [rb"a\ud83d\nb\n", b"a\\u0000\\nb\\n", b"a\xff\\nb\\n", b"a\tb\\nb\\n"])
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"], ids=["", "byte-order-mark"])
async def test_odd_text_does_not_end_it(connect, content, before):
    def handler(request):
        if request.url.path.endswith("/log/file-names"):
            return httpx.Response(200, json={"is_success": True, "log_file_list": ["job.0"]})
        if request.url.path.endswith("/aom-log"):
            shown = b"" if "base_line" in request.url.params else content
            cursors = b'"lines": 2, "start_line": 18446744073709551617, "end_line": 18446744073709551618, "part": NaN'
            return httpx.Response(200, content=before + b'{"content": "' + shown + b'", ' + cursors + b"}")
        return httpx.Response(200, json={"status": 10})

    async with connect(handler) as client:
        lines = [line async for line in client.training_jobs_v1.follow_logs(JOB, VERSION)]

    assert (lines[0][0], lines[1:]) == ("a", ["b"])
    "\n".join(lines).encode()
