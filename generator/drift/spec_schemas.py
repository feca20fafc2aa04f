"""Schemas of the spec, in a form that can be compared with documented facts."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..spec.problems import Place
from ..spec.source import SpecMap


@frozen
class Part:
    """Part of a schema as written, with the name of the component that contains it; empty outside of components."""

    node: SpecMap
    component: str


class Schema:
    """Schema with resolved references and merged parts.

    Args:
        document: Bundled spec.
        node: Schema as written, perhaps with `$ref`.
        place: Where the schema is used, such as the line of the property. By default, where it is written.
        component: Name of the component that contains this place; empty outside of components.
    """

    def __init__(self, document: SpecMap, node: Any, place: Place | None = None, component: str = "") -> None:
        self.document = document
        self.parts = list(self._parts(node, component))
        self.place = place or (self.parts[0].node.place() if self.parts else None)
        self.component = component

    @property
    def kinds(self) -> frozenset[str]:
        """Allowed JSON types except null. Empty if any type is allowed."""
        kinds = set[str]()
        for part in self.parts:
            types = part.node.get("type", [])
            kinds.update([types] if isinstance(types, str) else types)
            if "properties" in part.node:
                kinds.add("object")
        return frozenset(kinds - {"null"})

    @property
    def properties(self) -> dict[str, Part]:
        """The part that defines each property, including those of `allOf` and alternatives."""
        return {name: part for part in self.parts for name in part.node.get("properties", {})}

    @property
    def required(self) -> frozenset[str]:
        """Names of required properties."""
        return frozenset(name for part in self.parts for name in part.node.get("required", []))

    @property
    def items(self) -> "Schema | None":
        """Schema of the array items."""
        return self._first("items")

    @property
    def values(self) -> "Schema | None":
        """Schema of the map values. None for an object with properties or a free-form object."""
        return None if self.properties else self._first("additionalProperties")

    @property
    def is_free(self) -> bool:
        """Whether the schema is a free-form object."""
        values = self.values
        return "object" in (self.kinds or {"object"}) and not self.properties and (values is None or not values.kinds)

    @property
    def has_fields(self) -> bool:
        """Whether the schema, the items of its arrays or the values of its maps have properties."""
        inner = self.items or self.values
        return bool(self.properties) or (inner is not None and inner.has_fields)

    @property
    def enumeration(self) -> tuple[str, ...]:
        """Allowed values as strings. Empty without an enumeration."""
        return tuple(str(value) for part in self.parts for value in part.node.get("enum", []) if value is not None)

    @property
    def text(self) -> str:
        """Description of the types."""
        return " or ".join(sorted(self.kinds)) or "anything"

    def property(self, name: str) -> "Schema | None":
        """Return the schema of a property."""
        part = self.properties.get(name)
        if part is None:
            return None
        properties = part.node["properties"]
        return Schema(self.document, properties[name], properties.place(name), part.component)

    def where_to_add(self) -> tuple[Place | None, str]:
        """Return the place of the properties, where a missing one belongs, and the name of their component."""
        parts = [part for part in self.parts if "properties" in part.node]
        return (parts[-1].node.place("properties"), parts[-1].component) if parts else (self.place, self.component)

    def where_listed(self) -> tuple[Place | None, str]:
        """Return the place of the enumeration, and the name of its component."""
        part = next((part for part in self.parts if "enum" in part.node), None)
        return (part.node.place("enum"), part.component) if part else (self.place, self.component)

    def _first(self, key: str) -> "Schema | None":
        for part in self.parts:
            if isinstance(part.node.get(key), SpecMap):
                return Schema(self.document, part.node[key], part.node.place(key), part.component)
        return None

    def _parts(self, node: Any, component: str) -> Iterator[Part]:
        """Yield the schema and its parts."""
        while isinstance(node, SpecMap) and "$ref" in node:
            component = node["$ref"].rpartition("/")[2]
            node = self.document["components"]["schemas"][component]
        if isinstance(node, SpecMap):
            yield Part(node, component)
            for key in ("allOf", "anyOf", "oneOf"):
                for part in node.get(key, []):
                    yield from self._parts(part, component)
