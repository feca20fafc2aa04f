"""All that the fake keeps as JSON, and back; in a file for several processes."""

import asyncio
import itertools
import json
import re
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest
from starlette.types import Receive, Scope, Send

from aiomodelarts import ModelArts, NotFound
from aiomodelarts.models import JobStatus
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, ScaledClock, VirtualClock
from aiomodelarts.testing.behaviour.intelligent_tasks import _work  # pyright: ignore[reportPrivateUsage]
from aiomodelarts.testing.handlers.collection import StoredResource
from aiomodelarts.testing.state.saved_json import decode, encode
from aiomodelarts.testing.state.snapshot import snapshot
from aiomodelarts.testing.state.state_plan import Plan
from tests.cases import for_each, resource_of
from tests.contract.scenarios import SCENARIOS

PATIENCE = 40.0


def through_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


async def play(operation: str, fake: FakeModelArts, maker: Any, app: Any = None) -> Any:
    """The answer to an operation at the end of its scenario."""
    options: dict[str, Any] = {"http_client": httpx.AsyncClient(transport=httpx.ASGITransport(app))} if app else {}
    async with fake.client(retries=0, **options) as client:
        answer = await SCENARIOS[operation](client, maker(fake, client))
        # Each fake signs links with a key of its own.
        text = json.dumps(answer, default=lambda model: model.to_dict())
        return json.loads(re.sub('Signature=[^&"]*', "Signature=", text))


