"""Python types of the values that a schema describes, and which of them accept the values of others."""

from collections.abc import Container, Iterable, Mapping
from typing import Any

from attrs import evolve

from ..spec import value_types
from ..spec.remembered import remembered
from ..spec.schema import COMPONENTS, Schema, read_schema
from ..spec.source import SpecMap
from ..spec.value_types import Part

PYTHON_NAMES = {
    "string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None",
    "anything": "Any", "file": "bytes",
}  # fmt: skip

Type = frozenset[Part]


def annotation_of(type_: Type) -> str:
    """Return the Python annotation of a type, with None last."""
    order = ("model", "enum")
    parts = sorted(type_, key=lambda part: (part.kind == "null", part.kind not in order, _annotation(part)))
    return " | ".join(_annotation(part) for part in parts) or "nothing"


def _annotation(part: Part) -> str:
    if part.kind in ("model", "enum"):
        return f"models.{part.name}" if part.name else "an object"
    if part.kind in ("list", "map"):
        return f"{'list[' if part.kind == 'list' else 'dict[str, '}{annotation_of(frozenset(part.inner))}]"
    return PYTHON_NAMES.get(part.kind, part.kind)


def schema_name(node: Any) -> str:
    """Return the name of the component that a schema refers to with `$ref`; empty without `$ref`."""
    reference = node.get("$ref", "") if isinstance(node, dict) else ""
    return reference.removeprefix(COMPONENTS) if isinstance(reference, str) else ""


def type_of(document: SpecMap, node: Any) -> Type:
    """Return the type of a schema, in which the order of alternatives does not matter.

    Args:
        document: Document that contains the components.
        node: Schema.
    """
    return _type(document, read_schema(document, node))


@remembered
def _type(_: SpecMap, schema: Schema) -> Type:
    return _without_literals(value_types.type_of(schema))


def _without_literals(type_: Iterable[Part]) -> Type:
    """Return a type with the types of its literals, whose values are compared as limits."""
    return frozenset(
        Part(part.base) if part.kind == "literal" else evolve(part, inner=tuple(_without_literals(part.inner)))
        for part in type_
    )


def renamed(type_: Type, names: Mapping[str, str]) -> Type:
    """Return a type with the old class names replaced by the new ones."""
    return frozenset(
        evolve(part, name=names.get(part.name, part.name), inner=tuple(renamed(frozenset(part.inner), names)))
        for part in type_
    )


def as_argument(type_: Type, closed: Container[str]) -> Type:
    """Return the type of an argument, which accepts other values of open enumerations as well.

    Args:
        type_: Type of the schema.
        closed: Names of the closed enumerations.
    """
    parts = frozenset(evolve(part, inner=tuple(as_argument(frozenset(part.inner), closed))) for part in type_)
    return parts | {Part(part.base) for part in parts if part.kind == "enum" and part.name not in closed}


def without_null(type_: Type) -> Type:
    """Return a type without None, whose changes are reported separately."""
    return frozenset(part for part in type_ if part.kind != "null")


def accepts_null(type_: Type) -> bool:
    """Return whether null is among the values of a type."""
    return any(part.kind in ("null", "anything") for part in type_)


def covers(wide: Type, narrow: Type, *, by_value: bool = False) -> bool:
    """Return whether each value of type `narrow` is also a value of type `wide`.

    Members of enumerations are strings or integers, and an int is accepted as a float. A string is no member.

    Args:
        wide: Type that accepts the values.
        narrow: Type of the values.
        by_value: Whether an enumeration accepts another one that lists the same values.
    """
    return all(_covers_part(wide, part, by_value) for part in narrow)


def _covers_part(wide: Type, part: Part, by_value: bool) -> bool:
    if part in wide or any(other.kind == "anything" for other in wide):
        return True
    if part.kind == "enum":
        same = any(other.kind == "enum" and part.values <= other.values for other in wide)
        return (by_value and same) or _covers_part(wide, Part(part.base), by_value)
    if part.kind == "integer":
        return any(other.kind == "number" for other in wide)
    return any(
        other.kind == part.kind
        and part.inner
        and covers(frozenset(other.inner), frozenset(part.inner), by_value=by_value)
        for other in wide
    )


def enumerations(type_: Type) -> frozenset[str]:
    """Return the names of the enumerations in a type, at any depth."""
    return value_types.names(type_, "enum")
