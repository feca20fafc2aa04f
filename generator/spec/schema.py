"""Schemas with their references resolved: the one reading of the spec that rendering and comparisons use."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from .problems import Place
from .remembered import results_of
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
        component: Name of the component that contains this place; empty outside of components.
        name: Name of the component that it is or refers to; empty for a schema without a name.
        definition: Mapping that defines it, at the end of a chain of `$ref`.
        keys: All keywords. Those beside a `$ref` take precedence over those of the component.
    """

    document: SpecMap = field(repr=False)
    written: Mapping[str, Any] = field(repr=False)
    place: Place
    component: str
    name: str
    definition: Mapping[str, Any] = field(repr=False)
    keys: Mapping[str, Any] = field(repr=False)

    @property
    def types(self) -> tuple[str, ...]:
        """JSON types of its own, without null. Empty if it does not say."""
        found = self.keys.get("type", ())
        return tuple(one for one in ((found,) if isinstance(found, str) else found) if one != NULL)

    @property
    def null(self) -> bool:
        """Whether its own types, or the values of an enumeration, contain null."""
        if "enum" in self.keys:
            return None in self.keys["enum"]
        found = self.keys.get("type", ())
        return NULL in ((found,) if isinstance(found, str) else found)

    @property
    def enumeration(self) -> tuple[str | int, ...]:
        """Allowed values except null; empty without an enumeration."""
        return tuple(value for value in self.keys.get("enum", ()) if value is not None)

    @property
    def time_form(self) -> str:
        """Form of a time in `x-time`; empty for other schemas, and if the form is omitted."""
        form = self.keys.get("x-time")
        return form if isinstance(form, str) else ""

    @property
    def items(self) -> "Schema | None":
        """Schema of the items of an array; None if it does not say."""
        return self._content("items")

    @property
    def values(self) -> "Schema | None":
        """Schema of the values of a map; None if it does not say."""
        return self._content("additionalProperties")

    @property
    def contents(self) -> "tuple[Schema, ...]":
        """Schemas of the items of an array and the values of a map."""
        return tuple(schema for schema in (self.items, self.values) if schema is not None)

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
            found[name] = self.read(node, own.place(name) if isinstance(own, SpecMap) else None)
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

    def has_mark(self, key: str, above: frozenset[str] = frozenset()) -> bool:
        """Whether the schema or one of its items, values or alternatives has a key. Properties are left out.

        Args:
            key: Keyword, such as `x-sensitive`.
            above: Names of the components that contain the schema, to stop at recursive ones.
        """
        if self.keys.get(key):
            return True
        inside = above | {self.name} if self.name else above
        inner = (*self.contents, *self.alternatives)
        return any(part.has_mark(key, inside) for part in inner if part.name not in above)

    @property
    def home(self) -> str:
        """Name of the component that contains the definition; empty outside of components."""
        return self.name or self.component

    def place_of(self, keyword: str) -> Place:
        """Return the place of a keyword, or that of the schema if it does not have it."""
        nodes = [node for node in (self.written, self.definition) if isinstance(node, SpecMap) and keyword in node]
        return nodes[0].place(keyword) if nodes else self.place

    def read(self, node: Any, place: Place | None = None) -> "Schema":
        """Return a schema that is written inside this one."""
        return read_schema(self.document, node, place, self.home)

    def _content(self, keyword: str) -> "Schema | None":
        return self.read(self.keys[keyword], self.place_of(keyword)) if keyword in self.keys else None


def read_schema(document: SpecMap, node: Any, place: Place | None = None, component: str = "") -> Schema:
    """Read a schema.

    Args:
        document: Bundled document that contains the components, or the same in plain dictionaries.
        node: The schema. Anything but a mapping is read as a schema that accepts anything.
        place: Its place, if that is not where the mapping begins.
        component: Name of the component that contains it.
    """
    known = results_of(document)
    if known is None or not isinstance(node, dict):
        return _read(document, node, place, component)
    # The schema keeps the node, so that its identity is not given to another one.
    key = (id(node), component, place and (place.file, place.line))
    found: Schema | None = known.get(key)
    if found is None:
        found = known[key] = _read(document, node, place, component)
    return found


def _read(document: SpecMap, node: Any, place: Place | None, component: str) -> Schema:
    written: Mapping[str, Any] = node if isinstance(node, dict) else {}
    name, definition, keys = "", written, written
    while "$ref" in keys:
        name = keys["$ref"].removeprefix(COMPONENTS)
        definition = document["components"]["schemas"][name]
        beside = {key: value for key, value in keys.items() if key != "$ref"}
        keys = {**definition, **beside} if beside else definition
    return Schema(document, written, place or _place(written, document), component, name, definition, keys)


def _place(*nodes: Any) -> Place:
    """Return the place of the first node that has one. Mappings that were not read from files have none."""
    return next((node.place() for node in nodes if isinstance(node, SpecMap)), Place("", 1))


def component(document: SpecMap, name: str) -> Schema:
    """Return a component by its name."""
    schemas = document["components"]["schemas"]
    place = schemas.place(name) if isinstance(schemas, SpecMap) else None
    return read_schema(document, {"$ref": COMPONENTS + name}, place)


def components(document: SpecMap) -> list[Schema]:
    """Return the schemas with names, sorted by name. Those that only refer to another one are left out."""
    found = {name: component(document, name) for name in sorted(document["components"].get("schemas", ()))}
    return [schema for name, schema in found.items() if schema.name == name]
