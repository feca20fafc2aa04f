"""Values at dotted paths in JSON objects, and JSON merge patches."""

from __future__ import annotations

from typing import Any, cast

from .contracts import JsonObject


def value_of(row: JsonObject, path: str) -> Any:
    """The value at a dotted path, None where it ends early."""
    value: Any = row
    for name in path.split("."):
        value = cast("JsonObject", value).get(name) if isinstance(value, dict) else None
    return value


def put(row: JsonObject, path: str, value: Any) -> None:
    """Set the value at a dotted path; objects on the way are made."""
    *way, last = path.split(".")
    for name in way:
        row = row.setdefault(name, {})
    row[last] = value


def merge_patch(target: Any, patch: Any) -> Any:
    """What a JSON merge patch (RFC 7396) makes of a value: objects merge, null removes, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged: JsonObject = dict(cast("JsonObject", target)) if isinstance(target, dict) else {}
    for key, value in cast("JsonObject", patch).items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = merge_patch(merged.get(key), value)
    return merged
