"""Tests that lint knows each keyword of the standard, and refuses each other key, whatever its depth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema_specifications
import openapi_spec_validator
import pytest

from generator.lint.linter import lint
from generator.render import generation
from generator.spec.bundle import bundle
from generator.spec.keywords import KINDS
from generator.spec.objects import objects
from generator.spec.source import SpecList, SpecMap

STANDARD = json.loads(
    (files(openapi_spec_validator) / "resources/schemas/v3.1/schema.json").read_text(encoding="utf-8")
)


# It is part of schemas, so the schema of OpenAPI has no definition of it.
DISCRIMINATOR = {"properties": {"propertyName": {}, "mapping": {}}}


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
    definition = STANDARD if kind == "document" else STANDARD["$defs"].get(kind.replace(" ", "-"), DISCRIMINATOR)
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


VALUES: dict[str, Any] = {
    "additionalProperties": {"type": "string"},
    "deprecated": True,
    "description": "Completely different words of text.",
    "default": "abc",
    "exclusiveMaximum": 1_000_000,
    "exclusiveMinimum": -5,
    "format": "uuid",
    "maxItems": 9999,
    "maxLength": 9999,
    "maxProperties": 9999,
    "maximum": 1000,
    "minItems": 1,
    "minLength": 1,
    "minProperties": 1,
    "minimum": 1,
    "multipleOf": 1,
    "oneOf": [{"type": "string"}, {"type": "number"}],
    "pattern": ".*",
    "properties": {"seats": {"type": "string", "description": "Places in the first class."}},
    "readOnly": True,
    "required": ["name"],
    "type": "string",
    "uniqueItems": True,
    "x-python-name": "other_name",
    "x-sensitive": True,
}
"""Values of keywords that change something wherever they are accepted."""


def written(document: SpecMap, folder: Path) -> dict[str, str]:
    """Generate the code of a document, and return the texts of all files but the document itself."""
    folder.mkdir()
    generation.write(document, folder)
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "openapi.json"]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


def test_each_accepted_keyword_changes_the_client(document, tmp_path, monkeypatch) -> None:
    """Add a keyword to one object of each kind. Lint refuses it, or the generated code differs."""
    monkeypatch.setattr(generation, "_format", lambda folder: None)  # most of the time
    before = written(document, tmp_path / "before")
    project = document["components"]["parameters"]["ProjectId"]
    project = (project, project["schema"])  # the client fills it in
    places = {
        (found.kind, found.held_by, str(found.node.get("type")), keyword): found.node
        for found in objects(document)
        if found.kind in ("schema", "parameter", "header") and found.node not in project
        for keyword in VALUES
        if keyword in KINDS[found.kind].keywords and keyword not in found.node
    }
    accepted = 0
    for number, ((_, _, _, keyword), node) in enumerate(sorted(places.items(), key=lambda item: item[0])[::11]):
        node[keyword] = as_read(VALUES[keyword])
        if not lint(document):
            accepted += 1
            assert written(document, tmp_path / str(number)) != before, (node.place(), keyword)
        del node[keyword]

    assert accepted >= 10


def as_read(value: Any) -> Any:
    """Return a value as if it had been read from a file."""
    if isinstance(value, dict):
        mapping = SpecMap("added.yaml", 1)
        mapping.update({key: as_read(part) for key, part in value.items()})
        return mapping
    if isinstance(value, list):
        sequence = SpecList("added.yaml", 1)
        sequence.extend(as_read(part) for part in value)
        return sequence
    return value
