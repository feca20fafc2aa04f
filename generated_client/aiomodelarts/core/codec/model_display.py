"""Display of models without secrets: as a short line, and with all fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from ..redaction.hidden import HIDDEN
from ..redaction.secret_names import is_secret_name
from .declared_model import Declared, entries_of

LINE = 300
"""Length to which `repr` of a model is limited, in characters."""

SHORTEST = 24
"""Length that every value in it may have, in characters."""

STRING = 80
"""Length to which strings in it are limited."""

_FIRST = ("id", "name", "metadata", "status", "phase", "state", "total", "total_count", "count")
"""Fields that identify an object, in the order in which `repr` shows them."""


class _Omitted:
    """Placeholder for the fields that `repr` does not show."""

    def __repr__(self) -> str:
        return "..."


OMITTED = _Omitted()


def all_fields(model: Declared) -> Iterator[tuple[str, object]]:
    """Yield the names and values of the fields that a model has, with secrets replaced.

    The values of undeclared keys may be secrets, so only the keys are shown. In objects that no model describes, values
    with names of secrets are replaced.
    """
    entries = entries_of(model)
    for name, field in type(model).__fields__.items():
        if field.key in entries:
            value = None if entries[field.key] is None else getattr(model, name)
            yield name, HIDDEN if field.options.sensitive and value else _without_named_secrets(value)
    if additional := model.__state__.additional:
        yield "additional_properties", dict.fromkeys(additional, OMITTED)


def ranked_fields(model: Declared) -> list[tuple[str, object]]:
    """Return the names and values of `all_fields`, beginning with the fields that identify the object."""
    return sorted(all_fields(model), key=_rank)


def _without_named_secrets(value: object) -> object:
    if isinstance(value, dict):
        entries = cast("dict[object, object]", value).items()
        return {key: HIDDEN if is_secret_entry(key, entry) else _without_named_secrets(entry) for key, entry in entries}
    if isinstance(value, list):
        return [_without_named_secrets(item) for item in cast("list[object]", value)]
    return value


def is_secret_entry(key: object, value: object) -> bool:
    """Return whether the key of an entry that no model describes names a secret, and the value may be one."""
    return isinstance(value, str | list | dict) and value not in ("", [], {}) and is_secret_name(str(key))


def line(model: Declared, length: int = LINE) -> str:
    """Return a model as a line of limited length that begins with the fields that identify it.

    Args:
        model: The model.
        length: Length of the line, in characters. It has at least the name of the model.
    """
    name = type(model).__name__
    if length < len(name) + SHORTEST:
        return f"{name}(...)"
    fields = ranked_fields(model)
    left = length - len(name) - len("(, ...)")
    parts: list[str] = []
    for number, (key, value) in enumerate(fields):
        share = max(left // 2 if number + 1 < len(fields) else left - len(", "), SHORTEST)
        part = f"{key}={_short(value, share - len(key) - 1)}"
        if len(part) + 2 > left:
            continue
        parts.append(part)
        left -= len(part) + 2
    if len(parts) < len(fields):
        parts.append("...")
    return f"{name}({', '.join(parts)})"


def _rank(field: tuple[str, object]) -> int:
    name = field[0]
    if name in _FIRST:
        return _FIRST.index(name)
    return len(_FIRST) + (not name.endswith(("_id", "_name")))


def _short(value: object, length: int) -> str:
    if isinstance(value, Declared):
        return line(value, length)
    if isinstance(value, list | dict):
        return _short_collection(cast("list[object] | dict[object, object]", value), length)
    if isinstance(value, str):
        limit = max(min(length, STRING), SHORTEST - 8)
        text = repr(value) if len(value) <= limit else f"{value[: limit - 3]!r}..."
    else:
        text = repr(value)
    longest = max(length, STRING + 2)  # characters that aren't printable take up to ten
    return text if len(text) <= longest else f"{text[: longest - 3]}..."


def _short_collection(value: list[object] | dict[object, object], length: int) -> str:
    shown: list[str] = []
    left = length - len(f"[, ... {len(value)} more]")
    opening, closing = "[]" if isinstance(value, list) else "{}"
    items = iter(value) if isinstance(value, list) else iter(value.items())
    for item in items:
        if left < SHORTEST // 2:  # also ends the recursion of an object that contains itself
            break
        if isinstance(value, list):
            text = _short(item, left)
        else:
            key, entry = cast("tuple[object, object]", item)
            text = f"{_short(key, left)}: {_short(entry, left)}"
        if len(text) > left:
            break
        shown.append(text)
        left -= len(text) + 2
    if len(shown) < len(value):
        shown.append(f"... {len(value) - len(shown)} more" if shown else f"... {len(value)} items")
    return f"{opening}{', '.join(shown)}{closing}"


def columns(rows: Sequence[Declared], limit: int = 8) -> list[str]:
    """Return the names of the fields to show as columns of a table of models, the most identifying ones first.

    Args:
        rows: The models.
        limit: Largest number of columns.
    """
    names = dict.fromkeys(name for row in rows for name, _ in all_fields(row))
    names.pop("additional_properties", None)
    return sorted(names, key=lambda name: _rank((name, None)))[:limit]


def cells(row: Declared, names: Sequence[str]) -> list[str]:
    """Return the values of fields for a table, without quotes if they are printable; empty if they are missing."""
    values = dict(all_fields(row))
    return [_cell(values.get(name)) for name in names]


def _cell(value: object) -> str:
    if value is None:
        return ""
    is_plain = isinstance(value, str) and len(value) <= STRING and value.isprintable()
    return str(value) if is_plain else _short(value, STRING)
