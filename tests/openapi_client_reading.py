"""A reading of the spec that is not ours: that of openapi-python-client, in the types of the generator."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from openapi_python_client import GeneratorData
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, ListProperty, ModelProperty, UnionProperty
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.none import NoneProperty

from generator.spec.source import SpecMap, plain
from generator.spec.value_types import ANYTHING, Part, Type

PLAIN = {
    NoneProperty: "null", BooleanProperty: "boolean", IntProperty: "integer", FloatProperty: "number",
    AnyProperty: ANYTHING,
}  # fmt: skip


def configuration() -> Config:
    """Return the settings of a run that writes nothing."""
    return Config.from_sources(
        ConfigFile(post_hooks=[]), MetaType.NONE, Path("bundle.json"), "utf-8", overwrite=True, output_path=None
    )


def parse(document: SpecMap) -> GeneratorData:
    """Parse a document. Warnings count as errors."""
    data = GeneratorData.from_dict(prepared(document), config=configuration())
    assert isinstance(data, GeneratorData), data
    assert data.errors == []
    assert [error for tag in data.endpoint_collections_by_tag.values() for error in tag.parse_errors] == []
    return data


def prepared(document: SpecMap) -> dict[str, Any]:
    """Return the document in a form that openapi-python-client parses without loss."""
    readable = _references_alone(plain(document))
    for item in readable["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                # Errors are raised by the client, so no models are generated for them.
                operation["responses"].pop("default", None)
    return readable


def _references_alone(node: Any) -> Any:
    """Wrap a `$ref` with other keys beside it in an `allOf`, so that they are not lost."""
    if isinstance(node, dict):
        result = {key: _references_alone(value) for key, value in node.items()}
        if "$ref" in result and len(result) > 1:
            result["allOf"] = [{"$ref": result.pop("$ref")}]
        return result
    return [_references_alone(value) for value in node] if isinstance(node, list) else node


def endpoints(data: GeneratorData) -> dict[tuple[str, str], Endpoint]:
    """Return the endpoints by method and path, without the names of placeholders, which it changes."""
    found = [endpoint for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints]
    return {place(endpoint.method, endpoint.path.get_untrusted_value()): endpoint for endpoint in found}


def place(method: str, path: str) -> tuple[str, str]:
    """Return the key of an endpoint."""
    return method, re.sub(r"{[^}]*}", "{}", path)


def properties(model: ModelProperty) -> dict[str, Any]:
    """Return the properties of a model by their names on the wire."""
    found = (model.required_properties or []) + (model.optional_properties or [])
    return {prop.name.get_untrusted_value(): prop for prop in found}


def type_of(prop: Any, maps: dict[str, Any]) -> Type:
    """Return the type of a property.

    Args:
        prop: What the parser made of a schema.
        maps: Models without declared keys, by name, with the property of their values.
    """
    if isinstance(prop, UnionProperty):
        return tuple(dict.fromkeys(part for inner in prop.inner_properties for part in type_of(inner, maps)))
    if isinstance(prop, ModelProperty):
        name = str(prop.class_info.name)
        return (Part("map", inner=type_of(maps[name], maps)),) if name in maps else (Part("model", name),)
    if isinstance(prop, EnumProperty):
        return (Part("enum", str(prop.class_info.name), base="integer" if prop.value_type is int else "string"),)
    if isinstance(prop, ListProperty):
        return (Part("list", inner=type_of(prop.inner_property, maps)),)
    # It has properties for dates, files and the like, which are strings on the wire.
    return (Part(PLAIN.get(type(prop), "string")),)


def maps_of(data: GeneratorData) -> dict[str, Any]:
    """Return the models without declared keys, by name, with the property of their values."""
    return {
        str(model.class_info.name): model.additional_properties
        for model in data.models
        if model.additional_properties and not properties(model)
    }
