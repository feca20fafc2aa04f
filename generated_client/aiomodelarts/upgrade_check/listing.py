"""Write the changes since a version, without code."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from attrs import asdict

from ..changes import Change, releases

_LEVELS = ("breaking", "compatible")


def changes_as_text(since: str, changes: Sequence[Change]) -> str:
    """Return the changes since a version for readers, the breaking ones first."""
    return "\n".join([*_lines(since, changes), ""])


def _lines(since: str, changes: Sequence[Change]) -> Iterator[str]:
    for level in _LEVELS:
        for change in changes:
            if change.level == level:
                yield _line(change)
    counts = ", ".join(f"{sum(one.level == level for one in changes)} {level}" for level in _LEVELS)
    yield f"Changes from {since} to {_newest(since)}: {counts}. Pass --code PATH to find what they concern."


def _line(change: Change) -> str:
    advice = f"Use `{change.new_name}`." if change.new_name else change.advice
    return f"{change.level}: `{change.subject}` {change.what}. {advice}".rstrip()


def changes_as_json(since: str, changes: Sequence[Change]) -> str:
    """Return the changes since a version as JSON."""
    content = {"from": since, "to": _newest(since), "changes": [asdict(one) for one in changes]}
    return json.dumps(content, indent=1) + "\n"


def _newest(since: str) -> str:
    known = releases()
    return known[-1].version if known else since
