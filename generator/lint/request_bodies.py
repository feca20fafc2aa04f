"""Check that each request body becomes arguments: those of a JSON object, a JSON array with a name, or a form."""

import re
from collections.abc import Iterator

from ..spec.bundle import operations, resolve
from ..spec.messages import FORM, BodyKind, body_kind, files
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schemas import flat_properties

NAME = "x-python-name"
MEDIA_TYPES = r"[\w.+-]+/[\w.+*-]+(, *[\w.+-]+/[\w.+*-]+)*"


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield bodies that can't become arguments."""
    for *_, operation in operations(document):
        if body := resolve(document, operation.get("requestBody")):
            yield from _body(document, operation, body)


def _body(document: SpecMap, operation: SpecMap, body: SpecMap) -> Iterator[Problem]:
    name, content = operation.get("operationId", ""), body.get("content", {})
    if len(content) != 1:
        what = f"{name} has {len(content)} request content types"
        yield Problem(body.place("content"), what, "keep one content type")
        return
    [(kind, media)] = content.items()
    is_array = body_kind(document, operation) is BodyKind.ARRAY
    if kind == FORM:
        problems = [*_fields(document, name, body, media), *_form(document, name, operation, media)]
    elif not is_json(kind):
        what = f"the body of {name} is {kind}"
        problems = [Problem(body.place("content"), what, f"use JSON, or {FORM} for files")]
    else:
        problems = list(_array(name, body, media) if is_array else _fields(document, name, body, media))
    yield from problems
    if not problems and body.get("required") is None:
        yield Problem(body.place(), f"the body of {name} does not say whether it is required", "add `required:`")
    for key in (NAME, "description") if not is_array else ():
        if key in body:
            what = f"{key} of the body of {name} has no effect, because the properties of the body are the arguments"
            yield Problem(body.place(key), what, "remove it, or move it to the operation, the schema or a property")


def _form(document: SpecMap, name: str, operation: SpecMap, media: SpecMap) -> Iterator[Problem]:
    uploaded = files(document, operation)
    if not uploaded:
        what = f"the form of {name} has no file"
        remedy = "write `format: binary` on the properties that are files, or use JSON"
        yield Problem(media.place("schema"), what, remedy)
    encoding: SpecMap = media.get("encoding", SpecMap("", 1))
    for field, node in encoding.items():
        if field not in uploaded:
            what = f"the encoding of {field} in the form of {name} is not that of a file"
            yield Problem(encoding.place(field), what, f"use one of {', '.join(uploaded)}, or remove it")
        elif not re.fullmatch(MEDIA_TYPES, str(node.get("contentType"))):
            what = f"the contentType of {field} in the form of {name} is {node.get('contentType')!r}"
            yield Problem(encoding.place(field), what, "write the media type of the file, such as image/png")


def is_json(media_type: str) -> bool:
    """Return whether a media type is JSON."""
    return media_type == "application/json" or media_type.endswith("+json")


def _array(name: str, body: SpecMap, media: SpecMap) -> Iterator[Problem]:
    if NAME not in body:
        what = f"the body of {name} is an array, which has no name as an argument"
        yield Problem(media.place("schema"), what, f"write `{NAME}:` with its name beside `content:`, such as nodes")
    is_named = "$ref" in media["schema"]
    if is_named == bool(body.get("description")):
        what = f"the array in the body of {name} has {'two descriptions' if is_named else 'no description'}"
        remedy = "remove that of the body" if is_named else "add `description:` beside `content:`, for the argument"
        yield Problem(body.place("description"), what, remedy)


def _fields(document: SpecMap, name: str, body: SpecMap, media: SpecMap) -> Iterator[Problem]:
    if "$ref" not in media.get("schema", {}):
        what = f"the body of {name} is an anonymous schema"
        yield Problem(body.place("content"), what, f"define it as {name}Request under components and refer to it")
    elif not flat_properties(document, media["schema"]):
        what = f"the body of {name} has no properties, which become the arguments"
        yield Problem(media.place("schema"), what, "refer to an object with properties, or to an array")
    elif (part := _alternatives(document, media["schema"])) is not None:
        what = f"the body of {name} has alternatives ({part}), but its properties become the arguments"
        remedy = "write all properties in one object, and require those that every alternative requires"
        yield Problem(media.place("schema"), what, remedy)


def _alternatives(document: SpecMap, schema: SpecMap) -> str | None:
    """Return why an object has no fixed properties: `anyOf`, `oneOf` or several types; None if it has."""
    schema = resolve(document, schema)
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return key
    if schema.get("type", "object") != "object":
        return f"type: {schema['type']}"
    parts = (_alternatives(document, part) for part in schema.get("allOf", []))
    return next((found for found in parts if found is not None), None)
