"""Entries of tables as they are saved: each by itself, with references to others, and only if it has changed."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from .entry_shapes import check_class
from .fake_state import FakeState
from .json_decoder import Decoder, shell_of
from .json_encoder import Place, is_shared
from .saved_json import encode_entry, explained
from .saved_types import fits
from .snapshot import ISSUED, check_entry
from .table import Table


@frozen
class ChangedEntry:
    """An entry to save.

    Args:
        place: Table and key of the entry.
        data: JSON of the entry; None if it was removed.
        moved: Whether it is now the newest entry of its table, although an entry with its key existed before.
    """

    place: Place
    data: str | None
    moved: bool


class SavedEntries:
    """What the file contains of the entries of a fake, to find those that have changed since."""

    def __init__(self) -> None:
        self._hashes: dict[Place, int] = {}
        self._places: dict[int, Place] = {}
        self._objects: dict[Place, Any] = {}
        self._referred: dict[Place, set[Place]] = {}
        self._referring: dict[Place, set[Place]] = {}

    def changed(self, fake: FakeState, *, all_entries: bool) -> list[ChangedEntry]:
        """Return the entries that have changed, and regard them as saved.

        Args:
            fake: Fake with the entries.
            all_entries: Whether to return all entries, because the file is empty.
        """
        if all_entries:
            self.__init__()
        moved: set[Place] = set()
        waiting = deque[Place]()
        for place, was_removed in _candidates(fake, all_entries=all_entries):
            waiting.append(place)
            if was_removed and place in self._hashes:
                moved.add(place)
            if not self._know(fake, place):
                waiting += self._referring.get(place, ())
        return list(self._changed(fake, waiting, moved))

    def _changed(self, fake: FakeState, waiting: deque[Place], moved: set[Place]) -> Iterator[ChangedEntry]:
        """Yield the changed ones of some entries, and of those to which they refer, which they may have changed."""
        seen = set[Place]()
        while waiting:
            place = waiting.popleft()
            if place in seen:
                continue
            seen.add(place)
            entry = entry_at(fake, place)
            if entry is None:
                self._refer(place, set())
                if self._hashes.pop(place, None) is not None:
                    yield ChangedEntry(place, None, moved=False)
                continue
            value, referred = encode_entry(fake, entry, self._places)
            data = json.dumps(value, ensure_ascii=False)
            self._refer(place, referred)
            waiting += referred
            if self._hashes.get(place) != hash(data) or place in moved:
                self._hashes[place] = hash(data)
                yield ChangedEntry(place, data, moved=place in moved)

    def read(self, fake: FakeState, rows: Iterable[tuple[Place, Any, str]], gone: Iterable[Place]) -> None:
        """Change the entries of a fake as the file says.

        Entries that exist are changed in place, because other entries refer to them.

        Args:
            fake: Fake to change.
            rows: Place, parsed JSON and JSON of entries that are new or have changed, in order of creation.
            gone: Places of entries that were removed.

        Raises:
            ValueError: An entry is invalid or from another version.
        """
        for place in gone:
            _table_of(fake, place[0]).pop(place[1], None)
            self._hashes.pop(place, None)
            self._refer(place, set())
            self._know(fake, place)
        decoder = Decoder(fake, lambda place: _existing(fake, place))
        filled: list[tuple[Place, Any, Any]] = []
        with explained():
            for place, value, data in rows:
                filled.append((place, value, self._shell(fake, place, value)))
                self._hashes[place] = hash(data)
            for place, value, shell in filled:
                if shell is not None:
                    self._refer(place, decoder.decode_entry(value, shell))
                else:
                    _table_of(fake, place[0])[place[1]], referred = decoder.decode_value(value)
                    self._refer(place, referred)
            decoder.check()
            for place, _, _ in filled:
                _check(fake, place)

    def _shell(self, fake: FakeState, place: Place, value: Any) -> Any:
        """Return the object to fill with an entry, which is then in its table; None if it is no object."""
        table, shell = _table_of(fake, place[0]), shell_of(value)
        present = table.get(place[1])
        if shell is not None and type(present) is type(shell):
            shell = present
        else:
            table[place[1]] = shell
        self._know(fake, place)
        return shell

    def _know(self, fake: FakeState, place: Place) -> bool:
        """Note which object is at a place, and return whether it is the same as before."""
        entry, before = entry_at(fake, place), self._objects.get(place)
        if entry is before and entry is not None:
            return True
        if before is not None:
            del self._places[id(before)], self._objects[place]
        if entry is not None and is_shared(entry):
            self._objects[place] = entry  # kept, so that no other object gets its identity
            self._places[id(entry)] = place
        return before is None

    def _refer(self, place: Place, referred: set[Place]) -> None:
        for other in self._referred.pop(place, ()):
            self._referring[other].discard(place)
        if referred:
            self._referred[place] = referred
            for other in referred:
                self._referring.setdefault(other, set()).add(place)


def entry_at(fake: FakeState, place: Place) -> Any:
    """Return the entry at a place, or None."""
    table = fake.saved_table(place[0])
    return None if table is None else table.unchanged_entry(place[1])


def _existing(fake: FakeState, place: Place) -> Any:
    entry = entry_at(fake, place)
    if entry is None:
        raise ValueError(f"the entry {place[1]:.100} of {place[0]:.100} is missing")
    return entry


def _table_of(fake: FakeState, name: str) -> Table[Any]:
    found = fake.saved_table(name)
    return fake.table(name) if found is None else found


def _candidates(fake: FakeState, *, all_entries: bool) -> Iterator[tuple[Place, bool]]:
    """Yield the places of entries that may have changed, and whether the entry was removed, perhaps to be replaced."""
    if all_entries:
        for name, table in fake.saved_tables().items():
            for key in table:
                yield (name, key), False
        return
    for name, table in fake.used_tables().items():
        for key in dict.fromkeys([*table.removed, *table.touched, *(table if table.all_touched else ())]):
            yield (name, key), key in table.removed


def _check(fake: FakeState, place: Place) -> None:
    name, key = place
    entry = entry_at(fake, place)
    if name in ISSUED:
        if not fits(ISSUED[name], entry):
            raise ValueError(f"{name} has an entry of the wrong type")
        return
    check_entry(name, key, entry)
    check_class(name, key, entry)
    table = _table_of(fake, name)
    first = next(iter(table.unchanged()), None)
    if type(first) is not type(entry):
        raise ValueError(f"{name} has entries of different types")
