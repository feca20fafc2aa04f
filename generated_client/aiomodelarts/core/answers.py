"""From the bytes of an answer to its JSON, or to the exception that it stands for."""

from __future__ import annotations

import re

import orjson

from .clock import Clock
from .errors import DecodeError, ModelArtsError
from .failures import failure_of, request_id
from .operation import Operation
from .redaction import HIDDEN, hide_sent, pattern_of_secrets
from .transport import Answer, OutgoingRequest

EXCERPT = 200


def read_answer(
    operation: str, answer: Answer, clock: Clock | None = None, request: OutgoingRequest | None = None
) -> object:
    """The JSON of an answer, None when it is empty, or the exception that it stands for.

    Args:
        operation: What was called.
        answer: What came back.
        clock: The time that a date in it is compared with; None: that of this machine.
        request: What was sent: its secrets do not get into the exception, although the service may repeat them.
    """
    result = _read(operation, answer, clock)
    pattern = pattern_of_secrets(request) if request is not None and isinstance(result, ModelArtsError) else ""
    if pattern and request is not None:
        # Read once more, because an excerpt may have ended in the middle of a secret.
        body = re.sub(pattern.encode(), HIDDEN.encode(), answer.body)
        result = _read(operation, Answer(answer.status, answer.headers, body), clock)
        if isinstance(result, ModelArtsError):
            hide_sent(result, request)
    return result


def misfit(operation: Operation, decoded: object) -> DecodeError | None:
    """The error about an answer that is something else than the object or the list that is promised, or None.

    Args:
        operation: What was called.
        decoded: The JSON of the answer, None when it is empty.
    """
    expected = list if operation.answers_list else dict
    if operation.response is None or isinstance(decoded, expected):
        return None
    article = "a list" if operation.answers_list else "an object"
    came = "nothing" if decoded is None else f"a {type(decoded).__name__}"
    return DecodeError(f"{operation.id}: {article} was expected and {came} came", operation=operation.id)


def _read(operation: str, answer: Answer, clock: Clock | None) -> object:
    decoded: object = None
    unreadable = False
    if answer.body.strip():
        try:
            decoded = orjson.loads(answer.body)
        except orjson.JSONDecodeError:
            unreadable = True
    failure = failure_of(operation, answer.status, answer.headers, answer.body, decoded, clock)
    if failure is not None:
        return failure
    if unreadable:
        kind = answer.headers.get("content-type", "no content type")
        error = DecodeError(
            f"{operation}: HTTP {answer.status} with a body that is not JSON ({kind})",
            status=answer.status,
            operation=operation,
            excerpt=answer.body[:EXCERPT].decode("utf-8", "replace"),
        )
        error.request_id = request_id(answer.headers)
        return error
    return decoded
