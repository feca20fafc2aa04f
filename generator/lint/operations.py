"""Check the required keys of operations."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve, walk
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schemas import flat_properties

REQUIRED = ("operationId", "tags", "summary", "description", "x-method", "x-generation", "x-docs", "responses")
# The requirement that `bundle` adds to every operation.
TOKEN = [{"token": []}]
GENERATIONS = ("current", "historical", "withdrawn")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield keys of operations that are missing or that the generator can't use."""
    if "security" in document:
        what = "`security` of the whole document has no effect"
        remedy = "remove it; the client sends the token with every call"
        yield Problem(document.place("security"), what, remedy)
    yield from _token(document)
    tags = {tag["name"] for tag in document.get("tags", [])}
    seen: dict[tuple[str, str], str] = {}
    for path, method, item, operation in operations(document):
        name = operation.get("operationId", f"{method.upper()} {path}")
        known = seen.setdefault((method, re.sub("{[^}]*}", "{}", path)), path)
        if known != path:
            what = f"the path of {name} differs from {known} only in the names of its placeholders"
            yield Problem(item.place(method), what, "keep one of the two, or correct the path")
        for key in REQUIRED:
            if not operation.get(key):
                yield Problem(item.place(method), f"{name} has no {key}", f"add `{key}:`, see spec/README.md")
            elif not isinstance(operation[key], str) and key not in ("tags", "responses"):
                yield Problem(operation.place(key), f"the {key} of {name} is not a string", "write it in quotes")
        if operation.get("security", TOKEN) != TOKEN:
            what = f"the `security` of {name} has no effect"
            yield Problem(operation.place("security"), what, "remove it; the client sends the token with every call")
        yield from _tag(name, operation, tags)
        yield from _generation(name, operation)
        yield from _responses(document, name, operation)


def _token(document: SpecMap) -> Iterator[Problem]:
    """Yield a token scheme that describes another header than the client sends."""
    schemes = document["components"].get("securitySchemes", SpecMap("", 1))
    for name, scheme in schemes.items():
        form = {key: scheme.get(key) for key in ("type", "in", "name")}
        if name != "token" or form != {"type": "apiKey", "in": "header", "name": "X-Auth-Token"}:
            what = f"the client does not authenticate with the security scheme {name}"
            remedy = "keep the scheme `token` alone, with `type: apiKey`, `in: header` and `name: X-Auth-Token`"
            yield Problem(schemes.place(name), what, remedy)


def _tag(name: str, operation: SpecMap, tags: set[str]) -> Iterator[Problem]:
    own = operation.get("tags")
    if not own:
        return
    if len(own) != 1:
        yield Problem(operation.place("tags"), f"{name} has {len(own)} tags", "keep the tag of its resource")
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
        what = f"{name}: `x-generation: withdrawn` and `deprecated: true` require each other"
        yield Problem(operation.place("x-generation"), what, "write both or neither")


def _responses(document: SpecMap, name: str, operation: SpecMap) -> Iterator[Problem]:
    responses = operation.get("responses") or {}
    if "default" not in responses:
        remedy = "add `default: {$ref: '#/components/responses/Error'}`"
        yield Problem(operation.place("responses"), f"{name} has no response for errors", remedy)
    successes = [status for status in responses if status.startswith("2")]
    if not successes:
        yield Problem(
            operation.place("responses"), f"{name} has no success response", "add '200' or the documented status"
        )
    for status in responses:
        if status != "default" and not status.startswith("2"):
            what = f"the response {status} of {name} would be decoded as a result"
            yield Problem(responses.place(status), what, "remove it; errors are raised from `default`")
    first: Any = None
    for status in successes:
        if not re.fullmatch("2[0-9][0-9]", status):
            what = f"the response {status} of {name} is not a single status"
            yield Problem(responses.place(status), what, "write the documented status, such as '200'")
        for kind, media in resolve(document, responses[status]).get("content", {}).items():
            if kind != "application/json":
                what = f"the response {status} of {name} is {kind}"
                yield Problem(responses.place(status), what, "use JSON; other responses are not supported")
            elif _contains_objects(document, media.get("schema", {})):
                what = f"the response {status} of {name} has no properties, so its objects are not decoded"
                yield Problem(media.place("schema"), what, "refer to an object with properties, or to a list of them")
            elif first not in (None, media.get("schema")):
                what = f"the response {status} of {name} has another schema than an earlier success status"
                yield Problem(media.place("schema"), what, "use one schema with the properties of both")
            first = first or media.get("schema")


def _contains_objects(document: SpecMap, schema: SpecMap) -> bool:
    """Return whether a map, a union or a nested list contains objects with properties."""
    if flat_properties(document, schema):
        return False
    resolved = resolve(document, schema)
    if resolved.get("type") == "array" and flat_properties(document, resolved.get("items", {})):
        return False
    targets = [node for _, node in walk(resolve(document, schema)) if "$ref" in node]
    return any(flat_properties(document, target) or _contains_objects(document, target) for target in targets)
