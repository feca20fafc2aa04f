"""Tests that openapi-python-client reads the same types in the spec as the generator."""

from __future__ import annotations

import pytest
from openapi_python_client import GeneratorData
from openapi_python_client.parser.properties import EnumProperty

from generator.spec.bundle import bundle, operations, parameters
from generator.spec.messages import may_be_empty, request_schema, response_schema
from generator.spec.naming import member_names
from generator.spec.schema import Schema, components, read_schema
from generator.spec.source import SpecMap
from generator.spec.value_types import Type, type_of
from tests import openapi_client_reading as other

from .conftest import SMALL_SPEC, SPEC

Typed = dict[str, tuple[bool, frozenset[object]]]


@pytest.fixture(scope="module", params=[SPEC, SMALL_SPEC], ids=["spec", "small_spec"])
def document(request) -> SpecMap:
    return bundle(request.param)


@pytest.fixture(scope="module")
def data(document) -> GeneratorData:
    return other.parse(document)


def unordered(type_: Type) -> frozenset[object]:
    return frozenset(type_)


def fields(schema: Schema) -> Typed:
    return {wire: (wire in schema.required, unordered(type_of(part))) for wire, part in schema.properties.items()}


def test_models_have_the_same_fields(document, data) -> None:
    maps = other.maps_of(data)
    theirs = {
        str(model.class_info.name): {
            wire: (prop.required, unordered(other.type_of(prop, maps)))
            for wire, prop in other.properties(model).items()
        }
        for model in data.models
        if str(model.class_info.name) not in maps
    }

    assert theirs == {schema.name: fields(schema) for schema in components(document) if schema.properties}
    assert len(theirs) > 5


def test_enumerations_have_the_same_members(document, data) -> None:
    theirs = {str(enum.class_info.name): enum.values for enum in data.enums if isinstance(enum, EnumProperty)}

    assert theirs == {
        schema.name: dict(
            zip(member_names(schema.enumeration, schema.get("x-enum-varnames")), schema.enumeration, strict=True)
        )
        for schema in components(document)
        if schema.enumeration
    }
    assert theirs


def test_operations_take_the_same_parameters(document, data) -> None:
    endpoints, maps = other.endpoints(data), other.maps_of(data)
    for path, method, item, operation in operations(document):
        endpoint = endpoints.pop(other.place(method, path))
        theirs = {
            (where, prop.name.get_untrusted_value()): (prop.required, unordered(other.type_of(prop, maps)))
            for where in ("path", "query", "header")
            for prop in getattr(endpoint, f"{where}_parameters")
        }
        ours = {
            (one["in"], one["name"]): (bool(one.get("required")), type_of(read_schema(document, one["schema"])))
            for one in parameters(document, item, operation)
        }

        assert theirs == {key: (required, unordered(type_)) for key, (required, type_) in ours.items()}
    assert endpoints == {}


def test_operations_have_the_same_bodies(document, data) -> None:
    endpoints, maps = other.endpoints(data), other.maps_of(data)
    for path, method, _, operation in operations(document):
        endpoint = endpoints[other.place(method, path)]
        body, answer = request_schema(document, operation), response_schema(document, operation)
        responses = [one for one in endpoint.responses.patterns if one.source["return_type"] != "None"]

        assert [str(one.prop.class_info.name) for one in endpoint.bodies] == ([body.name] if body else [])
        assert {unordered(other.type_of(one.prop, maps)) for one in responses} == (
            {unordered(type_of(answer))} if answer else set()
        ), operation["operationId"]
        assert may_be_empty(document, operation) == (len(responses) < len(endpoint.responses.patterns))
