"""Coercion of request values that the cloud accepts: digit strings, null, and other letter cases."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, cast

from .contracts import OPEN_OBJECTS, JsonObject, described, integer_in, resolve, schema_name

LEFT_OUT = object()
"""Marker for a property that the cloud treats as missing."""


def coerced(schema: JsonObject, value: Any, *, null_removes: bool = False) -> Any:
    """Convert the values of a request to the documented types, as the cloud does.

    Args:
        schema: Schema of the value.
        value: Value as decoded JSON.
        null_removes: Whether to keep null in optional properties, because it removes them in merge patches.

    Returns:
        A copy of the value, in which values that can't be converted are unchanged.
    """
    node = resolve(schema)
    if schema_name(schema) in OPEN_OBJECTS:
        return value
    if isinstance(value, dict):
        return _object(node, cast("JsonObject", value), null_removes=null_removes)
    if isinstance(value, list):
        items: JsonObject = node.get("items", {})
        return [coerced(items, part, null_removes=null_removes) for part in cast("list[Any]", value)]
    return _converted(node, value) if isinstance(value, str) else value


def _object(node: JsonObject, value: JsonObject, *, null_removes: bool) -> JsonObject:
    known, required = dict(described(node)), set(_required(node))
    additional: object = node.get("additionalProperties")
    found: JsonObject = {}
    for key, part in value.items():
        schema = known.get(key, cast("JsonObject", additional) if isinstance(additional, dict) else {})
        optional = key in known and key not in required
        if optional and _is_left_out(schema, part, null_removes=null_removes):
            continue
        found[key] = coerced(schema, part, null_removes=null_removes)
    return found


def _is_left_out(schema: JsonObject, value: Any, *, null_removes: bool) -> bool:
    """Return whether an optional property counts as missing: null, or an empty string for an enumeration."""
    node = resolve(schema)
    if value is None:
        return not null_removes and not _accepts(node, "null")
    return value == "" and "enum" in node and "" not in node["enum"]


def _required(node: JsonObject) -> Iterator[str]:
    node = resolve(node)
    yield from node.get("required", [])
    for part in node.get("allOf", []):
        yield from _required(part)


def _accepts(node: JsonObject, kind: str) -> bool:
    """Return whether a schema accepts values of a type."""
    kinds: object = node.get("type", [])
    if kind in (kinds if isinstance(kinds, list) else [kinds]):
        return True
    return any(_accepts(resolve(part), kind) for part in [*node.get("anyOf", []), *node.get("oneOf", [])])


def _converted(node: JsonObject, text: str) -> Any:
    """Convert a string to a number or to the documented letter case, if the schema requires it."""
    if _accepts(node, "string"):
        allowed = cast("list[Any]", node.get("enum", []))
        same = [one for one in allowed if isinstance(one, str) and one.casefold() == text.casefold()]
        return same[0] if same and text not in allowed else text
    if _accepts(node, "integer") and (number := integer_in(text)) is not None:
        return number
    return _decimal(text) if _accepts(node, "number") else text


def _decimal(text: str) -> Any:
    try:
        number = float(text)
    except ValueError:
        return text
    return number if math.isfinite(number) else text
