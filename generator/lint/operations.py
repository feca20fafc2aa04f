"""Check the required keys of operations."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve, walk
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schemas import flat_properties

REQUIRED = ("operationId", "tags", "summary", "description", "x-method", "x-generation", "x-docs", "responses")
GENERATIONS = ("current", "historical", "withdrawn")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield keys of operations that are missing or that the generator can't use."""
    if "security" in document:
        what = "`security` for the whole document is ignored by the parser"
        remedy = (
            "remove it; operations need the `token` scheme unless they say otherwise with a `security:` of their own"
        )
        yield Problem(document.place("security"), what, remedy)
    tags = {tag["name"] for tag in document.get("tags", [])}
    seen: dict[tuple[str, str], str] = {}
    for path, method, item, operation in operations(document):
        name = operation.get("operationId", f"{method.upper()} {path}")
        known = seen.setdefault((method, re.sub("{[^}]*}", "{}", path)), path)
        if known != path:
            what = f"the path of {name} differs from {known} in the names of its placeholders alone"
            yield Problem(item.place(method), what, "keep one of the two, or correct the path")
        for key in REQUIRED:
            if not operation.get(key):
                yield Problem(item.place(method), f"{name} has no {key}", f"add `{key}:`, see spec/README.md")
            elif not isinstance(operation[key], str) and key not in ("tags", "responses"):
                yield Problem(operation.place(key), f"the {key} of {name} is not a string", "write it in quotes")
        yield from _tag(name, operation, tags)
        yield from _generation(name, operation)
        yield from _body(document, name, operation)
        yield from _responses(document, name, operation)


def _tag(name: str, operation: SpecMap, tags: set[str]) -> Iterator[Problem]:
    own = operation.get("tags")
    if not own:
        return
    if len(own) != 1:
        yield Problem(operation.place("tags"), f"{name} has {len(own)} tags", "name the one resource of the operation")
    for tag in own:
        if tag not in tags:
            remedy = "add it to `tags:` in openapi.yaml with a description, or correct the name"
            yield Problem(operation.place("tags"), f"the tag {tag} of {name} is not declared", remedy)


def _generation(name: str, operation: SpecMap) -> Iterator[Problem]:
    generation = operation.get("x-generation")
    if generation is None:
        return
    if generation not in GENERATIONS:
        what = f"the x-generation {generation!r} of {name} is unknown"
        yield Problem(operation.place("x-generation"), what, f"use one of {', '.join(GENERATIONS)}")
    if (generation == "withdrawn") != bool(operation.get("deprecated")):
        what = f"{name}: `x-generation: withdrawn` and `deprecated: true` go together"
        yield Problem(operation.place("x-generation"), what, "give both or neither")


def _body(document: SpecMap, name: str, operation: SpecMap) -> Iterator[Problem]:
    body = resolve(document, operation.get("requestBody"))
    if body is None:
        return
    content = body.get("content", {})
    if len(content) != 1:
        yield Problem(body.place("content"), f"{name} has {len(content)} kinds of body", "keep one content type")
    for kind, media in content.items():
        if kind != "application/json" and not kind.endswith("+json"):
            yield Problem(body.place("content"), f"the body of {name} is {kind}", "only JSON bodies are generated")
        if "$ref" not in media.get("schema", {}):
            what = f"the body of {name} is an anonymous schema"
            yield Problem(body.place("content"), what, f"name it {name}Request under components and refer to it")
        elif not flat_properties(document, media["schema"]):
            what = f"the body of {name} has no properties, which become the arguments"
            yield Problem(media.place("schema"), what, "refer to an object with properties")
        elif body.get("required") is None:
            yield Problem(body.place(), f"the body of {name} does not say whether it is required", "add `required:`")


def _responses(document: SpecMap, name: str, operation: SpecMap) -> Iterator[Problem]:
    responses = operation.get("responses") or {}
    if "default" not in responses:
        remedy = "add `default: {$ref: '#/components/responses/Error'}`"
        yield Problem(operation.place("responses"), f"{name} does not say what an error looks like", remedy)
    successes = [status for status in responses if status.startswith("2")]
    if not successes:
        yield Problem(
            operation.place("responses"), f"{name} has no success response", "add '200' or what is documented"
        )
    for status in responses:
        if status != "default" and not status.startswith("2"):
            what = f"the response {status} of {name} would be taken for a value"
            yield Problem(responses.place(status), what, "errors are raised from `default`; leave the status out")
    first: Any = None
    for status in successes:
        if not re.fullmatch("2[0-9][0-9]", status):
            what = f"the response {status} of {name} is not a single status"
            yield Problem(responses.place(status), what, "write the documented status, such as '200'")
        for kind, media in resolve(document, responses[status]).get("content", {}).items():
            if kind != "application/json":
                what = f"the response {status} of {name} is {kind}"
                yield Problem(responses.place(status), what, "only JSON responses are generated")
            elif _holds_objects(document, media.get("schema", {})):
                what = f"the response {status} of {name} has no properties, so its objects are not decoded"
                yield Problem(media.place("schema"), what, "refer to an object with properties, or to a list of them")
            elif first not in (None, media.get("schema")):
                what = f"the response {status} of {name} has another schema than that of another success status"
                yield Problem(media.place("schema"), what, "let one schema have the properties of both")
            first = first or media.get("schema")


def _holds_objects(document: SpecMap, schema: SpecMap) -> bool:
    """Whether a map, a union or a nested list contains objects with properties."""
    if flat_properties(document, schema):
        return False
    resolved = resolve(document, schema)
    if resolved.get("type") == "array" and flat_properties(document, resolved.get("items", {})):
        return False
    targets = [node for _, node in walk(resolve(document, schema)) if "$ref" in node]
    return any(flat_properties(document, target) or _holds_objects(document, target) for target in targets)
