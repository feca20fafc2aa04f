"""Check that no two schemas have the same content, because callers would have to distinguish them without need."""

import json
from collections.abc import Iterator
from typing import Any

from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schemas import flat_properties, flat_required
from .unfilled_texts import is_text_to_fill_in

FEWEST_PROPERTIES = 2
# Schemas that differ only in these keys count as equal.
DOCUMENTATION_KEYS = ("description", "example", "examples")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield objects with the same properties and enumerations with the same members, in any order."""
    components: SpecMap = document["components"].get("schemas", SpecMap("", 1))
    seen: dict[str, str] = {}
    for name, schema in components.items():
        if is_text_to_fill_in(schema.get("description")):
            continue
        content = _enumeration(schema) if "enum" in schema else _object(document, schema)
        if content is None:
            continue
        key = json.dumps(content, sort_keys=True)
        if key in seen:
            first = components.place(seen[key])
            what = f"the schema {name} has the same content as {seen[key]} at {first}"
            yield Problem(components.place(name), what, "use one schema with a name that fits both")
        seen.setdefault(key, name)


def _enumeration(schema: SpecMap) -> Any:
    """Return the members of an enumeration, with their names if they have any."""
    values, names = schema["enum"], schema.get("x-enum-varnames")
    if not isinstance(values, list):
        return None
    named = names if isinstance(names, list) and len(names) == len(values) else [""] * len(values)
    return {"enum": sorted([repr(value), str(name)] for value, name in zip(values, named, strict=True))}


def _object(document: SpecMap, schema: SpecMap) -> Any:
    """Return the properties of an object, including its `allOf` parts, or None if there are too few to compare."""
    properties = flat_properties(document, schema)
    if len(properties) < FEWEST_PROPERTIES:
        return None
    return {
        "properties": {name: _shape(node) for name, node in properties.items()},
        "required": sorted(flat_required(document, schema)),
    }


def _shape(schema: Any) -> Any:
    """Return a schema without its descriptions, with unordered parts sorted."""
    if isinstance(schema, dict):
        return {key: _shape(value) for key, value in schema.items() if key not in DOCUMENTATION_KEYS}
    if isinstance(schema, list):
        return sorted((_shape(value) for value in schema), key=lambda value: json.dumps(value, sort_keys=True))
    return schema
