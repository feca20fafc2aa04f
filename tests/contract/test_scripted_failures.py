"""The fake fails as it was told: with a status, late, by a reset of the connection, or by chance."""

import asyncio
import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import (
    ConnectionLost,
    DeadlineExceeded,
    ModelArts,
    ModelArtsError,
    RateLimited,
    RequestTimeout,
    ServerError,
)
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import Failure, FakeModelArts, ScaledClock, VirtualClock, served, serving
from aiomodelarts.testing.commands.fault_file import plan_faults
from tests.cases import for_each

BOARD: dict[str, Any] = {"job_name": "board", "train_url": "/bucket/output/"}
OPTIONS: tuple[dict[str, Any], ...] = ({"timeout": 10.0}, {"deadline": 10.0})


def connect(fake: FakeModelArts, url: str, **options: Any) -> ModelArts:
    return ModelArts(fake.credentials(url), clock=fake.clock, **{"retries": 0, **options})


async def outcomes(client: ModelArts, calls: int) -> list[str]:
    """What became of some calls."""
    seen: list[str] = []
    for _ in range(calls):
        try:
            await client.notebooks.list()
        except (RateLimited, ServerError, ConnectionLost) as error:
            seen.append(type(error).__name__)
        else:
            seen.append("answer")
    return seen


