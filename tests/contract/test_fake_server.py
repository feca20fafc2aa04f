"""The fake on a real socket: in the running event loop, and as a process of its own."""

import asyncio
import os
import shlex
import signal
import socket
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager

import httpx
import pytest
from attrs import frozen
from starlette.applications import Starlette
from starlette.routing import Mount

from aiomodelarts import ConnectFailed, ModelArts, ModelArtsError
from aiomodelarts.models import JobStatus
from aiomodelarts.testing import PROJECT_ID, FakeModelArts, ScaledClock, VirtualClock, serving
from aiomodelarts.testing import served as served_from_thread
from aiomodelarts.testing.__main__ import main
from tests.contract.scenarios.notebooks import notebook

PATIENCE = 20.0
PAUSE = 0.1
CONFIG = {"worker_server_num": 1, "model_id": 1, "spec_id": 3}


def connect(fake: FakeModelArts, address: str) -> ModelArts:
    return ModelArts(fake.credentials(address), clock=fake.clock, retries=0)


class TestServing:
    async def test_serves_until_the_block_is_left(self, fake: FakeModelArts) -> None:
        async with serving(fake) as address, connect(fake, address) as client:
            assert address.startswith("http://127.0.0.1:")
            assert await client.project_id() == PROJECT_ID
            board = await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
            assert (await client.visualization_jobs.wait(board.job_id)).status == JobStatus.RUNNING
            assert fake.calls[0].headers["host"] == address.removeprefix("http://")
        async with connect(fake, address) as client:
            with pytest.raises(ConnectFailed):
                await client.visualization_jobs.list()

    async def test_many_calls_at_once(self, fake: FakeModelArts) -> None:
        async with serving(fake) as address, connect(fake, address) as client:
            names = [f"job-{number}" for number in range(40)]
            await asyncio.gather(*(client.training_jobs_v1.create(job_name=name, config=CONFIG) for name in names))
            assert {job.job_name async for job in client.training_jobs_v1.list()} == set(names)

    async def test_address_with_a_slash_more_is_none(self, fake: FakeModelArts) -> None:
        async with serving(fake) as address, httpx.AsyncClient(base_url=address) as client:
            answer = await client.get(f"/v1/{PROJECT_ID}/notebooks/")
        assert (answer.status_code, answer.json()["error_code"]) == (404, "APIGW.0101")
        assert fake.calls == []

    async def test_below_a_prefix_of_another_application(self, fake: FakeModelArts) -> None:
        headers = {"X-Auth-Token": fake.iam.new_token(PROJECT_ID, fake.clock.now())}
        transport = httpx.ASGITransport(Starlette(routes=[Mount("/cloud", app=fake.app)]))
        async with httpx.AsyncClient(transport=transport, base_url="http://garden.test", headers=headers) as client:
            found = await client.get(f"/cloud/v1/{PROJECT_ID}/notebooks")
            lost = await client.get(f"/cloud/cloud/v1/{PROJECT_ID}/notebooks")
        assert (found.status_code, lost.status_code) == (200, 404)
        assert [call.operation for call in fake.calls] == ["ListNotebooks"]

    async def test_two_side_by_side(self, fake: FakeModelArts) -> None:
        other = FakeModelArts()
        async with serving(fake) as address, serving(other) as other_address:
            assert address != other_address
            async with connect(fake, address) as client, connect(other, other_address) as other_client:
                await client.models.create(model_name="flowers", model_version="1.0.0", model_type="Image")
                assert (await other_client.models.list()).total_count == 0

    async def test_port_can_be_chosen_and_is_free_again(self, fake: FakeModelArts) -> None:
        for _ in range(2):
            async with serving(fake) as address:
                port = int(address.rpartition(":")[2])
            async with serving(fake, port) as again:
                assert again == address

    async def test_port_in_use(self, fake: FakeModelArts) -> None:
        async with serving(fake) as address:
            with pytest.raises(OSError, match="in use"):
                async with serving(FakeModelArts(), int(address.rpartition(":")[2])):
                    pass

    async def test_stops_without_a_pause(self, fake: FakeModelArts) -> None:
        """uvicorn looks ten times per second whether it has to stop, and then pauses for another tenth."""
        for _ in range(20):
            async with AsyncExitStack() as server, httpx.AsyncClient() as client:
                await client.get(await server.enter_async_context(serving(fake)))
                started = time.perf_counter()
                await server.aclose()
                if time.perf_counter() - started < PAUSE / 2:
                    return
        pytest.fail("each of 20 servers stopped with a pause")

    def test_thread_stops_without_a_pause(self, fake: FakeModelArts) -> None:
        for _ in range(20):
            with ExitStack() as server:
                httpx.get(server.enter_context(served_from_thread(fake)))
                started = time.perf_counter()
                server.close()
                if time.perf_counter() - started < PAUSE / 2:
                    return
        pytest.fail("each of 20 servers stopped with a pause")

    async def test_leaves_signals_alone(self, fake: FakeModelArts) -> None:
        before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
        async with serving(fake):
            assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before

    async def test_errors_come_through(self, fake: FakeModelArts) -> None:
        with pytest.raises(ZeroDivisionError):
            async with serving(fake):
                raise ZeroDivisionError

    async def test_ends_when_its_task_is_cancelled(self, fake: FakeModelArts) -> None:
        addresses: asyncio.Queue[str] = asyncio.Queue()

        async def serve() -> None:
            async with serving(fake) as address:
                await addresses.put(address)
                await asyncio.Event().wait()

        task = asyncio.create_task(serve())
        address = await addresses.get()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with serving(fake, int(address.rpartition(":")[2])) as again:
            assert again == address

    async def test_does_not_wait_for_idle_connections(self, fake: FakeModelArts) -> None:
        async with asyncio.timeout(PATIENCE):
            async with serving(fake) as address:
                client = connect(fake, address)
                await client.__aenter__()
                await client.models.list()
            await client.aclose()

    async def test_state_outlives_the_server(self, fake: FakeModelArts) -> None:
        async with serving(fake) as address, connect(fake, address) as client:
            await client.models.create(model_name="flowers", model_version="1.0.0", model_type="Image")
        async with fake.client() as client:
            assert (await client.models.list()).total_count == 1


