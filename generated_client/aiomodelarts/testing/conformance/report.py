"""Report of a run, with its JSON format."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from attrs import asdict, frozen

from ...operations import OPERATIONS
from .findings import Examined, Leftover


@frozen
class Report:
    """Report of a run.

    Args:
        write: Whether resources were created and deleted.
        operations: Results of each operation.
        leftovers: Created resources that still exist.
        ended: Whether the run was completed.
    """

    write: bool
    operations: list[Examined]
    leftovers: list[Leftover]
    ended: bool = True

    @property
    def outcomes(self) -> Counter[str]:
        """Number of operations by outcome: `conforms`, `different` or `skipped`."""
        return Counter(one.outcome for one in self.operations)

    @property
    def code(self) -> int:
        """Exit status: 3 if resources are left over, 2 if the run was interrupted, 1 if there are findings, else 0."""
        if self.leftovers:
            return 3
        return 2 if not self.ended else 1 if self.outcomes["different"] else 0

    def to_dict(self) -> dict[str, Any]:
        """Return the report as a dictionary for JSON."""
        return {
            "write": self.write,
            "ended": self.ended,
            "summary": {name: self.outcomes[name] for name in ("conforms", "different", "skipped")},
            "operations": [_row(one) for one in self.operations],
            "leftovers": [asdict(one) for one in self.leftovers],
        }

    def to_json(self) -> str:
        """Return the report in JSON."""
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
