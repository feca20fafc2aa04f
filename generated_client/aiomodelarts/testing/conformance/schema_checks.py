"""Validation of JSON against schemas of the spec: types, missing fields and undocumented fields."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, cast

import jsonschema_rs

from ..spec.contracts import JsonObject, document
from ..spec.undocumented_fields import Key, undocumented_fields
from .findings import Finding, Kind

BASE = "urn:aiomodelarts:conformance"
SHOWN_CHARACTERS = 40


def differences(schema: JsonObject, value: Any) -> list[Finding]:
    """Return the differences between a value and a schema, each once.

    Args:
        schema: Schema of the bundled spec.
        value: Decoded JSON.
    """
    found = [*_faults(schema, value), *_undocumented(schema, value)]
    return list(dict.fromkeys(found))


def _faults(schema: JsonObject, value: Any) -> Iterator[Finding]:
    try:
        errors = list(_validator(json.dumps(schema)).iter_errors(value))
    except ValueError as error:  # the validator does not support integers beyond 64 bits
        yield Finding(Kind.VALUE, "", f"can't be checked: {error}")
        return
    for error in errors:
        yield _finding(error)


def _finding(error: jsonschema_rs.ValidationError) -> Finding:
    """Convert an error of the validator, whose own messages quote values that may be secret."""
    place, kinds = _place(error.instance_path), jsonschema_rs.ValidationErrorKind
    kind = error.kind
    if isinstance(kind, kinds.Required):
        return Finding(Kind.MISSING, f"{place}.{kind.property}".lstrip("."), "is required and missing")
    if isinstance(kind, kinds.Type):
        wanted = " or ".join(sorted(kind.types))
        what = Kind.NULL if error.instance is None else Kind.TYPE
        return Finding(what, place, f"is {_named(error.instance)}, but {wanted} is documented")
    if isinstance(kind, kinds.AnyOf):
        what = Kind.NULL if error.instance is None else Kind.TYPE
        return Finding(what, place, f"is {_named(error.instance)}, which matches none of the documented schemas")
    if isinstance(kind, kinds.Enum):
        shown = repr(cast("object", error.instance))[:SHOWN_CHARACTERS]
        return Finding(Kind.ENUM, place, f"is {shown}, which is not a documented value")
    keyword = str(error.schema_path[-1]) if error.schema_path else "the schema"
    return Finding(Kind.VALUE, place, f"violates {keyword} of the spec")


def _place(path: Iterable[Key]) -> str:
    place = ""
    for part in path:
        place += "[]" if isinstance(part, int) else f".{'*' if part is None else part}"
    return place.lstrip(".")


def _named(value: object) -> str:
    if value is None:
        return "null"
    names = ((bool, "a boolean"), (str, "a string"), (int, "an integer"), (list, "an array"), (dict, "an object"))
    return next((name for kind, name in names if isinstance(value, kind)), "a number")


def _undocumented(schema: JsonObject, value: Any) -> Iterator[Finding]:
    for one in undocumented_fields([schema], value):
        yield Finding(Kind.UNDOCUMENTED, _place(one.path), f"is not documented; it is {_named(one.value)}")


@cache
def _registry() -> jsonschema_rs.Registry:
    components = {"components": _prepared(document()["components"])}
    return jsonschema_rs.Registry([(BASE, components)], draft=jsonschema_rs.Draft202012)


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_prepared(json.loads(schema)), registry=_registry())


def _prepared(node: Any) -> Any:
    """Return a copy with references into the registered document, and with integers as strings where documented."""
    if isinstance(node, list):
        return [_prepared(part) for part in cast("list[Any]", node)]
    if not isinstance(node, dict):
        return node
    copy: JsonObject = {key: _prepared(part) for key, part in cast("JsonObject", node).items()}
    if isinstance(copy.get("$ref"), str):
        copy["$ref"] = BASE + copy["$ref"]
    if copy.get("x-wire") == "string" and copy.get("type") == "integer":
        return {"anyOf": [copy, {"type": "string", "pattern": "^-?[0-9]+$"}]}
    return copy
