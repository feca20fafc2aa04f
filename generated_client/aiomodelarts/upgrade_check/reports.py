"""Write reports as text and JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

from attrs import asdict

from .findings import Certainty, Finding, Report

FORMAT = 1


def as_text(report: Report) -> str:
    """Return a report for readers, one line per finding."""
    lines = [_line(one) for one in report.findings]
    lines += [f"{one.path}: not checked: {one.reason}" for one in report.unread]
    lines += report.notes
    return "\n".join([*lines, *_summary(report), ""])


def _line(finding: Finding) -> str:
    what = f"`{finding.subject}` {finding.what}." if finding.subject else f"{finding.what}."
    return " ".join([f"{finding.place}: {finding.level} ({finding.certainty}):", what, finding.advice]).rstrip()


def _summary(report: Report) -> Iterator[str]:
    count = len(report.findings)
    sure = len(report.of(Certainty.SURE))
    files = f"{report.files} file{'s' if report.files != 1 else ''}"
    left = f"; {len(report.unread)} not checked" if report.unread else ""
    if not count:
        yield f"Nothing in {files} is concerned by the changes from {report.since} to {report.version}{left}."
        return
    found = f"{count} place{'s' if count != 1 else ''} in {files}"
    verb = "are" if count != 1 else "is"
    concerned = f"{verb} concerned by the changes from {report.since} to {report.version}"
    yield f"{found} {concerned}: {sure} sure, {count - sure} possible{left}."


def as_json(report: Report) -> str:
    """Return a report as JSON."""
    content = {
        "format": FORMAT,
        "from": report.since,
        "to": report.version,
        "counts": {
            "sure": len(report.of(Certainty.SURE)),
            "possible": len(report.of(Certainty.POSSIBLE)),
            "files": report.files,
            "unread": len(report.unread),
        },
        "findings": [
            {key: value for key, value in asdict(one).items() if value != "" and (key, value) != ("cell", 0)}
            for one in report.findings
        ],
        "unread": [asdict(one) for one in report.unread],
        "notes": list(report.notes),
    }
    return json.dumps(content, indent=1) + "\n"
