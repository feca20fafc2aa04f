"""Write the changes since a version, without code."""

from __future__ import annotations

import json
from collections.abc import Iterator

from attrs import asdict

from ..changes import Change
from .versions import Versions

_LEVELS = ("breaking", "compatible")


def changes_as_text(versions: Versions) -> str:
    """Return the changes for readers, the breaking ones first."""
    return "\n".join([*_lines(versions), ""])


def _lines(versions: Versions) -> Iterator[str]:
    for level in _LEVELS:
        for change in versions.changes:
            if change.level == level:
                yield _line(change)
    counts = ", ".join(f"{sum(one.level == level for one in versions.changes)} {level}" for level in _LEVELS)
    yield f"Changes from {versions.since} to {versions.version}: {counts}. Pass --code PATH to find what they concern."


def _line(change: Change) -> str:
    advice = f"Use `{change.new_name}`." if change.new_name else change.advice
    return f"{change.level}: `{change.subject}` {change.what}. {advice}".rstrip()


def changes_as_json(versions: Versions) -> str:
    """Return the changes as JSON."""
    content = {"from": versions.since, "to": versions.version, "changes": [asdict(one) for one in versions.changes]}
    return json.dumps(content, indent=1) + "\n"
