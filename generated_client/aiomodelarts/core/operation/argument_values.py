"""Values of arguments as JSON and as strings; what has no form on the wire is refused, with its place and a remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import Enum
from math import isfinite
from numbers import Number
from os import PathLike
from typing import Any, cast

from attrs import field, frozen

from ..codec.model import Model
from ..unset import UNSET
from .time_forms import wire_time

_SMALLEST_INTEGER, _LARGEST_INTEGER = -(2**63), 2**64 - 1
_EXACT = frozenset({str, bool, type(None)})
_TIMES = (date, time, timedelta)  # datetime is a date
Step = str | int


@frozen
class ArgumentValues:
    """Writes the arguments of one operation.

    Args:
        operation: Its name, for errors.
        times: Forms of its times and durations, by place: `query.since`, `body.lease.duration`.
    """

    operation: str
    times: Mapping[str, str] = field(factory=dict[str, str])

    def body(self, value: Mapping[str, object]) -> dict[str, Any]:
        """A body as JSON, without what is `UNSET`.

        Raises:
            TypeError: A part is of a type that JSON does not have.
            ValueError: A number is not finite, or the body is nested too deeply.
        """
        try:
            return self._plain(value, ())
        except RecursionError:
            problem = f"{self.operation}: the body is nested too deeply, or a part contains itself"
        raise ValueError(problem)

    def texts(self, kind: str, values: Mapping[str, object]) -> list[tuple[str, str]]:
        """Parameters or headers as strings; `UNSET` and None are left out, lists and tuples repeat the name.

        Args:
            kind: `query` or `header`.
            values: The values by name.

        Raises:
            TypeError: A value is not a string, a number, a boolean, a time or a list of those.
            ValueError: A number is not finite.
        """
        pairs: list[tuple[str, str]] = []
        for name, value in values.items():
            if value is UNSET or value is None:
                continue
            items = cast("list[object]", value) if isinstance(value, list | tuple) else (value,)
            pairs.extend((name, self._text(kind, name, item)) for item in items)
        return pairs

    def _text(self, kind: str, name: str, value: object) -> str:
        if value.__class__ is str:
            return cast("str", value)
        place = f"the {'parameter' if kind == 'query' else kind} {name!a}"
        try:
            return text_of(value, self.times.get(f"{kind}.{name}"))
        except TypeError as error:
            kind_of_error, problem = TypeError, f"{place} can't be sent: {error}"
        except ValueError as error:
            kind_of_error, problem = ValueError, f"{place} can't be sent: {error}"
        raise kind_of_error(f"{self.operation}: {problem}")

    def _plain(self, value: Any, path: tuple[Step, ...]) -> Any:
        kind = value.__class__
        if kind in _EXACT:
            return value
        if isinstance(value, Model):
            value = value.to_dict()
        elif is_dataclass(value) and not isinstance(value, type):
            value = {one.name: getattr(value, one.name) for one in fields(value)}
        if isinstance(value, Mapping):
            entries = cast("Mapping[Any, Any]", value).items()
            return {self._key(key, path): self._plain(part, (*path, key)) for key, part in entries if part is not UNSET}
        if isinstance(value, list | tuple):
            return [self._plain(part, (*path, number)) for number, part in enumerate(cast("list[Any]", value))]
        form = self.times.get(".".join(("body", *(step for step in path if isinstance(step, str)))))
        try:
            return _within_64_bits(scalar(value, form))
        except TypeError as error:
            kind_of_error, problem = TypeError, f"{place_of(path)} can't be written as JSON: {error}"
        except ValueError as error:
            kind_of_error, problem = ValueError, f"{place_of(path)} can't be written as JSON: {error}"
        raise kind_of_error(f"{self.operation}: {problem}")

    def _key(self, key: object, path: tuple[Step, ...]) -> str:
        if isinstance(key, Enum) and isinstance(key.value, str):
            return key.value
        if isinstance(key, str):
            return str.__str__(key)
        place = place_of((*path, key if isinstance(key, int) else repr(key)))
        raise TypeError(f"{self.operation}: {place} can't be written as JSON: the key must be a str")


def place_of(path: Iterable[object]) -> str:
    """Where a part of a body stands, in words."""
    steps = "".join(f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{step!a}]" for step in path)
    return f"the field {steps.removeprefix('.')}" if steps else "the body"


def scalar(value: Any, form: str | None = None) -> str | float | bool | None:
    """A value as JSON has it that is no object and no list.

    Args:
        value: A string, number, boolean, time, enumeration member, UUID or numpy scalar.
        form: The form of a time or duration.

    Raises:
        TypeError: It is of another type.
        ValueError: It is a number that JSON does not have.
    """
    if value is UNSET:
        raise TypeError("it is UNSET; leave it out")
    if isinstance(value, Enum):
        return scalar(value.value)
    if value.__class__ in _EXACT:
        return cast("str | bool | None", value)
    if isinstance(value, _TIMES):
        return wire_time(value, form)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{float(value)} is not a number that JSON has; pass a finite one")
        return float(value)
    if is_uuid(value):
        return str(value)
    if getattr(value, "shape", None) == () and hasattr(value, "dtype"):  # a scalar of numpy or a similar library
        return scalar(value.item(), form)
    raise TypeError(f"it is a {type(value).__name__}; {_remedy(value)}")


def _within_64_bits(value: object) -> object:
    if isinstance(value, int) and not _SMALLEST_INTEGER <= value <= _LARGEST_INTEGER:
        raise TypeError("Integer beyond 64 bits, which the API does not have; pass a str if the field takes one")
    return value


def is_uuid(value: object) -> bool:
    """Whether a value is a `uuid.UUID`; without importing the module, which few programs use."""
    return type(value).__name__ == "UUID" and type(value).__module__ == "uuid"


def _remedy(value: object) -> str:
    if isinstance(value, bytes | bytearray | memoryview):
        return "decode it, or encode it with base64"
    if isinstance(value, set | frozenset):
        return "a set has no order, so pass a list"
    if isinstance(value, Number):  # Decimal and Fraction, of which most have no exact float
        return "pass an int, a float or a str"
    if isinstance(value, Mapping | Model | list | tuple):
        return "pass a string or a number"
    if isinstance(value, PathLike):
        return "pass str(path)"
    return "pass a list" if isinstance(value, Iterable) else "JSON has no such type"


def text_of(value: object, form: str | None = None) -> str:
    """A scalar as the service reads it in a URL; see `scalar`."""
    plain = scalar(value, form)
    if plain is None:
        raise TypeError("it is None; leave it out")
    return ("true" if plain else "false") if isinstance(plain, bool) else str(plain)
