"""State of a fake in an SQLite file, which several processes can share."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

from ..garbage_collection import collection_paused
from ..spec.bounded_parsing import LARGEST_JSON, MEBIBYTE, parse_json
from .fake_state import FakeState
from .json_encoder import Place
from .saved_entries import ChangedEntry, SavedEntries
from .snapshot import restore, restore_without_entries, snapshot_without_entries

LOCK_TIMEOUT_SECONDS = 30.0
SCHEMA = {
    "state": "CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER, data TEXT)",
    "entries": """
        CREATE TABLE entries (number INTEGER PRIMARY KEY, place TEXT, key TEXT, data TEXT, UNIQUE (place, key))""",
    "changes": "CREATE TABLE changes (number INTEGER PRIMARY KEY, version INTEGER, entries TEXT)",
}
COLUMNS = {
    "state": ["id", "version", "data"],
    "entries": ["number", "place", "key", "data"],
    "changes": ["number", "version", "entries"],
}
WITHOUT_ENTRIES = frozenset({"table state"})
"""Content of files that older versions wrote, with the complete state in one row."""
WITH_ENTRIES = frozenset({"table state", "table entries", "table changes", "index sqlite_autoindex_entries_1"})
KEPT_CHANGES = 1000
"""Number of changes in the file. A process that is further behind reads the complete state."""
VERSION_BITS = 62  # fits into an INTEGER of SQLite
LARGEST_STATE = 2048 * MEBIBYTE
UPSERT = """
    INSERT INTO entries (place, key, data) VALUES (?, ?, ?)
    ON CONFLICT (place, key) DO UPDATE SET data = excluded.data"""


class StateUnavailable(OSError):
    """The state file can't be opened, read or written. The message names the file."""


class NoState(ValueError):
    """The file does not contain the state of a fake. The message names the file, which is not changed."""


