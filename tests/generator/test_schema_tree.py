"""Tests of the one reading of schemas: references, parts, places and types."""

from __future__ import annotations

from typing import Any

import pytest

from generator.spec.bundle import bundle
from generator.spec.schema import Schema, component, components, read_schema
from generator.spec.value_types import Part, names, type_of

REFERENCE = {"$ref": "#/components/schemas/Leaf"}
LEAF = {"type": "object", "description": "A leaf.", "properties": {"size": {"type": "integer"}}, "required": ["size"]}
COLOR = {"type": "string", "enum": ["red", "green"]}
ANYTHING = Part("anything")


def read(node: Any, **schemas: Any) -> Schema:
    return read_schema({"components": {"schemas": {"Leaf": LEAF, "Color": COLOR, **schemas}}}, node)  # type: ignore[arg-type]


def listed(*inner: Part) -> Part:
    return Part("list", inner=inner)


def test_keys_beside_a_reference_take_precedence() -> None:
    schema = read({**REFERENCE, "description": "The first leaf."})

    assert (schema.name, schema.get("description")) == ("Leaf", "The first leaf.")
    assert schema.types == ("object",)
    assert list(schema.properties) == ["size"]


def test_chain_of_references_ends_at_the_last_name() -> None:
    first, second = {"$ref": "#/components/schemas/Second"}, {**REFERENCE, "x-sensitive": True}

    schema = read({"$ref": "#/components/schemas/First"}, First=first, Second=second)

    assert (schema.name, schema.get("x-sensitive"), schema.get("description")) == ("Leaf", True, "A leaf.")


def test_parts_are_flattened_and_later_ones_win() -> None:
    own = {"properties": {"size": {"type": "string"}, "name": {"type": "string"}}, "required": ["name"]}

    schema = read({"allOf": [REFERENCE, {"properties": {"age": {}}}], **own})

    assert list(schema.properties) == ["size", "age", "name"]
    assert schema.properties["size"].types == ("string",)
    assert schema.required == {"size", "name"}


@pytest.mark.parametrize(
    ("node", "type_"),
    [
        ({}, [ANYTHING]),
        ("no mapping", [ANYTHING]),
        ({"type": "string"}, [Part("string")]),
        ({"type": ["null", "integer"]}, [Part("integer"), Part("null")]),
        ({"type": "null"}, [Part("null")]),
        (REFERENCE, [Part("model", "Leaf")]),
        ({"anyOf": [REFERENCE, {"type": "null"}]}, [Part("model", "Leaf"), Part("null")]),
        ({"oneOf": [{"type": "string"}, REFERENCE, {"type": "string"}]}, [Part("string"), Part("model", "Leaf")]),
        ({"$ref": "#/components/schemas/Color"}, [Part("enum", "Color", base="string")]),
        ({"type": "array", "items": REFERENCE}, [listed(Part("model", "Leaf"))]),
        ({"type": "array"}, [listed(ANYTHING)]),
        ({"type": "object"}, [Part("map", inner=(ANYTHING,))]),
        ({"type": "object", "additionalProperties": True}, [Part("map", inner=(ANYTHING,))]),
        (
            {"type": ["object", "null"], "additionalProperties": {"type": ["string", "null"]}},
            [Part("map", inner=(Part("string"), Part("null"))), Part("null")],
        ),
    ],
)
def test_type(node: Any, type_: list[Part]) -> None:
    assert type_of(read(node)) == tuple(type_)


def test_null_of_a_class_is_kept() -> None:
    for name, kind in (("Leaf", "model"), ("Color", "enum")):
        schema = {"Leaf": LEAF, "Color": COLOR}[name]
        types = {"type": [schema["type"], "null"]}
        if kind == "enum":
            types["enum"] = ["red", None]

        found = type_of(read({"$ref": f"#/components/schemas/{name}"}, **{name: {**schema, **types}}))

        assert [(part.kind, part.name) for part in found] == [(kind, name), ("null", "")]


def test_order_of_alternatives_does_not_matter_inside_lists() -> None:
    one, other = ({"type": "array", "items": {"type": types}} for types in (["string", "null"], ["null", "string"]))

    assert type_of(read(one)) == type_of(read(other))
    assert hash(type_of(read(one))) == hash(type_of(read(other)))


def test_recursive_schemas_end() -> None:
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    branch = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Branch"}}}

    assert names(type_of(read(tree, Tree=tree)), "model") == {"Tree"}
    assert not read(tree, Tree=tree).has_mark("x-wire")
    found = read({"$ref": "#/components/schemas/Branch"}, Branch=branch)
    assert type_of(found.properties["next"].properties["next"]) == (Part("model", "Branch"),)
    assert not found.has_mark("x-wire")


@pytest.mark.parametrize(
    ("node", "is_marked"),
    [
        ({"x-wire": "string"}, True),
        ({"type": "array", "items": {"x-wire": "string"}}, True),
        ({"type": "object", "additionalProperties": {"items": {"x-wire": "string"}}}, True),
        ({"anyOf": [{"type": "null"}, {"x-wire": "string"}]}, True),
        ({"properties": {"a": {"x-wire": "string"}}}, False),
        ({"x-wire": False}, False),
        (REFERENCE, False),
    ],
)
def test_mark(node: Any, is_marked: bool) -> None:
    assert read(node).has_mark("x-wire") is is_marked


def test_places_are_those_of_names(small_spec) -> None:
    small_spec.replace("        total_count:\n", "        total_count:  # property\n")
    small_spec.replace("    WidgetPage:\n", "    WidgetPage:  # component\n")
    document = bundle(small_spec.folder)

    page = component(document, "WidgetPage")

    assert str(page.place) == f"spec/widgets.yaml:{small_spec.line('# component')}"
    assert str(page.properties["total_count"].place) == f"spec/widgets.yaml:{small_spec.line('# property')}"
    assert [schema.name for schema in components(document)] == sorted(document["components"]["schemas"])
