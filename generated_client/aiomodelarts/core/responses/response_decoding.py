"""Decode the JSON of a response, or create the error that the response reports."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from ..clock import Clock
from ..codec.json_text import UnreadableJson, read_json
from ..errors.exceptions import DecodeError, ModelArtsError
from ..messages.messages import OutgoingRequest, ReceivedResponse
from .response_errors import MODELARTS, Service, failure_of, request_id

if TYPE_CHECKING:
    from ..operation.operation import Operation

EXCERPT = 200
NOT_SHOWN = "(not shown, because it may contain secrets)"
TOO_LONG = "(not shown, because it is too long)"
LARGEST_ERROR = 1024 * 1024
# Of a larger error, the code is searched for in this many bytes at its start.
START = 4096
ERROR_CODE = re.compile(rb'"(?:error_code|errorCode|code)"\s{0,8}:\s{0,8}"([A-Za-z]{1,16}\.[0-9]{4,8})"')


def decode_response(
    operation: str,
    answer: ReceivedResponse,
    clock: Clock | None = None,
    request: OutgoingRequest | None = None,
    sensitive: frozenset[str] = frozenset(),
    *,
    service: Service = MODELARTS,
    raw: bool = False,
) -> object:
    """Decode the JSON of a response, or return the error that the response reports.

    Args:
        operation: Name of the operation.
        answer: The response.
        clock: Clock for dates in `Retry-After`, or None for the time of this machine.
        request: The request, whose secrets are removed from the error, or None.
        sensitive: Names of the sensitive fields of the operation, whose values are removed from the error.
        service: Service whose error format is expected.
        raw: Whether a successful response is not JSON, so that its bytes are the result.

    Returns:
        The decoded JSON, None if the body is empty, the bytes, or a `ModelArtsError`.
    """
    if raw and 200 <= answer.status < 300 and "json" not in answer.headers.get("content-type", "").lower():
        return answer.body
    decoded, problem = _decoded(answer)
    failure = _failure_in(operation, answer, decoded, problem, clock, request, service)
    if failure is None:
        return answer.body if raw else decoded
    from ..messages.request_secrets import secrets_of  # only failures quote what was sent
    from ..messages.sent_secrets import hide_sent
    from ..redaction.sensitive_fields import without_fields

    secrets = secrets_of(request) if request is not None else None
    if not (secrets or sensitive):
        return failure
    # The error is created again from the redacted response, because its excerpt may end in the middle of a secret.
    text = _text_of(answer, problem)
    if sensitive:
        decoded = without_fields(decoded, sensitive)
        if not problem:
            text = json.dumps(decoded, ensure_ascii=False) if text else text
        elif text.lstrip().startswith(("{", "[")):
            text = NOT_SHOWN  # the sensitive fields can't be found in truncated or malformed JSON
    if secrets:
        decoded, text = secrets.redacted_value(decoded), secrets.redacted(text)
    answer = ReceivedResponse(answer.status, answer.headers, text.encode("utf-8", "replace"))
    failure = _failure_in(operation, answer, decoded, problem, clock, request, service)
    if failure is not None and secrets:
        hide_sent(failure, secrets)
    return failure


def _failure_in(
    operation: str,
    answer: ReceivedResponse,
    decoded: object,
    problem: str,
    clock: Clock | None,
    request: OutgoingRequest | None,
    service: Service,
) -> ModelArtsError | None:
    headers = answer.headers
    found = failure_of(operation, answer.status, headers, answer.body, decoded, clock, request=request, service=service)
    return found if found is not None or not problem else _unreadable(operation, answer, problem)


def misfit(operation: Operation, decoded: object) -> DecodeError | None:
    """Return an error if the JSON of a response isn't an object or a list, as specified, or None.

    Args:
        operation: The operation.
        decoded: Decoded JSON of the response, or None if the body is empty.
    """
    expected = list if operation.answers_list else dict
    if operation.response is None or isinstance(decoded, expected):
        return None
    wanted = "a list" if operation.answers_list else "an object"
    found = "is empty" if decoded is None else f"contains a {type(decoded).__name__}"
    return DecodeError(f"{operation.id}: the response {found} instead of {wanted}", operation=operation.id)


def _text_of(answer: ReceivedResponse, problem: str) -> str:
    """Return the part of a response that errors quote, or an empty string if they quote nothing.

    A successful response is quoted only if it can't be decoded. A very large response is not quoted, because searching
    it for secrets would block the event loop.
    """
    if not problem and 200 <= answer.status < 300:
        return ""
    return answer.body.decode("utf-8", "replace") if len(answer.body) <= LARGEST_ERROR else TOO_LONG


def _decoded(answer: ReceivedResponse) -> tuple[object, str]:
    """Return the JSON of a response, or None, and the reason if it could not be decoded.

    Of a very large error, only the error code is returned, because decoding the rest would block the event loop.
    """
    if answer.status >= 300 and len(answer.body) > LARGEST_ERROR:
        code = ERROR_CODE.search(answer.body[:START])
        return {"error_msg": TOO_LONG, **({"error_code": code[1].decode()} if code else {})}, ""
    body = answer.body
    if not body.strip():
        return None, ""
    try:
        return read_json(body, lambda: answer.headers.get("content-type", "")), ""
    except UnreadableJson as error:
        return None, str(error)


def _unreadable(operation: str, answer: ReceivedResponse, problem: str) -> DecodeError:
    kind = answer.headers.get("content-type", "no content type")
    error = DecodeError(
        f"{operation}: HTTP {answer.status} with {problem} ({kind})",
        status=answer.status,
        operation=operation,
        excerpt=answer.body[:EXCERPT].decode("utf-8", "replace"),
    )
    error.request_id = request_id(answer.headers)
    return error
