"""Check that every parameter, body and response has an example, and that examples and defaults are valid."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters, resolve, walk
from ..spec.messages import EVENTS, JSON
from ..spec.objects import objects
from ..spec.problems import Place, Problem
from ..spec.source import SpecList, SpecMap
from .validation import Validate, validator


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield missing examples, and examples and defaults that do not match their schema."""
    validate = validator(document)
    seen: set[int] = set()
    for _, _, item, operation in operations(document):
        name = operation.get("operationId", "")
        for parameter in parameters(document, item, operation):
            if id(parameter) not in seen:
                seen.add(id(parameter))
                title = f"the parameter {parameter['name']} of {name}"
                yield from _example(validate, title, parameter, parameter.get("schema"))
        body = resolve(document, operation.get("requestBody")) or {}
        for media in body.get("content", {}).values():
            yield from _example(validate, f"the body of {name}", media, media.get("schema"))
        for status, response in operation.get("responses", {}).items():
            content = resolve(document, response).get("content", {})
            for kind, media in content.items():
                # Bytes need no example.
                if id(media) not in seen and (kind in (JSON, EVENTS) or "example" in media):
                    seen.add(id(media))
                    yield from _example(validate, f"the response {status} of {name}", media, media.get("schema"))
    for found in objects(document):
        if found.kind == "header" and "example" in found.node:
            yield from _example(validate, "the header", found.node, found.node.get("schema"))
    for trail, node in walk(document):
        if "default" in node and any(key in node for key in ("type", "$ref", "anyOf", "oneOf")):
            for error in validate(node, node["default"]):
                what = f"the default of {'/'.join(trail[1:])} does not match its schema: {error.message}"
                yield Problem(node.place("default"), what, "correct it")


def _example(validate: Validate, title: str, owner: SpecMap, schema: Any) -> Iterator[Problem]:
    if "example" not in owner:
        yield Problem(
            owner.place(), f"{title} has no example", "add a realistic `example:`, not copied from the reference"
        )
        return
    for error in validate(schema or {}, owner["example"]):
        place = _place(owner, list(error.instance_path))
        where = "/".join(str(key) for key in error.instance_path) or "the top level"
        yield Problem(
            place, f"the example of {title} does not match its schema at {where}: {error.message}", "correct it"
        )


def _place(owner: SpecMap, path: list[Any]) -> Place:
    place, node = owner.place("example"), owner["example"]
    for key in path:
        if isinstance(node, SpecMap | SpecList):
            place = node.place(key)
        node = node[key]
    return place
