"""What a table knows about its resources: the planned ends, and the values by which resources are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from heapq import heappop, heappush
from itertools import count
from typing import Any, cast

from ..spec.json_paths import value_of

Reader = Callable[[Any], Iterable[Any]]
"""Function that returns the values of a resource by which it is found."""


class PlannedEnds:
    """Planned ends of resources, with the next one first."""

    def __init__(self) -> None:
        self._known: dict[str, float] = {}
        self._heap: list[tuple[float, int, str]] = []
        self._numbers = count()

    def note(self, entries: Iterable[tuple[str, Any]]) -> None:
        """Note the planned ends of resources that may have changed."""
        for key, entry in entries:
            end = None if entry is None else _end_of(entry)
            if end is None:
                self._known.pop(key, None)
            elif self._known.get(key) != end:
                self._known[key] = end
                heappush(self._heap, (end, next(self._numbers), key))

    def pop(self, now: float) -> list[str]:
        """Return the IDs of the resources whose end has come, and forget these ends."""
        due: list[str] = []
        while self._heap and self._heap[0][0] <= now:
            end, _, key = heappop(self._heap)
            if self._known.get(key) == end:
                due.append(key)
                del self._known[key]
        return due


class ValueIndex:
    """IDs of resources by their values.

    Args:
        read: Function that returns the values of a resource.
    """

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._keys: dict[Any, dict[str, None]] = {}
        self._values: dict[str, list[Any]] = {}
        self._numbers: dict[str, int] = {}
        self._next = count()

    def note(self, entries: Iterable[tuple[str, Any]]) -> None:
        """Note the values of resources that may have changed."""
        for key, entry in entries:
            values = [] if entry is None else [_hashable(value) for value in self._read(entry)]
            before = self._values.get(key, [])
            if values != before:
                for value in before:
                    self._forget(key, value)
                for value in values:
                    self._keys.setdefault(value, {})[key] = None
                self._values[key] = values
            if entry is None:
                self._values.pop(key, None)
                self._numbers.pop(key, None)
            elif key not in self._numbers:
                self._numbers[key] = next(self._next)

    def keys_of(self, value: Any) -> list[str]:
        """Return the IDs of the resources with a value, in order of creation."""
        return sorted(self._keys.get(_hashable(value), ()), key=self._numbers.__getitem__)

    def number_of(self, value: Any) -> int:
        """Return the number of resources with a value."""
        return len(self._keys.get(_hashable(value), ()))

    def _forget(self, key: str, value: Any) -> None:
        keys = self._keys.get(value, {})
        keys.pop(key, None)
        if not keys:
            self._keys.pop(value, None)


def _end_of(entry: Any) -> float | None:
    """Return the planned end of a resource: an object with `ends`, a dict with a plan, or a pair that begins with it.

    A sample that has not arrived yet is such a pair, which begins with its time of arrival.
    """
    if isinstance(entry, dict):
        return getattr(cast("dict[str, Any]", entry).get("plan"), "ends", None)
    if isinstance(entry, tuple):
        return cast("tuple[float, Any]", entry)[0]
    return getattr(entry, "ends", None)


@cache
def reader_of(path: str) -> Reader:
    """Return a function that reads the value at a dotted path in a resource."""
    attribute, _, inner = path.partition(".")

    def read(entry: Any) -> list[Any]:
        if isinstance(entry, dict):
            return [value_of(cast("dict[str, Any]", entry), path)]
        return [value_of(getattr(entry, attribute), inner)]

    return read


def _hashable(value: Any) -> Any:
    return repr(cast("object", value)) if isinstance(value, list | dict) else value
