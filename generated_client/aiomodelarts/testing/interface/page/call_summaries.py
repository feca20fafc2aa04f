"""Rows of the list of calls, remembered because the list is shown again after each call."""

from __future__ import annotations

import weakref

from attrs import define, field, frozen

from ...scripting.recorded_calls import Recorded
from ..control.findings import Finding, findings_of, is_failure
from ..control.redaction import secrets_of, shown_query, shown_text

MOST_REMEMBERED = 1000


@frozen
class CallSummary:
    """A row of the list of calls.

    Args:
        number: Number of the call.
        at: Time of the fake, in seconds since 1970.
        operation: ID of the operation.
        method: HTTP method.
        path: Path as sent.
        query: Query without secrets.
        status: HTTP status; 0 if the connection was reset.
        failed: Whether the call failed.
        findings: What is wrong by the spec.
    """

    number: int
    at: float
    operation: str
    method: str
    path: str
    query: str
    status: int
    failed: bool
    findings: list[Finding]


@define
class CallSummaries:
    """Makes rows of the list of calls."""

    _known: dict[int, tuple[weakref.ref[Recorded], CallSummary]] = field(
        factory=dict[int, "tuple[weakref.ref[Recorded], CallSummary]"], init=False
    )

    def of(self, number: int, call: Recorded) -> CallSummary:
        """Return the row of a call."""
        known = self._known.get(number)
        if known is not None and known[0]() is call:  # a number is given again after a seed
            return known[1]
        while len(self._known) >= MOST_REMEMBERED:
            del self._known[next(iter(self._known))]
        summary = _summary(number, call)
        self._known[number] = weakref.ref(call), summary
        return summary


def _summary(number: int, call: Recorded) -> CallSummary:
    return CallSummary(
        number=number,
        at=call.at,
        operation=call.operation,
        method=call.method,
        path=shown_text(call.path, None),
        query=shown_query(call),
        status=call.status,
        failed=is_failure(call.status, call.response),
        findings=findings_of(call, secrets_of(call)),
    )
