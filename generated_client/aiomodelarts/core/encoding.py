"""The arguments of a call as they go over the wire: encoded once, before anything is sent, for all its attempts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

import orjson

from .messages import OutgoingRequest
from .operation import in_project
from .parameters import text_pairs
from .redaction import discreet
from .texts import BROKEN, REPLACED, is_whole
from .version import VERSION

if TYPE_CHECKING:
    from .operation import Request
    from .session import Destination

HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"aiomodelarts/{VERSION}",
}
HEADER_CHARACTERS = "a header carries printable ASCII, so no line breaks and no accents"


class Encoded:
    """A call, but for where it goes and who makes it.

    Args:
        request: What to call, with which values.

    Raises:
        ValueError: A value can't be sent; the message names the operation and the argument.
        TypeError: The body has a value that JSON does not know.
    """

    __slots__ = ("_content", "_headers", "_method", "_operation", "_route")

    @discreet
    def __init__(self, request: Request) -> None:
        self._operation = operation = request.operation
        self._method = operation.method
        self._route = _route(request)
        payload = request.json()
        self._content = None if payload is None else _json(operation.id, payload)
        self._headers = dict(HEADERS)
        if payload is not None:
            self._headers["Content-Type"] = operation.content_type
        for name, value in request.header_pairs():
            if not (value.isascii() and value.isprintable()):
                raise ValueError(f"{operation.id}: the header {name} is {value!r}; {HEADER_CHARACTERS}")
            self._headers[name] = value

    def towards(self, destination: Destination) -> OutgoingRequest:
        """One attempt, complete but for authorization.

        Args:
            destination: Where it goes.
        """
        project_id = destination.project_id
        url = destination.origin + in_project(self._route, project_id)
        operation = self._operation
        return OutgoingRequest(
            self._method,
            url,
            self._headers.copy(),
            self._content,
            project_id,
            sensitive=operation.sensitive,
            sensitive_parameters=operation.sensitive_parameters,
        )


# What is wrong is looked for only when encoding failed, so that good calls pay nothing for it. It is raised outside of
# the `except`, where the error of the encoder, which holds the whole text, would go along as the context.


def _route(request: Request) -> str:
    try:
        return request.route()
    except UnicodeEncodeError:
        wrong = next(_broken_parameters(request), "a parameter")
    raise ValueError(f"{request.operation.id}: {wrong} {BROKEN}{REPLACED}")


def _broken_parameters(request: Request) -> Iterator[str]:
    for name, value in request.path_values.items():
        if not is_whole(str(value)):
            yield f"{name}, which stands in the path,"
    for name, text in text_pairs(request.query):
        if not (is_whole(text) and is_whole(name)):
            yield f"the parameter {name!a}"


def _json(operation: str, payload: object) -> bytes:
    try:
        return orjson.dumps(payload)
    except TypeError as error:
        reason = str(error)
    place, culprit = _unencodable(payload)
    if isinstance(culprit, str) and not is_whole(culprit):
        raise ValueError(f"{operation}: {place} {BROKEN}{REPLACED}")
    raise TypeError(f"{operation}: {place} can't be written as JSON: {reason}")


def _unencodable(value: object) -> tuple[str, object]:
    """The innermost part of a body that JSON does not take, and where it stands."""
    steps = ""
    while (inner := _first_unencodable(value)) is not None:
        step, value = inner
        steps += step
    return (f"the field {steps.removeprefix('.')}" if steps else "the body"), value


def _first_unencodable(value: object) -> tuple[str, object] | None:
    if isinstance(value, dict):
        for name, entry in cast("dict[Any, object]", value).items():
            if not _is_encodable({name: None}):
                return f"[{name!a}]", name
            if not _is_encodable(entry):
                return (f".{name}" if isinstance(name, str) and name.isidentifier() else f"[{name!a}]"), entry
    if isinstance(value, list | tuple):
        for number, entry in enumerate(cast("Sequence[object]", value)):
            if not _is_encodable(entry):
                return f"[{number}]", entry
    return None


def _is_encodable(value: object) -> bool:
    try:
        orjson.dumps(value)
    except TypeError:
        return False
    return True
