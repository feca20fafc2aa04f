"""Report as a table of text."""

from __future__ import annotations

from collections.abc import Iterator

from .findings import Examined, printable
from .report import Report

TITLES = ("operation", "outcome", "HTTP", "findings")
WIDTHS = (40, 10, 18)


def to_table(report: Report) -> str:
    """Return the report as lines of text, differences last, so that a terminal shows them.

    Args:
        report: Report of a run.
    """
    order = {"skipped": 0, "conforms": 1, "different": 2}
    rows = sorted(report.operations, key=lambda one: order[one.outcome])
    lines = [_line(*TITLES), _line(*("-" * len(title) for title in TITLES))]
    lines += [line for examined in rows for line in _rows(examined)]
    return "\n".join([*lines, "", *_summary(report), ""])


def _rows(examined: Examined) -> Iterator[str]:
    statuses = " ".join(f"{status or 'none '}x{number}" for status, number in sorted(examined.statuses.items()))
    messages = sorted(f"{one} ({times}x)" for one, times in examined.findings.items())
    if examined.outcome == "skipped":
        messages = [examined.skipped]
    first, *more = messages or [""]
    yield _line(examined.operation, examined.outcome, statuses, first)
    for message in more:
        yield _line("", "", "", message)


def _line(*cells: str) -> str:
    *narrow, last = cells
    padded = [f"{cell:<{width}}" for cell, width in zip(narrow, WIDTHS, strict=True)]
    return "  ".join([*padded, printable(last)]).rstrip()


def _summary(report: Report) -> Iterator[str]:
    outcomes = report.outcomes
    findings = sum(len(one.findings) for one in report.operations)
    yield (
        f"{len(report.operations)} operations: {outcomes['conforms']} conform, {outcomes['different']} are different "
        f"({findings} findings), {outcomes['skipped']} skipped"
    )
    for left in report.leftovers:
        ids = ", ".join(str(value) for value in left.ids.values())
        yield printable(f"NOT DELETED: {left.resource} {left.name} {f'({ids}) ' if ids else ''}- {left.reason}")
    if not report.ended:
        yield "The run was interrupted; the report covers the calls until then."