class SharedState:
    """State in a file. Each transaction locks the file, reads what others have changed, and writes what it changes.

    Args:
        path: The file; it is created if it does not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._existed = False
        self._version: int | None = None
        self._number = 0
        self._head = ""
        self._entries = SavedEntries()

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
                # The state survives the end of the process at any moment, but need not survive a power failure.
                connection.execute("PRAGMA synchronous = OFF")
                connection.execute("BEGIN IMMEDIATE")
                try:
                    with collection_paused():
                        self._read(connection, fake)
                    yield
                    with collection_paused():
                        self._write(connection, fake)
                    connection.execute("COMMIT")
                except BaseException:
                    # The fake may contain part of a change, so the next transaction reads the state again.
                    self._version = None
                    raise
                self._existed = True
        except sqlite3.OperationalError as error:
            locked = f"; another process has used it for {LOCK_TIMEOUT_SECONDS:g} s, so stop that process or try again"
            raise StateUnavailable(f"{self._path}: {error}{locked if 'locked' in str(error) else ''}") from error
        except sqlite3.DatabaseError as error:
            reason = f"it is corrupted: {error}" if "malformed" in str(error) else str(error)
            raise self._no_state(reason) from error

    def _connection(self) -> sqlite3.Connection:
        """Open a connection. A removed file is not created again, because it may contain changes of other processes."""
        if self._existed and not self._path.exists():
            reason = "the state file was removed; restore it, or restart all fakes that share it"
            raise StateUnavailable(f"{self._path}: {reason}")
        return sqlite3.connect(self._path, timeout=LOCK_TIMEOUT_SECONDS, isolation_level=None)

    def _read(self, connection: sqlite3.Connection, fake: FakeState) -> None:
        names = frozenset(str(row[0]) for row in connection.execute("SELECT type || ' ' || name FROM sqlite_master"))
        row = self._head_row(connection, names)
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
            now = self._read_parts(connection, fake, version, data, in_one_row=names == WITHOUT_ENTRIES)
        except (KeyError, TypeError, ValueError) as error:
            raise self._no_state(str(error) if type(error) is ValueError else f"it is corrupted: {error!r}") from error
        self._version, self._head = version, data
        # All processes use the latest time of their clocks.
        if now > fake.clock.now():
            fake.clock.turn(now)

    def _head_row(self, connection: sqlite3.Connection, names: frozenset[str]) -> tuple[object, object] | None:
        """Return the version and data in the file, or None for a new file, in which the tables are created.

        Raises:
            NoState: The file belongs to another program, is corrupted or is too large.
        """
        if not names:
            self._create(connection, *SCHEMA)
            return None
        if names == frozenset({"view state"}):
            raise self._no_state("it is corrupted: the table is a view")
        if self._version is None or names != WITH_ENTRIES:
            self._check_columns(connection, names)
        return cast("tuple[object, object] | None", connection.execute("SELECT version, data FROM state").fetchone())

    def _check_columns(self, connection: sqlite3.Connection, names: frozenset[str]) -> None:
        if names not in (WITHOUT_ENTRIES, WITH_ENTRIES):
            raise self._no_state("it is the database of another program")
        for table in COLUMNS if names == WITH_ENTRIES else ["state"]:
            # table_info omits generated columns. Views are refused above, because their query may never end.
            found = [str(row[1]) for row in connection.execute(f"PRAGMA table_xinfo({table})")]
            if found != COLUMNS[table]:
                raise self._no_state("it is the database of another program")
        self._check_size(connection, "state", LARGEST_JSON)
        if names == WITH_ENTRIES:
            self._check_size(connection, "entries", LARGEST_STATE)

    def _check_size(self, connection: sqlite3.Connection, table: str, largest: int) -> None:
        size = connection.execute(f"SELECT sum(length(data)) FROM {table}").fetchone()  # noqa: S608  # a constant name
        if isinstance(size[0], int | float) and size[0] > largest:
            raise self._no_state(f"the state in it is larger than {largest // MEBIBYTE} MiB")

    @staticmethod
    def _create(connection: sqlite3.Connection, *tables: str) -> None:
        for table in tables:
            connection.execute(SCHEMA[table])

    def _read_parts(
        self, connection: sqlite3.Connection, fake: FakeState, version: int, data: str, *, in_one_row: bool
    ) -> float:
        """Read what has changed since the last transaction, or everything, and return the time of the state."""
        if in_one_row:
            self._version = None
            now = restore(fake, parse_json(data))
            self._create(connection, "entries", "changes")
            return now
        head = parse_json(data)
        places = self._changed_places(connection, version)
        now = restore_without_entries(fake, head)
        if places is None:
            self._entries = SavedEntries()
            fake.replace_tables({})
            query = "SELECT place, key, data FROM entries ORDER BY number"
            rows = [
                ((str(place), str(key)), parse_json(entry), str(entry))
                for place, key, entry in connection.execute(query)
            ]
            self._entries.read(fake, rows, ())
            fake.settle()
            fake.restored, fake.replaced = True, False
        else:
            self._read_entries(connection, fake, places)
        self._number = self._last_number(connection)
        return now

    @staticmethod
    def _last_number(connection: sqlite3.Connection) -> int:
        return int(connection.execute("SELECT coalesce(max(number), 0) FROM changes").fetchone()[0])

    def _changed_places(self, connection: sqlite3.Connection, version: int) -> dict[Place, bool] | None:
        """Return the places that others have changed since the last transaction, and whether the entry is the newest.

        Returns:
            None if the changes since then are unknown: there are too many, or the file was replaced or edited.
        """
        query = "SELECT number, version, entries FROM changes WHERE number >= ? ORDER BY number"
        changes = connection.execute(query, (self._number,)).fetchall() if self._version is not None else []
        if not changes or changes[0][:2] != (self._number, self._version) or changes[-1][1] != version:
            return None
        places: dict[Place, bool] = {}
        for _, _, entries in changes[1:]:
            if entries is None:
                return None
            for name, key, moved in parse_json(entries):
                places[str(name), str(key)] = places.get((str(name), str(key)), False) or bool(moved)
        return places

    def _read_entries(self, connection: sqlite3.Connection, fake: FakeState, places: dict[Place, bool]) -> None:
        query = "SELECT number, data FROM entries WHERE place = ? AND key = ?"
        found = {place: connection.execute(query, place).fetchone() for place in places}
        gone = [place for place, row in found.items() if row is None or places[place]]
        rows = sorted((row[0], place, row[1]) for place, row in found.items() if row is not None)
        self._entries.read(fake, [(place, parse_json(data), str(data)) for _, place, data in rows], gone)

    def _write(self, connection: sqlite3.Connection, fake: FakeState) -> None:
        """Write the entries that this transaction has changed, and the rest of the state."""
        complete = self._version is None or fake.replaced
        changed = self._entries.changed(fake, all_entries=complete)
        head = json.dumps(snapshot_without_entries(fake), ensure_ascii=False)
        if head == self._head and not changed and not complete:
            return
        self._check_written(head, *(entry.data for entry in changed if entry.data is not None))
        if complete:
            connection.execute("DELETE FROM entries")
        for entry in changed:
            self._write_entry(connection, entry)
        # A random version, because with a counter a file that replaces this one could have the same version.
        self._version, self._head, fake.replaced = secrets.randbits(VERSION_BITS), head, False
        self._number = self._last_number(connection) + 1
        values: tuple[Any, ...] = (self._version, head)
        connection.execute("INSERT OR REPLACE INTO state (id, version, data) VALUES (1, ?, ?)", values)
        places = None if complete else json.dumps([[*entry.place, entry.moved] for entry in changed])
        connection.execute("INSERT INTO changes VALUES (?, ?, ?)", (self._number, self._version, places))
        connection.execute("DELETE FROM changes WHERE number <= ?", (self._number - KEPT_CHANGES,))

    @staticmethod
    def _write_entry(connection: sqlite3.Connection, entry: ChangedEntry) -> None:
        if entry.data is None or entry.moved:
            connection.execute("DELETE FROM entries WHERE place = ? AND key = ?", entry.place)
        if entry.data is not None:
            connection.execute(UPSERT, (*entry.place, entry.data))

    def _check_written(self, *written: str) -> None:
        if any(len(data) > LARGEST_JSON for data in written):
            reason = f"a resource or the settings are larger than {LARGEST_JSON // MEBIBYTE} MiB; start with a new file"
            raise StateUnavailable(f"{self._path}: {reason}")

    def _no_state(self, reason: str) -> NoState:
        remedy = "the file was not changed; pass another path, or move the file away"
        return NoState(f"{self._path} is not a state file of a fake: {reason}; {remedy}")
