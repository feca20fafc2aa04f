"""Look at a schema of the spec the way a table of the API reference describes it."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve, walk
from ..spec.source import SpecMap


class Schema:
    """A schema with its references followed and its parts put together.

    Args:
        document: The bundled spec.
        node: The schema as it is written.

    Attributes:
        names: The names of the components it is or is put together from.
    """

    def __init__(self, document: SpecMap, node: Any) -> None:
        self.document = document
        self.names = set[str]()
        self.parts = list(self._parts(node))

    @property
    def kinds(self) -> frozenset[str]:
        """The JSON types it allows but null; empty when it allows anything."""
        kinds = set[str]()
        for part in self.parts:
            types = part.get("type", [])
            kinds.update([types] if isinstance(types, str) else types)
            if "properties" in part:
                kinds.add("object")
        return frozenset(kinds - {"null"})

    @property
    def properties(self) -> dict[str, Any]:
        """All properties, those of parts and alternatives included."""
        return {name: value for part in self.parts for name, value in part.get("properties", {}).items()}

    @property
    def required(self) -> frozenset[str]:
        """The names that have to be there."""
        return frozenset(name for part in self.parts for name in part.get("required", []))

    @property
    def items(self) -> "Schema | None":
        """What the entries of an array are."""
        return self._first("items")

    @property
    def values(self) -> "Schema | None":
        """What the values of a map are; None for an object with properties and for one that can hold anything."""
        return None if self.properties else self._first("additionalProperties")

    @property
    def is_free(self) -> bool:
        """Whether it is an object of which nothing is said."""
        values = self.values
        return "object" in (self.kinds or {"object"}) and not self.properties and (values is None or not values.kinds)

    @property
    def enumeration(self) -> tuple[str, ...]:
        """The allowed values as text; empty where there is no enumeration."""
        return tuple(str(value) for part in self.parts for value in part.get("enum", []) if value is not None)

    @property
    def text(self) -> str:
        """Its types in words."""
        return " or ".join(sorted(self.kinds)) or "anything"

    def property(self, name: str) -> "Schema | None":
        """The schema of a property."""
        return Schema(self.document, self.properties[name]) if name in self.properties else None

    def _first(self, key: str) -> "Schema | None":
        for part in self.parts:
            if isinstance(part.get(key), SpecMap):
                return Schema(self.document, part[key])
        return None

    def _parts(self, node: Any) -> Iterator[SpecMap]:
        """The schema and those it is put together from; notes the names on the way."""
        while isinstance(node, SpecMap) and "$ref" in node:
            self.names.add(node["$ref"].rpartition("/")[2])
            node = self.document["components"]["schemas"][node["$ref"].rpartition("/")[2]]
        if isinstance(node, SpecMap):
            yield node
            for key in ("allOf", "anyOf", "oneOf"):
                for part in node.get(key, []):
                    yield from self._parts(part)


def schemas_of_requests(document: SpecMap) -> frozenset[str]:
    """The names of all schemas that the bodies of requests use."""
    found = set[str]()
    waiting: list[Any] = [operation.get("requestBody") for _, _, _, operation in operations(document)]
    while waiting:
        for _, node in walk(waiting.pop()):
            section, _, name = str(node.get("$ref", "")).removeprefix("#/components/").partition("/")
            if section == "schemas" and name not in found:
                found.add(name)
                waiting.append(resolve(document, node))
    return frozenset(found)
