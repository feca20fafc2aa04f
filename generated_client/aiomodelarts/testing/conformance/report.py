"""What a run found, and how it is read by machines."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from attrs import asdict, frozen

from ...operations import OPERATIONS
from .findings import Examined, Leftover


@frozen
class Report:
    """What a run found.

    Args:
        write: Whether things were created and deleted.
        operations: What is known about each operation.
        leftovers: What was created and is still there.
        ended: Whether the run came to its end.
    """

    write: bool
    operations: list[Examined]
    leftovers: list[Leftover]
    ended: bool = True

    @property
    def outcomes(self) -> Counter[str]:
        """How many operations conform, are different, or were skipped."""
        return Counter(one.outcome for one in self.operations)

    @property
    def code(self) -> int:
        """The exit status: 3 something was left, 2 it was broken off, 1 there are findings, 0 there are none."""
        if self.leftovers:
            return 3
        return 2 if not self.ended else 1 if self.outcomes["different"] else 0

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        return {
            "write": self.write,
            "ended": self.ended,
            "summary": {name: self.outcomes[name] for name in ("conforms", "different", "skipped")},
            "operations": [_row(one) for one in self.operations],
            "leftovers": [asdict(one) for one in self.leftovers],
        }

    def to_json(self) -> str:
        """The report as a text of JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"


def _row(examined: Examined) -> dict[str, Any]:
    operation = OPERATIONS[examined.operation]
    findings = sorted(examined.findings.items(), key=lambda one: (one[0].kind, one[0].place, one[0].message))
    return {
        "operation": operation.id,
        "resource": operation.resource,
        "method": operation.method,
        "path": operation.path,
        "generation": operation.generation,
        "outcome": examined.outcome,
        "skipped": examined.skipped if examined.outcome == "skipped" else "",
        "pages": examined.pages,
        "statuses": {str(status): number for status, number in sorted(examined.statuses.items())},
        "findings": [
            {"kind": str(one.kind), "place": one.place, "message": one.message, "times": times}
            for one, times in findings
        ],
    }
