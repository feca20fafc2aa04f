"""Recorded calls of a fake for display: filtered, without secrets, and validated against the spec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

from attrs import frozen

from ....operations import OPERATIONS
from ...fake import FakeModelArts
from ...scripting.recorded_calls import Recorded
from ...spec.coercion import coerced
from ...spec.contracts import contracts, faults_of
from ..problems import Problem
from .redaction import secrets_of, shown_headers, shown_query, shown_text, shown_value

MOST_LISTED = 500
ERROR_SCHEMA = {"$ref": "#/components/schemas/ErrorBody"}
STATUS = re.compile(r"[0-9]{3}|[1-5]xx|reset|ok|failed")
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


@frozen
class CallView:
    """A recorded call without secrets.

    Args:
        number: Number of the call, counted from 1.
        at: Time of the fake, in seconds since 1970.
        operation: ID of the operation.
        resource: Resource type.
        method: HTTP method.
        path: Path as sent.
        query: Query as sent.
        headers: Headers as sent.
        body: Body of the request as decoded JSON.
        status: HTTP status of the response; 0 if the connection was reset.
        response: Body of the response as decoded JSON.
        size: Size of the request and the response, in bytes.
        findings: What is wrong with the request and the response by the spec, up to 20.
    """

    number: int
    at: float
    operation: str
    resource: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: Any
    status: int
    response: Any
    size: int
    findings: list[Finding]

    @property
    def failed(self) -> bool:
        """Whether the call failed, also if the older training service reports it with status 200."""
        return is_failure(self.status, self.response)


@frozen
class Filter:
    """Which calls to list; empty fields select all.

    Args:
        operation: ID of the operation.
        method: HTTP method.
        status: Status such as `429` or `4xx`, `reset`, `ok` or `failed`.
        text: Part of the operation, path or query, in any letter case.
    """

    operation: str = ""
    method: str = ""
    status: str = ""
    text: str = ""

    def __attrs_post_init__(self) -> None:
        if self.status and not STATUS.fullmatch(self.status):
            raise Problem(
                400,
                f"{self.status[:50]!r} is not a status",
                "pass a status such as 429 or 4xx, or reset, ok or failed",
                "query: status",
            )

    def selects(self, call: Recorded) -> bool:
        """Return whether a call is listed."""
        return (
            self.operation in ("", call.operation)
            and self.method.upper() in ("", call.method)
            and (not self.status or self._has_status(call))
            and (not self.text or self.text.lower() in f"{call.operation} {call.path}?{call.query}".lower())
        )

    def _has_status(self, call: Recorded) -> bool:
        if self.status in ("ok", "failed"):
            return is_failure(call.status, call.response) == (self.status == "failed")
        if self.status == "reset":
            return call.status == 0
        return str(call.status) == self.status or f"{call.status // 100}xx" == self.status


def is_failure(status: int, response: Any) -> bool:
    """Return whether a response reports a failure."""
    return not 200 <= status < 300 or (isinstance(response, dict) and response.get("is_success") is False)  # pyright: ignore[reportUnknownMemberType]


def numbered(fake: FakeModelArts) -> Iterator[tuple[int, Recorded]]:
    """Iterate over the recorded calls with their numbers, the newest first. Cleared and dropped calls count too."""
    calls = list(fake.calls)
    yield from zip(range(fake.calls.total, fake.calls.total - len(calls), -1), reversed(calls), strict=True)


def listed(
    fake: FakeModelArts, chosen: Filter, *, limit: int, before: int | None = None, after: int | None = None
) -> tuple[list[tuple[int, Recorded]], bool]:
    """Return calls with their numbers, and whether there are more of them.

    Args:
        fake: The fake.
        chosen: Which calls to list.
        limit: Maximum number of calls, up to 500.
        before: List only older calls than this number, the newest first.
        after: List only newer calls than this number, the oldest first.
    """
    found = [
        (number, call)
        for number, call in numbered(fake)
        if (before is None or number < before) and (after is None or number > after) and chosen.selects(call)
    ]
    if after is not None:
        found.reverse()
    return found[:limit], len(found) > limit


def call_of(fake: FakeModelArts, number: int) -> Recorded:
    """Return the call with a number.

    Raises:
        Problem: It does not exist or was dropped.
    """
    for known, call in numbered(fake):
        if known == number:
            return call
    raise Problem(
        404, f"call {number} is not recorded", "list the calls with GET /_fake/api/calls; --keep-calls keeps more"
    )


def clear(fake: FakeModelArts) -> int:
    """Remove all recorded calls, and return how many there were. Later calls continue their numbers."""
    with fake.transaction():
        count = len(fake.calls)
        fake.calls.clear()
        return count


def call_view(number: int, call: Recorded) -> CallView:
    """Return a recorded call for display."""
    operation, secrets = OPERATIONS[call.operation], secrets_of(call)
    return CallView(
        number=number,
        at=call.at,
        operation=operation.id,
        resource=operation.resource,
        method=call.method,
        path=shown_text(call.path, frozenset()),
        query=shown_query(call),
        headers=shown_headers(call),
        body=shown_value(call.body, operation.sensitive_names, secrets),
        status=call.status,
        response=shown_value(call.response, operation.sensitive_names, secrets),
        size=call.size,
        findings=[
            Finding(one.part, shown_text(one.place, secrets), _short(shown_text(one.reason, secrets)), one.kind)
            for one in [*_request_findings(call), *_response_findings(call)][:MOST_FINDINGS]
        ],
    )


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
