"""Known differences, each with its reason."""

import re
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from ..spec.problems import Place, Problem, SpecError
from ..spec.source import SpecList, SpecMap, read_yaml
from .differences import KINDS, WHERE, Difference
from .facts import Source

FILE = "known_drift.yaml"
SOURCES = ("docs", "facts")
MATCHED = ("operation", "where", "field", "kind")
KEYS = (*MATCHED, "reason", "source")


@frozen
class Known:
    """Entry of the file.

    Args:
        place: File and line.
        patterns: For operation, where, field and kind the texts of which one has to fit; `*` stands for anything.
        reason: Why the spec is right.
        source: The only source that shows the difference; None for both.
    """

    place: Place
    patterns: dict[str, tuple[str, ...]]
    reason: str
    source: str | None

    def explains(self, difference: Difference) -> bool:
        """Whether the entry explains this difference."""
        return all(
            any(_fits(pattern, getattr(difference, key)) for pattern in patterns)
            for key, patterns in self.patterns.items()
        )

    def idle(self, differences: Iterable[Difference], unseen: Container[str] = ()) -> list[str]:
        """Values of the entry that match no explained difference. All of them must match one.

        Args:
            differences: All differences.
            unseen: Operations that the source does not have. Where the entry names one, only its other operations are
                judged, because it is unclear which field belongs to which.
        """
        explained = [difference for difference in differences if self.explains(difference)]
        names_unseen = any(name in unseen for name in self.patterns["operation"])
        return [
            pattern
            for key, patterns in self.patterns.items()
            for pattern in patterns
            if not any(_fits(pattern, getattr(difference, key)) for difference in explained)
            and not (names_unseen and (key != "operation" or pattern in unseen))
        ]

    def concerns(self, names: Iterable[str]) -> bool:
        """Whether the entry is about one of these operations."""
        return any(_fits(pattern, name) for pattern in self.patterns["operation"] for name in names)


def read_known(spec: Path, source: Source) -> list[Known]:
    """Read the entries for a source.

    Args:
        spec: The folder of the spec; without the file in it nothing is known.
        source: `docs` or `facts`.

    Raises:
        SpecError: The file is not what it should be.
    """
    path = spec / FILE
    if not path.is_file():
        return []
    content = read_yaml(path, f"{spec.name}/{FILE}")
    problems = list(_problems(content))
    if problems:
        raise SpecError(problems)
    entries = (_known(content["known"], index) for index in range(len(content["known"])))
    return [entry for entry in entries if entry.source in (None, source)]


def _known(entries: SpecList, index: int) -> Known:
    entry: SpecMap = entries[index]
    patterns = {key: tuple(_texts(entry.get(key, "*"))) for key in MATCHED}
    return Known(entries.place(index), patterns, entry["reason"], entry.get("source"))


def _texts(value: Any) -> list[Any]:
    return list(value) if isinstance(value, SpecList) else [value]


def _fits(pattern: str, text: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text, re.DOTALL) is not None


def _problems(content: SpecMap) -> Iterator[Problem]:
    for key in content:
        if key != "known":
            yield Problem(content.place(key), f"the key {key} is not read", "put the entries below `known:`")
    entries = content.get("known")
    if not isinstance(entries, SpecList):
        yield Problem(content.place("known"), "`known` holds no list", "start each entry with `- operation:`")
        return
    for index, entry in enumerate(entries):
        if isinstance(entry, SpecMap):
            yield from _problems_of(entry)
        else:
            yield Problem(entries.place(index), "the entry is no mapping", f"give it the keys {', '.join(KEYS)}")


def _problems_of(entry: SpecMap) -> Iterator[Problem]:
    for key in entry:
        if key not in KEYS:
            yield Problem(entry.place(key), f"the key {key} is not known", f"use {', '.join(KEYS)}")
    for key in ("operation", "where", "kind", "reason"):
        if key not in entry:
            yield Problem(entry.place(), f"the entry has no {key}", f"add `{key}:`")
    if "field" not in entry and entry.get("where") != "operation":
        yield Problem(entry.place(), "the entry has no field", "add `field:`, with `*` for anything")
    for key in set(entry) & set(KEYS):
        texts = _texts(entry[key]) if key in MATCHED else [entry[key]]
        allowed = {"where": WHERE, "kind": KINDS, "source": SOURCES}.get(key)
        if not texts or not all(isinstance(text, str) and text.strip() for text in texts):
            yield Problem(entry.place(key), f"{key} holds no text", "write text, in quotes where it is needed")
        elif allowed and (wrong := [text for text in texts if text not in allowed]):
            yield Problem(entry.place(key), f"{key} can't be {wrong[0]}", f"use one of {', '.join(allowed)}")
