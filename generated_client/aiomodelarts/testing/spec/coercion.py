"""Values that the cloud takes for the documented ones: digit strings, null, other letter cases."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, cast

from .contracts import OPEN_OBJECTS, JsonObject, described, integer_in, resolve, schema_name

LEFT_OUT = object()
"""Stands for a property that the cloud treats as if it had not been sent."""


def coerced(schema: JsonObject, value: Any, *, null_removes: bool = False) -> Any:
    """Bring the values of a request to the documented types, as the cloud does; what can't be is left as it is.

    Args:
        schema: The schema of the value.
        value: The value, as JSON.
        null_removes: Keep null in optional properties, because it removes them (`application/merge-patch+json`).
    """
    node = resolve(schema)
    if schema_name(schema) in OPEN_OBJECTS:
        return value
    if isinstance(value, dict):
        return _object(node, cast("JsonObject", value), null_removes=null_removes)
    if isinstance(value, list):
        items: JsonObject = node.get("items", {})
        return [coerced(items, part, null_removes=null_removes) for part in cast("list[Any]", value)]
    return _text(node, value) if isinstance(value, str) else value


def _object(node: JsonObject, value: JsonObject, *, null_removes: bool) -> JsonObject:
    known, required = dict(described(node)), set(_required(node))
    others: object = node.get("additionalProperties")
    found: JsonObject = {}
    for key, part in value.items():
        schema = known.get(key, cast("JsonObject", others) if isinstance(others, dict) else {})
        optional = key in known and key not in required
        if optional and _is_left_out(schema, part, null_removes=null_removes):
            continue
        found[key] = coerced(schema, part, null_removes=null_removes)
    return found


def _is_left_out(schema: JsonObject, value: Any, *, null_removes: bool) -> bool:
    """Whether an optional property counts as absent: null, or an empty string for an enumeration."""
    node = resolve(schema)
    if value is None:
        return not null_removes and not _takes(node, "null")
    return value == "" and "enum" in node and "" not in node["enum"]


def _required(node: JsonObject) -> Iterator[str]:
    node = resolve(node)
    yield from node.get("required", [])
    for part in node.get("allOf", []):
        yield from _required(part)


def _takes(node: JsonObject, kind: str) -> bool:
    """Whether a schema takes values of a type."""
    kinds: object = node.get("type", [])
    if kind in (kinds if isinstance(kinds, list) else [kinds]):
        return True
    return any(_takes(resolve(part), kind) for part in [*node.get("anyOf", []), *node.get("oneOf", [])])


def _text(node: JsonObject, text: str) -> Any:
    """A string as the number or the documented value that it stands for."""
    if _takes(node, "string"):
        allowed = cast("list[Any]", node.get("enum", []))
        same = [one for one in allowed if isinstance(one, str) and one.casefold() == text.casefold()]
        return same[0] if same and text not in allowed else text
    if _takes(node, "integer") and (number := integer_in(text)) is not None:
        return number
    return _decimal(text) if _takes(node, "number") else text


def _decimal(text: str) -> Any:
    try:
        number = float(text)
    except ValueError:
        return text
    return number if math.isfinite(number) else text
