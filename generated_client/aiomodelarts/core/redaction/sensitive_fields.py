"""Mask the fields of request and response bodies that the spec marks as sensitive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from ..unset import UNSET
from .hidden import HIDDEN

Paths = tuple[tuple[str, ...], ...]
"""Paths of wire names. `*` matches each item of a list and each value of a map. Values below a path are sensitive."""


def masked(value: Any, paths: Iterable[tuple[str, ...]]) -> Any:
    """Return a body for display, with `***` in place of its sensitive values and without arguments that are `UNSET`.

    Args:
        value: The body or a part of it. Models hide their own sensitive fields.
        paths: Paths of the sensitive fields, relative to the value.
    """
    below = [path for path in paths if path]
    if len(below) != len(list(paths)):
        return value if value is None or value is UNSET else HIDDEN
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, Any]", value)
        return {key: masked(entry, _under(key, below)) for key, entry in fields.items() if entry is not UNSET}
    if isinstance(value, list | tuple):
        return [masked(entry, _under("", below)) for entry in cast("list[Any]", value)]
    return value


def without_fields(value: Any, names: frozenset[str]) -> Any:
    """Return decoded JSON with `***` in place of the values of sensitive keys, at any depth.

    Args:
        value: The JSON, such as the body of an error, whose structure is not known.
        names: Names of the sensitive keys.
    """
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value).items()
        return {key: HIDDEN if entry and key in names else without_fields(entry, names) for key, entry in fields}
    if isinstance(value, list):
        return [without_fields(entry, names) for entry in cast("list[Any]", value)]
    return value


def _under(key: str, paths: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [path[1:] for path in paths if path[0] in (key, "*")]
