"""Check the required keys of operations."""

import re
from collections.abc import Iterator

from ..spec.bundle import operations
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .unfilled_texts import is_text_to_fill_in

REQUIRED = ("operationId", "tags", "summary", "description", "x-method", "x-generation", "x-docs", "responses")
# The requirement that `bundle` adds to every operation.
TOKEN = [{"token": []}]
# The address of a page, or a page of Open Telekom Cloud's API reference.
DOCS = re.compile(r"https://[^\s/]+/\S+|[\w-]+(?:/[\w.-]+)*\.rst")
GENERATIONS = ("current", "historical", "withdrawn")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield keys of operations that are missing or that the generator can't use."""
    if "security" in document:
        what = "`security` of the whole document has no effect"
        remedy = "remove it; the client sends the token with every call"
        yield Problem(document.place("security"), what, remedy)
    yield from _token(document)
    for server in document.get("servers", []):
        if not re.match(r"https?://[^/{]|https?://{", str(server.get("url"))):
            what = f"the URL of a server is {server.get('url')!r}"
            yield Problem(server.place("url"), what, "write an absolute URL, such as https://service.example.com")
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
        yield from _documented(name, operation)
        yield from _tag(name, operation, tags)
        yield from _generation(name, operation)


def _token(document: SpecMap) -> Iterator[Problem]:
    """Yield a token scheme that describes another header than the client sends."""
    schemes = document["components"].get("securitySchemes", SpecMap("", 1))
    for name, scheme in schemes.items():
        form = {key: scheme.get(key) for key in ("type", "in", "name")}
        if name != "token" or form != {"type": "apiKey", "in": "header", "name": "X-Auth-Token"}:
            what = f"the client does not authenticate with the security scheme {name}"
            remedy = "keep the scheme `token` alone, with `type: apiKey`, `in: header` and `name: X-Auth-Token`"
            yield Problem(schemes.place(name), what, remedy)


def _documented(name: str, operation: SpecMap) -> Iterator[Problem]:
    """Yield a page that docstrings and the reference can't link to."""
    docs = operation.get("x-docs")
    if isinstance(docs, str) and docs and not is_text_to_fill_in(docs) and not DOCS.fullmatch(docs):
        what = f"the x-docs {docs!r} of {name} is no page"
        remedy = (
            "write a URL with https://, or a page of Open Telekom Cloud's API reference, such as a_folder/a_page.rst"
        )
        yield Problem(operation.place("x-docs"), what, remedy)


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
