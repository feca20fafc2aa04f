"""Tests that sensitive fields are found at any depth and in any kind of schema."""

from typing import Any

import pytest

from generator.render.sensitive_fields import body_paths, sensitive_parameters, sensitive_row

SECRET = {"type": "string", "x-sensitive": True}
PLAIN = {"type": "string"}


def document(**schemas: Any) -> Any:
    return {"components": {"schemas": schemas}, "paths": {}}


def posting(schema: Any, answer: Any = None, parameters: Any = ()) -> Any:
    media = {"application/json": {"schema": schema}}
    responses = {"200": {"content": {"application/json": {"schema": answer}}}} if answer else {}
    return {"requestBody": {"content": media}, "responses": responses, "parameters": list(parameters)}


def having(**properties: Any) -> Any:
    return {"type": "object", "properties": properties}


REFERENCE = {"$ref": "#/components/schemas/Part"}
SHAPES: dict[str, tuple[Any, list[tuple[str, ...]]]] = {
    "none": (having(a=PLAIN), []),
    "a field": (having(a=SECRET, b=PLAIN), [("a",)]),
    "a map": (having(a={"type": "object", "additionalProperties": PLAIN, "x-sensitive": True}), [("a",)]),
    "values of a map": (having(a={"type": "object", "additionalProperties": SECRET}), [("a", "*")]),
    "items of a list": (having(a={"type": "array", "items": SECRET}), [("a", "*")]),
    "a field of an item": (having(a={"type": "array", "items": having(b=SECRET)}), [("a", "*", "b")]),
    "a reference": (having(a=REFERENCE), [("a", "key")]),
    "a marked reference": (having(a={**REFERENCE, "x-sensitive": True}), [("a",)]),
    "references in lists": (
        having(a={"type": "array", "items": REFERENCE}, b=REFERENCE),
        [("a", "*", "key"), ("b", "key")],
    ),
    "parts": ({"allOf": [having(a=SECRET), having(b=REFERENCE)]}, [("a",), ("b", "key")]),
    "alternatives": (having(a={"anyOf": [SECRET, {"type": "integer"}]}), [("a",)]),
    "alternative objects": (having(a={"oneOf": [REFERENCE, having(b=SECRET)]}), [("a", "b"), ("a", "key")]),
}


@pytest.mark.parametrize(("schema", "paths"), SHAPES.values(), ids=SHAPES)
def test_paths_of_sensitive_fields(schema, paths):
    part = having(key=SECRET, other=PLAIN)

    assert body_paths(document(Part=part), posting(schema)) == paths


def test_recursive_schema():
    part = having(key=SECRET, parts={"type": "array", "items": REFERENCE})

    assert body_paths(document(Part=part), posting(having(a=REFERENCE))) == [("a", "key")]


def test_operation_lists_sensitive_fields_of_requests_and_responses():
    parameters = [
        {"name": "ticket", "in": "query", "schema": SECRET},
        {"name": "limit", "in": "query", "schema": PLAIN},
    ]
    operation = posting(having(a={"type": "object", "additionalProperties": SECRET}), having(token=SECRET), parameters)

    assert sensitive_row(document(), {}, operation) == {
        "sensitive": (("a", "*"),),
        "sensitive_names": ("a", "token"),
        "sensitive_parameters": ("ticket",),
    }
    assert sensitive_parameters(document(), {}, operation) == ["ticket"]
    assert sensitive_row(document(), {}, posting(having(a=PLAIN))) == {}


def test_parameter_with_sensitive_items() -> None:
    items = {"name": "tickets", "in": "query", "schema": {"type": "array", "items": SECRET}}

    assert sensitive_parameters(document(), {}, posting(having(a=PLAIN), parameters=[items])) == ["tickets"]
