"""Recorded calls of a fake for display: filtered, without secrets, and validated against the spec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ....operations import OPERATIONS
from ...fake import FakeModelArts
from ...scripting.recorded_calls import Recorded, known_operation
from ..problems import Problem
from .findings import Finding, findings_of, is_failure
from .redaction import secrets_of, shown_headers, shown_query, shown_text, shown_value

MOST_LISTED = 500
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
STATUS = re.compile(r"[0-9]{3}|[1-5]xx|reset|ok|failed")


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
        method: HTTP method, in any letter case.
        status: Status such as `429` or `4xx`, `reset`, `ok` or `failed`.
        text: Part of the operation, path or query, in any letter case.

    Raises:
        Problem: The operation, method or status does not exist, so no call could be found.
    """

    operation: str = ""
    method: str = ""
    status: str = ""
    text: str = ""

    def __attrs_post_init__(self) -> None:
        if self.operation:
            check_operation(self.operation)
        if self.method and self.method.upper() not in METHODS:
            raise Problem(
                400, f"{self.method[:50]!r} is not a method", f"pass one of {', '.join(METHODS)}", "query: method"
            )
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


def check_operation(name: str) -> None:
    """Check that an operation exists, by which calls or failures are filtered.

    Raises:
        Problem: It does not.
    """
    try:
        known_operation(name)
    except ValueError as error:
        raise Problem(400, str(error), "choose from /_fake/api/operations", "query: operation") from error


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
        404,
        f"call {number} is not recorded",
        "list the calls with GET /_fake/api/calls; --keep-calls keeps more",
        "path: number",
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
        path=shown_text(call.path, secrets),
        query=shown_query(call),
        headers=shown_headers(call),
        body=shown_value(call.body, operation.sensitive_names, secrets),
        status=call.status,
        response=shown_value(call.response, operation.sensitive_names, secrets),
        size=call.size,
        findings=findings_of(call, secrets),
    )
