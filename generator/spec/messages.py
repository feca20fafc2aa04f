"""Forms and schemas of the request and the response of an operation."""

from enum import Enum
from typing import Any

from .bundle import resolve
from .schema import Schema, read_schema
from .source import SpecMap


class BodyKind(Enum):
    """Form of a request body."""

    NONE = "no body"
    FIELDS = "a JSON object, whose properties are arguments"
    ARRAY = "a JSON array, which is one argument"
    FORM = "a form with files, whose properties are arguments"


class AnswerKind(Enum):
    """Form of a successful response."""

    JSON = "JSON, or no body"
    FILE = "bytes, such as an image"
    EVENTS = "server-sent events"


JSON, EVENTS, FORM = "application/json", "text/event-stream", "multipart/form-data"


def response_type(document: SpecMap, operation: Any) -> str:
    """Return the media type of the first success response that has a body; `application/json` if none has."""
    return next((kind for content in _success_contents(document, operation) for kind in content), JSON)


def answer_kind(document: SpecMap, operation: Any) -> AnswerKind:
    """Return the form of a successful response."""
    kinds = {JSON: AnswerKind.JSON, EVENTS: AnswerKind.EVENTS}
    return kinds.get(response_type(document, operation), AnswerKind.FILE)


def body_kind(document: SpecMap, operation: Any) -> BodyKind:
    """Return the form of the request body."""
    schema = request_schema(document, operation)
    if schema is None:
        return BodyKind.NONE
    if content_type(document, operation) == FORM:
        return BodyKind.FORM
    return BodyKind.ARRAY if schema.types == ("array",) else BodyKind.FIELDS


def body_argument(document: SpecMap, operation: Any) -> str:
    """Return the name of the argument that is the whole body; empty if the body is no array."""
    if body_kind(document, operation) is not BodyKind.ARRAY:
        return ""
    return str(resolve(document, operation["requestBody"]).get("x-python-name", ""))


def files(document: SpecMap, operation: Any) -> list[str]:
    """Return the names of the fields of a form that are files, or lists of files."""
    schema = request_schema(document, operation)
    if schema is None or body_kind(document, operation) is not BodyKind.FORM:
        return []
    return [wire for wire, part in schema.properties.items() if is_file(part) or is_file(part.items)]


def is_file(schema: Schema | None) -> bool:
    """Return whether a schema is that of the bytes of a file."""
    return schema is not None and schema.types == ("string",) and schema.get("format") == "binary"


def part_types(document: SpecMap, operation: Any) -> dict[str, str]:
    """Return the documented media types of the files of a form, by name, where there is one."""
    media = _request_content(document, operation).get(FORM, {})
    found = {name: part.get("contentType", "") for name, part in media.get("encoding", {}).items()}
    return {name: kind for name, kind in found.items() if "," not in kind and "*" not in kind}


def is_body_required(document: SpecMap, operation: Any) -> bool:
    """Return whether a request must have a body."""
    return bool((resolve(document, operation.get("requestBody")) or {}).get("required"))


def request_schema(document: SpecMap, operation: Any) -> Schema | None:
    """Return the schema of the request body, or None without a body."""
    media = next(iter(_request_content(document, operation).values()), None)
    return None if media is None else read_schema(document, media.get("schema"))


def content_type(document: SpecMap, operation: Any) -> str:
    """Return the media type of the request body; `application/json` without a body."""
    return next(iter(_request_content(document, operation)), "application/json")


def response_schema(document: SpecMap, operation: Any) -> Schema | None:
    """Return the schema of the first success response that has a body, or None."""
    for content in _success_contents(document, operation):
        for media in content.values():
            return read_schema(document, media.get("schema"))
    return None


def may_be_empty(document: SpecMap, operation: Any) -> bool:
    """Return whether a success response has no body."""
    return not all(_success_contents(document, operation))


def response_headers(document: SpecMap, operation: Any, *, errors: bool = False) -> dict[str, SpecMap]:
    """Return the headers of the success responses by name, or those of errors."""
    found: dict[str, SpecMap] = {}
    for status, response in sorted(operation.get("responses", {}).items()):
        if (status == "default") == errors:
            for name, header in resolve(document, response).get("headers", {}).items():
                found.setdefault(name, resolve(document, header))
    return found


def _request_content(document: SpecMap, operation: Any) -> dict[str, Any]:
    body: dict[str, Any] = resolve(document, operation.get("requestBody")) or {}
    return body.get("content", {})


def _success_contents(document: SpecMap, operation: Any) -> list[dict[str, Any]]:
    responses = sorted(operation.get("responses", {}).items())
    return [resolve(document, found).get("content", {}) for status, found in responses if status.startswith("2")]
