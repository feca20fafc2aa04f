"""The bundled spec, read for the fake: what each operation takes and gives."""

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
# Objects in which callers keep attributes of their own.
OPEN_OBJECTS = frozenset({"SampleLabelProperty", "SampleMetadata"})


@cache
def document() -> JsonObject:
    """The bundle that ships with the package."""
    return json.loads(files("aiomodelarts").joinpath("openapi.json").read_bytes())


@frozen
class Parameter:
    """A query or header parameter.

    Args:
        name: Its name on the wire.
        where: `query`, `path` or `header`.
        required: Whether it must be given.
        schema: Its schema.
        example: A value that fits.
        joined: Whether a list comes as one text with commas between, instead of repeating the name.
    """

    name: str
    where: str
    required: bool
    schema: JsonObject
    example: Any
    joined: bool = False

    def read(self, texts: list[str]) -> Any:
        """Return the value of a query parameter or header."""
        if self.schema.get("type") == "array":
            items = resolve(self.schema.get("items", {}))
            parts = ",".join(texts).split(",") if self.joined else texts
            return [_scalar(part, items) for part in parts]
        return _scalar(texts[-1], self.schema)


@frozen
class Contract:
    """What the spec says about one operation.

    Args:
        operation: The operation.
        parameters: Its parameters, those of its path included.
        body_schema: The schema of its body, or None.
        null_removes: Whether null in the body removes what is kept, as in a merge patch.
        body_required: Whether a body must come.
        body_example: A body that fits, or None.
        status: The usual success status, the first that has a body where one has.
        example: The documented answer, or None when it has no body.
        response_schema: The schema of the answer, or None.
        answers: The schema of the answer under each documented success status, None where it has no body.
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
    answers: Mapping[int, JsonObject | None]


def contracts() -> Mapping[str, Contract]:
    """What the spec says about each operation, by its id."""
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
    answers: dict[str, JsonObject] = {
        status: resolve(raw["responses"][status]).get("content", {}).get("application/json", {}) for status in statuses
    }
    status = next((status for status in statuses if answers[status]), statuses[0])
    answer = answers[status]
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
        example=answer.get("example"),
        response_schema=answer.get("schema"),
        answers={int(status): answer.get("schema") for status, answer in answers.items()},
    )


def resolve(node: JsonObject) -> JsonObject:
    """Follow `$ref` in the bundle."""
    while "$ref" in node:
        _, section, name = node["$ref"].removeprefix("#/").split("/")
        node = document()["components"][section][name]
    return node


def schema_name(node: JsonObject) -> str:
    """The name of the schema that a node refers to; empty when it refers to none."""
    return str(node.get("$ref", "")).rpartition("/")[2]


def property_of(schema: JsonObject, name: str) -> JsonObject:
    """The schema of a property, as it stands there; empty when there is none."""
    node = resolve(schema)
    for part in node.get("allOf", []):
        if found := property_of(part, name):
            return found
    found: JsonObject = node.get("properties", {}).get(name, {})
    return found


@cache
def documented_keys(schema: str) -> frozenset[str]:
    """The properties of a schema of the spec, such as `ServiceConfig`."""
    return frozenset(_properties({"$ref": f"#/components/schemas/{schema}"}))


def _properties(node: JsonObject) -> Iterator[str]:
    node = resolve(node)
    yield from node.get("properties", {})
    for part in node.get("allOf", []):
        yield from _properties(part)


def documented(schema: str, source: Mapping[str, Any]) -> JsonObject:
    """What a schema of the spec documents of an object."""
    keys = documented_keys(schema)
    return {key: value for key, value in source.items() if key in keys}


def known_part(schema: JsonObject, value: Any) -> Any:
    """What the spec documents of a value, at any depth; the service takes no notice of the rest."""
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
    """The properties of an object with their schemas; none of an object whose keys are free."""
    node = resolve(node)
    yield from node.get("properties", {}).items()
    for part in node.get("allOf", []):
        yield from described(part)


@cache
def _registry() -> jsonschema_rs.Registry:
    components = {"components": _based(document()["components"])}
    return jsonschema_rs.Registry([(BASE, components)], draft=jsonschema_rs.Draft202012)


def faults_of(schema: JsonObject, value: Any) -> list[tuple[str, str]]:
    """Why a value does not fit a schema, as (place, reason); empty when it does."""
    try:
        errors = list(_validator(json.dumps(schema)).iter_errors(value))
    except ValueError as error:  # older releases of the validator can't take integers beyond 64 bits
        return [("", str(error))]
    return [("/".join(str(key) for key in error.instance_path), error.message) for error in errors]


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_based(json.loads(schema)), registry=_registry())


def _based(node: Any) -> Any:
    """A copy whose references lead into the registered document."""
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
    """The integer that a text of at most 19 digits stands for, or None."""
    return int(text) if re.fullmatch("-?[0-9]{1,19}", text) else None


def _scalar(text: str, schema: JsonObject) -> Any:
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
