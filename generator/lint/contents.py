"""Check that each response says what it contains: a schema for each content, and schemas of its headers."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve
from ..spec.naming import HEADER_NAME
from ..spec.objects import objects
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schema_keywords import types_of

SAYS_TYPE = ("type", "$ref", "allOf", "anyOf", "oneOf", "enum")
# HTTP allows no body with these.
WITHOUT_BODY = ("204", "205")
SCALARS = ("string", "integer", "number", "boolean")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield content without a schema, bodies that can't exist, and headers that say nothing."""
    for found in objects(document):
        if found.kind == "response":
            yield from _content(found.node)
            yield from _header_names(found.node)
        elif found.kind == "header":
            yield from _header(document, found.node)
    for _, method, _, operation in operations(document):
        name = operation.get("operationId", "")
        for status, response in (operation.get("responses") or {}).items():
            node = resolve(document, response)
            if "content" not in node or status == "default":
                continue
            if method == "head" or status in WITHOUT_BODY:
                what = f"the response {status} of {name} has a body, which HTTP does not allow"
                yield Problem(node.place("content"), what, "remove `content:`")
        if method == "head" and "requestBody" in operation:
            what = f"{name} is a HEAD request with a body"
            yield Problem(operation.place("requestBody"), what, "remove it, or correct the method")


def _content(response: SpecMap) -> Iterator[Problem]:
    if "content" not in response:
        return
    content: Any = response["content"]
    if not content:
        what = "the content of the response is empty"
        yield Problem(response.place("content"), what, "add a media type with a schema, or remove `content:`")
    for kind, media in content.items():
        if "schema" not in media:
            what = f"the content {kind} of the response has no schema, so the client would return None"
            yield Problem(content.place(kind), what, "add `schema:`, or remove `content:` if there is no body")
        elif not any(key in media["schema"] for key in SAYS_TYPE):
            what = f"the schema of the content {kind} of the response has no type"
            yield Problem(media.place("schema"), what, "refer to a schema, or add `type:`")


def _header_names(response: SpecMap) -> Iterator[Problem]:
    headers = response.get("headers", {})
    seen: dict[str, str] = {}
    for name in headers:
        if not HEADER_NAME.fullmatch(name):
            what = f"{name!r} is not the name of an HTTP header"
            yield Problem(headers.place(name), what, "write the documented name: ASCII letters, digits and hyphens")
        first = seen.setdefault(name.lower(), name)
        if first != name:
            yield Problem(headers.place(name), f"the headers {first} and {name} are the same", "remove one of them")


def _header(document: SpecMap, header: SpecMap) -> Iterator[Problem]:
    if not header.get("description"):
        what = "the header of the response has no description"
        yield Problem(header.place(), what, "say what its value means; it is in the docstring of the method")
    if not set(types_of(document, header.get("schema"))) & set(SCALARS):
        what = "the header of the response is not a string, number or boolean"
        yield Problem(header.place("schema"), what, "write the type of its value")
    for key in header["schema"]:
        if key.startswith("x-"):
            what = f"the key {key} has no effect on the header of a response"
            yield Problem(header["schema"].place(key), what, "remove it; the client returns headers as strings")
