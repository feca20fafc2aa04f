"""Compare the limits of values, such as `maximum` and `pattern`."""

import json
import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from ..lint.schemas import flat_properties
from ..spec.clouds import KEY, VALUES_KEY
from ..spec.remembered import remembered
from ..spec.source import SpecMap
from .python_types import schema_name

LOWEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
HIGHEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
OTHER = ("pattern", "multipleOf", "uniqueItems", "enum")
# Limits of the number of keys also apply to objects with declared fields.
OBJECT = ("minProperties", "maxProperties")
# Values that restrict nothing.
WITHOUT_EFFECT = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}
# Keys that are compared elsewhere, or that only describe the value. All others are rules that are compared literally.
COMPARED = frozenset({
    "$ref", "type", "properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "required", "const",
    "default", "title", "description", "summary", "example", "examples", "externalDocs", "$comment", "deprecated",
    "readOnly", "writeOnly", "x-python-name", "x-enum-varnames", "x-sensitive", "x-identity", "x-time", "x-closed",
    "x-wire", "x-docs", KEY, VALUES_KEY,
    *LOWEST, *HIGHEST, *OTHER, "format",
})  # fmt: skip
INTEGERS = "#"
# Keys of items and map values that are compared literally. Those of arguments and fields are compared elsewhere.
MARKS = ("deprecated", "readOnly", "writeOnly")
EXCLUSIVE = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


