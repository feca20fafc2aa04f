"""Arguments of requests, validated against the spec."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from starlette.requests import Request

from ..spec.bounded_parsing import NotJson, parse_body
from ..spec.coercion import coerced
from ..spec.contracts import Contract, faults_of, known_part, resolve
from ..spec.leniency import lenient_strings, lenient_values
from ..spec.replies import INVALID, Fault

LONGEST_REASON = 300

LeniencyReport = Callable[[str, str], None]
"""Function that receives the ID of an operation and what was accepted in a request."""


def read_json(raw: bytes) -> tuple[Any, bool]:
    """Return a body as decoded JSON, None if it is empty, and whether it is valid."""
    if not raw:
        return None, True
    try:
        value = parse_body(raw)
        json.dumps(value, ensure_ascii=False).encode()  # refuses lone surrogates, which Python reads
        return value, True
    except ValueError:
        return None, False


def _problem(raw: bytes) -> str:
    """Return why a body can't be read: it exceeds a limit, or is not JSON."""
    try:
        parse_body(raw)
    except ValueError as error:
        if not isinstance(error, NotJson):
            return str(error)
    return "is not JSON"


def read_query(contract: Contract, request: Request, report: LeniencyReport | None = None) -> dict[str, Any]:
    """Return the query parameters of a request, with the types of the spec.

    Args:
        contract: Contract of the operation.
        request: The request.
        report: Receives what real services accept although it is not documented; None to accept it silently.

    Raises:
        Fault: A parameter is missing or invalid.
    """
    return _read(contract, "query", request.query_params.getlist, report)


def read_headers(contract: Contract, request: Request, report: LeniencyReport | None = None) -> dict[str, Any]:
    """Return the header parameters of a request, with the types of the spec.

    Args:
        contract: Contract of the operation.
        request: The request.
        report: Receives what real services accept although it is not documented; None to accept it silently.

    Raises:
        Fault: A parameter is missing or invalid.
    """
    return _read(contract, "header", request.headers.getlist, report)


def _read(
    contract: Contract, where: str, strings_of: Callable[[str], list[str]], report: LeniencyReport | None
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for parameter in contract.parameters:
        if parameter.where != where:
            continue
        strings = strings_of(parameter.name)
        if not strings or (strings == [""] and not parameter.required and "enum" in resolve(parameter.schema)):
            if parameter.required:
                raise Fault(400, INVALID, f"The parameter {parameter.name} is missing.")
            if strings and report is not None:
                report(contract.operation.id, f"the parameter {parameter.name} is empty and counts as left out")
            continue
        value = coerced(parameter.schema, parameter.read(strings))
        for _, reason in faults_of(parameter.schema, value):
            raise Fault(400, INVALID, f"The parameter {parameter.name} is not valid: {_short(reason)}.")
        if report is not None:
            for accepted in lenient_strings(parameter, strings, value):
                report(contract.operation.id, accepted)
        values[parameter.name] = value
    return values


def _short(reason: str) -> str:
    """Shorten a reason in the middle, because it begins with the value and ends with the problem."""
    half = LONGEST_REASON // 2
    return reason if len(reason) <= LONGEST_REASON else f"{reason[:half]} ... {reason[-half:]}"


def read_body(
    contract: Contract, raw: bytes, body: Any, report: LeniencyReport | None = None, *, readable: bool
) -> Any:
    """Return the body of a request without undocumented properties.

    Args:
        contract: Contract of the operation.
        raw: Body as sent.
        body: Body as decoded JSON, or the fields of a form; None if it is empty or unreadable.
        report: Receives what real services accept although it is not documented; None to accept it silently.
        readable: Whether the body is empty or could be decoded.

    Returns:
        The object or array; an empty object if there is no body and none is required.

    Raises:
        Fault: The body is missing, is not JSON, or is invalid.
    """
    if contract.body_schema is None:
        if raw and report is not None:
            report(contract.operation.id, "a body was sent, but none is documented")
        return {}
    if not readable:
        problem = "is not a form" if contract.operation.sends_form else _problem(raw)
        raise Fault(400, INVALID, f"The body {problem}.")
    if not raw and not contract.body_required:
        return {}
    value = coerced(contract.body_schema, body, null_removes=contract.null_removes)
    for place, reason in faults_of(contract.body_schema, value):
        raise Fault(400, INVALID, f"The body is not valid at {place or 'its top level'}: {_short(reason)}.")
    if report is not None:
        for accepted in lenient_values(body, value):
            report(contract.operation.id, accepted)
    return known_part(contract.body_schema, value)
