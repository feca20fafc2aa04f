"""Tables of stored resources that find the ones to delete, and the ones with a value, without reading all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from typing import Any, TypeVar

from .table_indexes import PlannedEnds, Reader, ValueIndex, reader_of

T = TypeVar("T")
Watcher = Callable[[Iterable[str]], None]
"""Function that is called with the IDs of resources before they may change."""
_MISSING = object()


class Table(dict[str, T]):
    """Stored resources of one type by ID, in order of creation.

    A resource changes in place, without the knowledge of its table. Therefore the table notes which resources it has
    returned since `settle`, and looks only at these again. Use `unchanged` to read many resources.

    Args:
        name: Name of the table, such as `notebooks` or `datasets/ID/labels`.
        used: Tables that have returned resources, by name; the table adds itself.
    """

    # Without a `__dict__`, because each of 100,000 datasets has several tables.
    __slots__ = (
        "_ends", "_indexes", "_unnoted", "_unnoted_all", "_unseen", "_unseen_all", "_used", "all_touched", "name",
        "removed", "touched", "watchers",
    )  # fmt: skip

    def __init__(self, name: str, used: dict[str, Table[Any]]) -> None:
        super().__init__()
        self.name = name
        self.touched: dict[str, None] = {}
        self.all_touched = False
        self.removed: dict[str, None] = {}
        self._used = used
        self.watchers: tuple[Watcher, ...] = ()
        self._unseen: dict[str, None] = {}
        self._unseen_all = False
        self._unnoted: dict[str, None] = {}
        self._unnoted_all = False
        self._ends = PlannedEnds()
        self._indexes: dict[Reader, ValueIndex] = {}

    def unchanged(self) -> Iterable[T]:
        """Return all resources for reading. The caller must not change them."""
        return super().values()

    def unchanged_entry(self, key: str) -> T | None:
        """Return a resource for reading, or None. The caller must not change it."""
        return super().get(key)

    def unchanged_items(self) -> Iterable[tuple[str, T]]:
        """Return all resources with their IDs for reading. The caller must not change them."""
        return super().items()

    def due(self, now: float) -> list[str]:
        """Return the IDs of the resources whose planned end has come, in the order of the ends, until they are removed.

        An end must be planned before it comes. One that is planned for now is noted by `settle`.

        Args:
            now: Current time, in seconds since 1970.
        """
        if self._unseen_all:
            self._ends.note(super().items())
        else:
            self._ends.note((key, super(Table, self).get(key)) for key in self._unseen)
        self._unseen, self._unseen_all = {}, False
        due = self._ends.pop(now)
        self._touch(*due)
        return due

    def with_value(self, read: str | Reader, value: Any) -> list[str]:
        """Return the IDs of the resources that have a value, in order of creation.

        Args:
            read: Dotted path of the value, such as `fields.metadata.name` or `notes.pool`, or a function that returns
                all values of a resource.
            value: JSON value.
        """
        return self._index(read).keys_of(value)

    def unchanged_with_value(self, read: str | Reader, value: Any) -> list[T]:
        """Return the resources that have a value for reading; see `with_value`. The caller must not change them."""
        return [super(Table, self).__getitem__(key) for key in self.with_value(read, value)]

    def number_with_value(self, read: str | Reader, value: Any) -> int:
        """Return the number of resources that have a value; see `with_value`."""
        return self._index(read).number_of(value)

    def _index(self, read: str | Reader) -> ValueIndex:
        reader = reader_of(read) if isinstance(read, str) else read
        index = self._indexes.get(reader)
        if index is None:
            index = self._indexes[reader] = ValueIndex(reader)
            index.note(super().items())
        else:
            index.note(self._maybe_changed())
        return index

    def note_changes(self) -> None:
        """Look at the resources that may have changed since the last time, at the end of a call in a transaction."""
        changed = list(self._maybe_changed())
        self._ends.note(changed)
        for index in self._indexes.values():
            index.note(changed)
        self._unnoted, self._unnoted_all = {}, False

    def settle(self) -> None:
        """Look at all resources that may have changed, and forget which ones these are."""
        self._unnoted, self._unnoted_all = self.touched, self.all_touched
        self.note_changes()
        self.touched, self.all_touched, self.removed = {}, False, {}
        self._unseen, self._unseen_all = {}, False

    def move_to(self, used: dict[str, Table[Any]]) -> None:
        """Note from now on in another dict that this table has returned resources."""
        self._used = used

    def _maybe_changed(self) -> Iterator[tuple[str, Any]]:
        """Yield the IDs of resources that may have changed, with the resource or None if it was removed."""
        if self._unnoted_all:
            yield from super().items()
        for key in self._unnoted:
            if not self._unnoted_all or key not in self:
                yield key, super().get(key)

    def _touch(self, *keys: str) -> None:
        for watch in self.watchers:
            watch(keys)
        self._used[self.name] = self
        for key in keys:
            self.touched[key] = self._unseen[key] = self._unnoted[key] = None

    def _touch_all(self) -> None:
        for watch in self.watchers:
            watch(self)
        self._used[self.name] = self
        self.all_touched = self._unseen_all = self._unnoted_all = True

    def __iter__(self) -> Iterator[str]:
        """Iterate over the IDs. As long as this method exists, `dict(table)` calls `__getitem__`, which notes them."""
        return super().__iter__()

    def __getitem__(self, key: str) -> T:
        found = super().__getitem__(key)
        self._touch(key)
        return found

    def get(self, key: str, default: Any = None) -> Any:
        """Return a resource, or the default if it does not exist."""
        found = super().get(key, _MISSING)
        if found is _MISSING:
            return default
        self._touch(key)
        return found

    def values(self) -> Any:
        """Return all resources."""
        self._touch_all()
        return super().values()

    def items(self) -> Any:
        """Return all resources with their IDs."""
        self._touch_all()
        return super().items()

    def __setitem__(self, key: str, value: T) -> None:
        self._touch(key)
        super().__setitem__(key, value)

    def __delitem__(self, key: str) -> None:
        if key in self:
            self._touch(key)
        super().__delitem__(key)
        self.removed[key] = None

    def setdefault(self, key: str, default: Any = None) -> Any:
        """Return a resource; if it does not exist, store the default."""
        self._touch(key)
        return super().setdefault(key, default)

    def pop(self, key: str, *default: Any) -> Any:
        """Remove a resource and return it, or the default if it does not exist."""
        if key in self:
            self._touch(key)
            self.removed[key] = None
        return super().pop(key, *default)

    def popitem(self) -> tuple[str, T]:
        """Remove the newest resource and return it with its ID."""
        for key in reversed(self):
            self._touch(key)
            break
        key, value = super().popitem()
        self.removed[key] = None
        return key, value

    def clear(self) -> None:
        """Remove all resources."""
        self._touch(*self)
        self.removed.update(dict.fromkeys(self))
        super().clear()

    def update(self, *others: Any, **named: Any) -> None:
        """Store resources, and replace those with the same ID."""
        added: dict[str, T] = dict(*others, **named)
        self._touch(*added)
        super().update(added)

    def __deepcopy__(self, memo: dict[int, Any]) -> dict[str, T]:
        """Return a copy as a plain dict: a second table with this name would be mistaken for this one."""
        return {key: deepcopy(entry, memo) for key, entry in super().items()}
