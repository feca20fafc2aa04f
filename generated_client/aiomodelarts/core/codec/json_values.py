"""Conversion of Python values to JSON types."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
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


def integer(value: Any) -> Any:
    """Convert a string of digits to an integer; return any other value unchanged."""
    if value.__class__ is str and value.isascii() and value.removeprefix("-").isdigit():
        return int(value) if len(value) < LONGEST_INTEGER else value
    return value


def to_wire(value: Any) -> Any:
    """Convert a value to JSON types: models become objects, enumeration members their values.

    Keys whose value is `UNSET` are left out, and tuples become lists. The result shares no list or object with the
    value.
    """
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, JsonObject):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, Any]", value).items()
        return {key: to_wire(entry) for key, entry in entries if entry is not UNSET}
    if isinstance(value, list | tuple):
        return [to_wire(item) for item in cast("list[Any]", value)]
    return value
