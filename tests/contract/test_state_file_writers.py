"""State files with several writers, some of which are killed at any moment, and with much content."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import NotFound
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.state import sqlite_file

BOARD = {"train_url": "/bucket/output/"}
PATIENCE = 60.0


def rounds(program: str, *arguments: object) -> list[Any]:
    command = [sys.executable, "-W", "error", "-m", f"tests.contract.{program}", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


class TestKilledWriters:
    def test_acknowledged_writes_survive_kill_9(self, tmp_path: Path) -> None:
        found = rounds("killed_writers", tmp_path / "fake.db", 10, 1)
        assert len(found) == 10
        assert sum(acknowledged for acknowledged, _ in found) > 20

    def test_a_kill_before_each_statement_of_a_creation(self, tmp_path: Path) -> None:
        """A transaction is written as a whole or not at all, also if SQLite writes some of its pages early."""
        *killed, last = rounds("killed_statements", tmp_path / "fake.db")
        assert len(killed) >= 8
        assert killed == [[True, False]] * len(killed), "COMMIT is the last statement"
        assert last == [False, True]

    def test_two_writers_of_which_one_is_killed_before_the_other(self, tmp_path: Path) -> None:
        found = rounds("killed_writers", tmp_path / "fake.db", 5, 2)
        assert len(found) == 5
        with closing(sqlite3.connect(tmp_path / "fake.db")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@contextmanager
def writes_counted(path: Path) -> Iterator[list[int]]:
    """Count the bytes that are written to the file, by its size and its changed pages."""
    before = path.read_bytes()
    changed: list[int] = []
    yield changed
    after = path.read_bytes()
    size = 4096
    pages = range(0, len(after), size)
    changed.append(sum(before[begin : begin + size] != after[begin : begin + size] for begin in pages))


async def filled(path: Path, number: int) -> FakeModelArts:
    """A fake with a number of running notebooks, copies of one."""
    fake = FakeModelArts(state=path)
    async with fake.client(retries=0) as client:
        image = await client.images.list(type="BUILD_IN").first()
        assert image is not None
        volume: Any = {"category": "EVS", "ownership": "MANAGED"}
        made = await client.notebooks.create(name="lab", flavor="modelarts.vm.cpu.2u", image_id=image.id, volume=volume)
        fake.clock.advance(100)
        await client.notebooks.get(made.id)
    with fake.transaction():
        table, saved = fake.table("notebooks"), fake.snapshot()
        pattern = json.dumps(saved["tables"]["notebooks"][made.id])
        copies = {key_of(one): json.loads(pattern.replace(made.id, key_of(one))) for one in range(number)}
        saved["tables"]["notebooks"] |= copies
        fake.restore(saved)
        assert len(table) < len(fake.table("notebooks")) == number + 1
    return fake


def key_of(number: int) -> str:
    return f"{number:08x}-0000-4000-8000-0123456789ab"


async def test_a_write_costs_the_same_whatever_the_state_contains(tmp_path: Path) -> None:
    pages: list[int] = []
    for number in (100, 1000):
        path = tmp_path / f"{number}.db"
        fake = await filled(path, number)
        async with fake.client(retries=0) as client:
            await client.notebooks.get(key_of(1))
            with writes_counted(path) as changed:
                await client.notebooks.stop(key_of(7))
            pages += changed
    small, large = pages
    assert 0 < large <= small + 3 < 15


SET_DATA = "UPDATE entries SET data = ? WHERE place = ?"
BOARDS = "visualization_jobs"
WRONG_CLASS = "has an entry of the wrong type"
OTHER_PROGRAM = "it is the database of another program"
HOSTILE: list[tuple[str, tuple[Any, ...], str]] = [
    (SET_DATA, ("roses", BOARDS), "Expecting value"),
    (SET_DATA, (None, BOARDS), "it is corrupted"),
    (SET_DATA, ('{"$type": "os:system"}', BOARDS), "is not a registered class"),
    (SET_DATA, ('{"$entry": ["x", "y"]}', BOARDS), "the entry y of x is missing"),
    (SET_DATA, ('{"$entry": 5}', BOARDS), "doesn't fit this version"),
    (SET_DATA, ('{"$type": "states:Plan", "steps": [], "ends": null}', BOARDS), "steps of states:Plan is empty"),
    (SET_DATA, ("[" * 300 + "]" * 300, BOARDS), "more than 200 levels"),
    (SET_DATA, ("{}", "iam/tokens"), f"iam/tokens {WRONG_CLASS}"),
    ("UPDATE entries SET place = ? WHERE place = ?", ("iam/keys", BOARDS), f"iam/keys {WRONG_CLASS}"),
    ("ALTER TABLE entries ADD COLUMN more TEXT", (), OTHER_PROGRAM),
    ("CREATE TRIGGER t AFTER INSERT ON changes BEGIN DELETE FROM entries; END", (), OTHER_PROGRAM),
]


async def test_entries_that_somebody_edited_are_refused(tmp_path: Path) -> None:
    path, wrong = tmp_path / "fake.db", list[str]()
    fake = FakeModelArts(state=path)
    async with fake.client(retries=0) as client:
        await client.visualization_jobs.create(job_name="a", **BOARD)
    good = path.read_bytes()
    for statement, values, reason in HOSTILE:
        path.write_bytes(good)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(statement, values)
            connection.execute("UPDATE state SET version = 5")
            connection.commit()
        for opened in (lambda: FakeModelArts(state=path), fake.snapshot):
            try:
                opened()
            except ValueError as error:
                wrong += (
                    []
                    if reason in str(error) and "is not a state file of a fake" in str(error)
                    else [f"{values} {error}"]
                )
            else:
                wrong.append(f"{statement} {values} was accepted")
    assert wrong == []


class TestTwoWriters:
    async def test_each_sees_the_changes_of_the_other_and_changes_are_small(self, tmp_path: Path) -> None:
        path = tmp_path / "fake.db"
        one = await filled(path, 20)
        other = FakeModelArts(state=path)
        async with one.client(retries=0) as first, other.client(retries=0) as second:
            await second.notebooks.get(key_of(1))
            kept = other.table("notebooks").unchanged_entry(key_of(2))
            await first.notebooks.stop(key_of(2))
            await first.notebooks.delete(key_of(3))
            one.clock.advance(60)
            await first.notebooks.get(key_of(4))
            other.clock.advance(60)
            assert (await second.notebooks.get(key_of(2))).status == "STOPPED"
            assert other.table("notebooks").unchanged_entry(key_of(2)) is kept
            with pytest.raises(NotFound):
                await second.notebooks.get(key_of(3))
            order = [notebook.id async for notebook in second.notebooks.list(sort_key="name")]
            assert order == [notebook.id async for notebook in first.notebooks.list(sort_key="name")]

    async def test_one_that_is_far_behind_reads_everything(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sqlite_file, "KEPT_CHANGES", 3)
        path = tmp_path / "fake.db"
        one, other = FakeModelArts(state=path), FakeModelArts(state=path)
        async with one.client(retries=0) as first, other.client(retries=0) as second:
            await second.visualization_jobs.create(job_name="a", **BOARD)
            for name in "bcdefg":
                await first.visualization_jobs.create(job_name=name, **BOARD)
            assert [job.job_name async for job in second.visualization_jobs.list()] == [*"abcdefg"]
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT count(*) FROM changes").fetchone() == (3,)

    async def test_a_copy_of_the_file_that_went_another_way(self, tmp_path: Path) -> None:
        """A copy that is put back has as many changes, but other ones."""
        path = tmp_path / "fake.db"
        fake = FakeModelArts(state=path)
        async with fake.client(retries=0) as client:
            await client.visualization_jobs.create(job_name="a", **BOARD)
            copy = path.read_bytes()
            await client.visualization_jobs.create(job_name="b", **BOARD)
            await client.visualization_jobs.create(job_name="c", **BOARD)
            path.write_bytes(copy)
            async with FakeModelArts(state=path).client(retries=0) as another:
                await another.visualization_jobs.create(job_name="other", **BOARD)
                await another.visualization_jobs.list()
            assert [job.job_name async for job in client.visualization_jobs.list()] == ["a", "other"]

    async def test_restored_snapshots_reach_the_other(self, tmp_path: Path) -> None:
        path = tmp_path / "fake.db"
        one, other = FakeModelArts(state=path), FakeModelArts(state=path)
        async with one.client(retries=0) as first, other.client(retries=0) as second:
            await first.visualization_jobs.create(job_name="a", **BOARD)
            saved = one.snapshot()
            await second.visualization_jobs.create(job_name="b", **BOARD)
            one.restore(saved)
            assert [job.job_name async for job in second.visualization_jobs.list()] == ["a"]

    async def test_a_lock_that_is_never_released(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sqlite_file, "LOCK_TIMEOUT_SECONDS", 0.05)
        path = tmp_path / "fake.db"
        fake = FakeModelArts(state=path)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            with pytest.raises(OSError, match=r"fake\.db: database is locked; another process"), fake.transaction():
                pass
        with fake.transaction():
            pass


class TestReferences:
    """Entries that refer to entries of other tables, which each process changes in place."""

    async def test_a_removed_entry_stays_in_those_that_refer_to_it(self, tmp_path: Path) -> None:
        path = tmp_path / "fake.db"
        one = await filled(path, 1)
        with one.transaction():
            held = one.table("notebooks")[key_of(0)]
            one.table("holders")["h"] = {"held": held, "also": [held]}
        other = FakeModelArts(state=path)
        with other.transaction():
            found = other.table("holders")["h"]
            assert found["held"] is found["also"][0] is other.table("notebooks")[key_of(0)]
            found["held"].notes["seen"] = True  # changed by way of the other entry
        with one.transaction():
            assert held.notes["seen"] is True
            del one.table("notebooks")[key_of(0)]
        for fake in (other, FakeModelArts(state=path)):
            with fake.transaction():
                found = fake.table("holders")["h"]
                assert key_of(0) not in fake.table("notebooks")
                assert found["held"] is found["also"][0]
                assert found["held"].notes["seen"] is True

    async def test_circles_and_tables_that_come_and_go(self, tmp_path: Path) -> None:
        path = tmp_path / "fake.db"
        one, other = FakeModelArts(state=path), FakeModelArts(state=path)
        with one.transaction():
            first, second = {"name": "first"}, {"name": "second"}
            first["other"], second["other"] = second, first
            one.table("a/1/parts")["x"] = first
            one.table("b")["y"] = second
            one.table("c")["z"] = [1, (2, "three")]
        with other.transaction():
            x = other.table("a/1/parts")["x"]
            assert x["other"]["other"] is x
            assert other.table("c")["z"] == [1, (2, "three")]
            other.discard_tables("a/1/")
            other.table("a/1/parts")["new"] = {"name": "new"}
        with one.transaction():
            assert {**one.table("a/1/parts")} == {"new": {"name": "new"}}
            assert one.table("b")["y"]["other"]["name"] == "first"
