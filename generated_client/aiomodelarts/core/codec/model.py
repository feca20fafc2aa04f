"""Base classes of the generated models and enumerations, and conversion of values to and from JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum, IntEnum, StrEnum
from typing import Any, ClassVar, Self, cast

from ..redaction.hidden import HIDDEN
from ..unset import UNSET
from .display import Displayed

LONGEST_INTEGER = 20
"""Digit strings of this length or more stay strings, because JSON libraries don't accept such integers."""

_PLAIN = frozenset({str, int, float, bool, type(None)})


class Model(Displayed):
    """Base class of the generated models: the body of a request or response, or an object in it.

    Reading is tolerant and lossless: `Model.from_dict(message).to_dict() == message`. Unknown keys are kept in
    `additional_properties`, null becomes None, and missing fields are `UNSET`. A value of an undocumented type is kept
    unchanged.
    """

    __slots__ = ()

    __wire_names__: ClassVar[Mapping[str, str]] = {}
    """Attribute names by JSON key, in the order of the spec."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset()
    """Attributes whose values `repr` hides."""

    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Create the model from a decoded JSON object.

        Args:
            source: The object. It is not changed.
        """
        raise TypeError(f"{cls.__name__} has no fields to read {len(source)} keys into")

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without the fields that are `UNSET`."""
        raise TypeError(f"{type(self).__name__} has no fields to write")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        same = all(getattr(self, name) == getattr(other, name) for name in self.__wire_names__.values())
        return same and self.additional_properties == other.additional_properties

    __hash__ = None  # pyright: ignore[reportAssignmentType]  # models are mutable

    def _displayed(self) -> Iterable[tuple[str, object]]:
        for name in self.__wire_names__.values():
            value = getattr(self, name)
            if value is not UNSET:
                yield name, HIDDEN if name in self.__sensitive__ and value else value
        if self.additional_properties:
            # The values of unknown keys may be secrets, so only the keys are shown.
            yield "additional_properties", dict.fromkeys(self.additional_properties, _OMITTED)


class _Omitted:
    """Placeholder for a value that `repr` does not show."""

    def __repr__(self) -> str:
        return "..."


_OMITTED = _Omitted()


class OpenStrEnum(StrEnum):
    """Base class of string enumerations to which the service may add values; an unlisted value stays a plain `str`."""

    @classmethod
    def of(cls, value: Any) -> Any:
        """Return the member for a string; return any other value unchanged."""
        return cls._value2member_map_.get(value, value) if value.__class__ is str else value


class OpenIntEnum(IntEnum):
    """Base class of integer enumerations to which the service may add values; an unlisted value stays a plain `int`."""

    @classmethod
    def of(cls, value: Any) -> Any:
        """Return the member for an integer; return any other value unchanged."""
        return cls._value2member_map_.get(value, value) if value.__class__ is int else value

    def __str__(self) -> str:
        return str(self.value)


def integer(value: Any) -> Any:
    """Convert a string of digits to an integer; return any other value unchanged."""
    if value.__class__ is str and value.isascii() and value.removeprefix("-").isdigit():
        return int(value) if len(value) < LONGEST_INTEGER else value
    return value


def value_at(value: object, path: Iterable[str]) -> object:
    """Return the value at a path of JSON keys and list indexes, or None if the path does not exist.

    Args:
        value: The model, object or list to start at.
        path: The keys; an index into a list is a string of digits.
    """
    for name in path:
        if isinstance(value, Model):
            known = value.__wire_names__.get(name)
            value = getattr(value, known) if known else value.additional_properties.get(name)
            if value is UNSET:
                return None
        elif isinstance(value, dict):
            value = cast("dict[str, object]", value).get(name)
        elif isinstance(value, list) and name.isdigit():
            items = cast("list[object]", value)
            value = items[int(name)] if int(name) < len(items) else None
        else:
            return None
    return value


def best_fit(value: Any, candidates: tuple[type[Model], ...]) -> Any:
    """Create the model that fits an object best; return any value that isn't an object unchanged.

    Args:
        value: The decoded JSON value.
        candidates: The models to choose from. The one with the most of the object's keys is used; among equals, the one
            with the fewest additional keys.
    """
    if value.__class__ is not dict:
        return value
    keys = cast("dict[str, Any]", value).keys()

    def fit(candidate: type[Model]) -> tuple[int, int]:
        known = candidate.__wire_names__.keys()
        return len(known & keys), -len(known - keys)

    return max(candidates, key=fit).from_dict(value)


def to_wire(value: Any) -> Any:
    """Convert a value to JSON types: models become objects, enumeration members their values.

    Keys whose value is `UNSET` are left out, and tuples become lists.
    """
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, Any]", value).items()
        return {key: to_wire(entry) for key, entry in entries if entry is not UNSET}
    if isinstance(value, list | tuple):
        return [to_wire(item) for item in cast("list[Any]", value)]
    return value
