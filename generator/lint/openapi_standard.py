"""Check a document against the OpenAPI 3.1 standard, with openapi-spec-validator and JSON Schema."""

import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from ..spec import unknown_keywords
from ..spec.keywords import KINDS
from ..spec.objects import objects, parts
from ..spec.problems import Place, Problem
from ..spec.source import SpecList, SpecMap, plain
from . import extension_types, patterns

META_SCHEMA = jsonschema_rs.Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
# For each kind, the keywords that hold schemas, and those that hold objects by name.
# `additionalProperties: true` is how a free-form object is written.
SCHEMA_KEYWORDS = {
    name: [
        (keyword, content)
        for keyword, content in kind.keywords.items()
        if content.strip("[]{}") == "schema" and keyword != "additionalProperties"
    ]
    for name, kind in KINDS.items()
}
NAMING_KEYWORDS = {
    name: [(keyword, content) for keyword, content in kind.keywords.items() if content.startswith("{")]
    for name, kind in KINDS.items()
}
# Keys in messages of the standard, such as ('20O' was unexpected).
UNEXPECTED = re.compile(r"'([^']+)'(?=[^(]* (?:was|were) unexpected)")
REMEDY = "correct it according to the OpenAPI 3.1 standard"


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield violations of the standard, unknown keywords, wrong types and invalid patterns, each with its place."""
    keywords = list(unknown_keywords.check(document))
    yield from keywords
    for problem in _objects(document):
        # The message of the standard for keywords that have already been reported.
        if not keywords or not problem.what.startswith("Unevaluated properties"):
            yield problem
    yield from _schemas(document)
    yield from _booleans(document)
    yield from _extensions(document)
    yield from extension_types.check(document)
    yield from patterns.check(document)


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


def _objects(document: SpecMap) -> Iterator[Problem]:
    """Find violations outside schemas."""
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(plain(document)):
        deepest = _deepest(error)
        path = list(error.absolute_path)
        if deepest is not error:
            path += list(deepest.relative_path)
        if deepest.message.startswith("Unevaluated properties"):
            path += UNEXPECTED.findall(deepest.message)[:1]
        yield _problem(document, path, deepest.message)


def _schemas(document: SpecMap) -> Iterator[Problem]:
    """Find violations in schemas."""
    for found in objects(document):
        if found.kind == "schema" and found.held_by in ("schema", "schemas"):
            for error in META_SCHEMA.iter_errors(plain(found.node)):
                path = list(error.instance_path)
                if path[-1:] == ["type"] and path[-2:-1] != ["properties"]:
                    place = place_of(found.node, path)
                    yield Problem(place, f"the type {error.instance!r} does not exist", f"use {', '.join(TYPES)}")
                else:
                    yield _problem(found.node, path, error.message)


def _booleans(document: SpecMap) -> Iterator[Problem]:
    """Find schemas that are `true` or `false`."""
    for found in objects(document):
        for keyword, content in SCHEMA_KEYWORDS[found.kind]:
            for part in parts(found.node, keyword, content) if keyword in found.node else ():
                if isinstance(part.value, bool):
                    what = f"the schema {part.name} is `{str(part.value).lower()}`"
                    yield Problem(part.place, what, "leave it out or write a schema")


def _extensions(document: SpecMap) -> Iterator[Problem]:
    """Find values among named objects that the standard takes for extensions, because their names start with `x-`."""
    for found in objects(document):
        for keyword, content in NAMING_KEYWORDS[found.kind]:
            for part in parts(found.node, keyword, content) if keyword in found.node else ():
                if part.name.startswith("x-") and not isinstance(part.value, SpecMap):
                    what = f"the {content.strip('{}')} {part.name} is not a mapping"
                    yield Problem(part.place, what, f"move it out of `{keyword}:`, or remove it")


def _problem(document: SpecMap, path: list[Any], message: str) -> Problem:
    where = f" (at {'/'.join(str(key) for key in path)})" if path else ""
    return Problem(place_of(document, path), f"{message.splitlines()[0][:200]}{where}", REMEDY)


def _deepest(error: Any) -> Any:
    """Return the most specific of the nested errors of a schema error."""
    if not getattr(error, "context", None):
        return error
    return max(error.context, key=lambda inner: (len(inner.absolute_path), -len(inner.message)))
