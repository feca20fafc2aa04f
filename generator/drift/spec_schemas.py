"""Schemas of the spec, in a form that can be compared with the API reference."""

from collections.abc import Iterator
from typing import Any

from ..spec.source import SpecMap


class Schema:
    """Schema with resolved references and merged parts.

    Args:
        document: Bundled spec.
        node: Schema as written, perhaps with `$ref`.
    """

    def __init__(self, document: SpecMap, node: Any) -> None:
        self.document = document
        self.parts = list(self._parts(node))

    @property
    def kinds(self) -> frozenset[str]:
        """Allowed JSON types except null. Empty if any type is allowed."""
        kinds = set[str]()
        for part in self.parts:
            types = part.get("type", [])
            kinds.update([types] if isinstance(types, str) else types)
            if "properties" in part:
                kinds.add("object")
        return frozenset(kinds - {"null"})

    @property
    def properties(self) -> dict[str, Any]:
        """All properties, including those of parts and alternatives."""
        return {name: value for part in self.parts for name, value in part.get("properties", {}).items()}

    @property
    def required(self) -> frozenset[str]:
        """Names of required properties."""
        return frozenset(name for part in self.parts for name in part.get("required", []))

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
    def enumeration(self) -> tuple[str, ...]:
        """Allowed values as strings. Empty without an enumeration."""
        return tuple(str(value) for part in self.parts for value in part.get("enum", []) if value is not None)

    @property
    def text(self) -> str:
        """Description of the types."""
        return " or ".join(sorted(self.kinds)) or "anything"

    def property(self, name: str) -> "Schema | None":
        """Return the schema of a property."""
        return Schema(self.document, self.properties[name]) if name in self.properties else None

    def _first(self, key: str) -> "Schema | None":
        for part in self.parts:
            if isinstance(part.get(key), SpecMap):
                return Schema(self.document, part[key])
        return None

    def _parts(self, node: Any) -> Iterator[SpecMap]:
        """Yield the schema and its parts."""
        while isinstance(node, SpecMap) and "$ref" in node:
            node = self.document["components"]["schemas"][node["$ref"].rpartition("/")[2]]
        if isinstance(node, SpecMap):
            yield node
            for key in ("allOf", "anyOf", "oneOf"):
                for part in node.get(key, []):
                    yield from self._parts(part)
