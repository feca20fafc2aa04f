"""Check that each operation has responses that the client can return: JSON, the bytes of a file, or events."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve, walk
from ..spec.messages import EVENTS, JSON, AnswerKind, answer_kind
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .python_names import RESERVED_METHODS, is_method_name
from .schemas import flat_properties

BYTES = {"type": "string", "format": "binary"}
DOWNLOAD, END = "x-download", "x-events-end"
# Keys of operations that need JSON.
OF_JSON = ("x-pagination", "x-follow", "x-find", "x-copy")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield missing responses, and those that can't be returned."""
    for *_, operation in operations(document):
        name = operation.get("operationId", "")
        yield from _statuses(name, operation)
        yield from _contents(document, name, operation)
        yield from _keys(document, name, operation)


def _statuses(name: str, operation: SpecMap) -> Iterator[Problem]:
    responses = operation.get("responses") or {}
    if "default" not in responses:
        remedy = "add `default: {$ref: '#/components/responses/Error'}`"
        yield Problem(operation.place("responses"), f"{name} has no response for errors", remedy)
    if not any(status.startswith("2") for status in responses):
        what, remedy = f"{name} has no success response", "add '200' or the documented status"
        yield Problem(operation.place("responses"), what, remedy)
    for status in responses:
        if status != "default" and not status.startswith("2"):
            what = f"the response {status} of {name} would be decoded as a result"
            yield Problem(responses.place(status), what, "remove it; errors are raised from `default`")
        elif status != "default" and not re.fullmatch("2[0-9][0-9]", status):
            what = f"the response {status} of {name} is not a single status"
            yield Problem(responses.place(status), what, "write the documented status, such as '200'")


def _contents(document: SpecMap, name: str, operation: SpecMap) -> Iterator[Problem]:
    responses = operation.get("responses") or {}
    first: Any = None
    for status in responses:
        if not status.startswith("2"):
            continue
        content = resolve(document, responses[status]).get("content", {})
        if len(content) > 1:
            what = f"the response {status} of {name} has {len(content)} content types"
            yield Problem(responses.place(status), what, "keep the one that the client asks for")
        for kind, media in content.items():
            schema = media.get("schema", {})
            if kind == JSON and _contains_objects(document, schema):
                what = f"the response {status} of {name} has no properties, so its objects are not decoded"
                yield Problem(media.place("schema"), what, "refer to an object with properties, or to a list of them")
            elif kind == EVENTS and not (flat_properties(document, schema) or schema == {"type": "string"}):
                what = f"the events of {name} are neither objects with properties nor strings"
                remedy = "describe the data of one event: refer to an object, or write `schema: {type: string}`"
                yield Problem(media.place("schema"), what, remedy)
            elif kind not in (JSON, EVENTS) and schema != BYTES:
                what = f"the response {status} of {name} is {kind}, but its schema is not that of bytes"
                remedy = "write `schema: {type: string, format: binary}`, or the content type application/json"
                yield Problem(media.place("schema"), what, remedy)
            elif first not in (None, (kind, schema)):
                what = f"the response {status} of {name} has another schema than an earlier success status"
                remedy = "use one content type, and one schema with the properties of both"
                yield Problem(media.place("schema"), what, remedy)
            first = first or (kind, schema)


def _keys(document: SpecMap, name: str, operation: SpecMap) -> Iterator[Problem]:
    """Yield keys that do not fit the form of the response."""
    kind, own = answer_kind(document, operation), operation.get(DOWNLOAD)
    if kind is AnswerKind.FILE and own is None:
        what = f"{name} returns bytes, but has no {DOWNLOAD}"
        remedy = f"write `{DOWNLOAD}:` with the name of the method that writes them to a file, such as download_log"
        yield Problem(operation.place("x-method"), what, remedy)
    elif own is not None and kind is not AnswerKind.FILE:
        what = f"{DOWNLOAD} of {name} has no effect, because the response is {kind.value}"
        yield Problem(operation.place(DOWNLOAD), what, "remove it, or correct the content type of the response")
    elif own is not None and (not is_method_name(own) or own in RESERVED_METHODS):
        what = f"the {DOWNLOAD} {own!r} of {name} is not a valid method name"
        yield Problem(operation.place(DOWNLOAD), what, "use a verb in lower case, such as download or download_log")
    if END in operation and kind is not AnswerKind.EVENTS:
        what = f"{END} of {name} has no effect, because the response is {kind.value}"
        yield Problem(operation.place(END), what, "remove it, or write the content type text/event-stream")
    elif not isinstance(operation.get(END, "x"), str) or operation.get(END) == "":
        what = f"{END} of {name} is {operation[END]!r}"
        yield Problem(operation.place(END), what, "write the data of the last event in quotes, such as '[DONE]'")
    for key in OF_JSON if kind is not AnswerKind.JSON else ():
        if key in operation:
            what = f"{key} of {name} has no effect, because the response is {kind.value}"
            yield Problem(operation.place(key), what, "remove it, or return JSON")


def _contains_objects(document: SpecMap, schema: SpecMap) -> bool:
    """Return whether a map, a union or a nested list contains objects with properties."""
    if flat_properties(document, schema):
        return False
    resolved = resolve(document, schema)
    if resolved.get("type") == "array" and flat_properties(document, resolved.get("items", {})):
        return False
    targets = [node for _, node in walk(resolve(document, schema)) if "$ref" in node]
    return any(flat_properties(document, target) or _contains_objects(document, target) for target in targets)
