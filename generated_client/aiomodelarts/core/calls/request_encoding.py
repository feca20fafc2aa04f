"""The arguments of a call as they go over the wire: encoded once, before anything is sent, for all its attempts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import orjson

from ..messages.messages import OutgoingRequest
from ..operation.argument_values import Step, place_of
from ..operation.operation import in_project
from ..operation.unsendable_text import BROKEN, REPLACED, is_whole
from ..redaction.tracebacks import discreet
from ..version import VERSION

if TYPE_CHECKING:
    from ..operation.operation import Request
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
        TypeError: An argument is of a type that can't be sent.
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
    for name, text in request.query_pairs():
        if not (is_whole(text) and is_whole(name)):
            yield f"the parameter {name!a}"


def _json(operation: str, payload: object) -> bytes:
    try:
        return orjson.dumps(payload)
    except TypeError:
        broken = _broken_text(payload, ())
    if broken is not None:
        raise ValueError(f"{operation}: {place_of(broken)} {BROKEN}{REPLACED}")
    raise ValueError(f"{operation}: the body is nested too deeply")


def _broken_text(value: object, path: tuple[Step, ...]) -> tuple[Step, ...] | None:
    """Where a string or a key with a lone surrogate stands, or None."""
    if isinstance(value, str):
        return None if is_whole(value) else path
    if isinstance(value, dict):
        steps = cast("dict[str, object]", value).items()
        if wrong := next((key for key, _ in steps if not is_whole(key)), None):
            return (*path, wrong)
    else:
        steps = enumerate(cast("list[object]", value)) if isinstance(value, list) else ()
    return next((found for step, part in steps if (found := _broken_text(part, (*path, step))) is not None), None)
