"""State of a fake in an SQLite file, which several processes can share."""

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

LOCK_TIMEOUT_SECONDS = 30.0
COLUMNS = ["id", "version", "data"]
TABLE = "CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER, data TEXT)"
VERSION_BITS = 62  # fits into an INTEGER of SQLite


class StateUnavailable(OSError):
    """The state file can't be opened, read or written. The message names the file."""


class NoState(ValueError):
    """The file does not contain the state of a fake. The message names the file, which is not changed."""


class SharedState:
    """State in a file. Each transaction locks the file, and reads and writes the complete state.

    Args:
        path: The file; it is created if it does not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._existed = False
        self._version: int | None = None
        self._data: str = ""

    @contextmanager
    def transaction(self, fake: FakeState) -> Generator[None]:
        """Read the state of a fake from the file, and write it back at the end.

        Each transaction opens the file again. This costs little, and no connection stays open in forked processes or
        at exit.

        Args:
            fake: Fake whose state is read and written.

        Raises:
            StateUnavailable: The file can't be opened, read or written, or it was removed since the last transaction.
            NoState: The file does not contain the state of a fake.
        """
        try:
            # Closing a connection in a transaction rolls it back.
            with closing(self._connection()) as connection:
                connection.execute("PRAGMA synchronous = OFF")  # the state need not survive a power failure
                connection.execute("BEGIN IMMEDIATE")
                try:
                    self._read(connection, fake)
                    yield
                    self._write(connection, fake)
                    connection.execute("COMMIT")
                except BaseException:
                    # The fake may contain part of a change, so the next transaction reads the state again.
                    self._version = None
                    raise
                self._existed = True
        except sqlite3.OperationalError as error:
            raise StateUnavailable(f"{self._path}: {error}") from error
        except sqlite3.DatabaseError as error:
            raise self._no_state(str(error)) from error

    def _connection(self) -> sqlite3.Connection:
        """Open a connection. A removed file is not created again, because it may contain changes of other processes."""
        if self._existed and not self._path.exists():
            reason = "the state file was removed; restore it, or restart all fakes that share it"
            raise StateUnavailable(f"{self._path}: {reason}")
        return sqlite3.connect(self._path, timeout=LOCK_TIMEOUT_SECONDS, isolation_level=None)

    def _read(self, connection: sqlite3.Connection, fake: FakeState) -> None:
        row = self._row(connection)
        if row is None and self._existed:
            raise self._no_state("its state was removed")
        if row is None:
            return
        version, data = row
        if not isinstance(version, int) or not isinstance(data, str):
            raise self._no_state("it is corrupted")
        if version == self._version:
            return
        try:
            now = restore(fake, parse_json(data))
        except ValueError as error:
            raise self._no_state(str(error)) from error
        self._version, self._data = version, data
        # All processes use the latest time of their clocks.
        if now > fake.clock.now():
            fake.clock.turn(now)

    def _row(self, connection: sqlite3.Connection) -> tuple[object, object] | None:
        """Return the version and data in the file, or None for a new file, in which the table is created.

        Raises:
            NoState: The file belongs to another program, is corrupted or is too large.
        """
        names = [str(row[0]) for row in connection.execute("SELECT type || ' ' || name FROM sqlite_master")]
        if not names:
            connection.execute(TABLE)
            return None
        if names == ["view state"]:
            raise self._no_state("it is corrupted: the table is a view")
        # table_info omits generated columns. Views are refused above, because their query may never end.
        columns = [str(row[1]) for row in connection.execute("PRAGMA table_xinfo(state)")]
        if names != ["table state"] or columns != COLUMNS:
            raise self._no_state("it is the database of another program")
        size = connection.execute("SELECT length(data) FROM state").fetchone()
        if size is not None and isinstance(size[0], int) and size[0] > LARGEST_JSON:
            raise self._no_state(f"the state in it is larger than {LARGEST_JSON // MEBIBYTE} MiB")
        return cast("tuple[object, object] | None", connection.execute("SELECT version, data FROM state").fetchone())

    def _write(self, connection: sqlite3.Connection, fake: FakeState) -> None:
        data = json.dumps(snapshot(fake), ensure_ascii=False)
        if data == self._data and self._version is not None:
            return
        if len(data) > LARGEST_JSON:
            reason = f"the state is larger than {LARGEST_JSON // MEBIBYTE} MiB; start with a new file"
            raise StateUnavailable(f"{self._path}: {reason}")
        # A random version, because with a counter a file that replaces this one could have the same version.
        self._version, self._data = secrets.randbits(VERSION_BITS), data
        values: tuple[Any, ...] = (self._version, data)
        connection.execute("INSERT OR REPLACE INTO state (id, version, data) VALUES (1, ?, ?)", values)

    def _no_state(self, reason: str) -> NoState:
        remedy = "the file was not changed; pass another path, or move the file away"
        return NoState(f"{self._path} is not a state file of a fake: {reason}; {remedy}")
