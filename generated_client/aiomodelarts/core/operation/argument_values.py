"""Encoding of argument values as JSON and as strings, with errors that name the field and the remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from math import isfinite
from os import PathLike
from typing import Any, cast

from ..codec.model import Model
from ..codec.time_forms import TIMES, wire_time
from ..unset import UNSET

_SMALLEST_INTEGER, _LARGEST_INTEGER = -(2**63), 2**64 - 1
_EXACT = frozenset({str, bool, type(None)})
Step = str | int


class ArgumentValues:
    """Encodes the arguments of one operation.

    Args:
        operation: ID of the operation, for error messages.
        times: Formats of the operation's times and durations, by location, such as `query.since` or
            `body.lease.duration`.
    """

    __slots__ = ("operation", "times")

    def __init__(self, operation: str, times: Mapping[str, str]) -> None:
        self.operation = operation
        self.times = times

    def body(self, value: object) -> Any:
        """Convert a request body to JSON types, without the fields that are `UNSET`.

        Raises:
            TypeError: JSON can't represent a part of the body.
            ValueError: A number is not finite, or the body is nested too deeply.
        """
        try:
            return self._plain(value, ())
        except RecursionError:
            problem = f"{self.operation}: the body is nested too deeply, or a part contains itself"
        raise ValueError(problem)

    def texts(self, kind: str, values: Mapping[str, object]) -> list[tuple[str, str]]:
        """Convert query parameters or headers to pairs of strings.

        Args:
            kind: `query` or `header`.
            values: The values by name. `UNSET` and None are left out; lists and tuples repeat the name.

        Returns:
            The names and the encoded values.

        Raises:
            TypeError: A value is not a string, a number, a boolean, a time or a list of those.
            ValueError: A number is not finite.
        """
        pairs: list[tuple[str, str]] = []
        for name, value in values.items():
            if value is UNSET or value is None:
                continue
            if type(value) is int and _SMALLEST_INTEGER <= value <= _LARGEST_INTEGER:
                pairs.append((name, str(value)))  # the usual case, without the checks for other types
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
            value = value.__raw__()
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
    """Describe the location of a part of a body, for error messages."""
    steps = "".join(f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{step!a}]" for step in path)
    return f"the field {steps.removeprefix('.')}" if steps else "the body"


def scalar(value: Any, form: str | None = None) -> str | float | bool | None:
    """Convert a value to a JSON string, number, boolean or null.

    Args:
        value: A string, number, boolean, None, time, duration, enumeration member, UUID or numpy scalar.
        form: Format of a time or duration, a key of `time_forms.MOMENTS` or `time_forms.DURATIONS`.

    Raises:
        TypeError: The value is of another type, or is `UNSET`.
        ValueError: The value is a number that JSON can't represent, or does not fit the format.
    """
    if value is UNSET:
        raise TypeError("it is UNSET; leave it out")
    if isinstance(value, Enum):
        return scalar(value.value)
    if value.__class__ in _EXACT:
        return cast("str | bool | None", value)
    if isinstance(value, TIMES):
        return wire_time(value, form)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{float(value)} is not finite; pass a finite number")
        return float(value)
    if is_uuid(value):
        return str(value)
    if getattr(value, "shape", None) == () and hasattr(value, "dtype"):  # a scalar of numpy or a similar library
        return scalar(value.item(), form)
    raise TypeError(f"it is a {type(value).__name__}; {_remedy(value)}")


def _within_64_bits(value: object) -> object:
    if isinstance(value, int) and not _SMALLEST_INTEGER <= value <= _LARGEST_INTEGER:
        raise TypeError("Integer beyond 64 bits, which the API does not accept; pass a str if the field takes one")
    return value


def is_uuid(value: object) -> bool:
    """Return whether a value is a `uuid.UUID`, without importing `uuid`, which few programs use."""
    return type(value).__name__ == "UUID" and type(value).__module__ == "uuid"


def _remedy(value: object) -> str:
    from numbers import Number  # only for errors

    if isinstance(value, bytes | bytearray | memoryview):
        return "decode it, or encode it with base64"
    if isinstance(value, set | frozenset):
        return "a set has no order, so pass a list"
    if isinstance(value, Number):  # most values of Decimal and Fraction have no exact float
        return "pass an int, a float or a str"
    if isinstance(value, Mapping | Model | list | tuple):
        return "pass a string or a number"
    if isinstance(value, PathLike):
        return "pass str(path)"
    return "pass a list" if isinstance(value, Iterable) else "JSON has no such type"


def text_of(value: object, form: str | None = None) -> str:
    """Convert a scalar to the string that the service expects in a URL or header.

    Args:
        value: A value that `scalar` accepts, except None.
        form: Format of a time or duration; see `scalar`.

    Raises:
        TypeError: The value is of another type, or is None or `UNSET`.
        ValueError: The value does not fit the format, or is a number that isn't finite.
    """
    plain = scalar(value, form)
    if plain is None:
        raise TypeError("it is None; leave it out")
    return ("true" if plain else "false") if isinstance(plain, bool) else str(plain)
