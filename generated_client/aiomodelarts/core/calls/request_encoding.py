"""Encoding of a call's arguments as an HTTP request, once for all attempts of the call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import orjson

from ..messages.messages import OutgoingRequest
from ..operation.quoting import in_project
from ..operation.unsendable_text import BROKEN, REPLACED, is_whole
from ..redaction.hidden import HIDDEN
from ..redaction.tracebacks import discreet
from ..version import VERSION

if TYPE_CHECKING:
    from ..operation.argument_values import Step
    from ..operation.operation import Request
    from .session import Destination

HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"aiomodelarts/{VERSION}",
}
# Names of headers are not case-sensitive, but keys of a dictionary are.
OWN_NAMES = {name.lower(): name for name in (*HEADERS, "Content-Type")}
HEADER_CHARACTERS = "use printable ASCII characters only, without line breaks and accents"


class Encoded:
    """An encoded call, without its destination and authorization.

    Args:
        request: The operation to call and its arguments.

    Raises:
        ValueError: A value can't be sent; the message names the operation and the argument.
        TypeError: An argument has a type that can't be sent.
    """

    __slots__ = ("_content", "_fields", "_headers", "_method", "_route", "_sensitive", "_sensitive_parameters")

    @discreet
    def __init__(self, request: Request) -> None:
        operation = request.operation
        self._method = operation.method
        self._route = _route(request)
        self._headers = headers = HEADERS.copy()
        self._fields: object = None
        self._content: bytes | None = None
        if request.body is not None or request.extra is not None:
            if operation.sends_form:
                from ..operation.form_fields import form_content  # few operations take files

                self._fields = request.form()
                self._content, headers["Content-Type"] = form_content(operation.id, self._fields)
            elif (payload := request.json()) is not None:
                self._content, headers["Content-Type"] = _json(operation.id, payload), operation.content_type
        has_content = self._content is not None
        self._sensitive = request.sensitive if has_content else ()
        self._sensitive_parameters = (
            operation.sensitive_parameters if request.extra is None else request.sensitive_parameters
        )
        if not operation.returns_json:
            headers["Accept"] = f"{operation.response_type}, application/json"
        if request.headers or request.extra is not None:
            self._add_headers(operation.id, request.header_pairs())

    def _add_headers(self, operation: str, pairs: list[tuple[str, str]]) -> None:
        for name, value in pairs:
            if not (value.isascii() and value.isprintable()):
                shown = HIDDEN if name in self._sensitive_parameters else repr(value)
                raise ValueError(f"{operation}: the header {name} is {shown}; {HEADER_CHARACTERS}")
            self._headers[OWN_NAMES.get(name.lower(), name)] = value

    def towards(self, destination: Destination) -> OutgoingRequest:
        """Return the HTTP request for one attempt, complete except for authorization.

        Args:
            destination: Endpoint and project to send the request to.
        """
        project_id = destination.project_id
        url = destination.origin + in_project(self._route, project_id)
        return OutgoingRequest(
            self._method,
            url,
            self._headers.copy(),
            self._content,
            project_id,
            fields=self._fields,
            sensitive=self._sensitive,
            sensitive_parameters=self._sensitive_parameters,
        )


# The invalid value is searched for only after encoding has failed, so that valid calls don't pay for it. The error is
# raised outside of the `except` block, because the encoder's error contains the whole string and would be its context.


def _route(request: Request) -> str:
    try:
        return request.route()
    except UnicodeEncodeError:
        wrong = next(_broken_parameters(request), "a parameter")
    raise ValueError(f"{request.operation.id}: {wrong} {BROKEN}{REPLACED}")


def _broken_parameters(request: Request) -> Iterator[str]:
    for name, value in request.path_values.items():
        if not is_whole(str(value)):
            yield f"{name}, which is part of the path,"
    for name, text in request.query_pairs():
        if not (is_whole(text) and is_whole(name)):
            yield f"the parameter {name!a}"


def _json(operation: str, payload: object) -> bytes:
    try:
        return orjson.dumps(payload)
    except TypeError:
        broken = _broken_text(payload, ())
    if broken is not None:
        from ..operation.argument_values import place_of  # loaded with the first resource

        raise ValueError(f"{operation}: {place_of(broken)} {BROKEN}{REPLACED}")
    raise ValueError(f"{operation}: the body is nested too deeply")


def _broken_text(value: object, path: tuple[Step, ...]) -> tuple[Step, ...] | None:
    """Return the path of a string or a key with a lone surrogate, or None."""
    if isinstance(value, str):
        return None if is_whole(value) else path
    if isinstance(value, dict):
        steps = cast("dict[str, object]", value).items()
        if wrong := next((key for key, _ in steps if not is_whole(key)), None):
            return (*path, wrong)
    else:
        steps = enumerate(cast("list[object]", value)) if isinstance(value, list) else ()
    return next((found for step, part in steps if (found := _broken_text(part, (*path, step))) is not None), None)
