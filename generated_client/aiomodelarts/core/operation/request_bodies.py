"""Bodies of requests, from the arguments of a call: JSON objects, JSON arrays and forms."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

from ..unset import UNSET
from .argument_values import ArgumentValues
from .extra import Extra


def json_body(values: ArgumentValues, known: Mapping[str, object] | None, extra: Extra | None, argument: str) -> Any:
    """Return a JSON body, or None.

    Args:
        values: Encoder of the operation's arguments.
        known: Arguments of the body by name, or None for no body.
        extra: Further fields, or None.
        argument: Name of the argument that is the whole body, an array; empty if the arguments are its fields.

    Raises:
        TypeError: JSON can't represent a part of the body, or the array is no list.
        ValueError: A number is not finite, the body is nested too deeply, or a field is passed twice.
    """
    if argument:
        return _array(values, (known or {}).get(argument, UNSET), extra, argument)
    body = None if known is None else values.body(known)
    if extra is None or extra.body is None:
        return body
    return extra.added_to(body, values.body(extra.body), values.operation)


def _array(values: ArgumentValues, items: object, extra: Extra | None, argument: str) -> Any:
    if extra is not None and extra.body is not None:
        name = extra.names[1]
        raise TypeError(f"{values.operation}: {name} has no place, because the body is an array; pass {argument}=")
    if items is None or items is UNSET:
        return None
    if not isinstance(items, list | tuple):
        kind = type(items).__name__  # the value may contain secrets
        raise TypeError(f"{values.operation}: {argument} is of type {kind}; pass a list")
    return values.body(cast("Sequence[object]", items))


def form_body(
    values: ArgumentValues, known: Mapping[str, object], extra: Extra | None, files: Collection[str]
) -> dict[str, Any]:
    """Return the fields of a form: JSON types, and the files as they are.

    Args:
        values: Encoder of the operation's arguments.
        known: Arguments by name.
        extra: Further fields, or None.
        files: Names of the arguments that are files.

    Raises:
        TypeError: A field can't be represented.
        ValueError: A number is not finite, or a field is passed twice.
    """
    fields: dict[str, Any] = values.body({name: value for name, value in known.items() if name not in files})
    fields |= {name: known[name] for name in files if known.get(name, UNSET) is not UNSET}
    if extra is None or extra.body is None:
        return fields
    return extra.added_to(fields, values.body(extra.body), values.operation)
