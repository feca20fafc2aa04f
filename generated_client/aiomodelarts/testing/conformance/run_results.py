"""Results of a run by operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from fnmatch import fnmatchcase

from attrs import define, evolve, field

from ...core.errors.exceptions import TransportError
from ...core.http.transport import ReceivedResponse
from ...core.operation.operation import Request
from ...operations import OPERATIONS
from ..spec.contracts import contracts
from .argument_sources import is_reading
from .findings import Examined, Finding, Kind
from .pseudonymization import Pseudonymizer
from .response_checks import examine

NOT_REACHED = "the run ended before it was called"
NO_JSON = "its response is not JSON"
NOT_CALLED = "it changes resources, and no life cycle of this run calls it"


def matches(operation: str, patterns: tuple[str, ...]) -> bool:
    """Return whether an operation or its resource matches one of the patterns, such as `List*` or `notebooks`."""
    resource = OPERATIONS[operation].resource
    return any(fnmatchcase(operation, pattern) or fnmatchcase(resource, pattern) for pattern in patterns)


def _ignore(_line: str) -> None:
    """Ignore progress."""


@define
class RunResults:
    """Examines responses and collects the results.

    Args:
        only: Patterns of operations or resources to examine; empty: all.
        skip: Patterns of operations or resources to leave out.
        pseudonymizer: Removes account IDs from messages.
        progress: Called with a line at the start of each phase of the run, and at the first call of each operation.
    """

    only: tuple[str, ...]
    skip: tuple[str, ...]
    pseudonymizer: Pseudonymizer
    progress: Callable[[str], None] = _ignore
    _called: set[str] = field(init=False, factory=set[str])
    _examined: dict[str, Examined] = field(init=False, factory=dict[str, Examined])

    def counts(self, operation: str) -> bool:
        """Return whether an operation is selected."""
        return (not self.only or matches(operation, self.only)) and not matches(operation, self.skip)

    def of(self, operation: str) -> Examined:
        """Return the results of an operation."""
        return self._examined.setdefault(operation, Examined(operation))

    def note(self, request: Request, responses: list[ReceivedResponse]) -> None:
        """Examine the responses to the attempts of a call, of which the last one is its result."""
        name = request.operation.id
        known = self.of(name)
        if responses:
            self._report(name, f"HTTP {responses[-1].status}")
        for response in responses:
            known.statuses[response.status] += 1
        if responses:
            success, found = examine(contracts()[name], responses[-1])
            known.good += success
            self.add(name, *found)

    def note_failure(self, request: Request, error: TransportError) -> None:
        """Record a call without a response."""
        self._report(request.operation.id, "no response")
        self.of(request.operation.id).statuses[0] += 1
        self.add(request.operation.id, Finding(Kind.NO_RESPONSE, "", f"{type(error).__name__}: no response"))

    def _report(self, operation: str, outcome: str) -> None:
        if operation not in self._called:
            self._called.add(operation)
            self.progress(f"[{len(self._called):3}] {operation}: {outcome}")

    def add(self, operation: str, *findings: Finding) -> None:
        """Record differences from the spec."""
        self.of(operation).findings.update(findings)

    def skipped(self, operation: str, reason: str) -> None:
        """Record why an operation could not be examined."""
        known = self.of(operation)
        known.skipped = known.skipped or reason

    def examined(self) -> list[Examined]:
        """Return the results of the selected operations in the order of the operation table, without secrets."""
        for name in OPERATIONS:
            if self.counts(name) and not self.of(name).good:
                reason = NOT_REACHED if is_reading(name) else NOT_CALLED
                self.skipped(name, reason if OPERATIONS[name].returns_json else NO_JSON)
        return [self._hidden(self._examined[name]) for name in OPERATIONS if self.counts(name)]

    def _hidden(self, examined: Examined) -> Examined:
        hide = self.pseudonymizer.text
        findings = Counter[Finding]()
        for one, times in examined.findings.items():
            findings[Finding(one.kind, hide(one.place), hide(one.message))] += times
        return evolve(examined, findings=findings, skipped=hide(examined.skipped))
