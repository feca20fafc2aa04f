"""Schemas of the spec, in a form that can be compared with documented facts."""

from typing import Any

from ..spec.problems import Place
from ..spec.schema import Schema, read_schema
from ..spec.source import SpecMap


class MergedSchema:
    """All that a schema allows together with its parts and alternatives.

    Args:
        schema: The schema.
    """

    def __init__(self, schema: Schema) -> None:
        self.parts = tuple(schema.with_parts)
        self.place = schema.place
        self.component = schema.component

    @property
    def kinds(self) -> frozenset[str]:
        """Allowed JSON types except null. Empty if any type is allowed."""
        kinds = frozenset(kind for part in self.parts for kind in part.types)
        return kinds | {"object"} if self.properties else kinds

    @property
    def properties(self) -> dict[str, Schema]:
        """All properties, including those of parts and alternatives."""
        return {name: part.properties[name] for part in self.parts for name in part.get("properties", {})}

    @property
    def required(self) -> frozenset[str]:
        """Names of required properties."""
        return frozenset[str]().union(*(part.required for part in self.parts))

    @property
    def items(self) -> "MergedSchema | None":
        """Schema of the array items."""
        return next((MergedSchema(part.items) for part in self.parts if part.items is not None), None)

    @property
    def values(self) -> "MergedSchema | None":
        """Schema of the map values. None for an object with properties or a free-form object."""
        found = [part.values for part in self.parts if part.values is not None and part.values.keys]
        return MergedSchema(found[0]) if found and not self.properties else None

    @property
    def is_free(self) -> bool:
        """Whether the schema is a free-form object."""
        values = self.values
        has_fields = any(part.get("properties") is not None for part in self.parts)  # also if those of a cloud are none
        return "object" in (self.kinds or {"object"}) and not has_fields and (values is None or not values.kinds)

    @property
    def has_fields(self) -> bool:
        """Whether the schema, the items of its arrays or the values of its maps have properties."""
        inner = self.items or self.values
        return bool(self.properties) or (inner is not None and inner.has_fields)

    @property
    def enumeration(self) -> tuple[str, ...]:
        """Allowed values as strings. Empty without an enumeration."""
        return tuple(str(value) for part in self.parts for value in part.enumeration)

    def limit(self, keyword: str) -> Any:
        """Return the value of a keyword such as `default` or `maximum`, or None."""
        return next((part.keys[keyword] for part in self.parts if keyword in part.keys), None)

    @property
    def is_deprecated(self) -> bool:
        """Whether the schema or a part of it is marked as deprecated."""
        return any(part.get("deprecated") for part in self.parts)

    @property
    def text(self) -> str:
        """Description of the types."""
        return " or ".join(sorted(self.kinds)) or "anything"

    def property(self, name: str) -> "MergedSchema | None":
        """Return the schema of a property."""
        found = self.properties.get(name)
        return None if found is None else MergedSchema(found)

    def where_to_add(self) -> tuple[Place, str]:
        """Return the place of the properties, where a missing one belongs, and the name of their component."""
        return self._where("properties", self.parts[::-1])

    def where_listed(self) -> tuple[Place, str]:
        """Return the place of the enumeration, and the name of its component."""
        return self._where("enum", self.parts)

    def _where(self, keyword: str, parts: tuple[Schema, ...]) -> tuple[Place, str]:
        part = next((part for part in parts if keyword in part.keys), None)
        return (self.place, self.component) if part is None else (part.place_of(keyword), part.home)


def merged_schema(document: SpecMap, node: Any, place: Place | None = None) -> MergedSchema:
    """Read a schema of the spec.

    Args:
        document: Bundled spec.
        node: Schema as written, perhaps with `$ref`.
        place: Where the schema is used, if that is not where it is written.
    """
    return MergedSchema(read_schema(document, node, place))
