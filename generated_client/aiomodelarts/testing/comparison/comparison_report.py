"""Report of the differences between a recording and the fake, as text and JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field, frozen

from ...operations import OPERATIONS
from ..conformance.findings import printable
from .differences import Difference

SAME, DIFFERENT, SKIPPED = "same", "different", "skipped"


@define
class ComparedOperation:
    """Differences of the calls of an operation.

    Args:
        operation: ID of the operation.
        calls: Number of compared calls.
        differences: Number of calls with each difference.
        lines: Line of the recording in which each difference occurs first.
        skipped: Number of calls that could not be compared, by reason.
    """

    operation: str
    calls: int = 0
    differences: Counter[Difference] = field(factory=Counter[Difference])
    lines: dict[Difference, int] = field(factory=dict[Difference, int])
    skipped: Counter[str] = field(factory=Counter[str])

    def add(self, differences: Iterable[Difference], line: int) -> None:
        """Add a call with its differences and its line in the recording."""
        self.calls += 1
        for one in differences:
            self.differences[one] += 1
            self.lines.setdefault(one, line)

    def skip(self, reason: str) -> None:
        """Add a call that could not be compared."""
        self.skipped[reason] += 1

    @property
    def outcome(self) -> str:
        """`different` if there are differences, `same` if a call was compared, else `skipped`."""
        if self.differences:
            return DIFFERENT
        return SAME if self.calls else SKIPPED


@frozen
class ComparisonReport:
    """Differences between a recording and the fake, by operation.

    Args:
        operations: Results of the recorded operations.
    """

    operations: list[ComparedOperation]

    @property
    def code(self) -> int:
        """Exit status: 1 if there are differences, else 0."""
        return 1 if self.outcomes[DIFFERENT] else 0

    @property
    def outcomes(self) -> Counter[str]:
        """Number of operations by outcome: `same`, `different` or `skipped`."""
        return Counter(one.outcome for one in self.operations)

    def to_dict(self) -> dict[str, Any]:
        """Return the report as a dictionary for JSON."""
        return {
            "summary": {name: self.outcomes[name] for name in (SAME, DIFFERENT, SKIPPED)},
            "operations": [_row(one) for one in self.operations],
        }

    def to_json(self) -> str:
        """Return the report in JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def to_text(self) -> str:
        """Return the differences by operation as lines of text, and a summary."""
        lines = [line for one in self.operations for line in _lines(one)]
        outcomes, differences = self.outcomes, sum(len(one.differences) for one in self.operations)
        summary = (
            f"{len(self.operations)} operations: {outcomes[SAME]} same, {outcomes[DIFFERENT]} different"
            f" ({differences} differences), {outcomes[SKIPPED]} skipped"
        )
        return "\n".join([*map(printable, lines), summary, ""])


def _lines(compared: ComparedOperation) -> Iterator[str]:
    if not compared.differences and not compared.skipped:
        return
    yield f"{compared.operation} ({_number(compared.calls)} compared)"
    for one, times in _sorted(compared):
        yield f"  {one} (line {compared.lines[one]}{f', {_number(times)}' if times > 1 else ''})"
    for reason, times in sorted(compared.skipped.items()):
        yield f"  {_number(times)} not compared: {reason}"
    yield ""


def _number(calls: int) -> str:
    return "1 call" if calls == 1 else f"{calls} calls"


def _sorted(compared: ComparedOperation) -> list[tuple[Difference, int]]:
    return sorted(compared.differences.items(), key=lambda pair: (pair[0].place, pair[0].kind, str(pair[0])))


def _row(compared: ComparedOperation) -> dict[str, Any]:
    operation = OPERATIONS[compared.operation]
    return {
        "operation": operation.id,
        "resource": operation.resource,
        "outcome": compared.outcome,
        "calls": compared.calls,
        "differences": [
            {
                "kind": str(one.kind),
                "place": one.place,
                "recorded": one.recorded,
                "fake": one.actual,
                "times": times,
                "line": compared.lines[one],
            }
            for one, times in _sorted(compared)
        ],
        "skipped": dict(sorted(compared.skipped.items())),
    }
