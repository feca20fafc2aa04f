"""From the bytes of an answer to its JSON, or to the exception that it stands for."""

from __future__ import annotations

import orjson

from .errors import DecodeError
from .failures import failure_of
from .transport import Answer

EXCERPT = 200


def read_answer(operation: str, answer: Answer) -> object:
    """The JSON of an answer, None when it is empty, or the exception that it stands for."""
    decoded: object = None
    unreadable = False
    if answer.body.strip():
        try:
            decoded = orjson.loads(answer.body)
        except orjson.JSONDecodeError:
            unreadable = True
    failure = failure_of(operation, answer.status, answer.headers, answer.body, decoded)
    if failure is not None:
        return failure
    if unreadable:
        kind = answer.headers.get("content-type", "no content type")
        return DecodeError(
            f"{operation}: HTTP {answer.status} with a body that is not JSON ({kind})",
            status=answer.status,
            operation=operation,
            excerpt=answer.body[:EXCERPT].decode("utf-8", "replace"),
        )
    return decoded