@frozen
class Served:
    """A fake in a process of its own."""

    process: Process
    address: str
    variables: dict[str, str]

    async def end(self, number: int) -> tuple[int, str, str]:
        """Send a signal; the exit code and what else the process wrote."""
        self.process.send_signal(number)
        async with asyncio.timeout(PATIENCE):
            out, errors = await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode, out.decode(), errors.decode()


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "aiomodelarts.testing", "serve", *arguments]


@asynccontextmanager
async def served(*arguments: str) -> AsyncGenerator[Served, None]:
    process = await asyncio.create_subprocess_exec(*command("--port", "0", *arguments), stdout=PIPE, stderr=PIPE)
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            lines = [(await process.stdout.readline()).decode().strip() for _ in range(3)]
        variables: dict[str, str] = {}
        for line in lines[1:]:
            export, *assignments = shlex.split(line)
            assert export == "export"
            variables |= dict(assignment.split("=", 1) for assignment in assignments)
        yield Served(process, lines[0].rpartition(" ")[2], variables)
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The environment without what others left in it about logins."""
    for name in [name for name in os.environ if name.startswith("OS_")]:
        monkeypatch.delenv(name)
    return monkeypatch


class TestProcess:
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
    async def test_serves_until_a_signal_and_what_it_prints_is_enough(
        self, number: int, environment: pytest.MonkeyPatch
    ) -> None:
        async with served() as process:
            assert process.address.startswith("http://127.0.0.1:")
            assert process.variables["OS_AUTH_URL"] == f"{process.address}/v3"
            for name, value in process.variables.items():
                environment.setenv(name, value)
            async with ModelArts() as client:
                assert await client.project_id() == PROJECT_ID
                job = await client.training_jobs_v1.create(job_name="job", config=CONFIG)
                assert [row.job_id async for row in client.training_jobs_v1.list()] == [job.job_id]
                # The connection of the client is still open.
                assert await process.end(number) == (0, "", "")

    async def test_ends_while_nobody_is_connected(self) -> None:
        async with served() as process:
            assert await process.end(signal.SIGINT) == (0, "", "")

    async def test_time_runs_faster(self, environment: pytest.MonkeyPatch) -> None:
        async with served("--speed", "10000") as process:
            for name, value in process.variables.items():
                environment.setenv(name, value)
            async with ModelArts() as client, asyncio.timeout(PATIENCE):
                job = await client.training_jobs_v1.create(job_name="job", config=CONFIG)
                status = job.status
                while status != JobStatus.COMPLETED:
                    status = (await client.training_jobs_v1.get_version(job.job_id, job.version_id)).status
            assert (await process.end(signal.SIGTERM))[0] == 0

    async def test_refuses_a_wrong_password(self, environment: pytest.MonkeyPatch) -> None:
        async with served() as process:
            for name, value in {**process.variables, "OS_PASSWORD": "wrong"}.items():
                environment.setenv(name, value)
            async with ModelArts(retries=0) as client:
                with pytest.raises(ModelArtsError, match="401"):
                    await client.models.list()

    async def test_port_in_use(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            process = await asyncio.create_subprocess_exec(*command("--port", str(port)), stdout=PIPE, stderr=PIPE)
            async with asyncio.timeout(PATIENCE):
                out, errors = await process.communicate()
        assert (process.returncode, out) == (1, b"")
        reason = "Address already in use; pass another --port or --host"
        assert errors.decode() == f"can't listen on 127.0.0.1:{port}: {reason}\n"
        assert "in use" in errors.decode()
        assert len(errors.splitlines()) == 1


class TestCommandLine:
    @pytest.mark.parametrize(
        ("arguments", "reason"),
        [
            (["serve", "--speed", "0"], "--speed: must be 1 or more"),
            (["serve", "--speed", "nan"], "--speed: must be 1 or more"),
            (["serve", "--speed", "inf"], "--speed: must be 1 or more"),
            (["serve", "--port", "65536"], "--port: must be an integer from 0 to 65535"),
            (["serve", "--port", "-1"], "--port: must be an integer from 0 to 65535"),
            (["serve", "--port", "http"], "--port"),
            (["sing"], "sing"),
            ([], "command"),
        ],
    )
    def test_wrong_arguments(self, arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
        assert reason in capsys.readouterr().err

    def test_address_that_is_not_ours(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["serve", "--port", "0", "--host", "192.0.2.1"]) == 1
        assert capsys.readouterr().err.startswith("can't listen on 192.0.2.1:0: ")

    def test_help_tells_the_options(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["serve", "--help"])
        assert caught.value.code == 0
        written = capsys.readouterr().out
        assert all(option in written for option in ("--port", "--host", "--speed"))


class TestScaledClock:
    async def test_runs_as_fast_as_it_is_told(self) -> None:
        clock, wall = ScaledClock(1000.0), ScaledClock()
        wall_began = wall.monotonic()
        began = clock.monotonic()
        await clock.sleep(20.0)
        passed = clock.monotonic() - began
        wall_passed = wall.monotonic() - wall_began
        assert 20.0 <= passed <= 1000 * wall_passed
        assert wall_passed < 10

    async def test_a_call_takes_no_time(self) -> None:
        """All times in a response and in the record of the call are the same, however fast the clock runs."""
        fake = FakeModelArts(clock=ScaledClock(1e6))
        async with fake.client() as client:
            made = await notebook(client)
        assert made.lease is not None
        assert made.lease.duration == 3_600_000
        assert made.create_at == made.update_at == made.lease.create_at == int(fake.calls[-1].at * 1000)

    def test_shows_one_time_in_a_block(self) -> None:
        clock = ScaledClock(1e6)
        with clock.held(), clock.held():
            began = clock.now()
            assert clock.now() == began
            clock.advance(5)
            assert clock.now() == pytest.approx(began + 5)
        assert clock.now() > began + 5
        with clock.held():
            clock.stop()
            stopped = clock.now()
            assert stopped > began
        assert clock.now() == stopped
        clock.start()
        assert clock.now() > stopped

    def test_jumps_ahead(self) -> None:
        clock = ScaledClock()
        before = clock.now()
        clock.advance(3600)
        assert 3600 <= clock.now() - before < 3660

    @pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), 2.53e11, 1e300])
    @pytest.mark.parametrize("kind", [ScaledClock, VirtualClock])
    def test_jump_that_can_not_be(self, kind: type[ScaledClock | VirtualClock], seconds: float) -> None:
        clock = kind()
        reason = "pass a finite number of seconds, 0 or more|can't pass the end of the year 9999"
        with pytest.raises(ValueError, match=rf"seconds is .*; .*({reason})"):
            clock.advance(seconds)
        assert clock.now() < 1e11

    @pytest.mark.parametrize("speed", [0.5, 0, -1, float("nan"), float("inf")])
    def test_speed_that_can_not_be(self, speed: float) -> None:
        with pytest.raises(ValueError, match="speed is"):
            ScaledClock(speed)
