"""The state of a fake in an SQLite file, so that several processes share it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .snapshot import restore, snapshot

if TYPE_CHECKING:
    from .fake import FakeModelArts

PATIENCE_SECONDS = 30.0
TABLE = "CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER, data TEXT)"


class SharedState:
    """The state in a file. Each transaction reads it, changes it and writes it, alone among all processes.

    Args:
        path: The file; it is made when it is not there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._version = 0
        self._data: str = ""

    @contextmanager
    def transaction(self, fake: FakeModelArts) -> Generator[None]:
        """Let a fake know what is in the file, and keep there what it knows in the end.

        The file is opened anew each time, which costs little and leaves nothing open in forks and at the end.

        Raises:
            OSError: It can't be opened.
            ValueError: It is no file with the state of a fake.
        """
        try:
            with closing(sqlite3.connect(self._path, timeout=PATIENCE_SECONDS, isolation_level=None)) as connection:
                connection.execute("PRAGMA synchronous = OFF")  # a machine that loses power needs no fake afterwards
                connection.execute("BEGIN IMMEDIATE")
                try:
                    self._read(connection, fake)
                    yield
                    self._write(connection, fake)
                except BaseException:
                    # What it knows may be half of a change: read all of it again the next time.
                    self._version = -1
                    connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            raise OSError(f"{self._path}: {error}") from error
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{self._path} is no file with the state of a fake: {error}") from error

    def _read(self, connection: sqlite3.Connection, fake: FakeModelArts) -> None:
        connection.execute(TABLE)
        row = cast("tuple[int, str] | None", connection.execute("SELECT version, data FROM state").fetchone())
        if row is None or row[0] == self._version:
            return
        version, data = int(row[0]), str(row[1])
        now = restore(fake, json.loads(data))
        self._version, self._data = version, data
        # All processes go by the time of the one whose clock is ahead of the others.
        if now > fake.clock.now():
            fake.clock.advance(now - fake.clock.now())

    def _write(self, connection: sqlite3.Connection, fake: FakeModelArts) -> None:
        data = json.dumps(snapshot(fake), ensure_ascii=False)
        if data == self._data:
            return
        self._version, self._data = max(self._version, 0) + 1, data
        values: tuple[Any, ...] = (self._version, data)
        connection.execute("INSERT OR REPLACE INTO state (id, version, data) VALUES (1, ?, ?)", values)