@remembered
def limits_of(document: SpecMap, node: Any, path: str = "", above: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Return the limits of a schema by keyword, including those of items and map values (`items.maxLength`).

    Of several limits that apply at once, the strictest is returned. Objects with a class of their own are left out,
    because their fields are compared separately. `#` is true for integers.

    Args:
        document: Document that contains the components.
        node: Schema.
        path: Prefix of the keywords.
        above: Names of the components that contain the schema, to stop at recursive ones.
    """
    found, integers = _own_limits(document, node, above, is_inside=bool(path))
    found = {path + key: value for key, value in _normalized(found, integers=False).items()}
    if integers:
        found[path + INTEGERS] = True
    for key, prefix in (("items", "items."), ("additionalProperties", "values.")):
        for part, inside in _parts(document, node, above):
            if isinstance(part.get(key), dict):
                found.update(limits_of(document, part[key], path + prefix, inside))
    return found


def object_limits(document: SpecMap, node: Any) -> dict[str, Any]:
    """Return the limits of the number of keys of an object with declared fields."""
    schema, found = node, dict[str, Any]()
    while isinstance(schema, dict):
        parts = [schema, *schema.get("allOf", [])]
        found.update({key: part[key] for part in parts for key in OBJECT if key in part})
        schema = document["components"]["schemas"][schema_name(schema)] if schema_name(schema) else None
    return _normalized(found, integers=False)


def rules_of(schema: Any) -> dict[str, Any]:
    """Return the keys of a schema that no other comparison reads, such as `not`."""
    return {key: value for key, value in schema.items() if key not in COMPARED}


def _own_limits(
    document: SpecMap, node: Any, above: frozenset[str], *, is_inside: bool = False
) -> tuple[dict[str, Any], bool]:
    """Return the limits of a schema without those of its items, and whether its numbers are integers."""
    found, kinds = dict[str, Any](), set[str]()
    for part, inside in _parts(document, node, above):
        _restrict(found, {key: part[key] for key in (*LOWEST, *HIGHEST, *OTHER, "format") if key in part})
        _restrict(found, rules_of(part))
        if is_inside:
            _restrict(found, {key: part[key] for key in MARKS if key in part})
        if "const" in part:
            _restrict(found, {"enum": [part["const"]]})
        types = part.get("type", [])
        kinds |= set([types] if isinstance(types, str) else types)
        for key in ("anyOf", "oneOf"):
            alternatives = [_own_limits(document, one, inside) for one in part.get(key, [])]
            kinds |= {"integer" if integers else "number" for limits, integers in alternatives if limits}
            _restrict(found, _loosest([_normalized(*one) for one in alternatives]))
    return found, "integer" in kinds and "number" not in kinds


def _parts(document: SpecMap, node: Any, above: frozenset[str]) -> Iterator[tuple[Any, frozenset[str]]]:
    """Yield the schemas that all apply to a value, with the names of the components that contain them."""
    schema: Any = node if isinstance(node, dict) else {}
    while name := schema_name(schema):
        if name in above:
            return
        above |= {name}
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        if beside:
            yield beside, above
        schema = document["components"]["schemas"][name]
        if "enum" in schema:
            return
    if not flat_properties(document, schema):
        yield schema, above
        for part in schema.get("allOf", []):
            yield from _parts(document, part, above)
    elif schema is node:
        yield {key: schema[key] for key in OBJECT if key in schema}, above


def _restrict(found: dict[str, Any], more: dict[str, Any]) -> None:
    """Add limits that apply as well; the stricter of two remains."""
    for key, value in more.items():
        known = found.get(key)
        if key in LOWEST and known is not None:
            found[key] = max(known, value)
        elif key in HIGHEST and known is not None:
            found[key] = min(known, value)
        else:
            found.setdefault(key, value)


def _loosest(alternatives: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the limits that some alternatives have, the loosest of each, whatever the order of the alternatives."""
    found: dict[str, list[Any]] = {}
    for limits in alternatives:
        for key, value in limits.items():
            found.setdefault(key, []).append(value)
    choose: dict[str, Callable[[list[Any]], Any]] = dict.fromkeys(LOWEST, min) | dict.fromkeys(HIGHEST, max)
    return {key: choose.get(key, _first)(values) for key, values in found.items()}


def _first(values: list[Any]) -> Any:
    return min(values, key=str)


def _normalized(limits: dict[str, Any], integers: bool) -> dict[str, Any]:
    """Return limits without those that restrict nothing, and with at most one lower and one upper limit."""
    found = {key: value for key, value in limits.items() if key not in WITHOUT_EFFECT or value != WITHOUT_EFFECT[key]}
    for exclusive, inclusive in EXCLUSIVE.items():
        is_lowest, limit, own = inclusive == "minimum", found.get(exclusive), found.get(inclusive)
        if integers:
            bounds = [] if own is None else [math.ceil(own) if is_lowest else math.floor(own)]
            if limit is not None:
                bounds.append(math.floor(limit) + 1 if is_lowest else math.ceil(limit) - 1)
            found.pop(exclusive, None)
            if bounds:
                found[inclusive] = max(bounds) if is_lowest else min(bounds)
        elif limit is not None and own is not None:
            found.pop(inclusive if (limit >= own if is_lowest else limit <= own) else exclusive)
    if integers and found.get("multipleOf") == 1:
        del found["multipleOf"]
    return found


def compare_limits(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the direction and a description of each changed limit.

    An integer below 10 and one of at most 9 have the same limit.

    The direction is `tightened` or `loosened`, `format`, `rule` for a key that is compared literally, or `note` for
    such a key that begins with `x-`, which is no rule of the service.
    """
    old, new = _as_integers(old, new), _as_integers(new, old)
    keys = sorted({*old, *new})
    for exclusive, inclusive in EXCLUSIVE.items():
        for key in [key for key in keys if key.rpartition(".")[2] == exclusive]:
            other = key.removesuffix(exclusive) + inclusive
            before, after = ((other, key, side) for side in (old, new))
            if other in keys and _bound(*before)[0] != _bound(*after)[0]:
                yield _compare_bounds(before, after, is_lowest=inclusive == "minimum")
                keys = [name for name in keys if name not in (key, other)]
    for key in keys:
        before_value, after_value = old.get(key), new.get(key)
        if before_value != after_value:
            what = f"{key}: {spec_value(before_value)} → {spec_value(after_value)}"
            yield _direction(key.rpartition(".")[2], before_value, after_value), what


def _as_integers(limits: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return limits without exclusive ones for values that are integers in both versions."""
    paths = [key.removesuffix(INTEGERS) for key in limits if key.endswith(INTEGERS) and key in other]
    found = {key: value for key, value in limits.items() if not key.endswith(INTEGERS)}
    for path in paths:
        own = {key.removeprefix(path): found.pop(key) for key in list(found) if key.rpartition(".")[0] == path[:-1]}
        found.update({path + key: value for key, value in _normalized(own, integers=True).items()})
    return found


def _bound(inclusive: str, exclusive: str, limits: dict[str, Any]) -> tuple[str, Any]:
    """Return the keyword of the limit, of the two that exclude each other, and its value."""
    key = exclusive if exclusive in limits else inclusive
    return key, limits.get(key)


def _compare_bounds(
    old: tuple[str, str, dict[str, Any]], new: tuple[str, str, dict[str, Any]], *, is_lowest: bool
) -> tuple[str, str]:
    """Return the direction and description of a limit that became exclusive or inclusive."""
    (before_key, before), (after_key, after) = _bound(*old), _bound(*new)
    if before is None or after is None:
        direction = "tightened" if before is None else "loosened"
    elif before == after:
        direction = "tightened" if after_key == new[1] else "loosened"
    else:
        direction = "tightened" if (after > before) is is_lowest else "loosened"
    return direction, f"{before_key}: {spec_value(before)} → {after_key}: {spec_value(after)}"


def _direction(key: str, before: Any, after: Any) -> str:
    if key == "format":
        return "format"
    if key not in (*LOWEST, *HIGHEST, *OTHER):
        return "note" if key.startswith("x-") or key == "deprecated" else "rule"
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


def spec_value(value: Any) -> str:
    """Return a value of the spec as the spec has it."""
    if value is None:
        return "none"
    return f"`{value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}`"
