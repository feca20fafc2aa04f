"""Check the values of `x-` keys, and find the parts of the spec that they refer to."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import resolve
from ..spec.messages import response_schema
from ..spec.naming import is_argument_name
from ..spec.objects import Found, objects
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from ..spec.unknown_keywords import did_you_mean
from .schemas import flat_properties

KINDS = {str: "a string", int: "an integer", list: "a list", dict: "a mapping", bool: "true"}


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield values of extension keys that are not valid."""
    for found in objects(document):
        yield from _keys(found)


def _keys(found: Found) -> Iterator[Problem]:
    node = found.node
    if "x-wire" in node and (node["x-wire"] != "string" or node.get("type") != "integer"):
        yield Problem(node.place("x-wire"), "x-wire is not `string` on an integer", "see spec/README.md")
    for key in ("x-sensitive", "x-identity"):
        if key in node and node[key] is not True:
            yield Problem(node.place(key), f"{key} is not true", f"write `{key}: true` or remove it")
    name = node.get("x-python-name", "name")
    if not isinstance(name, str) or not is_argument_name(name):
        what = f"x-python-name is {name!r}, which is not a valid name"
        remedy = "write a name in lower case with underscores, such as size_limit, which is not a word of Python"
        yield Problem(node.place("x-python-name"), what, remedy)
    if "x-python-name" in node and found.kind == "schema" and found.held_by != "properties":
        what = "the key x-python-name has no effect here"
        yield Problem(node.place("x-python-name"), what, "put it on a property or on the parameter itself")
    if "x-enum-varnames" in node and "enum" not in node:
        what = "the key x-enum-varnames has no effect here"
        yield Problem(node.place("x-enum-varnames"), what, "put it beside `enum:`")


def values(title: str, node: Any, place: Place, kinds: dict[str, type]) -> Iterator[Problem]:
    """Yield unknown keys, and values of the wrong type."""
    if not isinstance(node, SpecMap):
        yield Problem(place, f"{title} is not a mapping", "see spec/README.md")
        return
    for key, value in node.items():
        if key not in kinds:
            guess = did_you_mean(key, kinds)
            what = f"{title} has the unknown key {key}{f'; did you mean {guess}?' if guess else ''}"
            yield Problem(node.place(key), what, f"write `{guess}:`" if guess else f"use one of {', '.join(kinds)}")
        elif not isinstance(value, kinds[key]) or (isinstance(value, bool) and kinds[key] is not bool):
            yield Problem(node.place(key), f"{title}: {key} is {value!r}", f"write {KINDS[kinds[key]]}")
        elif wrong := [one for one in value if type(one) not in (str, int)] if isinstance(value, list) else []:
            remedy = "write only strings or integers, in quotes if YAML requires them"
            yield Problem(node.place(key), f"{title}: {key} contains {wrong[0]!r}", remedy)


def success_schema(document: SpecMap, operation: SpecMap) -> SpecMap | None:
    """Return the schema of the first success response that has a body."""
    found = response_schema(document, operation)
    return found.written if found is not None and isinstance(found.written, SpecMap) else None


def item_schema(document: SpecMap, operation: SpecMap) -> SpecMap | None:
    """Return the schema of a list item, or None if the operation is not a list."""
    path = operation.get("x-pagination", {}).get("items")
    found = property_at(document, success_schema(document, operation), str(path)) or {}
    schema = resolve(document, found.get("items"))
    return schema if isinstance(schema, SpecMap) else None


def path_names(path: str) -> tuple[str, ...]:
    """Return the names in a dotted path, none for an empty one. A name with dots is in double quotes."""
    if not path:
        return ()
    if '"' not in path:
        return tuple(path.split("."))
    return tuple(name.strip('"') for name in re.findall(r'"[^"]+"|[^."]+', path))


def property_at(document: SpecMap, schema: Any, path: str) -> SpecMap | None:
    """Return the property at a dotted path, or None. A number selects an item of an array."""
    schema = resolve(document, schema)
    for name in path_names(path):
        if name.isdigit() and isinstance(schema, dict) and schema.get("type") == "array":
            found = schema.get("items")
        else:
            found = flat_properties(document, schema).get(name) if isinstance(schema, dict) else None
        if found is None:
            return None
        schema = resolve(document, found)
    return schema if isinstance(schema, SpecMap) else None


def types(schema: SpecMap) -> set[str]:
    """Return the types of a schema, without null; empty if it names none."""
    given = schema.get("type", ())
    return {given} if isinstance(given, str) else {kind for kind in given if isinstance(kind, str)} - {"null"}


def at_key(node: SpecMap, key: str, place: Place) -> Place:
    """Return the place of a key, or the place where it is missing."""
    return node.place(key) if key in node else place
