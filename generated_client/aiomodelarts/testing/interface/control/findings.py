"""What is wrong with recorded calls by the spec."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Any
from urllib.parse import parse_qs

from attrs import frozen

from ...scripting.recorded_calls import Recorded
from ...spec.coercion import coerced
from ...spec.contracts import contracts, faults_of
from .redaction import Secrets, shown_text

ERROR_SCHEMA = {"$ref": "#/components/schemas/ErrorBody"}
MOST_FINDINGS = 20
LONGEST_REASON = 300


@frozen
class Finding:
    """What is wrong with a request or a response by the spec.

    Args:
        part: `query`, `body` or `response`.
        place: Place in that part, such as `volume.capacity`; empty for the whole part.
        reason: What is wrong.
        kind: `invalid` or `undocumented`.
    """

    part: str
    place: str
    reason: str
    kind: str


def is_failure(status: int, response: Any) -> bool:
    """Return whether a response reports a failure."""
    return not 200 <= status < 300 or (isinstance(response, dict) and response.get("is_success") is False)  # pyright: ignore[reportUnknownMemberType]


def findings_of(call: Recorded, secrets: Secrets) -> list[Finding]:
    """Return what is wrong with a call by the spec, up to 20 findings, without secrets.

    Args:
        call: The call.
        secrets: Pattern of its secrets.
    """
    found = islice(chain(_request_findings(call), _response_findings(call)), MOST_FINDINGS)
    return [
        Finding(one.part, shown_text(one.place, secrets), _short(shown_text(one.reason, secrets)), one.kind)
        for one in found
    ]


def _short(reason: str) -> str:
    """Shorten a reason in the middle, because it begins with the value and ends with the problem."""
    half = LONGEST_REASON // 2
    return reason if len(reason) <= LONGEST_REASON else f"{reason[:half]} ... {reason[-half:]}"


def _request_findings(call: Recorded) -> Iterator[Finding]:
    contract = contracts()[call.operation]
    given = parse_qs(call.query, keep_blank_values=True)
    known = {parameter.name: parameter for parameter in contract.parameters if parameter.where == "query"}
    for name, parameter in known.items():
        if name not in given:
            if parameter.required:
                yield Finding("query", name, "the parameter is missing", "invalid")
            continue
        value = coerced(parameter.schema, parameter.read(given[name]))
        for place, reason in faults_of(parameter.schema, value):
            yield Finding("query", ".".join(filter(None, (name, place.replace("/", ".")))), reason, "invalid")
    for place in call.undocumented:
        part = "query" if place.startswith("?") else "body"
        yield Finding(part, place.removeprefix("?"), "the spec does not document it", "undocumented")
    schema = contract.body_schema
    if schema is None:
        if call.body is not None:
            yield Finding("body", "", "the spec documents no body", "undocumented")
        return
    if call.body is None:
        if contract.body_required:
            yield Finding("body", "", "the body is missing or unreadable", "invalid")
        return
    value = coerced(schema, call.body, null_removes=contract.null_removes)
    for place, reason in faults_of(schema, value):
        yield Finding("body", place.replace("/", "."), reason, "invalid")


def _response_findings(call: Recorded) -> Iterator[Finding]:
    contract = contracts()[call.operation]
    if call.status == 0 or not contract.operation.returns_json:
        return
    failed = is_failure(call.status, call.response)
    schema = contract.responses.get(call.status) if not failed else ERROR_SCHEMA
    if schema is None or call.response is None:
        return
    for place, reason in faults_of(schema, call.response):
        yield Finding("response", place.replace("/", "."), reason, "invalid")
