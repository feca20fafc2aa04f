"""Check that `x-` keys are known, in the right place, and have values that match the rest of the spec."""

import re
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from ..spec.bundle import resolve, walk
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .schemas import flat_properties

OPERATION_KEYS = frozenset({"x-method", "x-generation", "x-docs", "x-pagination", "x-follow", "x-find", "x-copy"})
KNOWN = OPERATION_KEYS | {
    "x-waiter", "x-wire", "x-sensitive", "x-identity", "x-time", "x-enum-varnames", "x-python-name", "x-same-as",
    "x-closed",
}  # fmt: skip
KINDS = {str: "a string", int: "an integer", list: "a list", dict: "a mapping", bool: "true"}


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield unknown extension keys and values that refer to nothing."""
    for trail, node in walk(document):
        yield from _keys(trail, node)


def _keys(trail: tuple[str, ...], node: SpecMap) -> Iterator[Problem]:
    is_operation, is_tag = trail[:1] == ("paths",) and len(trail) == 3, trail[:1] == ("tags",) and len(trail) == 2
    for key in node:
        if key.startswith("x-") and key not in KNOWN:
            yield Problem(node.place(key), f"the key {key} is unknown", f"use one of {', '.join(sorted(KNOWN))}")
        elif (key in OPERATION_KEYS and not is_operation) or (key == "x-waiter" and not is_tag):
            remedy = f"put it on {'a tag' if key == 'x-waiter' else 'an operation'}"
            yield Problem(node.place(key), f"the key {key} has no effect here", remedy)
    if "x-wire" in node and (node["x-wire"] != "string" or node.get("type") != "integer"):
        yield Problem(node.place("x-wire"), "x-wire is not `string` on an integer", "see spec/README.md")
    for key in ("x-sensitive", "x-identity"):
        if key in node and node[key] is not True:
            yield Problem(node.place(key), f"{key} is not true", f"write `{key}: true` or remove it")
    name = node.get("x-python-name", "name")
    if not isinstance(name, str) or not name.isidentifier() or iskeyword(name) or name.startswith("_"):
        what = f"x-python-name is {name!r}, which is not a valid name"
        yield Problem(node.place("x-python-name"), what, "write a Python name in lower case")


def values(title: str, node: Any, place: Place, kinds: dict[str, type]) -> Iterator[Problem]:
    """Yield unknown keys, and values of the wrong type."""
    if not isinstance(node, SpecMap):
        yield Problem(place, f"{title} is not a mapping", "see spec/README.md")
        return
    for key, value in node.items():
        if key not in kinds:
            yield Problem(node.place(key), f"{title} has the unknown key {key}", f"use one of {', '.join(kinds)}")
        elif not isinstance(value, kinds[key]) or (isinstance(value, bool) and kinds[key] is not bool):
            yield Problem(node.place(key), f"{title}: {key} is {value!r}", f"write {KINDS[kinds[key]]}")


def success_schema(document: SpecMap, operation: SpecMap) -> SpecMap | None:
    """Return the schema of the first success response that has a body."""
    for status, response in sorted(operation.get("responses", {}).items()):
        content = resolve(document, response).get("content", {})
        if status.startswith("2") and "application/json" in content:
            schema: SpecMap | None = content["application/json"].get("schema")
            return schema
    return None


def item_schema(document: SpecMap, operation: SpecMap) -> SpecMap | None:
    """Return the schema of a list item, or None if the operation is not a list."""
    path = operation.get("x-pagination", {}).get("items")
    found = property_at(document, success_schema(document, operation), str(path)) or {}
    schema = resolve(document, found.get("items"))
    return schema if isinstance(schema, SpecMap) else None


def path_names(path: str) -> tuple[str, ...]:
    """Return the names in a dotted path. A name with dots is in double quotes."""
    if '"' not in path:
        return tuple(path.split("."))
    return tuple(name.strip('"') for name in re.findall(r'"[^"]+"|[^."]+', path))


def property_at(document: SpecMap, schema: Any, path: str) -> SpecMap | None:
    """Return the property at a dotted path, or None. A number selects an item of an array."""
    for name in path_names(path):
        if name.isdigit() and isinstance(schema, dict) and schema.get("type") == "array":
            found = schema.get("items")
        else:
            found = flat_properties(document, schema).get(name) if isinstance(schema, dict) else None
        if found is None:
            return None
        schema = resolve(document, found)
    return schema if isinstance(schema, SpecMap) else None


def at_key(node: SpecMap, key: str, place: Place) -> Place:
    """Return the place of a key, or the place where it is missing."""
    return node.place(key) if key in node else place
