"""Write the differences between the spec and documented facts as text or JSON."""

import json
from typing import Any

from .differences import Comparison, Count, Difference
from .drift_report import Drift
from .known_differences import KnownDifference
from .shared_differences import Statement

COUNTS = ("parameters", "request fields", "response fields", "types")


def as_text(drift: Drift) -> str:
    """Return a readable report: unexplained differences by operation, then a summary.

    A difference that concerns several operations is listed below the first one. Each has its places in the spec and in
    the source on the next line.
    """
    pages = {comparison.operation: comparison.page for comparison in drift.comparisons}
    lines: list[str] = []
    operation = ""
    for statement in sorted(drift.unexplained, key=lambda statement: list(pages).index(statement.first.operation)):
        if statement.first.operation != operation:
            operation = statement.first.operation
            lines.append(f"{operation} ({pages[operation]})")
        lines.append(f"  {statement.first}")
        lines += [f"    {places}" for places in (_places(statement.first),) if places]
        lines += [f"    also {_other(other)}" for other in statement.occurrences[1:]]
    lines += [f"{entry.place}: no longer applies: {patterns} ({entry.reason})" for entry, patterns in drift.obsolete]
    return "\n".join([*lines, summary(drift), ""])


def _places(difference: Difference) -> str:
    """Return where to edit the spec and where to read: `spec/trees.yaml:12, schema Tree; trees/planting.rst:40`."""
    specified = str(difference.specified_at or "")
    if difference.schema:
        specified += f", schema {difference.schema}"
    return "; ".join(filter(None, (specified, str(difference.documented_at or ""))))


def _other(difference: Difference) -> str:
    place = f" ({difference.documented_at})" if difference.documented_at else ""
    return f"{difference.operation}: {difference.name}{place}"


def as_json(drift: Drift) -> str:
    """Return a report as JSON, including known differences with their reasons."""
    comparisons = {comparison.operation: comparison for comparison in drift.comparisons}
    found: list[tuple[Statement, KnownDifference | None]] = [
        *((statement, None) for statement in drift.unexplained),
        *drift.known,
    ]
    unreadable = [difference for difference in drift.differences if difference.kind == "unreadable"]
    content = {
        "source": drift.source,
        "differences": [_statement(statement, entry, comparisons) for statement, entry in found],
        "no_longer_applying": [
            {"place": str(entry.place), "texts": patterns, "reason": entry.reason} for entry, patterns in drift.obsolete
        ],
        "unreadable": [
            {"page": page, "line": line, "reason": difference.documented}
            for difference in unreadable
            for page, line in (_page(difference, comparisons),)
        ],
        "coverage": {
            name: {"found": count.found, "documented": count.documented} for name, count in drift.coverage.items()
        },
        "clean": drift.is_clean,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _statement(
    statement: Statement, known: KnownDifference | None, comparisons: dict[str, Comparison]
) -> dict[str, Any]:
    first = statement.first
    return {
        **_occurrence(first, comparisons),
        "kind": first.kind,
        "documented": first.documented,
        "specified": first.specified,
        "mandatory": first.mandatory,
        "spec": first.specified_at and {"file": first.specified_at.file, "line": first.specified_at.line},
        "schema": first.schema or None,
        "operations": statement.operations,
        "occurrences": [_occurrence(difference, comparisons) for difference in statement.occurrences],
        "known": known.reason if known else None,
    }


def _occurrence(difference: Difference, comparisons: dict[str, Comparison]) -> dict[str, Any]:
    page, line = _page(difference, comparisons)
    return {
        "operation": difference.operation,
        "resource": comparisons[difference.operation].tag or None,
        "where": difference.where,
        "field": difference.field,
        "page": page or None,
        "line": line,
    }


def _page(difference: Difference, comparisons: dict[str, Comparison]) -> tuple[str, int | None]:
    if difference.documented_at is not None:
        return difference.documented_at.file, difference.documented_at.line
    return comparisons[difference.operation].page, None


def summary(drift: Drift) -> str:
    """Return one line with the coverage of the documentation and the number of open differences."""
    coverage, unexplained = drift.coverage, drift.unexplained
    operations = ", ".join(
        f"{count.found} of {count.documented} {name.removesuffix(' operations')}"
        for name, count in coverage.items()
        if name not in COUNTS and count.documented
    )
    fields = [f"{name} {_percent(coverage[name])}" for name in COUNTS if name in coverage]
    counted = {
        "unreadable": sum(statement.first.kind == "unreadable" for statement in unexplained),
        "documented values without an enumeration": sum(s.first.kind == "enumeration" for s in unexplained),
    }
    of_them = ", ".join(f"{number} of them {name}" for name, number in counted.items() if number)
    return "; ".join(
        [
            f"operations: {operations or 'none'}",
            *fields,
            f"unexplained differences: {len(unexplained)}" + (f" ({of_them})" if of_them else ""),
            f"known: {len(drift.explained)}",
            f"entries that no longer apply: {len(drift.obsolete)}",
        ]
    )


def _percent(count: Count) -> str:
    share = 100 * count.found / count.documented if count.documented else 100
    # Rounded down, because 100.0 % must mean all of them.
    return f"{int(share * 10) / 10:.1f} % ({count.found} of {count.documented})"
