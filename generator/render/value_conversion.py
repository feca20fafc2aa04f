"""Generate the code that decodes and encodes the value of a property."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openapi_python_client.parser.properties import EnumProperty, ListProperty, ModelProperty
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.union import UnionProperty

from ..spec.bundle import resolve
from ..spec.source import SpecMap

# Property classes of openapi-python-client and the word by which their schemas are known.
_KINDS = ((EnumProperty, "enum"), (IntProperty, "integer"), (ListProperty, "array"), (ModelProperty, "object"))


class Conversion:
    """Makes expressions for the properties of one document.

    Args:
        document: The bundled document.
        maps: The models without keys of their own, which become plain dictionaries, by name.
    """

    def __init__(self, document: SpecMap, maps: Mapping[str, ModelProperty]) -> None:
        self._document = document
        self._maps = maps

    def is_map(self, model: ModelProperty) -> bool:
        """Whether a model has no declared keys and becomes a plain dictionary."""
        return model.class_info.name in self._maps

    def value_of(self, model: ModelProperty) -> Any:
        """Return the property of the map values."""
        return self._maps[model.class_info.name].additional_properties

    def decode(self, prop: Any, node: Any, value: str, depth: int = 0) -> str:
        """Return the expression that decodes a value, or an empty string if the value stays unchanged.

        Args:
            prop: What openapi-python-client made of it.
            node: Its schema.
            value: The name that holds it.
            depth: How many lists and maps are around it.
        """
        schema = resolve(self._document, node) if isinstance(node, dict) else {}
        if isinstance(prop, ModelProperty) and not self.is_map(prop):
            return f"{prop.class_info.name}.from_dict({value}) if {value}.__class__ is dict else {value}"
        if isinstance(prop, EnumProperty):
            inner = f"integer({value})" if schema.get("x-wire") == "string" else value
            return f"{prop.class_info.name}.of({inner})"
        if isinstance(prop, IntProperty) and schema.get("x-wire") == "string":
            return f"{value} if {value}.__class__ is int else integer({value})"
        if isinstance(prop, ListProperty):
            return self._decode_list(self._parts(prop.inner_property, schema.get("items")), value, depth)
        if isinstance(prop, ModelProperty):
            parts = self._parts(self.value_of(prop), schema.get("additionalProperties"))
            return self._decode_map(parts, value, depth)
        if isinstance(prop, UnionProperty):
            return self._decode_any(self._alternatives(prop, schema), value, depth)
        return ""

    def _decode_any(self, alternatives: Iterable[tuple[Any, Any]], value: str, depth: int) -> str:
        """Distinguish lists, objects and other values. A model, or a map with models, stays unchanged."""
        lists, maps, models, rest = [], [], [], value
        for inner, node in alternatives:
            if isinstance(inner, ModelProperty) and not self.is_map(inner):
                models.append(inner.class_info.name)
            elif isinstance(inner, EnumProperty | IntProperty):
                if isinstance(inner, EnumProperty) or rest == value:
                    rest = self.decode(inner, node, rest, depth) or rest
            elif isinstance(inner, ListProperty):
                lists += self._parts(inner.inner_property, node.get("items"))
            elif isinstance(inner, ModelProperty):
                maps += self._parts(self.value_of(inner), node.get("additionalProperties"))
        objects = [self._decode_map(maps, value, depth), self._decode_model(models, value)]
        for codes in (objects, [self._decode_list(lists, value, depth)]):
            found = [code for code in codes if code]
            if len(found) == 1:
                rest = found[0] if rest == value else f"{found[0].removesuffix(value)}({rest})"
        return "" if rest == value else rest

    def _parts(self, prop: Any, node: Any) -> list[tuple[Any, Any]]:
        """Return the alternatives for the items of a list or map, each with its schema."""
        schema = resolve(self._document, node) if isinstance(node, dict) else {}
        return list(self._alternatives(prop, schema)) if isinstance(prop, UnionProperty) else [(prop, schema)]

    def _decode_model(self, names: list[str], value: str) -> str:
        if not names:
            return ""
        if len(names) > 1:
            code = f"best_fit({value}, ({', '.join(dict.fromkeys(names))},))"
        else:
            code = f"{names[0]}.from_dict({value})"
        return f"{code} if {value}.__class__ is dict else {value}"

    def _decode_list(self, parts: list[tuple[Any, Any]], value: str, depth: int) -> str:
        item = f"i{depth}"
        inner = self._decode_any(parts, item, depth + 1) if parts else ""
        return f"[{inner} for {item} in {value}] if {value}.__class__ is list else {value}" if inner else ""

    def _decode_map(self, parts: list[tuple[Any, Any]], value: str, depth: int) -> str:
        key, item = f"k{depth}", f"i{depth}"
        inner = self._decode_any(parts, item, depth + 1) if parts else ""
        entries = f"{{{key}: {inner} for {key}, {item} in {value}.items()}}"
        return f"{entries} if {value}.__class__ is dict else {value}" if inner else ""

    def _alternatives(self, prop: UnionProperty, schema: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
        """Return the alternatives of a union with their schemas. openapi-python-client merges some of them."""
        nodes = list(self._flat(schema))
        for inner in prop.inner_properties:
            kind = next((word for kinds, word in _KINDS if isinstance(inner, kinds)), "")
            yield inner, next((node for node in nodes if kind in (node.get("type"), "enum" in node and "enum")), {})

    def _flat(self, node: Any) -> Iterator[dict[str, Any]]:
        schema = resolve(self._document, node)
        inner = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
        if isinstance(schema.get("type"), list):
            inner += [{**schema, "type": kind} for kind in schema["type"]]
        for part in inner:
            yield from self._flat(part)
        if not inner:
            yield schema

    def encode(self, prop: Any, value: str, depth: int = 0) -> str:
        """Return the expression that encodes a value, or an empty string if it is sent unchanged. See `decode`."""
        if isinstance(prop, ModelProperty) and not self.is_map(prop):
            return f"{value}.to_dict() if {value}.__class__ is {prop.class_info.name} else to_wire({value})"
        if isinstance(prop, ListProperty):
            item = f"i{depth}"
            inner = self.encode(prop.inner_property, item, depth + 1)
            return (
                f"[{inner} for {item} in {value}] if {value}.__class__ is list else to_wire({value})" if inner else ""
            )
        if isinstance(prop, ModelProperty):
            key, item = f"k{depth}", f"i{depth}"
            inner = self.encode(self.value_of(prop), item, depth + 1)
            entries = f"{{{key}: {inner} for {key}, {item} in {value}.items()}}"
            return f"{entries} if {value}.__class__ is dict else to_wire({value})" if inner else ""
        if isinstance(prop, UnionProperty | EnumProperty | AnyProperty):
            return f"to_wire({value})"
        return ""
