"""Contracts of operations: their parameters, bodies and responses in the bundled spec."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, cast

import jsonschema_rs
from attrs import frozen

from ...core.operation.operation import Operation
from ...operations import OPERATIONS

BASE = "urn:aiomodelarts"
MERGE_PATCH = "application/merge-patch+json"
JsonObject = dict[str, Any]
# Objects that accept undocumented attributes of the user.
OPEN_OBJECTS = frozenset({"SampleLabelProperty", "SampleMetadata"})


@cache
def document() -> JsonObject:
    """Return the OpenAPI document of the package."""
    return json.loads(files(__name__.rpartition(".testing.")[0]).joinpath("openapi.json").read_bytes())


@frozen
class Parameter:
    """A path, query or header parameter.

    Args:
        name: Name on the wire.
        where: `query`, `path` or `header`.
        required: Whether the parameter is required.
        schema: Schema of the value.
        example: Valid value.
        joined: Whether a list is sent as one comma-separated string, instead of a repeated parameter.
    """

    name: str
    where: str
    required: bool
    schema: JsonObject
    example: Any
    joined: bool = False

    def read(self, strings: list[str]) -> Any:
        """Convert the strings of a query parameter or header to its value."""
        if self.schema.get("type") == "array":
            items = resolve(self.schema.get("items", {}))
            parts = ",".join(strings).split(",") if self.joined else strings
            return [scalar_of(part, items) for part in parts]
        return scalar_of(strings[-1], self.schema)


@frozen
class Contract:
    """Contract of an operation in the spec.

    Args:
        operation: The operation.
        parameters: Parameters, including those of the path.
        body_schema: Schema of the request body, or None.
        null_removes: Whether null in the body removes a property, as in a merge patch.
        body_required: Whether a body is required.
        body_example: Valid request body, or None.
        status: First documented success status that has a body, or the first one if none has a body.
        example: Documented response, or None if it has no body; for a stream, the data of one event.
        response_schema: Schema of the response with `status`, or None if it has no body.
        responses: Schema of the response by documented success status, or None if it has no body.
    """

    operation: Operation
    parameters: tuple[Parameter, ...]
    body_schema: JsonObject | None
    null_removes: bool
    body_required: bool
    body_example: Any
    status: int
    example: Any
    response_schema: JsonObject | None
    responses: Mapping[int, JsonObject | None]


def contracts() -> Mapping[str, Contract]:
    """Return the contracts of all operations by operation ID."""
    return _contracts()


@cache
def _contracts() -> dict[str, Contract]:
    found = {contract.operation.id: contract for contract in _read_contracts()}
    return {name: found[name] for name in OPERATIONS}


def _read_contracts() -> Iterator[Contract]:
    spec = document()
    for item in spec["paths"].values():
        for method, raw in item.items():
            if method != "parameters":
                yield _contract(OPERATIONS[raw["operationId"]], item, raw)


def _contract(operation: Operation, item: JsonObject, raw: JsonObject) -> Contract:
    entries = [resolve(entry) for entry in [*item.get("parameters", []), *raw.get("parameters", [])]]
    body = resolve(raw.get("requestBody", {}))
    bodies = cast("list[JsonObject]", list(body.get("content", {}).values()))
    media: JsonObject = bodies[0] if bodies else {}
    statuses = sorted(status for status in raw["responses"] if status.startswith("2"))
    responses: dict[str, JsonObject] = {
        status: next(iter(resolve(raw["responses"][status]).get("content", {"": {}}).values())) for status in statuses
    }
    status = next((status for status in statuses if responses[status]), statuses[0])
    response = responses[status]
    return Contract(
        operation=operation,
        parameters=tuple(
            Parameter(
                name=entry["name"],
                where=entry["in"],
                required=entry.get("required", False),
                schema=resolve(entry["schema"]),
                example=entry["example"],
                joined=entry.get("explode") is False,
            )
            for entry in entries
        ),
        body_schema=media.get("schema"),
        null_removes=MERGE_PATCH in body.get("content", {}),
        body_required=bool(body.get("required")),
        body_example=media.get("example"),
        status=int(status),
        example=response.get("example"),
        response_schema=response.get("schema"),
        responses={int(status): response.get("schema") for status, response in responses.items()},
    )


def resolve(node: JsonObject) -> JsonObject:
    """Return the schema that a `$ref` refers to, or the schema itself."""
    while "$ref" in node:
        _, section, name = node["$ref"].removeprefix("#/").split("/")
        node = document()["components"][section][name]
    return node


def schema_name(node: JsonObject) -> str:
    """Return the name of the schema that a `$ref` refers to; an empty string if there is no `$ref`."""
    return str(node.get("$ref", "")).rpartition("/")[2]


def property_of(schema: JsonObject, name: str) -> JsonObject:
    """Return the schema of a property without resolving its `$ref`; empty if there is no such property."""
    node = resolve(schema)
    for part in node.get("allOf", []):
        if found := property_of(part, name):
            return found
    found: JsonObject = node.get("properties", {}).get(name, {})
    return found


@cache
def documented_keys(schema: str) -> frozenset[str]:
    """Return the names of the properties of a schema in the spec, such as `ServiceConfig`."""
    return frozenset(_properties({"$ref": f"#/components/schemas/{schema}"}))


def _properties(node: JsonObject) -> Iterator[str]:
    node = resolve(node)
    yield from node.get("properties", {})
    for part in node.get("allOf", []):
        yield from _properties(part)


def documented(schema: str, source: Mapping[str, Any]) -> JsonObject:
    """Return a copy of an object with only the properties of a schema in the spec."""
    keys = documented_keys(schema)
    return {key: value for key, value in source.items() if key in keys}


def known_part(schema: JsonObject, value: Any) -> Any:
    """Return a copy of a value without undocumented properties, which the service ignores."""
    if schema_name(schema) in OPEN_OBJECTS:
        return value
    node = resolve(schema)
    if isinstance(value, list):
        items: JsonObject = node.get("items", {})
        return [known_part(items, part) for part in cast("list[Any]", value)]
    known = dict(described(node))
    if not isinstance(value, dict) or not known:
        return cast("Any", value)
    entries = cast("JsonObject", value)
    return {key: known_part(known[key], part) for key, part in entries.items() if key in known}


def described(node: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Yield the documented properties of an object and their schemas."""
    node = resolve(node)
    yield from node.get("properties", {}).items()
    for part in node.get("allOf", []):
        yield from described(part)


