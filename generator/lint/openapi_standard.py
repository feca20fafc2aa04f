"""Check a document against the OpenAPI 3.1 standard, with openapi-spec-validator and JSON Schema."""

from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from ..spec.bundle import walk
from ..spec.problems import Place, Problem
from ..spec.source import SpecList, SpecMap, plain

REMEDY = "correct it according to the OpenAPI 3.1 standard"
# Schema keywords that the generator would ignore or that would silently change a type.
NOT_GENERATED = (
    "const", "not", "if", "then", "else", "patternProperties", "propertyNames", "prefixItems", "dependentSchemas",
    "unevaluatedProperties", "unevaluatedItems", "nullable", "$schema", "$id", "$anchor", "$defs", "$dynamicRef",
    "$dynamicAnchor",
)  # fmt: skip


def check_structure(document: SpecMap) -> Iterator[Problem]:
    """Yield structural violations of the standard, each with the nearest place, up to the first check that fails."""
    for find in (_documents, _schemas, _not_generated):
        problems = list(find(document))
        if problems:
            yield from problems
            return


def check_semantics(document: SpecMap) -> Iterator[Problem]:
    """Yield other findings of openapi-spec-validator, which are less precise than the rules of this project."""
    for error in OpenAPIV31SpecValidator(plain(document)).iter_errors():
        yield _problem(document, list(error.absolute_path), error.message)


def place_of(document: SpecMap, path: list[Any]) -> Place:
    """Return the place of a path of keys, or of its nearest existing parent."""
    node: Any = document
    place = document.place()
    for key in path:
        if isinstance(node, SpecMap) and key in node:
            place = node.place(key)
            node = node[key]
        elif isinstance(node, SpecList) and int(key) < len(node):
            place = node.place(int(key))
            node = node[int(key)]
        else:
            break
    return place


def _documents(document: SpecMap) -> Iterator[Problem]:
    """Find violations outside schemas."""
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(plain(document)):
        deepest = _deepest(error)
        path = list(error.absolute_path)
        if deepest is not error:
            path += list(deepest.relative_path)
        yield _problem(document, path, deepest.message)


def _schemas(document: SpecMap) -> Iterator[Problem]:
    """Find violations in schemas."""
    for trail, node in walk(document):
        if trail[-1:] == ("schema",) or (trail[:2] == ("components", "schemas") and len(trail) == 3):
            try:
                jsonschema_rs.meta.validate(plain(node))
            except jsonschema_rs.ValidationError as error:
                yield _problem(document, [*trail, *error.instance_path], error.message)


def _not_generated(document: SpecMap) -> Iterator[Problem]:
    """Find schemas that are `true` or `false`, and valid keywords that the generator does not support."""
    for _, node in walk(document):
        for key in NOT_GENERATED:
            if key in node:
                yield Problem(node.place(key), f"the keyword {key} is not supported", "express it with other keywords")
        inner = [(key, node[key], node.place(key)) for key in ("schema", "items") if key in node]
        properties = node.get("properties", SpecMap("", 1))
        inner += [(name, schema, properties.place(name)) for name, schema in properties.items()]
        for key in ("allOf", "anyOf", "oneOf"):
            inner += [(key, part, node[key].place(index)) for index, part in enumerate(node.get(key, []))]
        for name, schema, place in inner:
            if isinstance(schema, bool):
                yield Problem(place, f"the schema {name} is `{str(schema).lower()}`", "leave it out or write a schema")


def _problem(document: SpecMap, path: list[Any], message: str) -> Problem:
    where = "/".join(str(key) for key in path)
    return Problem(place_of(document, path), f"{message.splitlines()[0][:200]} (at {where})", REMEDY)


def _deepest(error: Any) -> Any:
    """Return the most specific of the nested errors of a schema error."""
    if not getattr(error, "context", None):
        return error
    return max(error.context, key=lambda inner: (len(inner.absolute_path), -len(inner.message)))
