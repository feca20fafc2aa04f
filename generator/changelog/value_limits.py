"""Compare the limits of values, such as `maximum` and `pattern`."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from ..lint.schemas import flat_properties
from ..spec.source import SpecMap
from .python_types import schema_name

LOWEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
HIGHEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
OTHER = ("pattern", "multipleOf", "uniqueItems", "const", "enum")


def limits_of(document: SpecMap, node: Any, path: str = "", above: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Return the limits of a schema by keyword, including those of items and map values (`items.maxLength`).

    Objects with a class of their own are left out, because their fields are compared separately.

    Args:
        document: Document that contains the components.
        node: Schema.
        path: Prefix of the keywords.
        above: Names of the components that contain the schema, to stop at recursive ones.
    """
    name = schema_name(node)
    if name in above:
        return {}
    inside = above | {name} if name else above
    found: dict[str, Any] = {}
    for part in _parts(document, node):
        for key in (*LOWEST, *HIGHEST, *OTHER, "format"):
            if key in part:
                found.setdefault(path + key, part[key])
        for key, prefix in (("items", "items."), ("additionalProperties", "values.")):
            if isinstance(part.get(key), dict):
                found.update(limits_of(document, part[key], path + prefix, inside))
    return found


def _parts(document: SpecMap, node: Any) -> Iterator[Any]:
    schema: Any = node if isinstance(node, dict) else {}
    while schema_name(schema):
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        if beside:
            yield beside
        schema = document["components"]["schemas"][schema_name(schema)]
        if "enum" in schema:
            return
    if not flat_properties(document, schema):
        yield schema
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key, []):
                yield from _parts(document, part)


def compare_limits(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the direction (`tightened`, `loosened` or `format`) and a description of each changed limit."""
    for key in sorted({*old, *new}):
        before, after = old.get(key), new.get(key)
        if before != after:
            yield _direction(key.rpartition(".")[2], before, after), f"{key}: {_text(before)} → {_text(after)}"


def _direction(key: str, before: Any, after: Any) -> str:
    if key == "format":
        return "format"
    if key == "enum":
        return "loosened" if after is None or (before is not None and set(before) <= set(after)) else "tightened"
    if key == "uniqueItems":
        return "tightened" if after else "loosened"
    if before is None or after is None:
        return "tightened" if before is None else "loosened"
    if key in LOWEST:
        return "tightened" if after > before else "loosened"
    if key in HIGHEST:
        return "tightened" if after < before else "loosened"
    if key == "multipleOf":
        return "loosened" if _decimal(before) % _decimal(after) == 0 else "tightened"
    # Whether one pattern matches all strings of another is hard to decide, so a change counts as breaking.
    return "tightened"


def _decimal(number: float) -> Fraction:
    """Return a number exactly as its decimal digits read, because 0.3 is no multiple of 0.1 as a float."""
    return Fraction(str(number))


def _text(value: Any) -> str:
    return "none" if value is None else f"`{value}`"
