"""Python types of the values that a schema describes."""

from collections.abc import Container, Mapping
from typing import Any

from attrs import evolve, field, frozen

from ..lint.schemas import flat_properties
from ..spec.source import SpecMap

PYTHON_NAMES = {
    "string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None", "anything": "Any",
}  # fmt: skip
REFERENCE = "#/components/schemas/"


@frozen
class Part:
    """One member of a union type.

    Args:
        kind: JSON type, or `anything`, `list`, `map`, `model`, `enum`.
        name: Name of the class, for models and enumerations.
        inner: Type of the items of a list or the values of a map.
        base: JSON type of the values of an enumeration.
        values: Values of an enumeration. Enumerations are equal if their names are.
    """

    kind: str
    name: str = ""
    inner: "Type" = frozenset()
    base: str = ""
    values: frozenset[Any] = field(default=frozenset[Any](), eq=False)

    @property
    def annotation(self) -> str:
        """Python annotation."""
        if self.kind in ("model", "enum"):
            return f"models.{self.name}" if self.name else "an object"
        if self.kind in ("list", "map"):
            return f"{'list[' if self.kind == 'list' else 'dict[str, '}{annotation_of(self.inner)}]"
        return PYTHON_NAMES.get(self.kind, self.kind)


Type = frozenset[Part]
ANYTHING: Type = frozenset({Part("anything")})


def annotation_of(type_: Type) -> str:
    """Return the Python annotation of a type, with None last."""
    order = ("model", "enum")
    parts = sorted(type_, key=lambda part: (part.kind == "null", part.kind not in order, part.annotation))
    return " | ".join(part.annotation for part in parts) or "nothing"


def schema_name(node: Any) -> str:
    """Return the name of the component that a schema refers to with `$ref`; empty without `$ref`."""
    reference = node.get("$ref", "") if isinstance(node, dict) else ""
    return reference.removeprefix(REFERENCE) if isinstance(reference, str) else ""


def type_of(document: SpecMap, node: Any, above: tuple[str, ...] = ()) -> Type:
    """Return the type of a schema.

    Args:
        document: Document that contains the components.
        node: Schema.
        above: Names of the components that contain the schema, to stop at recursive ones.
    """
    if not isinstance(node, dict):
        return ANYTHING
    name = schema_name(node)
    if name:
        if name in above:
            return frozenset({Part("model", name)})
        return _named(document, document["components"]["schemas"][name], name, (*above, name))
    return _named(document, node, "", above)


def _named(document: SpecMap, node: Any, name: str, above: tuple[str, ...]) -> Type:
    if schema_name(node):
        return type_of(document, node, above)
    if "enum" in node and name:
        return _enumeration(node, name)
    if "properties" in node or (node.get("allOf") and flat_properties(document, node)):
        return frozenset({Part("model", name)})
    inner = [*node.get("anyOf", []), *node.get("oneOf", []), *node.get("allOf", [])]
    if inner:
        return frozenset[Part]().union(*(type_of(document, part, above) for part in inner))
    types = node.get("type", "anything")
    return frozenset(_part(document, node, kind, above) for kind in ([types] if isinstance(types, str) else types))


def _enumeration(node: Any, name: str) -> Type:
    types = node.get("type", "string")
    bases = [kind for kind in ([types] if isinstance(types, str) else types) if kind != "null"]
    values = frozenset(value for value in node["enum"] if value is not None)
    null = frozenset({Part("null")}) if None in node["enum"] else frozenset[Part]()
    return frozenset({Part("enum", name, base=bases[0] if bases else "string", values=values)}) | null


def _part(document: SpecMap, node: Any, kind: str, above: tuple[str, ...]) -> Part:
    if kind == "array":
        return Part("list", inner=type_of(document, node.get("items"), above))
    if kind == "object":
        return Part("map", inner=type_of(document, node.get("additionalProperties"), above))
    return Part(kind)


def renamed(type_: Type, names: Mapping[str, str]) -> Type:
    """Return a type with the old class names replaced by the new ones."""
    return frozenset(
        evolve(part, name=names.get(part.name, part.name), inner=renamed(part.inner, names)) for part in type_
    )


def as_argument(type_: Type, closed: Container[str]) -> Type:
    """Return the type of an argument, which accepts other values of open enumerations as well.

    Args:
        type_: Type of the schema.
        closed: Names of the closed enumerations.
    """
    parts = frozenset(evolve(part, inner=as_argument(part.inner, closed)) for part in type_)
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
        other.kind == part.kind and part.inner and covers(other.inner, part.inner, by_value=by_value) for other in wide
    )


def enumerations(type_: Type) -> frozenset[str]:
    """Return the names of the enumerations in a type, at any depth."""
    own = frozenset(part.name for part in type_ if part.kind == "enum")
    return own.union(*(enumerations(part.inner) for part in type_))
