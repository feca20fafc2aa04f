"""Conversion of Python values to JSON types."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, cast

from ..unset import UNSET

LONGEST_INTEGER = 20
"""Digit strings of this length or more stay strings, because JSON libraries don't accept such integers."""

_PLAIN = frozenset({str, int, float, bool, type(None)})


class JsonObject:
    """Base class of objects that represent a JSON object."""

    __slots__ = ()

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object."""

    @abstractmethod
    def __raw__(self) -> dict[str, Any]:
        """Return the JSON object, in which times and durations may be time objects that requests convert."""


def integer(value: Any) -> Any:
    """Convert a string of digits to an integer; return any other value unchanged."""
    if value.__class__ is str and value.isascii() and value.removeprefix("-").isdigit():
        return int(value) if len(value) < LONGEST_INTEGER else value
    return value


def as_sent(value: Any, sent: Any) -> Any:
    """Return a value with the strings of digits that it was read from, except where it was changed.

    Args:
        value: The value as users see and change it.
        sent: The JSON value that the service sent.
    """
    if value.__class__ is list and sent.__class__ is list:
        unchanged = [as_sent(item, before) for item, before in zip(value, sent, strict=False)]
        return unchanged + value[len(unchanged) :]
    if value.__class__ is dict and sent.__class__ is dict:
        return {key: as_sent(entry, sent[key]) if key in sent else entry for key, entry in value.items()}
    return sent if sent.__class__ is str and integer(sent) == value else value


def with_value_at(value: object, path: Sequence[str], new: object) -> object:
    """Return a copy of a JSON object with another value at a path. Missing objects on the path are added.

    Args:
        value: The object.
        path: The keys.
        new: The value.
    """
    if not path:
        return new
    fields = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return {**fields, path[0]: with_value_at(fields.get(path[0]), path[1:], new)}


def to_wire(value: Any) -> Any:
    """Convert a value to JSON types: models become objects, enumeration members their values.

    Keys whose value is `UNSET` are left out, and tuples become lists. Time objects stay unchanged. The result shares no
    list or object with the value.
    """
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, JsonObject):
        return value.__raw__()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, Any]", value).items()
        return {key: to_wire(entry) for key, entry in entries if entry is not UNSET}
    if isinstance(value, list | tuple):
        return [to_wire(item) for item in cast("list[Any]", value)]
    return value
