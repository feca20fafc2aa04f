"""Read known differences between the spec and the API reference, with their reasons."""

import os
import re
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from ..spec.problems import Place, Problem, SpecError
from ..spec.source import SpecList, SpecMap, read_yaml
from .differences import KINDS, WHERE, Difference
from .facts import Source

FILES: dict[Source, str] = {
    "docs": "known_drift.yaml",
    "facts": "known_drift.yaml",
    "sdk": "known_sdk_drift.yaml",
    "sdk-facts": "known_sdk_drift.yaml",
}
SOURCES = tuple(FILES)
MATCHED = ("operation", "where", "field", "kind")
KEYS = (*MATCHED, "reason", "source")


@frozen
class KnownDifference:
    """Entry of `known_drift.yaml` or `known_sdk_drift.yaml`.

    Args:
        place: File and line.
        patterns: Patterns for operation, where, field and kind. One of each must match; `*` matches any string.
        reason: Reason why the spec is right.
        source: Source that the entry applies to; None for both.
    """

    place: Place
    patterns: dict[str, tuple[str, ...]]
    reason: str
    source: str | None

    def explains(self, difference: Difference) -> bool:
        """Return whether the entry explains a difference."""
        return all(
            any(_matches(pattern, getattr(difference, key)) for pattern in patterns)
            for key, patterns in self.patterns.items()
        )

    def unused_patterns(self, differences: Iterable[Difference], unseen: Container[str] = ()) -> list[str]:
        """Return the patterns that match none of the differences that the entry explains.

        Args:
            differences: All differences.
            unseen: Operations that the source does not have. If the entry names one, only patterns of other operations
                are returned, because the fields may belong to the missing operation.
        """
        explained = [difference for difference in differences if self.explains(difference)]
        names_unseen = any(name in unseen for name in self.patterns["operation"])
        return [
            pattern
            for key, patterns in self.patterns.items()
            for pattern in patterns
            if not any(_matches(pattern, getattr(difference, key)) for difference in explained)
            and not (names_unseen and (key != "operation" or pattern in unseen))
        ]

    def concerns(self, names: Iterable[str]) -> bool:
        """Return whether the entry applies to one of the operations."""
        return any(_matches(pattern, name) for pattern in self.patterns["operation"] for name in names)


def read_known(spec: Path, source: Source) -> list[KnownDifference]:
    """Read the entries for a source.

    Args:
        spec: Folder of the spec. Without a file for the source, there are no known differences.
        source: `docs`, `facts`, `sdk` or `sdk-facts`.

    Raises:
        SpecError: The file is not valid.
    """
    path = spec / FILES[source]
    if not os.path.lexists(path):
        return []
    content = read_yaml(path, f"{spec.name}/{FILES[source]}")
    problems = list(_problems(content))
    if problems:
        raise SpecError(problems)
    entries = (_known(content["known"], index) for index in range(len(content["known"])))
    return [entry for entry in entries if entry.source in (None, source)]


def _known(entries: SpecList, index: int) -> KnownDifference:
    entry: SpecMap = entries[index]
    patterns = {key: tuple(_as_list(entry.get(key, "*"))) for key in MATCHED}
    return KnownDifference(entries.place(index), patterns, entry["reason"], entry.get("source"))


def _as_list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, SpecList) else [value]


def _matches(pattern: str, text: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text, re.DOTALL) is not None


def _problems(content: SpecMap) -> Iterator[Problem]:
    for key in content:
        if key != "known":
            yield Problem(content.place(key), f"the key {key} is ignored", "put the entries below `known:`")
    entries = content.get("known")
    if not isinstance(entries, SpecList):
        yield Problem(content.place("known"), "`known` is not a list", "start each entry with `- operation:`")
        return
    for index, entry in enumerate(entries):
        if isinstance(entry, SpecMap):
            yield from _problems_of(entry)
        else:
            yield Problem(
                entries.place(index), "the entry is not a mapping", f"write it with the keys {', '.join(KEYS)}"
            )


def _problems_of(entry: SpecMap) -> Iterator[Problem]:
    for key in entry:
        if key not in KEYS:
            yield Problem(entry.place(key), f"the key {key} is unknown", f"use {', '.join(KEYS)}")
    for key in ("operation", "where", "kind", "reason"):
        if key not in entry:
            yield Problem(entry.place(), f"the entry has no {key}", f"add `{key}:`")
    if "field" not in entry and entry.get("where") != "operation":
        yield Problem(entry.place(), "the entry has no field", "add `field:`, with `*` for anything")
    for key in set(entry) & set(KEYS):
        values = _as_list(entry[key]) if key in MATCHED else [entry[key]]
        allowed = {"where": WHERE, "kind": KINDS, "source": SOURCES}.get(key)
        if not values or not all(isinstance(value, str) and value.strip() for value in values):
            yield Problem(
                entry.place(key), f"{key} is empty or not a string", "write a string, in quotes if YAML requires them"
            )
        elif allowed and (wrong := [value for value in values if value not in allowed]):
            yield Problem(entry.place(key), f"{key} can't be {wrong[0]}", f"use one of {', '.join(allowed)}")
