"""The state file of a fake: other files are refused and not changed, at the start and later."""

import logging
import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from aiomodelarts import ServerError
from aiomodelarts.testing import FakeModelArts, serving
from aiomodelarts.testing.__main__ import main

BOARD = {"job_name": "board", "train_url": "/bucket/output/"}
STATE = "CREATE TABLE state (id INTEGER PRIMARY KEY, version INTEGER, data TEXT)"


def database(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def text(content: str) -> Callable[[Path], None]:
    return lambda path: path.write_text(content) and None


def tables(*statements: str) -> Callable[[Path], None]:
    return lambda path: database(path, *statements)


STRANGE: dict[str, tuple[Callable[[Path], None], str]] = {
    "garbage": (text("\x00garbage" * 1000), "file is not a database"),
    "a few bytes": (text("garbage"), "file is not a database"),
    "a seed": (text(f"- CreateVisualizationJob: {BOARD}"), "file is not a database"),
    "other tables": (tables("CREATE TABLE flowers (name TEXT)"), "it is the database of another program"),
    "other tables that are logged ahead": (
        tables("PRAGMA journal_mode = WAL", "CREATE TABLE flowers (name TEXT)"),
        "it is the database of another program",
    ),
    "other columns": (tables("CREATE TABLE state (name TEXT)"), "it is the database of another program"),
    "more tables": (tables(STATE, "CREATE TABLE flowers (name TEXT)"), "it is the database of another program"),
    "a view": (tables("CREATE VIEW state AS SELECT 1 AS id, 1 AS version, 1 AS data"), "it is corrupted"),
    "no JSON": (tables(STATE, "INSERT INTO state VALUES (1, 1, 'roses')"), "Expecting value"),
    "no snapshot": (tables(STATE, "INSERT INTO state VALUES (1, 1, '{}')"), "the snapshot is invalid"),
    "another version": (
        tables(STATE, """INSERT INTO state VALUES (1, 1, '{"format": 99}')"""),
        "the snapshot is invalid",
    ),
    "no number": (tables(STATE, "INSERT INTO state VALUES (1, 'one', '{}')"), "it is corrupted"),
    "no data": (tables(STATE, "INSERT INTO state VALUES (1, 1, NULL)"), "it is corrupted"),
}
REMEDY = "the file was not changed; pass another path, or move the file away"


@pytest.mark.parametrize("name", STRANGE)
class TestAtTheStart:
    def test_in_python(self, name: str, tmp_path: Path) -> None:
        make, reason = STRANGE[name]
        path = tmp_path / "fake.db"
        make(path)
        before = path.read_bytes()
        with pytest.raises(ValueError, match=r"fake\.db is not a state file of a fake") as caught:
            FakeModelArts(state=path)
        assert reason in str(caught.value)
        assert str(caught.value).endswith(REMEDY)
        assert path.read_bytes() == before
        assert list(tmp_path.iterdir()) == [path]

    def test_on_the_command_line(self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        make, reason = STRANGE[name]
        path = tmp_path / "fake.db"
        make(path)
        before = path.read_bytes()
        assert main(["serve", "--port", "0", "--state", str(path)]) == 2
        out, errors = capsys.readouterr()
        assert (out, len(errors.splitlines())) == ("", 1)
        assert errors.startswith(f"{path} is not a state file of a fake: ")
        assert reason in errors
        assert errors.rstrip().endswith(REMEDY)
        assert path.read_bytes() == before


@pytest.mark.parametrize("place", ["nowhere/fake.db", "."])
def test_place_that_is_none(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", "0", "--state", str(tmp_path / place)]) == 2
    out, errors = capsys.readouterr()
    assert (out, errors) == ("", f"{tmp_path / place}: unable to open database file\n")


def removed(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def without_rows(path: Path) -> None:
    database(path, "DELETE FROM state")


def cut(path: Path) -> None:
    """The page with the row is gone: SQLite reads zeros there."""
    path.write_bytes(path.read_bytes()[:5000])


def cut_in_its_head(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:1000])


BROKEN: dict[str, tuple[Callable[[Path], None], str]] = {
    "removed": (removed, "the state file was removed; restore it, or restart all fakes that share it"),
    "emptied": (emptied, "its state was removed"),
    "without rows": (without_rows, "its state was removed"),
    "cut": (cut, "it is corrupted"),
    "cut in its head": (cut_in_its_head, "database disk image is malformed"),
    **{name: STRANGE[name] for name in ("garbage", "a few bytes", "no JSON", "no snapshot")},
}


def broken(name: str, path: Path) -> bytes | None:
    """Break the file; what is in it then."""
    if name in STRANGE:
        path.unlink()
    BROKEN[name][0](path)
    return path.read_bytes() if path.exists() else None


@pytest.mark.parametrize("name", BROKEN)
class TestWhileItRuns:
    async def test_calls_say_why_and_go_on_when_it_is_mended(
        self, name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        path = tmp_path / "fake.db"
        fake = FakeModelArts(state=path)
        async with fake.client(retries=0) as client:
            await client.visualization_jobs.create(**BOARD)
            good = path.read_bytes()
            bad = broken(name, path)
            with caplog.at_level(logging.ERROR, "aiomodelarts.testing"), pytest.raises(ServerError) as caught:
                await client.visualization_jobs.create(**{**BOARD, "job_name": "other"})
            assert (caught.value.status, caught.value.code) == (500, "FAKE.STATE")
            assert caught.value.message.startswith(f"The fake can't execute this call: {path}")
            assert BROKEN[name][1] in caught.value.message
            [line] = caplog.messages
            assert line.startswith("POST /v1/")
            assert f"/visualization-jobs: {path}" in line
            assert BROKEN[name][1] in line
            assert (path.read_bytes() if path.exists() else None) == bad
            assert [call.body["job_name"] for call in fake.calls] == ["board"]
            path.write_bytes(good)
            assert [job.job_name async for job in client.visualization_jobs.list()] == ["board"]

    async def test_every_address_says_why(self, name: str, tmp_path: Path) -> None:
        path = tmp_path / "fake.db"
        fake = FakeModelArts(state=path)
        broken(name, path)
        async with serving(fake) as url, httpx.AsyncClient(base_url=url) as http:
            for method, place in (("GET", "/v1/p/notebooks"), ("POST", "/v3/auth/tokens"), ("GET", "/nothing")):
                answer = await http.request(method, place)
                assert (answer.status_code, answer.json()["error_code"]) == (500, "FAKE.STATE")
                assert str(path) in answer.json()["error_msg"]
            assert (await http.get("/obs/bucket/key")).json()["error_code"] == "FAKE.STATE"


@pytest.fixture
def full_disk() -> Iterator[Callable[[int], None]]:
    """Lets files of this process grow to a size and no further, like a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_what_can_not_be_kept_is_not_answered_as_done(
    tmp_path: Path, full_disk: Callable[[int], None], caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "fake.db"
    fake = FakeModelArts(state=path)
    created: list[str] = []
    async with fake.client(retries=0) as client:
        await client.project_id()
        full_disk(path.stat().st_size + 50_000)
        with pytest.raises(ServerError, match=r"FAKE\.STATE: The fake can't execute this call: .*fake\.db: .*disk"):  # noqa: PT012
            for number in range(500):
                await client.visualization_jobs.create(**{**BOARD, "job_name": f"board-{number}"})
                created.append(f"board-{number}")
        assert len(created) > 10
        assert len(fake.calls) == len(created)
        full_disk(resource.getrlimit(resource.RLIMIT_FSIZE)[1])
        assert sorted([job.job_name async for job in client.visualization_jobs.list()]) == sorted(created)


async def test_a_file_that_takes_the_place_of_another_is_read(tmp_path: Path) -> None:
    """Though both were written equally often."""
    path, other_path = tmp_path / "fake.db", tmp_path / "other.db"
    for place, name in ((path, "board"), (other_path, "other")):
        fake = FakeModelArts(state=place)
        async with fake.client(retries=0) as client:
            await client.visualization_jobs.create(**{**BOARD, "job_name": name})
            if place == other_path:
                path.replace(other_path)
                assert [job.job_name async for job in client.visualization_jobs.list()] == ["board"]
