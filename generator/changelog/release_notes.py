"""Write changes as release notes in Markdown, or as JSON."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator

from .change import Change
from .change_kinds import Level
from .changelog import Changelog

TITLES = {
    Level.BREAKING: "Breaking: what to change in your code",
    Level.COMPATIBLE: "New features and compatible changes",
    Level.DOCUMENTATION: "Documentation",
}
GROUPS = {"shared": "Several resources", "package": "Package"}
# Kinds listed by name only, together on one line, because there are often many.
LISTED_TOGETHER = {
    "model-added": "New classes",
    "texts-changed": "Reworded",
    "python-added": "New names",
    "became-dependable": "Now in every response, so reading never gives None",
    "constructor-argument-required": "Required by constructors, which raise TypeError without them; pass them",
}
SHOWN_METHODS = 3


def as_json(changelog: Changelog) -> str:
    """Return all changes and the version numbers as JSON."""
    content = {
        "old": changelog.old,
        "new": changelog.new,
        "version": {
            "present": changelog.present, "proposed": changelog.proposed, "named": changelog.named,
            "enough": changelog.is_named,
        },
        "counts": {level.value: len(changelog.of(level)) for level in Level},
        "changes": [
            {
                "kind": change.kind, "level": change.level.value, "wire": change.wire, "group": change.group,
                "subject": change.subject, "what": change.what, "reason": change.reason, "advice": change.advice,
                "used_by": list(change.used_by), "new_name": change.new_name, "operation": change.operation,
                "also": list(dict.fromkeys(change.other_names)),
            }
            for change in changelog.changes
        ],
        "notes": list(changelog.notes),
    }  # fmt: skip
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def as_markdown(changelog: Changelog) -> str:
    """Return release notes in Markdown: breaking changes first, by resource, each with advice."""
    lines = [f"# Changes from {changelog.old} to {changelog.new}", "", *_summary(changelog)]
    for level, title in TITLES.items():
        found = changelog.of(level)
        if found:
            lines += ["", f"## {title}"]
            lines += _groups(found, level)
    if changelog.notes:
        lines += ["", "## About this comparison", "", *(f"- {note}" for note in changelog.notes)]
    return "\n".join([*lines, ""])


def _summary(changelog: Changelog) -> Iterator[str]:
    counts = ", ".join(f"{len(changelog.of(level))} {level.value}" for level in Level)
    on_wire = sum(change.wire for change in changelog.changes)
    if not changelog.changes:
        yield f"No changes; the version stays {changelog.present}."
        return
    text = f"Next version: **{changelog.proposed}** (the old version is {changelog.present})."
    if changelog.is_named:
        text += f" The new version already has the number {changelog.named}."
    yield text
    count = len(changelog.changes)
    total = "1 change" if count == 1 else f"{count} changes"
    yield f"{total}: {counts}; {on_wire} of them {'changes' if on_wire == 1 else 'change'} requests or responses."


def _groups(changes: Iterable[Change], level: Level) -> Iterator[str]:
    by_group: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        by_group[change.group].append(change)
    for group in sorted(by_group, key=lambda name: (name in GROUPS, name)):
        yield from ("", f"### {GROUPS.get(group, f'`client.{group}`')}", "")
        found = by_group[group]
        for change in found:
            if change.kind not in LISTED_TOGETHER:
                yield _line(change, level)
        for kind, title in LISTED_TOGETHER.items():
            names = list(dict.fromkeys(f"`{change.subject}`" for change in found if change.kind == kind))
            if names:
                yield f"- {title}: {', '.join(names)}."


def _line(change: Change, level: Level) -> str:
    text = f"- `{change.subject}` {change.what}."
    if level is Level.BREAKING:
        text += f" {change.reason} **{change.advice}**"
    elif change.advice:
        text += f" {change.reason} {change.advice}"
    if change.used_by and not change.subject.startswith("client."):
        more = len(change.used_by) - SHOWN_METHODS
        shown = ", ".join(f"`{method}`" for method in change.used_by[:SHOWN_METHODS])
        text += f" Used by {shown}{f' and {more} more' if more > 0 else ''}."
    return text + (" *(Python only)*" if level is Level.BREAKING and not change.wire else "")
