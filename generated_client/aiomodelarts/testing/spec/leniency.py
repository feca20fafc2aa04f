"""Request values that differ from the documented type, but that real services are known to accept."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any, cast

from .contracts import JsonObject, Parameter
from .undocumented_fields import Key, shown_place

BOOLEANS = ("true", "false")


class LeniencyWarning(UserWarning):
    """A request differs from the documentation in a way that real services are known to accept."""


def warn(text: str) -> None:
    """Issue a `LeniencyWarning`."""
    warnings.warn(text, LeniencyWarning, stacklevel=2)


def lenient_values(raw: Any, read: Any, path: tuple[Key, ...] = ()) -> Iterator[str]:
    """Iterate over descriptions of the values that were converted to the documented type, without the values.

    Args:
        raw: Value as sent.
        read: The value after the conversion.
        path: Names and indices that lead to the value.
    """
    if isinstance(raw, dict) and isinstance(read, dict):
        left = cast("JsonObject", read)
        for key, part in cast("JsonObject", raw).items():
            if key in left:
                yield from lenient_values(part, left[key], (*path, key))
            else:
                what = "null" if part is None else "an empty string"
                yield f"{shown_place((*path, key))} is {what}, which is not documented and counts as left out"
    elif isinstance(raw, list) and isinstance(read, list):
        for index, (part, converted) in enumerate(zip(cast("list[Any]", raw), cast("list[Any]", read), strict=True)):
            yield from lenient_values(part, converted, (*path, index))
    elif isinstance(raw, str) and not isinstance(read, str):
        yield f"{shown_place(path)} is a string, but a number is documented"
    elif raw != read:
        yield f"{shown_place(path)} differs from the documented value {read} in its letter case"


def lenient_strings(parameter: Parameter, strings: list[str], value: Any) -> Iterator[str]:
    """Iterate over descriptions of what is accepted in a query parameter or header, without the values.

    Args:
        parameter: The parameter.
        strings: Values as sent.
        value: The value after the conversion to the documented type.
    """
    name, kind = parameter.name, parameter.schema.get("type")
    if kind != "array" and len(strings) > 1:
        yield f"the parameter {name} was sent {len(strings)} times; the last value applies"
    if kind == "boolean" and any(one not in BOOLEANS and one.lower() in BOOLEANS for one in strings):
        yield f"the parameter {name} differs from the documented values true and false in its letter case"
    else:
        yield from (f"the parameter {one}" for one in lenient_values(parameter.read(strings), value, (name,)))
