"""Encoder of the state of the fake, in the format that `saved_json` describes."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import partial
from types import MappingProxyType
from typing import Any, cast

import attrs

from ...core.operation.operation import Operation
from .saved_types import name_of

Place = tuple[str, str]
"""Name of a table, and the key of an entry in it."""
NO_PLACES: Mapping[int, Place] = MappingProxyType({})
SCALARS = (str, int, float, bool, type(None))


class Encoder:
    """Converts a value to JSON.

    Args:
        fake: Fake whose state contains the value, or its stand-in.
        root: The value.
        places: Places of entries by their identity; other entries than the value become references.
    """

    def __init__(self, fake: object, root: Any, places: Mapping[int, Place] = NO_PLACES) -> None:
        self._fake = fake
        self._root = root
        self._places = places
        self.referenced: set[Place] = set()
        self._times: Counter[int] = Counter()
        self._ids: dict[int, int] = {}
        self._count(root)

    def _count(self, value: Any) -> None:
        """Count the references to each object."""
        if isinstance(value, SCALARS) or value is self._fake or self._is_entry(value):
            return
        if is_shared(value):
            self._times[id(value)] += 1
            if self._times[id(value)] > 1:
                return
        for part in _parts(value):
            self._count(part)

    def encode(self, value: Any) -> Any:
        """Convert the value, or a part of it, to JSON.

        Raises:
            TypeError: It contains an object that can't be converted.
        """
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, SCALARS):
            return value
        if id(value) in self._ids:
            return {"$same": self._ids[id(value)]}
        if self._is_entry(value):
            place = self._places[id(value)]
            self.referenced.add(place)
            return {"$entry": [*place]}
        marks: dict[str, Any] = {}
        if is_shared(value) and self._times[id(value)] > 1:
            marks["$id"] = self._ids[id(value)] = len(self._ids) + 1
        shown = self._shown(value)
        if not marks:
            return shown
        return {**marks, "$list": shown} if isinstance(value, list) else {**marks, **shown}

    def _is_entry(self, value: Any) -> bool:
        return id(value) in self._places and value is not self._root

    def _shown(self, value: Any) -> Any:
        if isinstance(value, dict | list | tuple | set | frozenset | deque):
            return self._container(value)
        if value is self._fake:
            return {"$fake": True}
        if isinstance(value, Operation):
            return {"$operation": value.id}
        if isinstance(value, partial):
            made = cast("partial[Any]", value)
            function = {"$function": name_of(made.func)}
            return {"$partial": [function, self._list(made.args), self._dict(made.keywords)]}
        if attrs.has(kind := _type_of(value)):
            fields = {field.name: self.encode(getattr(value, field.name)) for field in attrs.fields(kind)}
            return {"$type": name_of(kind), **fields}
        raise TypeError(f"the fake can't save {value!r}: it has no JSON form")

    def _container(self, value: Any) -> Any:
        if isinstance(value, Counter):
            return {"$counter": self._dict(cast("dict[str, int]", value))}
        if isinstance(value, dict):
            return self._dict(cast("dict[str, Any]", value))
        if isinstance(value, list):
            return self._list(cast("list[Any]", value))
        if isinstance(value, tuple):
            return {"$tuple": self._list(cast("tuple[Any, ...]", value))}
        if isinstance(value, set | frozenset):
            return {"$set": sorted(self._list(cast("set[Any]", value)), key=repr)}
        return {"$deque": self._list(value)}

    def _list(self, values: Any) -> list[Any]:
        return [self.encode(part) for part in values]

    def _dict(self, values: dict[str, Any]) -> dict[str, Any]:
        entries = dict[str, Any].items(values)  # unlike `values.items()` of a table, which notes the reading
        if any(not isinstance(cast("object", key), str) or key.startswith("$") for key in values):
            return {"$pairs": [[self.encode(key), self.encode(part)] for key, part in entries]}
        return {key: self.encode(part) for key, part in entries}


def is_shared(value: Any) -> bool:
    """Return whether a value is mutable, so that references to the same object must be preserved."""
    return not isinstance(value, Operation) and (isinstance(value, dict | list) or attrs.has(_type_of(value)))


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, Operation):
        return
    if isinstance(value, dict):
        yield from dict[str, Any].values(cast("dict[str, Any]", value))
    elif isinstance(value, list | tuple | set | frozenset | deque):
        yield from cast("list[Any]", value)
    elif isinstance(value, partial):
        made = cast("partial[Any]", value)
        yield from (*made.args, *made.keywords.values())
    elif attrs.has(kind := _type_of(value)):
        yield from (getattr(value, field.name) for field in attrs.fields(kind))


def _type_of(value: object) -> type[Any]:
    return type(value)