class TestSnapshots:
    async def test_goes_back_with_its_time(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        fake.clock.advance(10)
        saved, now = fake.snapshot(), fake.clock.now()
        for _ in range(2):
            version = await client.training_jobs_v1.get_version(job.job_id, job.version_id)
            assert version.status == JobStatus.RUNNING
            await client.training_jobs_v1.wait(job.job_id, job.version_id)
            await make.training_job("later")
            fake.restore(saved)
            assert fake.clock.now() == now
        assert (await client.training_jobs_v1.list()).job_total_count == 1

    async def test_into_another_fake(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        board = await make.board()
        fake.plan_outcome("visualization_jobs", "FAILED")
        fake.fail("ListNotebooks", status=404, headers={"X-Note": "here"})
        fake.clock.advance(1000)
        other = FakeModelArts(clock=ScaledClock())
        other.restore(through_json(fake.snapshot()))
        assert 0 <= other.clock.now() - fake.clock.now() < 60
        async with other.client(retries=0) as copied:
            assert (await copied.visualization_jobs.get(board.job_id)).status == JobStatus.RUNNING
            with pytest.raises(NotFound):
                await copied.notebooks.list()
            await copied.notebooks.list()
            # Numbers go on where they were, so that no id is given twice.
            again = await copied.visualization_jobs.create(job_name="again", train_url="/bucket/output/")
            assert again.job_id > board.job_id
        assert other.outcomes == {"visualization_jobs": type(other.outcomes["visualization_jobs"])()}
        assert len(fake.outcomes["visualization_jobs"]) == 1

    async def test_is_a_copy(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        await make.board()
        saved = fake.snapshot()
        text = json.dumps(saved)
        await make.board("other")
        fake.restore(saved)
        await make.board("third")
        assert json.dumps(saved) == text

    @pytest.mark.parametrize(
        "saved", [{}, [], None, {"format": 2}, {"format": 1}, {"format": 1, "now": 0, "last_number": 0, "tables": {}}]
    )
    async def test_what_is_none(self, saved: Any, fake: FakeModelArts, make: Any) -> None:
        await make.board()
        before = fake.snapshot()
        with pytest.raises(ValueError, match="the snapshot is invalid"):
            fake.restore(saved)
        assert fake.snapshot() == before

    async def test_class_that_is_not_ours_is_not_made(self, fake: FakeModelArts) -> None:
        for strange in ({"$type": "os:system"}, {"$function": "..x:y"}, {"$type": "nothing:Thing"}, {"$what": 1}):
            with pytest.raises(ValueError, match="doesn't fit this version of the fake"):
                decode(fake, strange)


class TestCodec:
    @pytest.mark.parametrize(
        "value",
        [
            {"a": [1, 2.5, None, True, "text"], "b": {}},
            ({"in": (1, "two")}, {"three"}),
            {"$type": "of a user", 1: "number", "$id": 2},
            StoredResource("key", {"name": "x"}, Plan([(0.0, "NEW"), (5.0, 3)], ends=7.0), {"seen": {"a", "b"}}),
            OPERATIONS["ListNotebooks"],
            [OPERATIONS["ListNotebooks"]] * 2,
        ],
    )
    def test_there_and_back(self, value: Any, fake: FakeModelArts) -> None:
        assert decode(fake, through_json(encode(fake, value))) == value

    def test_stored_name_of_a_renamed_class_stays(self, fake: FakeModelArts) -> None:
        assert encode(fake, StoredResource("key", {}, Plan([(0.0, "")])))["$type"] == "collection:Thing"

    def test_what_is_shared_stays_shared(self, fake: FakeModelArts) -> None:
        resource = StoredResource("key", {}, Plan([(0.0, "NEW")]))
        rows: list[Any] = [resource]
        resource.notes["self"] = resource
        made = decode(
            fake, through_json(encode(fake, {"one": resource, "two": rows, "three": rows, "plan": resource.plan}))
        )
        assert made["one"] is made["two"][0] is made["one"].notes["self"]
        assert made["two"] is made["three"]
        assert made["plan"] is made["one"].plan

    def test_what_happens_later(self, fake: FakeModelArts) -> None:
        resource = StoredResource("key", {}, Plan([(0.0, "NEW")]))
        given: dict[str, Any] = {"end": 5.0, "labels": [], "config": {}, "low": 0.1, "high": 0.9, "hard": True}
        later = partial(_work, resource, {"sample": resource}, **given)
        made = decode(fake, through_json(encode(fake, {"later": later})))["later"]
        assert made.func is later.func
        assert made.args[0] is made.args[1]["sample"]
        assert made.args[0] == resource
        assert made.keywords == given

    @pytest.mark.parametrize("value", [object(), lambda: None, partial(print), b"bytes", snapshot, partial(snapshot)])
    def test_what_has_no_json(self, value: Any, fake: FakeModelArts) -> None:
        with pytest.raises(TypeError, match="the fake can't save"):
            encode(fake, {"value": value})


@pytest.fixture
def maker(make: Any) -> Any:
    return type(make)


@asynccontextmanager
async def database() -> AsyncIterator[Path]:
    """A file for the state in a folder of its own."""
    with TemporaryDirectory() as folder:
        yield Path(folder) / "fake.db"


class InTurn:
    """Sends each request to another one of several fakes."""

    def __init__(self, *fakes: FakeModelArts) -> None:
        self._fakes = itertools.cycle(fakes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await next(self._fakes).app(scope, receive, send)


class TestShared:
    @for_each("operation", OPERATIONS, by=resource_of, fresh={"file": database})
    async def test_fakes_in_turn_are_as_good_as_one(self, operation: str, file: Path, maker: Any) -> None:
        expected = await play(operation, FakeModelArts(), maker)
        clock = VirtualClock()  # processes of one machine have one time too
        fakes = [FakeModelArts(state=file, clock=clock) for _ in range(2)]
        assert await play(operation, fakes[0], maker, InTurn(*fakes)) == expected
        assert all(fake.calls for fake in fakes) or len(fakes[0].calls) + len(fakes[1].calls) == 1

    async def test_plans_and_changes_by_hand_are_shared(self, tmp_path: Path) -> None:
        one, other = (FakeModelArts(state=tmp_path / "fake.db") for _ in range(2))
        one.fail("ListNotebooks", status=404)
        with one.transaction():
            one.iam.lifetime = 77.0
        async with other.client(retries=0) as client:
            with pytest.raises(NotFound):
                await client.notebooks.list()
        assert other.iam.lifetime == 77.0
        other.restore(FakeModelArts().snapshot())
        with one.transaction():
            assert one.iam.lifetime == 86400.0

    async def test_outlives_the_process(self, tmp_path: Path) -> None:
        first = FakeModelArts(state=tmp_path / "fake.db", username="gardener")
        async with first.client() as client:
            await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
            first.clock.advance(500)
            await client.visualization_jobs.list()
        later = FakeModelArts(state=tmp_path / "fake.db")
        assert (later.clock.now(), later.iam.user.name) == (first.clock.now(), "gardener")
        async with later.client() as client:
            assert [job.job_name async for job in client.visualization_jobs.list()] == ["board"]

    async def test_failed_change_leaves_no_trace(self, tmp_path: Path) -> None:
        fake = FakeModelArts(state=tmp_path / "fake.db")
        with pytest.raises(ZeroDivisionError), fake.transaction():  # noqa: PT012
            fake.table("things")["half"] = True
            raise ZeroDivisionError
        with fake.transaction():
            assert fake.state == {}

    def test_folder_that_is_none(self, tmp_path: Path) -> None:
        with pytest.raises(OSError, match=r"nowhere/fake\.db: unable to open"):
            FakeModelArts(state=tmp_path / "nowhere" / "fake.db")

    async def test_two_processes(self, tmp_path: Path) -> None:
        command = [sys.executable, "-m", "aiomodelarts.testing", "serve", "--port", "0"]
        command += ["--state", str(tmp_path / "fake.db"), "--speed", "1000"]
        processes = [await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE) for _ in range(2)]
        try:
            async with asyncio.timeout(PATIENCE):
                await self.work([await address_of(process) for process in processes])
        finally:
            for process in processes:
                process.terminate()
            ends = [await process.communicate() for process in processes]
        assert [(process.returncode, errors) for process, (_, errors) in zip(processes, ends, strict=True)] == [
            (0, b""),
            (0, b""),
        ]

    @staticmethod
    async def work(urls: list[str]) -> None:
        """Create things at both at once and see them at both; a token of one opens the other."""
        fake = FakeModelArts()
        async with (
            ModelArts(fake.credentials(urls[0]), endpoint=urls[0]) as one,
            ModelArts(fake.credentials(urls[0]), endpoint=urls[1]) as other,
        ):
            clients = itertools.cycle((one, other))
            names = [f"board-{number}" for number in range(20)]
            made = await asyncio.gather(
                *(next(clients).visualization_jobs.create(job_name=name, train_url="/b/o/") for name in names)
            )
            assert len({job.job_id for job in made}) == 20
            for client in (one, other):
                assert sorted([job.job_name async for job in client.visualization_jobs.list()]) == sorted(names)
                assert (await client.visualization_jobs.wait(made[-1].job_id)).status == JobStatus.RUNNING


async def address_of(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    lines = [(await process.stdout.readline()).decode() for _ in range(3)]
    return lines[0].split()[-1]
