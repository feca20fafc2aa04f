"""What all generated models and enumerations share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum, IntEnum, StrEnum
from typing import Any, ClassVar, Self, cast

from ..redaction.hidden import HIDDEN
from ..unset import UNSET
from .display import Displayed

LONGEST_INTEGER = 20
"""Digit strings from this length on stay texts: JSON libraries don't take such numbers."""

_PLAIN = frozenset({str, int, float, bool, type(None)})


class Model(Displayed):
    """A message or a part of one.

    Reading is tolerant and loses nothing: keys that the spec does not know are kept in `additional_properties`, null
    stays None, what is missing is `UNSET`, and a value of another type than documented is kept as it came.
    `Model.from_dict(message).to_dict() == message`.
    """

    __slots__ = ()

    __wire_names__: ClassVar[Mapping[str, str]] = {}
    """Wire name to attribute name, in the order of the spec."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset()
    """Attributes whose values are kept out of `repr`."""

    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object.

        Args:
            source: The object; it is not changed.
        """
        raise TypeError(f"{cls.__name__} has no fields to read {len(source)} keys into")

    def to_dict(self) -> dict[str, Any]:
        """The message as a JSON object, without what is `UNSET`."""
        raise TypeError(f"{type(self).__name__} has no fields to write")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        same = all(getattr(self, name) == getattr(other, name) for name in self.__wire_names__.values())
        return same and self.additional_properties == other.additional_properties

    __hash__ = None  # pyright: ignore[reportAssignmentType]  # models are mutable, so they can't be keys

    def _displayed(self) -> Iterable[tuple[str, object]]:
        for name in self.__wire_names__.values():
            value = getattr(self, name)
            if value is not UNSET:
                yield name, HIDDEN if name in self.__sensitive__ and value else value
        if self.additional_properties:
            # Values of unknown keys may be secrets; their names are enough to notice them.
            yield "additional_properties", dict.fromkeys(self.additional_properties, _OMITTED)


class _Omitted:
    """A value that is not shown."""

    def __repr__(self) -> str:
        return "..."


_OMITTED = _Omitted()


class OpenStrEnum(StrEnum):
    """Texts that the service may extend: a value that is not listed stays a plain `str`."""

    @classmethod
    def of(cls, value: Any) -> Any:
        """The member for a text; anything else comes back unchanged."""
        return cls._value2member_map_.get(value, value) if value.__class__ is str else value


class OpenIntEnum(IntEnum):
    """Codes that the service may extend: a value that is not listed stays a plain `int`."""

    @classmethod
    def of(cls, value: Any) -> Any:
        """The member for an integer; anything else comes back unchanged."""
        return cls._value2member_map_.get(value, value) if value.__class__ is int else value

    def __str__(self) -> str:
        return str(self.value)


def integer(value: Any) -> Any:
    """The integer that a digit string stands for; anything else comes back unchanged."""
    if value.__class__ is str and value.isascii() and value.removeprefix("-").isdigit():
        return int(value) if len(value) < LONGEST_INTEGER else value
    return value


def value_at(value: object, path: Iterable[str]) -> object:
    """The value at a path of wire names through models, objects and, by number, lists; None where it ends early."""
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
    """Read an object as the candidate that knows most of its keys, the one with the fewest others among equals."""
    if value.__class__ is not dict:
        return value
    keys = cast("dict[str, Any]", value).keys()

    def fit(candidate: type[Model]) -> tuple[int, int]:
        known = candidate.__wire_names__.keys()
        return len(known & keys), -len(known - keys)

    return max(candidates, key=fit).from_dict(value)


def to_wire(value: Any) -> Any:
    """A value as JSON knows it: models become objects, enumerations their values, absent keys are left out."""
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
