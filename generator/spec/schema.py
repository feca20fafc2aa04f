"""Schemas with their references resolved: the one reading of the spec that rendering and comparisons use."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from .problems import Place
from .source import SpecMap

COMPONENTS = "#/components/schemas/"
NULL = "null"


@frozen(eq=False)
class Schema:
    """A schema with its references resolved.

    Args:
        document: Bundled document that contains the components.
        written: Mapping as written, perhaps a `$ref`.
        place: File and line of the schema as written; for a property, those of its name.
        name: Name of the component that it is or refers to; empty for a schema without a name.
        keys: All keywords. Those beside a `$ref` take precedence over those of the component.
    """

    document: SpecMap = field(repr=False)
    written: Mapping[str, Any] = field(repr=False)
    place: Place
    name: str
    keys: Mapping[str, Any] = field(repr=False)

    @property
    def types(self) -> tuple[str, ...]:
        """JSON types of its own, without null. Empty if it does not say."""
        found = self.keys.get("type", ())
        return tuple(one for one in ((found,) if isinstance(found, str) else found) if one != NULL)

    @property
    def null(self) -> bool:
        """Whether its own types contain null."""
        found = self.keys.get("type", ())
        return NULL in ((found,) if isinstance(found, str) else found)

    @property
    def enumeration(self) -> tuple[str | int, ...]:
        """Allowed values; empty without an enumeration."""
        return tuple(self.keys.get("enum", ()))

    @property
    def items(self) -> "Schema":
        """Schema of the items of an array; one that accepts anything if the array does not say."""
        return self.read(self.keys.get("items"))

    @property
    def values(self) -> "Schema":
        """Schema of the values of a map; one that accepts anything if the map does not say."""
        return self.read(self.keys.get("additionalProperties"))

    @property
    def parts(self) -> "tuple[Schema, ...]":
        """Schemas in `allOf`."""
        return tuple(self.read(part) for part in self.keys.get("allOf", ()))

    @property
    def alternatives(self) -> "tuple[Schema, ...]":
        """Schemas in `anyOf` and `oneOf`."""
        return tuple(self.read(part) for key in ("anyOf", "oneOf") for part in self.keys.get(key, ()))

    @cached_property
    def properties(self) -> "Mapping[str, Schema]":
        """Properties of an object, those of its `allOf` parts first."""
        found: dict[str, Schema] = {}
        for part in self.parts:
            found.update(part.properties)
        own = self.keys.get("properties", {})
        for name, node in own.items():
            place = own.place(name) if isinstance(own, SpecMap) else None
            found[name] = read_schema(self.document, node, place)
        return found

    @cached_property
    def required(self) -> frozenset[str]:
        """Names of the required properties, including those of its `allOf` parts."""
        own = frozenset(str(name) for name in self.keys.get("required", ()))
        return own.union(*(part.required for part in self.parts))

    @property
    def with_parts(self) -> "Iterator[Schema]":
        """The schema, its parts and its alternatives, at any depth."""
        yield self
        for part in (*self.parts, *self.alternatives):
            yield from part.with_parts

    def get(self, keyword: str, default: Any = None) -> Any:
        """Return the value of a keyword."""
        return self.keys.get(keyword, default)

    def has_mark(self, key: str) -> bool:
        """Whether the schema or one of its items, values or alternatives has a key. Properties are left out."""
        if self.keys.get(key):
            return True
        inner = [self.read(self.keys[one]) for one in ("items", "additionalProperties") if one in self.keys]
        return any(part.has_mark(key) for part in (*inner, *self.alternatives))

    def read(self, node: Any) -> "Schema":
        """Return a schema of the same document."""
        return read_schema(self.document, node)


def read_schema(document: SpecMap, node: Any, place: Place | None = None) -> Schema:
    """Read a schema.

    Args:
        document: Bundled document that contains the components.
        node: The schema. Anything but a mapping is read as a schema that accepts anything.
        place: Its place, if that is not where the mapping begins.
    """
    written: Mapping[str, Any] = node if isinstance(node, dict) else {}
    name, target, keys = "", written, written
    while "$ref" in target:
        name = target["$ref"].removeprefix(COMPONENTS)
        target = document["components"]["schemas"][name]
        keys = {**target, **{key: value for key, value in keys.items() if key != "$ref"}}
    if place is None:
        place = written.place() if isinstance(written, SpecMap) else document.place()
    return Schema(document, written, place, name, keys)


def component(document: SpecMap, name: str) -> Schema:
    """Return a component by its name."""
    return read_schema(document, {"$ref": COMPONENTS + name}, document["components"]["schemas"].place(name))


def components(document: SpecMap) -> list[Schema]:
    """Return the schemas with names, sorted by name. Those that only refer to another one are left out."""
    found = {name: component(document, name) for name in sorted(document["components"].get("schemas", ()))}
    return [schema for name, schema in found.items() if schema.name == name]
