"""The state of a fake in an SQLite file, so that several processes share it."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

from ..spec.bounded_parsing import LARGEST_JSON, MEBIBYTE, parse_json
from .fake_state import FakeState
from .snapshot import restore, snapshot

PATIENCE_SECONDS = 30.0
COLUMNS = ["id", "version", "data"]
TABLE = "CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER, data TEXT)"
VERSION_BITS = 62  # what an INTEGER of SQLite holds


class StateUnavailable(OSError):
    """The file can't be opened, read or written; the message names it."""


class NoState(ValueError):
    """The file is none with the state of a fake; the message names it. It is left as it is."""


class SharedState:
    """The state in a file. Each transaction reads it, changes it and writes it, alone among all processes.

    Args:
        path: The file; it is made when it is not there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was_there = False
        self._version: int | None = None
        self._data: str = ""

    @contextmanager
    def transaction(self, fake: FakeState) -> Generator[None]:
        """Let a fake know what is in the file, and keep there what it knows in the end.

        The file is opened anew each time, which costs little and leaves nothing open in forks and at the end.

        Raises:
            StateUnavailable: It can't be opened, read or written, or it is gone though it was there before.
            NoState: It is no file with the state of a fake.
        """
        try:
            # A connection that is closed in the middle of a transaction takes it back.
            with closing(self._connection()) as connection:
                connection.execute("PRAGMA synchronous = OFF")  # a machine that loses power needs no fake afterwards
                connection.execute("BEGIN IMMEDIATE")
                try:
                    self._read(connection, fake)
                    yield
                    self._write(connection, fake)
                    connection.execute("COMMIT")
                except BaseException:
                    # What it knows may be half of a change: read all of it again the next time.
                    self._version = None
                    raise
                self._was_there = True
        except sqlite3.OperationalError as error:
            raise StateUnavailable(f"{self._path}: {error}") from error
        except sqlite3.DatabaseError as error:
            raise self._no_state(str(error)) from error

    def _connection(self) -> sqlite3.Connection:
        """A connection; a file that was there before is not made again, because others may know more than this fake."""
        if self._was_there and not self._path.exists():
            what = "the file with the state is gone; put it back, or start all fakes that share it anew"
            raise StateUnavailable(f"{self._path}: {what}")
        return sqlite3.connect(self._path, timeout=PATIENCE_SECONDS, isolation_level=None)

    def _read(self, connection: sqlite3.Connection, fake: FakeState) -> None:
        row = self._row(connection)
        if row is None and self._was_there:
            raise self._no_state("the state that was in it is gone")
        if row is None:
            return
        version, data = row
        if not isinstance(version, int) or not isinstance(data, str):
            raise self._no_state("it is damaged")
        if version == self._version:
            return
        try:
            now = restore(fake, parse_json(data))
        except ValueError as error:
            raise self._no_state(str(error)) from error
        self._version, self._data = version, data
        # All processes go by the time of the one whose clock is ahead of the others.
        if now > fake.clock.now():
            fake.clock.turn(now)

    def _row(self, connection: sqlite3.Connection) -> tuple[object, object] | None:
        """Version and data in the file, None in a new one; in that of another program nothing is changed.

        Raises:
            NoState: It has other tables.
        """
        names = [str(row[0]) for row in connection.execute("SELECT type || ' ' || name FROM sqlite_master")]
        if not names:
            connection.execute(TABLE)
            return None
        if names == ["view state"]:
            raise self._no_state("it is damaged: the table is a view")
        # Not table_info, which leaves out generated columns; a view could be a query without end.
        columns = [str(row[1]) for row in connection.execute("PRAGMA table_xinfo(state)")]
        if names != ["table state"] or columns != COLUMNS:
            raise self._no_state("it is a database of another program")
        size = connection.execute("SELECT length(data) FROM state").fetchone()
        if size is not None and isinstance(size[0], int) and size[0] > LARGEST_JSON:
            raise self._no_state(f"the state in it is larger than {LARGEST_JSON // MEBIBYTE} MiB")
        return cast("tuple[object, object] | None", connection.execute("SELECT version, data FROM state").fetchone())

    def _write(self, connection: sqlite3.Connection, fake: FakeState) -> None:
        data = json.dumps(snapshot(fake), ensure_ascii=False)
        if data == self._data and self._version is not None:
            return
        if len(data) > LARGEST_JSON:
            reason = f"the state has grown larger than {LARGEST_JSON // MEBIBYTE} MiB; start with another file"
            raise StateUnavailable(f"{self._path}: {reason}")
        # Not a number that counts: a file that was put in the place of this one may have got as far as that.
        self._version, self._data = secrets.randbits(VERSION_BITS), data
        values: tuple[Any, ...] = (self._version, data)
        connection.execute("INSERT OR REPLACE INTO state (id, version, data) VALUES (1, ?, ?)", values)

    def _no_state(self, reason: str) -> NoState:
        remedy = "it was left as it is; give another file, or move this one away"
        return NoState(f"{self._path} is no file with the state of a fake: {reason}; {remedy}")