@cache
def _registry() -> jsonschema_rs.Registry:
    # The references of the document are local to it. The validator needs only the schemas, of which it makes a copy.
    components = {"components": {"schemas": document()["components"]["schemas"]}}
    return jsonschema_rs.Registry([(BASE, components)], draft=jsonschema_rs.Draft202012)


def faults_of(schema: JsonObject, value: Any) -> list[tuple[str, str]]:
    """Return the validation errors of a value as (place, reason) pairs."""
    try:
        errors = list(_validator(json.dumps(schema)).iter_errors(value))
    except ValueError as error:  # older versions of jsonschema-rs refuse integers beyond 64 bits
        return [("", str(error))]
    return [("/".join(str(key) for key in error.instance_path), error.message) for error in errors]


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_based(json.loads(schema)), registry=_registry())


def _based(node: Any) -> Any:
    """Return a copy whose references refer to the registered document."""
    if isinstance(node, dict):
        entries = cast("JsonObject", node)
        copy: JsonObject = {key: _based(value) for key, value in entries.items()}
        if isinstance(copy.get("$ref"), str):
            copy["$ref"] = BASE + copy["$ref"]
        return copy
    if isinstance(node, list):
        return [_based(value) for value in cast("list[Any]", node)]
    return node


def integer_in(text: str) -> int | None:
    """Return the integer in a string of up to 19 digits, or None."""
    return int(text) if re.fullmatch("-?[0-9]{1,19}", text) else None


def scalar_of(text: str, schema: JsonObject) -> Any:
    """Convert a string to the scalar type of a schema, if it can be converted."""
    kind = schema.get("type")
    if kind == "integer":
        number = integer_in(text)
        return text if number is None else number
    if kind == "number":
        try:
            return float(text)
        except ValueError:
            return text
    if kind == "boolean" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text
