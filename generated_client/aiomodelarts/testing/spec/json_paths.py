"""Values at dotted paths in JSON objects, and JSON merge patches."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, cast

from .contracts import JsonObject


def value_of(row: JsonObject, path: str) -> Any:
    """Return the value at a dotted path, or None if it does not exist."""
    value: Any = row
    for name in path.split("."):
        value = cast("JsonObject", value).get(name) if isinstance(value, dict) else None
    return value


def put(row: JsonObject, path: str, value: Any) -> None:
    """Set the value at a dotted path. Missing objects on the path are created."""
    *parents, last = path.split(".")
    for name in parents:
        row = row.setdefault(name, {})
    row[last] = value


def copied(value: Any) -> Any:
    """Return a deep copy of a JSON value. For these, `copy.deepcopy` takes ten times as long."""
    try:
        return _copied(value)
    except RecursionError:  # a value in a restored state may be circular
        return deepcopy(value)


def _copied(value: Any) -> Any:
    if type(value) is dict:
        entries = cast("JsonObject", value)
        return {key: _copied(part) if isinstance(part, dict | list) else part for key, part in entries.items()}
    if type(value) is list:
        parts = cast("list[Any]", value)
        return [_copied(part) if isinstance(part, dict | list) else part for part in parts]
    return deepcopy(value)


def merge_patch(target: Any, patch: Any) -> Any:
    """Apply a JSON merge patch (RFC 7396): objects are merged, null removes a property, other values replace it."""
    if not isinstance(patch, dict):
        return patch
    merged: JsonObject = dict(cast("JsonObject", target)) if isinstance(target, dict) else {}
    for key, value in cast("JsonObject", patch).items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = merge_patch(merged.get(key), value)
    return merged
