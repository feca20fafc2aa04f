"""From the bytes of an answer to its JSON, or to the exception that it stands for."""

from __future__ import annotations

import json

from ..clock import Clock
from ..codec.json_text import UnreadableJson, read_json
from ..errors.exceptions import DecodeError, ModelArtsError
from ..messages.messages import Answer, OutgoingRequest
from ..messages.sent_secrets import hide_sent, secrets_of
from ..operation.operation import Operation
from ..redaction.sensitive_fields import without_fields
from .response_errors import MODELARTS, Service, failure_of, request_id

EXCERPT = 200
NOT_SHOWN = "(not shown, because it may hold secrets)"


def read_answer(
    operation: str,
    answer: Answer,
    clock: Clock | None = None,
    request: OutgoingRequest | None = None,
    sensitive: frozenset[str] = frozenset(),
    *,
    service: Service = MODELARTS,
) -> object:
    """Decode the JSON of a response, or return the exception that the response stands for; None if it is empty.

    Args:
        operation: Name of the operation.
        answer: The response.
        clock: The time that a date in it is compared with; None: the time of this machine.
        request: The request. Its secrets are left out of the exception if the service repeats them.
        sensitive: Names of the sensitive fields of the operation; the exception has no values of theirs.
        service: Whose error messages to expect.
    """
    decoded, problem = _decoded(answer)

    def failure_in(answer: Answer, decoded: object) -> ModelArtsError | None:
        found = failure_of(
            operation, answer.status, answer.headers, answer.body, decoded, clock, request=request, service=service
        )
        return found if found is not None or not problem else _unreadable(operation, answer, problem)

    failure = failure_in(answer, decoded)
    secrets = secrets_of(request) if failure is not None and request is not None else None
    if failure is None or not (secrets or sensitive):
        return decoded if failure is None else failure
    # The failure is made once more, because its excerpt may end in the middle of a secret.
    text = answer.body.decode("utf-8", "replace")
    if sensitive:
        decoded = without_fields(decoded, sensitive)
        if not problem:
            text = json.dumps(decoded, ensure_ascii=False)
        elif text.lstrip().startswith(("{", "[")):
            text = NOT_SHOWN  # the fields of JSON that is cut short or broken can't be told apart
    if secrets:
        decoded, text = secrets.redacted_value(decoded), secrets.redacted(text)
    answer = Answer(answer.status, answer.headers, text.encode("utf-8", "replace"))
    failure = failure_in(answer, decoded)
    if failure is not None and secrets:
        hide_sent(failure, secrets)
    return failure


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


def _decoded(answer: Answer) -> tuple[object, str]:
    """The JSON of a response, None if there is none, and what is wrong with it."""
    if not answer.body.strip():
        return None, ""
    try:
        return read_json(answer.body, answer.headers.get("content-type", "")), ""
    except UnreadableJson as error:
        return None, str(error)


def _unreadable(operation: str, answer: Answer, problem: str) -> DecodeError:
    kind = answer.headers.get("content-type", "no content type")
    error = DecodeError(
        f"{operation}: HTTP {answer.status} with {problem} ({kind})",
        status=answer.status,
        operation=operation,
        excerpt=answer.body[:EXCERPT].decode("utf-8", "replace"),
    )
    error.request_id = request_id(answer.headers)
    return error
