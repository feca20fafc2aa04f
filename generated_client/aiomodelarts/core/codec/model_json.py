"""Models as JSON: without secrets, and with time objects in the formats of the API."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from ..redaction.hidden import HIDDEN
from ..redaction.tracebacks import discreet
from ..unset import UNSET
from .declarations import DeclaredField
from .declared_model import Declared, entries_of
from .json_values import to_wire
from .model_display import is_secret_entry
from .time_forms import TIMES, wire_time


@cache
def may_have_times(model: type[Declared]) -> bool:
    """Return whether time objects can be set in a model or in nested ones, as in most models of requests."""
    options = [field.options for field in model.__fields__.values()]
    return any(one.time or one.default is UNSET for one in options) or not any(one.has_default for one in options)


def has_times(value: object) -> bool:
    """Return whether there are time objects in JSON types."""
    if isinstance(value, dict):
        return any(map(has_times, cast("dict[str, object]", value).values()))
    if isinstance(value, list):
        return any(map(has_times, cast("list[object]", value)))
    return isinstance(value, TIMES)


@discreet
def json_object(model: Declared, *, secrets: bool) -> dict[str, Any]:
    """Return a model as a JSON object, with time objects of fields in the formats of the API.

    Args:
        model: The model.
        secrets: Whether to include secrets. Otherwise, `***` replaces them, and also the strings, objects and lists of
            undeclared keys, because they may be secrets.

    Raises:
        TypeError: A field does not take time objects of this type.
        ValueError: A time can't be expressed in the format of its field.
    """
    fields, names = type(model).__fields__, type(model).__wire_names__
    found: dict[str, Any] = {}
    for key, entry in entries_of(model).items():
        if key in names:
            found[key] = _of_field(model, fields[names[key]], entry, secrets=secrets)
        elif not secrets and isinstance(entry, str | list | dict) and entry:
            found[key] = HIDDEN
        else:
            found[key] = to_wire(entry)
    return found


def _json(value: object, *, secrets: bool) -> Any:
    if isinstance(value, Declared):
        return json_object(value, secrets=secrets)
    if isinstance(value, list):
        return [_json(item, secrets=secrets) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        entries = cast("dict[str, object]", value).items()
        return {
            key: HIDDEN if not secrets and is_secret_entry(key, item) else _json(item, secrets=secrets)
            for key, item in entries
        }
    return to_wire(value)


def _of_field(model: Declared, field: DeclaredField, entry: Any, *, secrets: bool) -> Any:
    if entry is None or (field.options.sensitive and entry and not secrets):
        return HIDDEN if entry else None
    if isinstance(entry, TIMES):
        return _documented(model, field, entry)
    read: object = getattr(model, field.name)
    is_container = read.__class__ in (list, dict) or isinstance(read, Declared)
    return _json(read, secrets=secrets) if is_container else to_wire(entry)


def _documented(model: Declared, field: DeclaredField, value: Any) -> int | str:
    try:
        return wire_time(value, field.options.time or None)
    except (TypeError, ValueError) as error:
        kind_of_error = TypeError if isinstance(error, TypeError) else ValueError
        problem = f"{type(model).__name__}.{field.name} can't be written as JSON: {error}"
    raise kind_of_error(problem)