class TestPlanned:
    async def test_headers_come_along_and_are_heeded(self, fake: FakeModelArts) -> None:
        fake.fail("ListNotebooks", status=429, code="APIGW.0308", headers={"Retry-After": "7"}, times=2)
        async with fake.client() as client:
            await client.notebooks.list()
        assert [call.status for call in fake.calls_of("ListNotebooks")] == [429, 429, 200]
        assert [pause for pause in fake.clock.slept if pause >= 7] == fake.clock.slept[:2]

    async def test_reset_in_process(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail("CreateVisualizationJob", reset=True)
        with pytest.raises(ConnectionLost):
            await client.visualization_jobs.create(**BOARD)
        assert (await client.visualization_jobs.list()).jobs == []
        assert fake.calls[0].status == 0
        assert str(fake.calls[0]).endswith("-> reset")

    async def test_reset_on_a_socket(self, fake: FakeModelArts, capfd: pytest.CaptureFixture[str]) -> None:
        fake.fail("ListNotebooks", reset=True, times=2)
        async with serving(fake) as url, connect(fake, url) as client:
            assert await outcomes(client, 3) == ["ConnectionLost", "ConnectionLost", "answer"]
        assert capfd.readouterr() == ("", "")

    async def test_reset_is_a_reset_for_tcp(self, fake: FakeModelArts) -> None:
        fake.fail("ListNotebooks", reset=True)
        token = fake.iam.new_token(next(iter(fake.iam.projects.values())), fake.clock.now())
        async with serving(fake) as url:
            reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
            project = next(iter(fake.iam.projects.values()))
            writer.write(f"GET /v1/{project}/notebooks HTTP/1.1\r\nHost: a\r\nX-Auth-Token: {token}\r\n\r\n".encode())
            with pytest.raises(ConnectionResetError):
                await reader.read()
            writer.close()

    async def test_slow_call_is_carried_out(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail("CreateVisualizationJob", latency=30.0)
        before = fake.clock.now()
        board = await client.visualization_jobs.create(**BOARD)
        assert fake.clock.now() - before == 30
        assert board.create_time == int(fake.clock.now() * 1000)

    async def test_slow_refusal_and_slow_reset(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail("ListNotebooks", status=503, latency=5.0)
        fake.fail("ListNotebooks", reset=True, latency=5.0)
        before = fake.clock.now()
        assert await outcomes(client, 3) == ["ServerError", "ConnectionLost", "answer"]
        assert fake.clock.now() - before == 10

    @for_each(
        ("options", "latency", "error", "seconds", "calls"),
        [
            ({}, 30.0, None, 30, 1),
            ({"timeout": 20.0}, 30.0, RequestTimeout, 20, 1),
            ({"timeout": 20.0, "retries": 1}, 30.0, None, 20, 2),
            ({"deadline": 20.0}, 30.0, DeadlineExceeded, 20, 1),
            ({"deadline": 20.0, "retries": 3}, 30.0, DeadlineExceeded, 20, 1),
            ({"deadline": 90.0}, 120.0, RequestTimeout, 60, 1),
            ({"deadline": 90.0, "retries": 4}, 80.0, None, 60, 2),
            ({"deadline": 60.0, "timeout": 60.0}, 60.0, DeadlineExceeded, 60, 1),
            ({"deadline": 20.0}, 19.0, None, 19, 1),
        ],
    )
    async def test_slow_in_process_until_the_client_gives_up(
        self, options: dict[str, Any], latency: float, error: type[ModelArtsError] | None, seconds: int, calls: int
    ) -> None:
        fake = FakeModelArts()
        fake.fail("ListNotebooks", latency=latency)
        async with fake.client(**{"retries": 0, **options}) as client:
            await client.models.list()
            before = fake.clock.now()
            with pytest.raises(error) if error else nullcontext():
                await client.notebooks.list()
            assert seconds <= fake.clock.now() - before <= seconds + options.get("retries", 0)
            assert [call.status for call in fake.calls_of("ListNotebooks")] == [200] * calls
            await client.notebooks.list()

    async def test_a_call_that_timed_out_was_executed(self, fake: FakeModelArts) -> None:
        seen: list[str | None] = []

        class Watching:
            def before(self, attempt: Any) -> None: ...
            def after(self, attempt: Any) -> None: ...
            def on_retry(self, attempt: Any) -> None: ...
            def begin(self, call: Any) -> None: ...
            def end(self, call: Any) -> None:
                seen.append(call.error)

        fake.fail("CreateVisualizationJob", latency=30.0, times=2)
        fake.network.latency = (5.0, 5.0)
        async with fake.client(hooks=[Watching()]) as client:
            for number, options in enumerate(OPTIONS):
                with pytest.raises((RequestTimeout, DeadlineExceeded)) as caught:
                    await client.with_options(**options).visualization_jobs.create(
                        **{**BOARD, "job_name": f"board-{number}"}
                    )
                assert caught.value.may_have_been_executed
                assert "check its effect" in str(caught.value)
            assert seen == ["RequestTimeout", "DeadlineExceeded"], seen
            with pytest.raises(RequestTimeout):
                await client.with_options(timeout=4.0, retries=0).models.list()
        assert len(fake.table("visualization_jobs")) == 2

    async def test_slow_responses_that_are_read_in_chunks(self, fake: FakeModelArts) -> None:
        for options, error in zip(OPTIONS, (RequestTimeout, DeadlineExceeded), strict=True):
            fake.fail("ListNotebooks", latency=11.0)
            async with fake.client(retries=0, **options) as client:
                before = fake.clock.now()
                with pytest.raises(error):
                    await client.open_response(Request(OPERATIONS["ListNotebooks"], {}))
                assert fake.clock.now() - before == 10

    async def test_slow_in_process_with_a_running_clock(self) -> None:
        fake = FakeModelArts(clock=ScaledClock())
        for options, error in (({"timeout": 0.02}, RequestTimeout), ({"deadline": 0.02}, DeadlineExceeded)):
            fake.fail("ListNotebooks", latency=5.0)
            async with fake.client(retries=0, **options) as client:
                with pytest.raises(error):
                    await client.notebooks.list()

    async def test_slow_on_a_socket_until_the_client_gives_up(self) -> None:
        fake = FakeModelArts(clock=ScaledClock(1e6))  # the network is as slow as ever, however fast time runs
        fake.fail("ListNotebooks", latency=0.4)
        async with serving(fake) as url, connect(fake, url) as client:
            await client.models.list()
            with pytest.raises(RequestTimeout):
                await client.with_options(timeout=0.03).notebooks.list()

    async def test_any_operation(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail("*", status=500, times=2)
        fake.fail("ListNotebooks", status=429)
        assert await outcomes(client, 1) == ["RateLimited"]
        with pytest.raises(ServerError):
            await client.models.list()
        assert await outcomes(client, 2) == ["ServerError", "answer"]

    @pytest.mark.parametrize(
        ("operation", "given", "reason"),
        [
            ("CreateNotebok", {"status": 500}, "did you mean CreateNotebook"),
            ("ListNotebooks", {}, "pass either status or reset, or latency alone"),
            ("ListNotebooks", {"status": 500, "reset": True}, "pass either"),
            ("ListNotebooks", {"latency": -1.0}, "latency is -1.0"),
            ("ListNotebooks", {"latency": float("nan")}, "latency is nan"),
            ("ListNotebooks", {"latency": float("inf")}, "latency is inf"),
            ("ListNotebooks", {"status": 700}, "status is 700"),
            ("ListNotebooks", {"status": 500, "times": 0}, "times is 0"),
            ("*", {"status": 200}, "status of 300 or more"),
        ],
    )
    def test_what_can_not_be(self, operation: str, given: Any, reason: str, fake: FakeModelArts) -> None:
        with pytest.raises(ValueError, match=reason):
            fake.fail(operation, **given)
        assert fake.failures.planned == {}


class TestChance:
    async def test_same_seed_same_failures(self) -> None:
        seen: list[list[str]] = []
        for seed in (1, 1, 2):
            fake = FakeModelArts()
            fake.fail_randomly(0.4, seed=seed)
            async with fake.client(retries=0) as client:
                seen.append(await outcomes(client, 60))
        assert seen[0] == seen[1] != seen[2]
        assert set(seen[0]) == {"answer", "RateLimited", "ServerError", "ConnectionLost"}
        assert 10 <= 60 - seen[0].count("answer") <= 40

    @pytest.mark.parametrize(("share", "expected"), [(0, {"answer"}), (1, {"ServerError"})])
    async def test_ends_of_the_scale(
        self, share: float, expected: set[str], fake: FakeModelArts, client: ModelArts
    ) -> None:
        fake.fail_randomly(share, Failure(500), operation="ListNotebooks")
        assert set(await outcomes(client, 10)) == expected
        await client.models.list()

    async def test_goes_on_where_a_snapshot_was_taken(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail_randomly(0.4, seed=1)
        fake.fail_randomly(0.2, Failure(500), seed=2, operation="ListNotebooks")
        await outcomes(client, 7)
        saved = fake.snapshot()
        seen = await outcomes(client, 60)
        assert set(seen) == {"answer", "RateLimited", "ServerError", "ConnectionLost"}
        fake.restore(json.loads(json.dumps(saved)))
        assert await outcomes(client, 60) == seen
        other = FakeModelArts()
        other.restore(saved)
        async with other.client(retries=0) as copied:
            assert await outcomes(copied, 60) == seen
        other.restore({name: part for name, part in saved.items() if name != "chances"})
        async with other.client(retries=0) as copied:
            assert await outcomes(copied, 60) == ["answer"] * 60

    async def test_comes_to_an_end(self, fake: FakeModelArts, client: ModelArts) -> None:
        for operation in ("ListNotebooks", "ListModels"):
            fake.fail_randomly(1, Failure(500), operation=operation)
        fake.fail_randomly(0, operation="ListNotebooks")
        assert await outcomes(client, 5) == ["answer"] * 5
        with pytest.raises(ServerError):
            await client.models.list()
        fake.fail_randomly(0)
        await client.models.list()

    async def test_is_one_for_all_that_share_a_state(self, tmp_path: Path) -> None:
        seen: list[list[str]] = []
        for numbers in ((0,), (0, 1)):
            path = tmp_path / f"{len(numbers)}.db"
            fakes = [FakeModelArts(state=path) for _ in numbers]
            fakes[0].fail_randomly(0.4, seed=1)
            clients = [fake.client(opens_itself=True, retries=0) for fake in fakes]
            turns = [clients[number % len(clients)] for number in range(60)]
            seen.append([outcome for client in turns for outcome in await outcomes(client, 1)])
        assert seen[0] == seen[1]
        assert 10 <= seen[0].count("answer") <= 50

    async def test_options_are_of_one_process(self, tmp_path: Path) -> None:
        """What `--faults` and `--latency` say is over when the process is, and others have options of their own."""
        clock = VirtualClock()
        one, other = (FakeModelArts(state=tmp_path / "fake.db", clock=clock) for _ in range(2))
        plan_faults(one, "100%", 0)
        one.network.latency = (5.0, 5.0)
        async with other.client(retries=0) as client:
            assert await outcomes(client, 5) == ["answer"] * 5
        assert clock.now() == VirtualClock().now()
        async with one.client(retries=0) as client:
            assert "answer" not in await outcomes(client, 5)
        assert clock.now() > VirtualClock().now()
        saved = one.snapshot()
        assert saved["chances"] == []
        one.restore(saved)
        async with one.client(retries=0) as client:
            assert "answer" not in await outcomes(client, 5)

    async def test_planned_ones_go_first_and_use_up_no_chance(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail_randomly(1, Failure(500))
        fake.fail("ListNotebooks", status=429)
        assert await outcomes(client, 2) == ["RateLimited", "ServerError"]

    @pytest.mark.parametrize(
        ("share", "failure", "reason"), [(1.1, Failure(500), "share is 1.1"), (0.5, Failure(), "pass either")]
    )
    def test_what_can_not_be(self, share: float, failure: Failure, reason: str, fake: FakeModelArts) -> None:
        with pytest.raises(ValueError, match=reason):
            fake.fail_randomly(share, failure)


class TestFile:
    async def test_planned_and_by_chance(self, tmp_path: Path, fake: FakeModelArts, client: ModelArts) -> None:
        file = tmp_path / "faults.yaml"
        file.write_text(
            """
            - {operation: ListNotebooks, status: 429, headers: {Retry-After: 2}, times: 2}
            - {operation: ListNotebooks, reset: true}
            - {operation: ListModels, share: 100%, status: 500, code: "1", message: "2", latency: 0.5}
            """
        )
        plan_faults(fake, str(file), 0)
        assert await outcomes(client, 4) == ["RateLimited", "RateLimited", "ConnectionLost", "answer"]
        for _ in range(3):
            with pytest.raises(ServerError):
                await client.models.list()

    async def test_share(self) -> None:
        seen: list[list[str]] = []
        for seed in (5, 5, 6):
            fake = FakeModelArts()
            plan_faults(fake, "50%", seed)
            async with fake.client(retries=0) as client:
                seen.append(await outcomes(client, 40))
        assert seen[0] == seen[1] != seen[2]
        assert 8 <= seen[0].count("answer") <= 32

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("- {operation: ListNotebooks, status: 429", "is not YAML"),
            ("operation: ListNotebooks", "isn't a list of failures"),
            ("- ListNotebooks", "failure 1: 'ListNotebooks' isn't a failure"),
            ("- {operation: Nothing, status: 429}", "failure 1: there is no operation 'Nothing'"),
            ("- {status: 500}\n- {stats: 500}", "failure 2: unknown field stats; choose from operation, share, code"),
            ("- {status: 500, share: 5%, times: 2}", "failure 1: write either share or times"),
            ("- {status: 500, share: 500%}", "failure 1: 500% isn't a share"),
            ("- {status: many}", "failure 1: status is 'many'; write a status such as 429"),
            ("- {status: true}", "failure 1: status is True; write a status"),
            ("- {status: 500, headers: 5}", "failure 1: headers is 5; write names with values"),
            ("- {status: 500, code: 5}", "failure 1: code is 5; write a string in quotes"),
            ("- {status: 500, message: [a]}", "failure 1: message is ['a']; write a string in quotes"),
            ("- {status: 500, times: 1.5}", "failure 1: times is 1.5; write an integer"),
            ("- {latency: soon}", "failure 1: latency is 'soon'; write a number of seconds"),
            ("- {reset: 'yes'}", "failure 1: reset is 'yes'; write true or false"),
            ("- {1: 2}", "failure 1: unknown field 1; choose from"),
        ],
    )
    def test_what_can_not_be(self, text: str, reason: str, tmp_path: Path, fake: FakeModelArts) -> None:
        file = tmp_path / "faults.yaml"
        file.write_text(text)
        with pytest.raises(ValueError, match=r"faults.yaml") as caught:
            plan_faults(fake, str(file), 0)
        assert reason in str(caught.value)

    def test_no_such_file(self, tmp_path: Path, fake: FakeModelArts) -> None:
        with pytest.raises(OSError, match=r"nothing.yaml"):
            plan_faults(fake, str(tmp_path / "nothing.yaml"), 0)


class TestRecorded:
    """Calls to assert on, and what the assertions say."""

    async def test_parts_of_body_and_query(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        await make.training_job("one", workers=2)
        await make.training_job("two")
        await client.training_jobs_v1.list(per_page=5, search_content="a b")
        found = fake.assert_called("CreateTrainingJobV1", body={"config": {"worker_server_num": 2}}, times=1)
        assert found is not None
        assert found.body["job_name"] == "one"
        assert [call.body["job_name"] for call in fake.calls_of("CreateTrainingJobV1")] == ["one", "two"]
        fake.assert_called("ListTrainingJobsV1", query={"per_page": 5, "search_content": "a b"})
        assert fake.assert_called("ListNotebooks", times=0) is None

    async def test_message_lists_what_came(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        await make.board()
        with pytest.raises(AssertionError) as caught:
            fake.assert_called("CreateVisualizationJob", body={"job_name": "other"}, query={"limit": 1}, times=2)
        first, second, third = str(caught.value).splitlines()
        assert first == (
            "Expected 2 calls of CreateVisualizationJob with body {'job_name': 'other'} with query {'limit': 1}, got 0."
        )
        assert second == "Received calls:"
        assert third.startswith("  1. CreateVisualizationJob: POST /v1/")
        assert third.endswith('/visualization-jobs {"job_name": "board", "train_url": "/bucket/output/"} -> 200')

    def test_message_when_none_came(self, fake: FakeModelArts) -> None:
        with pytest.raises(AssertionError, match=r"^Expected a call of ListNotebooks\.\nNo calls were received\.$"):
            fake.assert_called("ListNotebooks")

    @pytest.mark.parametrize("ask", ["calls_of", "assert_called"])
    def test_misspelt_operation_is_no_missing_call(self, ask: str, fake: FakeModelArts) -> None:
        with pytest.raises(ValueError, match="did you mean ListNotebooks"):
            getattr(fake, ask)("ListNotebook")

    @pytest.mark.parametrize(
        ("part", "fits"),
        [
            ({}, True),
            ({"a": 1}, True),
            ({"a": True}, False),
            ({"a": None}, False),
            ({"b": [{"c": 2}, 3]}, True),
            ({"b": [{"c": 2}]}, False),
            ({"b": ({"c": 2, "e": None}, 3)}, False),
            ({"f": None}, True),
            ({"g": None}, False),
        ],
    )
    def test_parts(self, part: Any, fits: bool) -> None:
        from aiomodelarts.testing.scripting.recorded_calls import contains

        assert contains({"a": 1, "b": [{"c": 2, "d": 4}, 3], "f": None}, part) is fits


def test_served_from_a_thread_ends_and_frees_its_port(fake: FakeModelArts) -> None:
    with served(fake) as url:
        port = int(url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"), served(FakeModelArts(), port):
            pass
    with pytest.raises(ZeroDivisionError), served(fake, port) as again:  # noqa: PT012
        assert again == url
        raise ZeroDivisionError
