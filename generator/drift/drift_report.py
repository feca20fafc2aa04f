"""Compare the spec with the API reference and report the differences."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from ..spec.bundle import bundle
from .compare_operations import compare
from .differences import Comparison, Count, Difference
from .facts import Facts
from .known_differences import Known, read_known

COUNTS = ("parameters", "request fields", "response fields")


@frozen
class Drift:
    """Result of a comparison.

    Args:
        source: `docs` or `facts`.
        comparisons: An entry for each operation.
        explained: The entry that explains a difference.
        idle: Entries that no longer apply, with what of them fits nothing.
        unreadable: Pages that could not be read, with the reason for each.
    """

    source: str
    comparisons: tuple[Comparison, ...]
    explained: dict[Difference, Known]
    idle: tuple[tuple[Known, str], ...]
    unreadable: dict[str, str]

    @property
    def differences(self) -> list[Difference]:
        """All differences, including known ones."""
        return [difference for comparison in self.comparisons for difference in comparison.differences]

    @property
    def unexplained(self) -> list[Difference]:
        """Differences that no entry explains."""
        return [difference for difference in self.differences if difference not in self.explained]

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to do."""
        return not self.unexplained and not self.idle


class UnknownName(Exception):
    """The requested operation or resource does not exist."""


def find_drift(spec: Path, facts: Facts, names: Sequence[str] = (), tags: Sequence[str] = ()) -> Drift:
    """Compare the spec with the documented facts.

    Args:
        spec: The folder of the spec.
        facts: What is documented.
        names: Only these operations, by operationId or documented id.
        tags: Only the operations of these resources.

    Raises:
        SpecError: The files of the spec can't be merged, or the known differences can't be read.
        UnknownName: A name or tag is nowhere to be found.
    """
    known = read_known(spec, facts.source)
    comparisons = compare(bundle(spec), facts)
    everything = [difference for comparison in comparisons for difference in comparison.differences]
    chosen = _choose(comparisons, names, tags)
    about = {comparison.operation for comparison in chosen}
    entries = known if chosen is comparisons else [entry for entry in known if entry.concerns(about)]
    unseen = {comparison.operation for comparison in comparisons if comparison.is_unseen}
    idle = [(entry, ", ".join(texts)) for entry in entries if (texts := entry.idle(everything, unseen))]
    explained = {
        difference: entry
        for comparison in chosen
        for difference in comparison.differences
        for entry in reversed(known)
        if entry.explains(difference)
    }
    return Drift(facts.source, tuple(chosen), explained, tuple(idle), dict(facts.unreadable))


def _choose(comparisons: list[Comparison], names: Sequence[str], tags: Sequence[str]) -> list[Comparison]:
    if not names and not tags:
        return comparisons
    for name in names:
        if not any(name in comparison.names for comparison in comparisons):
            raise UnknownName(f"no operation has the name {name}")
    for tag in tags:
        if not any(tag == comparison.tag for comparison in comparisons):
            raise UnknownName(f"no operation of the spec has the tag {tag}")
    return [
        comparison for comparison in comparisons if comparison.tag in tags or not comparison.names.isdisjoint(names)
    ]


def as_text(drift: Drift) -> str:
    """Return a report for people: unexplained differences by operation, then a summary."""
    lines: list[str] = []
    for comparison in drift.comparisons:
        open_differences = [entry for entry in comparison.differences if entry not in drift.explained]
        if open_differences:
            lines.append(f"{comparison.operation} ({comparison.page})")
            lines += [f"  {difference}" for difference in open_differences]
    lines += [f"{entry.place}: no longer applies: {texts} ({entry.reason})" for entry, texts in drift.idle]
    return "\n".join([*lines, summary(drift), ""])


def as_json(drift: Drift) -> str:
    """Return a report for programs, including known differences with their reasons."""
    content = {
        "source": drift.source,
        "differences": [_difference(difference, drift.explained.get(difference)) for difference in drift.differences],
        "no_longer_applying": [
            {"place": str(entry.place), "texts": texts, "reason": entry.reason} for entry, texts in drift.idle
        ],
        "unreadable": [{"page": page, "reason": reason} for page, reason in sorted(drift.unreadable.items())],
        "coverage": {
            name: {"found": count.found, "documented": count.documented} for name, count in _coverage(drift).items()
        },
        "clean": drift.is_clean,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _difference(difference: Difference, known: Known | None) -> dict[str, Any]:
    return {
        "operation": difference.operation,
        "where": difference.where,
        "field": difference.field,
        "kind": difference.kind,
        "documented": difference.documented,
        "specified": difference.specified,
        "known": known.reason if known else None,
    }


def summary(drift: Drift) -> str:
    """Return one line with the coverage of the documentation and the number of open differences."""
    coverage = _coverage(drift)
    operations = ", ".join(
        f"{count.found} of {count.documented} {name.removesuffix(' operations')}"
        for name, count in coverage.items()
        if name not in COUNTS and count.documented
    )
    fields = [f"{name} {_percent(coverage[name])}" for name in COUNTS]
    unlisted = sum(difference.kind == "enumeration" for difference in drift.unexplained)
    of_them = f" ({unlisted} of them documented values without an enumeration)" if unlisted else ""
    return "; ".join(
        [
            f"operations: {operations or 'none'}",
            *fields,
            f"unexplained differences: {len(drift.unexplained)}{of_them}",
            f"known: {len(drift.explained)}",
            f"entries that no longer apply: {len(drift.idle)}",
        ]
    )


def _percent(count: Count) -> str:
    share = 100 * count.found / count.documented if count.documented else 100
    # Rounded down, so that 100.0 means all of them.
    return f"{int(share * 10) / 10:.1f} % ({count.found} of {count.documented})"


def _coverage(drift: Drift) -> dict[str, Count]:
    documented = [comparison for comparison in drift.comparisons if comparison.documented]
    withdrawn = [comparison for comparison in documented if comparison.generation == "withdrawn"]
    present = [comparison for comparison in documented if comparison.generation != "withdrawn"]
    return {
        "current and historical operations": _found(present),
        "withdrawn operations": _found(withdrawn),
        "parameters": sum((comparison.parameters for comparison in documented), Count()),
        "request fields": sum((comparison.request for comparison in documented), Count()),
        "response fields": sum((comparison.response for comparison in documented), Count()),
    }


def _found(comparisons: Iterable[Comparison]) -> Count:
    count = Count()
    for comparison in comparisons:
        count.add(comparison.found)
    return count
