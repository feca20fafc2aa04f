"""Shapes of the entries of tables: what calls need to find in a restored state, so that it is refused before they fail.

`entry_shapes.json` has a line for each type of table, such as `datasets/*/labels`: the classes of its entries, and the
places in them that calls read, with the types that these calls can use. A place that isn't marked with `?` is required.
A star in a place stands for any key. `python -m tests.contract.entry_shapes` writes the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, cast

from attrs import frozen

ANY_KEY = "*"
REMEDY = "correct it, or leave the entry out"
MISSING = object()
NAMES: Mapping[type[object], str] = {
    dict: "object", list: "array", tuple: "array", set: "array", str: "string", int: "number", float: "number",
    bool: "boolean", type(None): "null",
}  # fmt: skip
"""Types of JSON values; other values have the name of their class."""


@frozen
class Part:
    """A place in an entry that calls read.

    Args:
        path: Keys and attributes that lead there.
        types: Types that the calls can use; empty for any.
        required: Whether calls fail without it.
    """

    path: tuple[str, ...]
    types: frozenset[str]
    required: bool


@frozen
class Shape:
    """Shape of the entries of a table.

    Args:
        classes: Types of the entries; empty for any.
        parts: Places in them that calls read.
    """

    classes: frozenset[str]
    parts: tuple[Part, ...]


ANY_SHAPE = Shape(frozenset(), ())


def table_type(name: str) -> str:
    """Return the type of a table: its name with stars in place of the IDs of the resources that contain it."""
    parts = name.split("/")
    return "/".join(ANY_KEY if index % 2 and index < len(parts) - 1 else part for index, part in enumerate(parts))


def type_name(value: object) -> str:
    """Return the name of the type of a value."""
    return NAMES.get(type(value), type(value).__name__)


def check_shape(table: str, key: object, entry: object) -> None:
    """Check that calls can read an entry. Tables of an unknown type can have any entries.

    Args:
        table: Name of the table.
        key: ID of the entry.
        entry: The entry.

    Raises:
        ValueError: It has the wrong class, lacks a part or has a part of the wrong type.
    """
    shape = check_class(table, key, entry)
    where = _place(table, key)
    for part in shape.parts:
        for place, value in values_at(entry, part.path):
            if value is MISSING:
                if part.required:
                    raise ValueError(f"{where} lacks {place}; {REMEDY}")
            elif part.types and type_name(value) not in part.types:
                wrong = f"{place} is {_shown(type_name(value))} instead of {_listed(part.types)}"
                raise ValueError(f"{where} is unusable: {wrong}; {REMEDY}")


def check_class(table: str, key: object, entry: object) -> Shape:
    """Check the class of an entry, and return the shape that the entries of the table have.

    Args:
        table: Name of the table.
        key: ID of the entry.
        entry: The entry.

    Raises:
        ValueError: It has the wrong class.
    """
    shape = shapes().get(table_type(table), ANY_SHAPE)
    if shape.classes and type_name(entry) not in shape.classes:
        wrong = f"is {_shown(type_name(entry))} instead of {_listed(shape.classes)}"
        raise ValueError(f"{_place(table, key)} {wrong}; {REMEDY}")
    return shape


def _place(table: str, key: object) -> str:
    return f"tables.{table:.200}: the entry {key!r:.100}"


def values_at(value: Any, path: tuple[str, ...], before: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Yield the values at a place with the keys that lead there, or MISSING if only the last key is missing.

    Args:
        value: Where to look.
        path: The keys and attributes, perhaps with stars.
        before: Keys that led to the value.
    """
    if not path:
        yield ".".join(before), value
        return
    name, rest = path[0], path[1:]
    if isinstance(value, dict):
        inside = cast("dict[str, Any]", value)
        keys = list(inside) if name == ANY_KEY else [name]
    elif hasattr(value, name):
        inside, keys = {name: getattr(value, name)}, [name]
    else:
        return
    for key in keys:
        if key in inside:
            yield from values_at(inside[key], rest, (*before, str(key)))
        elif not rest:
            yield ".".join((*before, key)), MISSING


@cache
def shapes() -> Mapping[str, Shape]:
    """Return the shapes of the entries by type of the table."""
    text = files(__name__.rpartition(".")[0]).joinpath("entry_shapes.json").read_text("utf-8")
    saved: dict[str, Any] = json.loads(text)
    return {name: Shape(frozenset(one["classes"]), tuple(map(_part, one["parts"]))) for name, one in saved.items()}


def _part(saved: list[str]) -> Part:
    *path, types = saved
    names = frozenset(types.removesuffix("?").split("|")) - {"any"}
    return Part(tuple(path), names, not types.endswith("?"))


def _listed(types: frozenset[str]) -> str:
    return " or ".join(map(_shown, sorted(types)))


def _shown(name: str) -> str:
    return "null" if name == "null" else f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"
