"""What all calls of a run have shown, by operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from fnmatch import fnmatchcase

from attrs import define, evolve, field

from ...core.errors.exceptions import TransportError
from ...core.http.transport import Answer
from ...core.operation.operation import Request
from ...operations import OPERATIONS
from ..spec.contracts import contracts
from .argument_sources import reading_operations
from .findings import Examined, Finding, Kind
from .pseudonymization import Hiding
from .response_checks import examine

NOT_REACHED = "the run did not get to it"
NOT_CALLED = "it changes things, and no life cycle of this run called it"


def matches(operation: str, patterns: tuple[str, ...]) -> bool:
    """Whether an operation, or its resource, is meant by one of some patterns such as `List*` or `notebooks`."""
    resource = OPERATIONS[operation].resource
    return any(fnmatchcase(operation, pattern) or fnmatchcase(resource, pattern) for pattern in patterns)


def _ignore(_line: str) -> None:
    """Report no progress."""


@define
class Ledger:
    """Examines each answer and keeps what comes out.

    Args:
        only: Patterns of operations or resources that count; none: all.
        skip: Patterns of those that don't.
        hiding: Keeps ids of the account out of messages.
        progress: Called with a line when a phase of the run begins, and at the first call of each operation.
    """

    only: tuple[str, ...]
    skip: tuple[str, ...]
    hiding: Hiding
    progress: Callable[[str], None] = _ignore
    _called: set[str] = field(init=False, factory=set[str])
    _examined: dict[str, Examined] = field(init=False, factory=dict[str, Examined])

    def counts(self, operation: str) -> bool:
        """Whether an operation is to be looked at."""
        return (not self.only or matches(operation, self.only)) and not matches(operation, self.skip)

    def of(self, operation: str) -> Examined:
        """What is known about an operation."""
        return self._examined.setdefault(operation, Examined(operation))

    def note(self, request: Request, answers: list[Answer]) -> None:
        """Examine the answers to the attempts of one call; the last one is what came of it."""
        name = request.operation.id
        known = self.of(name)
        if answers:
            self._report(name, f"HTTP {answers[-1].status}")
        for answer in answers:
            known.statuses[answer.status] += 1
        if answers:
            success, found = examine(contracts()[name], answers[-1])
            known.good += success
            self.add(name, *found)

    def note_failure(self, request: Request, error: TransportError) -> None:
        """Note a call to which no answer came."""
        self._report(request.operation.id, "no answer")
        self.of(request.operation.id).statuses[0] += 1
        self.add(request.operation.id, Finding(Kind.NO_ANSWER, "", f"{type(error).__name__}: no answer came"))

    def _report(self, operation: str, outcome: str) -> None:
        if operation not in self._called:
            self._called.add(operation)
            self.progress(f"[{len(self._called):3}] {operation}: {outcome}")

    def add(self, operation: str, *findings: Finding) -> None:
        """Note differences."""
        self.of(operation).findings.update(findings)

    def skipped(self, operation: str, reason: str) -> None:
        """Note why an operation could not be looked at."""
        known = self.of(operation)
        known.skipped = known.skipped or reason

    def examined(self) -> list[Examined]:
        """What is known about the operations that count, in the order of the table, without secrets."""
        for name in OPERATIONS:
            if self.counts(name) and not self.of(name).good:
                reading = name in reading_operations()
                self.skipped(name, NOT_REACHED if reading else NOT_CALLED)
        return [self._hidden(self._examined[name]) for name in OPERATIONS if self.counts(name)]

    def _hidden(self, examined: Examined) -> Examined:
        hide = self.hiding.text
        findings = Counter[Finding]()
        for one, times in examined.findings.items():
            findings[Finding(one.kind, hide(one.place), hide(one.message))] += times
        return evolve(examined, findings=findings, skipped=hide(examined.skipped))
