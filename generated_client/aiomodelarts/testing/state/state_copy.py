"""Copies of the state at one moment, which are made while calls go on."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any, cast

from ...core.operation.operation import Operation
from ...operations import OPERATIONS
from ..garbage_collection import free_in_steps
from .fake_state import FakeState, built_tables
from .saved_json import encode
from .snapshot import Restored, head_of, parts_of, use_restored
from .table import Table

PROTOCOL = 5
ENTRIES_AT_A_TIME = 20
STAND_IN = object()
"""Takes the place of the fake in a copy."""
Places = dict[str, int | None]
"""Numbers of the copies of the entries of a table, in the order of the table; None for those to be copied."""


class StateCopy:
    """A copy of the state of a fake at one moment.

    The copy of a large state takes long. Therefore it is made in several transactions. Between them, calls may change
    the state: tables report each entry before it may change, and its copy is made then.

    The copies are pickles in one stream, because `pickle` is faster than all other ways to copy, and preserves
    references to the same object.

    Args:
        fake: The fake, in a transaction.
    """

    def __init__(self, fake: FakeState) -> None:
        self._head = head_of(fake)
        self._restored = fake.restored
        self._stream = BytesIO()
        self._pickler = _Pickler(self._stream, fake)
        self._pickler.dump(parts_of(fake))
        self._number = 0
        self._tables = dict(fake.state)
        self._places: dict[str, Places] = {}
        for name, table in fake.state.items():
            self._places[name] = dict.fromkeys(table)
            table.watchers = (*table.watchers, self._watcher(name, table))
        self._waiting = self._uncopied()

    def _watcher(self, name: str, table: Table[Any]) -> _Watcher:
        return _Watcher(self, self._places[name], table)

    def copy_for(self, seconds: float) -> bool:
        """Copy entries for some time, in a transaction.

        Args:
            seconds: Maximum duration in seconds of real time.

        Returns:
            Whether there are entries left to copy.
        """
        until = time.monotonic() + seconds
        for number, (places, key, table) in enumerate(self._waiting, 1):
            self.copy(places, key, table)
            if not number % ENTRIES_AT_A_TIME and time.monotonic() >= until:
                return True
        self.close()
        return False

    def copy(self, places: Places, key: str, table: Table[Any]) -> None:
        """Copy an entry."""
        self._pickler.dump(table.unchanged_entry(key))
        places[key] = self._number
        self._number += 1

    def close(self) -> None:
        """Stop to watch the tables, in a transaction."""
        for table in self._tables.values():
            table.watchers = tuple(watch for watch in table.watchers if getattr(watch, "copy", None) is not self)
        self._tables = {}
        # It refers to all objects that it has copied, so they could not be freed one by one.
        self._pickler.clear_memo()

    def _uncopied(self) -> Iterator[tuple[Places, str, Table[Any]]]:
        for name, table in self._tables.items():
            places = self._places[name]
            for key, number in places.items():
                if number is None:
                    yield places, key, table

    def snapshot(self) -> dict[str, Any]:
        """Return the snapshot of that moment, as `FakeModelArts.snapshot` does. Another thread may do so."""
        parts, tables = self._load(STAND_IN)
        saved = {**self._head, **encode(STAND_IN, {"tables": tables, **parts})}
        free_in_steps(tables)
        return saved

    def undo(self, fake: FakeState) -> float:
        """Return a fake to the state of that moment, in a transaction.

        Returns:
            Time of that moment, in seconds since 1970.
        """
        parts, tables = self._load(fake)
        parts["tables"] = built_tables(tables)
        use_restored(fake, Restored(self._head["now"], self._head["last_number"], parts))
        fake.restored = self._restored
        return self._head["now"]

    def _load(self, fake: object) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
        self._stream.seek(0)
        reader = _Unpickler(self._stream, fake)
        parts = cast("dict[str, Any]", reader.load())
        entries = [reader.load() for _ in range(self._number)]
        tables = {
            name: {key: entries[number] for key, number in places.items() if number is not None}
            for name, places in self._places.items()
        }
        return parts, tables


class _Watcher:
    """Copies entries of a table before they may change."""

    def __init__(self, copy: StateCopy, places: Places, table: Table[Any]) -> None:
        self.copy = copy
        self._places = places
        self._table = table

    def __call__(self, keys: Iterable[str]) -> None:
        for key in keys:
            if self._places.get(key, -1) is None:
                self.copy.copy(self._places, key, self._table)


class _Pickler(pickle.Pickler):
    def __init__(self, stream: BytesIO, fake: FakeState) -> None:
        super().__init__(stream, PROTOCOL)
        self._fake = fake

    def reducer_override(self, obj: object) -> Any:
        """Write tables as dicts, and the fake and operations by name."""
        if obj is self._fake:
            return _the_fake, ()
        if isinstance(obj, Table):
            return dict, (list(cast("Table[Any]", obj).unchanged_items()),)
        if isinstance(obj, Operation):
            return _operation, (obj.id,)
        return NotImplemented


class _Unpickler(pickle.Unpickler):
    def __init__(self, stream: BytesIO, fake: object) -> None:
        super().__init__(stream)
        self._fake = fake

    def find_class(self, module_name: str, global_name: str) -> Any:
        """Return a class or function, and for `_the_fake` one that returns the fake."""
        found = super().find_class(module_name, global_name)
        return (lambda: self._fake) if found is _the_fake else found


def _the_fake() -> None:
    """Stand for the fake in a copy."""


def _operation(operation: str) -> Operation:
    return OPERATIONS[operation]
