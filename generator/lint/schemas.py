"""Check schemas, including valid ones that the generator does not support."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve, walk
from ..spec.naming import python_name
from ..spec.problems import Place, Problem
from ..spec.schema import component, read_schema
from ..spec.source import SpecMap
from ..spec.value_types import type_of

RESERVED_PROPERTIES = ("to_dict", "to_json", "from_dict", "from_response", "is_null", "additional_properties")
RESERVED_SCHEMAS = (
    "Any", "File", "Response", "Client", "BaseModel", "BasePage", "Unset", "UNSET", "Mapping", "Enum", "ClassVar",
    "OpenStrEnum", "OpenIntEnum", "Literal", "NotRequired", "TypeAlias", "TypedDict",
)  # fmt: skip
# Names of components in messages.
SECTIONS = {
    "schemas": "schema", "parameters": "parameter", "responses": "response", "headers": "header",
    "requestBodies": "request body", "securitySchemes": "security scheme",
}  # fmt: skip


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield anonymous, unused and unsupported schemas."""
    components: SpecMap = document["components"].get("schemas", SpecMap("", 1))
    for name, schema in components.items():
        if name in RESERVED_SCHEMAS:
            what = f"the schema name {name} is used by the generated code"
            yield Problem(components.place(name), what, "choose a more specific name")
        if "allOf" in schema and not flat_properties(document, schema):
            yield Problem(
                schema.place("allOf"), f"the parts of {name} have no properties", "merge them into one schema"
            )
        yield from _required(document, name, schema)
        yield from _conflicts(document, name)
    yield from _unused(document)
    for trail, node in walk(document):
        yield from _node(trail, node)
        if isinstance(node.get("properties"), SpecMap):
            yield from _properties(trail, node["properties"])


def _node(trail: tuple[str, ...], node: SpecMap) -> Iterator[Problem]:
    component = trail[:2] == ("components", "schemas") and len(trail) == 3
    part_of_component = trail[:2] == ("components", "schemas") and len(trail) == 5 and trail[3] == "allOf"
    if isinstance(node.get("properties"), SpecMap) and not component and not part_of_component:
        what = "an object with properties has no name"
        yield Problem(node.place("properties"), what, "define it under components.schemas and refer to it")
    if "allOf" in node and not component:
        what = "an object made by allOf has no name"
        yield Problem(
            node.place("allOf"), what, "define it under components.schemas; other keys are allowed beside a `$ref`"
        )
    if isinstance(node.get("enum"), list) and not component and "variables" not in trail:
        what = "an enumeration has no name"
        yield Problem(node.place("enum"), what, "define it under components.schemas and refer to it")
    if node.get("type") == "array" and "items" not in node:
        yield Problem(node.place("type"), "an array does not say what its items are", "add `items:`")
    if "title" in node and trail != ("info",):
        what = f"the schema has the title {node['title']!r}, which would rename its class"
        yield Problem(node.place("title"), what, "remove it, or move the title to the description")
    for key in ("allOf", "anyOf", "oneOf"):
        for index, part in enumerate(node.get(key, [])):
            if part in node[key][:index]:
                yield Problem(node[key].place(index), f"{key} contains the same schema twice", "remove one of them")
    for key in ("anyOf", "oneOf"):
        if key in node and ("properties" in node or "allOf" in node):
            what = f"an object has alternatives ({key}) beside its own properties"
            yield Problem(node.place(key), what, "define each alternative as an object with all its properties")
    if isinstance(node.get("properties"), SpecMap) and node.get("type") != "object":
        what = f"a schema has properties, but {'the type ' + repr(node['type']) if 'type' in node else 'no type'}"
        yield Problem(node.place("type" if "type" in node else "properties"), what, "write `type: object`")
    if "additionalProperties" in node and ("properties" in node or node["additionalProperties"] is False):
        what = "an object has both properties and additionalProperties, or can have neither"
        yield Problem(node.place("additionalProperties"), what, "remove it; unknown keys are kept in any case")


def _required(document: SpecMap, name: str, schema: SpecMap) -> Iterator[Problem]:
    properties = flat_properties(document, schema)
    for part in (schema, *schema.get("allOf", [])):
        for wire in part.get("required", []):
            if wire not in properties:
                what = f"{name} requires {wire}, which is not among its properties"
                yield Problem(part.place("required"), what, "add the property or correct the name")


def _conflicts(document: SpecMap, name: str) -> Iterator[Problem]:
    """Yield properties that the parts of `allOf` declare with different types, of which only the last one is used."""
    whole = component(document, name)
    for part in whole.parts:
        for wire, schema in part.properties.items():
            last = whole.properties[wire]
            if set(type_of(schema)) != set(type_of(last)):
                what = f"{name} has the property {wire} twice, with different types; the other one is at {schema.place}"
                yield Problem(last.place, what, "keep one of them, or declare both with the same type")


def _properties(trail: tuple[str, ...], properties: SpecMap) -> Iterator[Problem]:
    title = trail[2] if len(trail) > 2 and trail[0] == "components" else "a schema"
    for name, schema in properties.items():
        if python_name(name, schema) in RESERVED_PROPERTIES:
            what = f"the property {name} of {title} has the name of a method or field that all models have"
            yield Problem(properties.place(name), what, "choose another one with `x-python-name:`")


def _unused(document: SpecMap) -> Iterator[Problem]:
    used, waiting = set[str](), [document["paths"]]
    while waiting:
        targets = {node["$ref"] for _, node in walk(waiting.pop()) if "$ref" in node} - used
        used |= targets
        waiting += [resolve(document, {"$ref": target}) for target in targets]
    for _, _, _, operation in operations(document):
        used |= {f"#/components/securitySchemes/{name}" for entry in operation.get("security", []) for name in entry}
    for section, entries in document["components"].items():
        for name in entries:
            if f"#/components/{section}/{name}" not in used:
                what = f"the {SECTIONS.get(section, section)} {name} is not used"
                yield Problem(entries.place(name), what, "refer to it or remove it")


def place_of_property(document: SpecMap, schema: SpecMap, name: str) -> Place:
    """Return the place of a property that `flat_properties` returned."""
    return read_schema(document, schema).properties[name].place


def flat_properties(document: SpecMap, schema: Any) -> dict[str, Any]:
    """Return the properties of an object as written, those of its `allOf` parts first."""
    return {name: part.written for name, part in read_schema(document, schema).properties.items()}


def flat_required(document: SpecMap, schema: Any) -> frozenset[str]:
    """Return the names in `required` of an object, including those of its `allOf` parts."""
    return read_schema(document, schema).required
