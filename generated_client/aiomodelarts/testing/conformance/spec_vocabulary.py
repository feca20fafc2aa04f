"""Words of the spec, which reveal nothing about an account."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, cast

from ..spec.contracts import document


@cache
def vocabulary() -> str:
    """Return the field names, documented values and paths of the spec, one per line."""
    spec = document()
    return "\n".join(sorted({*spec["paths"], *_words(spec["components"]), *_words(spec["paths"])}))


def _words(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for part in cast("list[Any]", node):
            yield from _words(part)
    if not isinstance(node, dict):
        return
    entries = cast("dict[str, Any]", node)
    if isinstance(entries.get("properties"), dict):
        yield from entries["properties"]
    if isinstance(entries.get("in"), str):
        yield str(entries["name"])
    values: Any = entries.get("enum", [])
    yield from (value for value in values if isinstance(value, str))
    for key, part in entries.items():
        if key not in ("example", "examples"):
            yield from _words(part)


@cache
def sensitive_names() -> frozenset[str]:
    """Return the names of fields that the spec marks as sensitive anywhere."""
    return frozenset(_sensitive(document()["components"]["schemas"]))


def _sensitive(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, part in cast("dict[str, Any]", node).items():
            if isinstance(part, dict) and "x-sensitive" in part:
                yield key
            yield from _sensitive(part)
    elif isinstance(node, list):
        for part in cast("list[Any]", node):
            yield from _sensitive(part)
