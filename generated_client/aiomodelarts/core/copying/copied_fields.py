"""The fields of a request that are taken from a response."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from attrs import frozen

from ..codec.json_values import integer


@frozen
class Taken:
    """A field of the request whose value is in the response.

    Args:
        path: Path of the value in the response, through the items of lists; empty if it has the same name there.
        integer: Whether a string of digits is converted to an integer.
        empty: Whether an empty string counts as a value.
        merged: Whether the response has a list of maps where the request has one map.
    """

    path: Sequence[str] = ()
    integer: bool = False
    empty: bool = False
    merged: bool = False


Fields = Mapping[str, "Taken | Fields"]
"""Fields of an object in the request, or of the objects in a list, by name."""


def taken_from(source: object, fields: Fields) -> dict[str, Any]:
    """Return the fields of a request, without those that are empty in the response.

    An object in a list is kept even if none of its fields is known, so that the list keeps its length.

    Args:
        source: The decoded response, or an object in it.
        fields: The fields to take.
    """
    found: dict[str, Any] = {}
    for name, part in fields.items():
        value = _value(source, name, part)
        keep = isinstance(part, Taken) and part.empty and value == ""
        if keep or value not in (None, "", {}, []):
            found[name] = value
    return found


def value_through(source: object, path: Sequence[str]) -> Any:
    """Return the value at a path, or a list of the values if the path leads through lists; None if there is none."""
    for position, name in enumerate(path):
        if isinstance(source, list):
            items = cast("list[object]", source)
            return [value for item in items if (value := value_through(item, path[position:])) is not None]
        source = cast("dict[str, object]", source).get(name) if isinstance(source, dict) else None
    return source


def _value(source: object, name: str, part: Taken | Fields) -> Any:
    if not isinstance(part, Taken):
        inner = value_through(source, (name,))
        if isinstance(inner, list):
            return [taken_from(item, part) for item in cast("list[object]", inner)]
        return taken_from(inner, part)
    value = value_through(source, part.path or (name,))
    if part.merged and isinstance(value, list):
        maps = [cast("dict[str, object]", entry) for entry in cast("list[object]", value) if isinstance(entry, dict)]
        return {key: entry for one in maps for key, entry in one.items()}
    return integer(value) if part.integer else value
