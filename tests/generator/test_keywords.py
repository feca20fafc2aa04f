"""Tests that lint knows each keyword of the standard, and refuses each other key, whatever its depth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import jsonschema_specifications
import openapi_spec_validator
import pytest

from generator.lint.linter import lint
from generator.spec.bundle import bundle
from generator.spec.keywords import KINDS, objects
from generator.spec.source import SpecMap

STANDARD = json.loads(
    (files(openapi_spec_validator) / "resources/schemas/v3.1/schema.json").read_text(encoding="utf-8")
)


def keywords_of_schemas() -> set[str]:
    """Return the keywords of JSON Schema 2020-12 and of schemas in OpenAPI, without those that it replaced."""
    vocabularies = [
        resource.contents
        for uri in jsonschema_specifications.REGISTRY
        if "draft/2020-12/meta/" in uri
        for resource in [jsonschema_specifications.REGISTRY[uri]]
    ]
    assert len(vocabularies) == 8
    found = {key for vocabulary in vocabularies for key in vocabulary["properties"]}
    return found | {"discriminator", "xml", "externalDocs", "example", "nullable"}


def keywords_of_objects(definition: dict[str, Any]) -> Iterator[str]:
    """Yield the keywords of a kind of objects, from its definition in the schema of OpenAPI 3.1."""
    yield from definition.get("properties", {})
    parts = [definition.get("then"), definition.get("else"), *definition.get("allOf", [])]
    parts += definition.get("dependentSchemas", {}).values()
    reference = definition.get("$ref", "#")
    if reference != "#/$defs/specification-extensions":
        part: Any = STANDARD
        for key in reference.split("/")[1:]:
            part = part[key]
        parts.append(part if part is not STANDARD else None)
    for part in parts:
        yield from keywords_of_objects(part) if part else ()


@pytest.mark.parametrize("kind", KINDS)
def test_each_keyword_of_the_standard_is_supported_or_refused_with_a_remedy(kind: str) -> None:
    known = set(KINDS[kind].keywords) | set(KINDS[kind].refused)
    definition = STANDARD if kind == "document" else STANDARD["$defs"].get(kind.replace(" ", "-"))
    standard = keywords_of_schemas() if kind == "schema" else set(keywords_of_objects(definition))

    assert standard
    assert standard - known == set()
    # A path with `$ref` is another kind of object in the standard.
    assert {key for key in known - standard if not key.startswith("x-")} <= {"$ref"}
    assert all(KINDS[kind].refused.values())


@pytest.fixture(scope="module")
def document(make_spec) -> SpecMap:
    return bundle(make_spec().folder)


def test_each_misspelt_keyword_is_found_at_its_line(document) -> None:
    seen: set[tuple[str, str, str]] = set()
    for found in objects(document):
        for keyword in list(found.node):
            if (found.kind, found.held_by, keyword) in seen:
                continue
            seen.add((found.kind, found.held_by, keyword))
            misspelt, place = f"{keyword}z", found.node.place(keyword)
            value = found.node.pop(keyword)
            found.node[misspelt], found.node.places[misspelt] = value, place

            problems = [problem for problem in lint(document) if f" {misspelt} is unknown in " in problem.what]

            del found.node[misspelt]
            found.node[keyword] = value
            assert [problem.place for problem in problems] == [place]
            assert problems[0].what.endswith(f"; did you mean {keyword}?")
    assert len(seen) > 100


HEADERS = """\
          headers:
            x-request-id:
              description: ID of the request.
              schema: {type: string}
            title:
              description: Shown above it.
              schema: {type: string}
            enum:
              description: Nothing else.
              schema: {type: string}
            required:
              description: Anything more.
              schema: {type: string}
            x-method:
              description: How it was made.
              schema: {type: string}
"""
PROPERTIES = """\
        require:
          type: string
          description: How the owner travels.
        x-sensitiv:
          type: string
          description: How the owner travels.
        headers:
          type: string
          description: How the owner travels.
        const:
          type: string
          description: How the owner travels.
"""


def test_names_are_not_keywords(small_spec, run) -> None:
    line = "          description: The widget is being made.\n"
    small_spec.replace(line, line + HEADERS)
    line = "          description: How the owner travels.\n"
    small_spec.replace(line, line + PROPERTIES)

    assert run("lint", small_spec.folder) == (0, "10 operations, 24 schemas: no problems\n", "")
