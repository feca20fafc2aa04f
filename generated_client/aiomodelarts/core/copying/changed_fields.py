"""Changes of the fields of a request that callers pass as arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from ..codec.json_values import to_wire
from ..unset import UNSET

Path = Sequence[str]


def merged(value: object, change: object) -> Any:
    """Return a value with a change: objects are merged, None removes a field, and any other value replaces the old one.

    Args:
        value: The old value, or None.
        change: The new value.
    """
    if not isinstance(change, Mapping):
        return change
    found = dict(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else {}
    for key, entry in cast("Mapping[str, Any]", change).items():
        if entry is None:
            found.pop(key, None)
        else:
            found[key] = merged(found.get(key), entry)
    return found


def together(change: object, other: object) -> Any:
    """Return one change with the effect of two changes; the second takes precedence."""
    if not (isinstance(change, Mapping) and isinstance(other, Mapping)):
        return other
    found = dict(cast("Mapping[str, Any]", change))
    for key, entry in cast("Mapping[str, Any]", other).items():
        found[key] = together(found[key], entry) if key in found else entry
    return found


def at(path: Path, value: object) -> dict[str, Any]:
    """Return an object with a value at a path."""
    first, *rest = path
    return {first: at(rest, value) if rest else value}


def plain(value: object) -> Any:
    """Return an argument as JSON: models become objects, without the fields that are not set."""
    return {} if value is UNSET else to_wire(value)


def with_values(entries: object, values: Mapping[str, object]) -> list[dict[str, Any]]:
    """Return a list of objects with `name` and `value` after changes of some values.

    Args:
        entries: The old list, or None.
        values: New values by name; numbers become strings, and None removes the object.
    """
    old = cast("list[dict[str, Any]]", entries) if isinstance(entries, list) else []
    found = {str(entry.get("name")): entry for entry in old}
    for name, value in values.items():
        if value is None:
            found.pop(name, None)
        else:
            found[name] = {**found.get(name, {"name": name}), "value": str(value)}
    return list(found.values())


def value_in(body: object, path: Path) -> Any:
    """Return the value at a path of objects, or None."""
    for name in path:
        body = cast("Mapping[str, object]", body).get(name) if isinstance(body, Mapping) else None
    return body
