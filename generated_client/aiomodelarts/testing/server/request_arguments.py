"""What a request asks for, checked against the spec."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, cast

from starlette.requests import Request

from ..spec.bounded_parsing import DEEPEST_BODY, parse_json
from ..spec.coercion import coerced
from ..spec.contracts import Contract, faults_of, known_part, resolve
from ..spec.replies import INVALID, Fault

LONGEST = 300


def read_json(raw: bytes) -> tuple[Any, bool]:
    """The JSON of a body, None when it is empty, and whether it could be read."""
    if not raw:
        return None, True
    try:
        value = parse_json(raw, DEEPEST_BODY)
        json.dumps(value, ensure_ascii=False).encode()  # half of a surrogate pair is no text, but Python reads it
        return value, True
    except ValueError:
        return None, False


def read_query(contract: Contract, request: Request) -> dict[str, Any]:
    """The query parameters of an operation, typed as the spec says.

    Raises:
        Fault: One is missing or not valid.
    """
    return _read(contract, "query", request.query_params.getlist)


def read_headers(contract: Contract, request: Request) -> dict[str, Any]:
    """The header parameters of an operation, typed as the spec says.

    Raises:
        Fault: One is missing or not valid.
    """
    return _read(contract, "header", request.headers.getlist)


def _read(contract: Contract, where: str, texts_of: Callable[[str], list[str]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for parameter in contract.parameters:
        if parameter.where != where:
            continue
        texts = texts_of(parameter.name)
        if not texts or (texts == [""] and not parameter.required and "enum" in resolve(parameter.schema)):
            if parameter.required:
                raise Fault(400, INVALID, f"The parameter {parameter.name} is missing.")
            continue
        value = coerced(parameter.schema, parameter.read(texts))
        for _, reason in faults_of(parameter.schema, value):
            raise Fault(400, INVALID, f"The parameter {parameter.name} is not valid: {_short(reason)}.")
        values[parameter.name] = value
    return values


def _short(reason: str) -> str:
    """A reason that fits on a screen: it begins with the value, however long that is, and ends with what is wrong."""
    return reason if len(reason) <= LONGEST else f"{reason[: LONGEST // 2]} ... {reason[-LONGEST // 2 :]}"


def read_body(contract: Contract, raw: bytes, body: Any, *, readable: bool) -> dict[str, Any]:
    """The body of an operation as an object, empty when none came and none has to.

    Raises:
        Fault: It is missing, no JSON or not valid.
    """
    if contract.body_schema is None:
        return {}
    if not readable:
        raise Fault(400, INVALID, "The body is not JSON.")
    if not raw and not contract.body_required:
        return {}
    value = coerced(contract.body_schema, body, null_removes=contract.null_removes)
    for place, reason in faults_of(contract.body_schema, value):
        raise Fault(400, INVALID, f"The body is not valid at {place or 'its top'}: {_short(reason)}.")
    return cast("dict[str, Any]", known_part(contract.body_schema, value))
