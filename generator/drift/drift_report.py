"""Compare the spec with the API reference and report the differences."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from ..spec.bundle import bundle
from ..spec.source import SpecMap
from .compare_clouds import compare_cloud
from .differences import Comparison, Count, Difference
from .facts import Facts
from .known_differences import KnownDifference, read_known
from .operation_paths import names_below
from .sdk_facts import SdkFacts

COUNTS = ("parameters", "request fields", "response fields", "types")


@frozen
class Drift:
    """Result of a comparison.

    Args:
        source: `docs` or `facts`.
        comparisons: Comparison of each operation.
        explained: Entry of each known difference.
        obsolete: Entries that no longer apply, with the patterns that match no difference.
        unreadable: Pages that could not be read, with the reason for each.
    """

    source: str
    comparisons: tuple[Comparison, ...]
    explained: dict[Difference, KnownDifference]
    obsolete: tuple[tuple[KnownDifference, str], ...]
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
        """Whether all differences are known and all entries apply."""
        return not self.unexplained and not self.obsolete


class UnknownName(Exception):
    """The requested operation or resource does not exist."""


def find_drift(
    spec: Path,
    facts: Facts | SdkFacts,
    names: Sequence[str] = (),
    tags: Sequence[str] = (),
    paths: Sequence[str] = (),
) -> Drift:
    """Compare the spec with the documented facts.

    Args:
        spec: Folder of the spec.
        facts: Documented facts.
        names: Operations to compare, by operationId or documented ID; all by default.
        tags: Resources to compare; all by default.
        paths: Paths of the operations to compare, also those below; all by default.

    Raises:
        SpecError: The files of the spec can't be merged, or the known differences can't be read.
        UnknownName: No operation has one of the names, tags or paths.
    """
    known = read_known(spec, facts.source)
    document = bundle(spec)
    names = [*names, *(name for path in paths for name in _names_below(document, facts, path))]
    comparisons = compare_cloud(document, facts)
    differences = [difference for comparison in comparisons for difference in comparison.differences]
    selected = _select(comparisons, names, tags)
    names_of_selected = {comparison.operation for comparison in selected}
    entries = known if selected is comparisons else [entry for entry in known if entry.concerns(names_of_selected)]
    unseen = {comparison.operation for comparison in comparisons if comparison.is_unseen}
    obsolete = [
        (entry, ", ".join(patterns)) for entry in entries if (patterns := entry.unused_patterns(differences, unseen))
    ]
    explained = {
        difference: entry
        for comparison in selected
        for difference in comparison.differences
        for entry in reversed(known)
        if entry.explains(difference)
    }
    return Drift(facts.source, tuple(selected), explained, tuple(obsolete), dict(facts.unreadable))


def _names_below(document: SpecMap, facts: Facts | SdkFacts, path: str) -> list[str]:
    found = names_below(document, facts, path)
    if not found:
        raise UnknownName(f"no operation has the path {path} or one below it")
    return found


def _select(comparisons: list[Comparison], names: Sequence[str], tags: Sequence[str]) -> list[Comparison]:
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
    """Return a readable report: unexplained differences by operation, then a summary."""
    lines: list[str] = []
    for comparison in drift.comparisons:
        open_differences = [entry for entry in comparison.differences if entry not in drift.explained]
        if open_differences:
            lines.append(f"{comparison.operation} ({comparison.page})")
            lines += [f"  {difference}" for difference in open_differences]
    lines += [f"{entry.place}: no longer applies: {patterns} ({entry.reason})" for entry, patterns in drift.obsolete]
    return "\n".join([*lines, summary(drift), ""])


def as_json(drift: Drift) -> str:
    """Return a report as JSON, including known differences with their reasons."""
    content = {
        "source": drift.source,
        "differences": [_difference(difference, drift.explained.get(difference)) for difference in drift.differences],
        "no_longer_applying": [
            {"place": str(entry.place), "texts": patterns, "reason": entry.reason} for entry, patterns in drift.obsolete
        ],
        "unreadable": [{"page": page, "reason": reason} for page, reason in sorted(drift.unreadable.items())],
        "coverage": {
            name: {"found": count.found, "documented": count.documented} for name, count in _coverage(drift).items()
        },
        "clean": drift.is_clean,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _difference(difference: Difference, known: KnownDifference | None) -> dict[str, Any]:
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
    fields = [f"{name} {_percent(coverage[name])}" for name in COUNTS if name in coverage]
    unlisted = sum(difference.kind == "enumeration" for difference in drift.unexplained)
    of_them = f" ({unlisted} of them documented values without an enumeration)" if unlisted else ""
    return "; ".join(
        [
            f"operations: {operations or 'none'}",
            *fields,
            f"unexplained differences: {len(drift.unexplained)}{of_them}",
            f"known: {len(drift.explained)}",
            f"entries that no longer apply: {len(drift.obsolete)}",
        ]
    )


def _percent(count: Count) -> str:
    share = 100 * count.found / count.documented if count.documented else 100
    # Rounded down, because 100.0 % must mean all of them.
    return f"{int(share * 10) / 10:.1f} % ({count.found} of {count.documented})"


def _coverage(drift: Drift) -> dict[str, Count]:
    documented = [comparison for comparison in drift.comparisons if comparison.documented]
    fields = {
        "parameters": sum((comparison.parameters for comparison in documented), Count()),
        "request fields": sum((comparison.request for comparison in documented), Count()),
        "response fields": sum((comparison.response for comparison in documented), Count()),
    }
    if drift.source in ("sdk", "sdk-facts"):
        types = sum((comparison.types for comparison in documented), Count())
        return {"documented operations": _found(documented), **fields, "types": types}
    withdrawn = [comparison for comparison in documented if comparison.generation == "withdrawn"]
    present = [comparison for comparison in documented if comparison.generation != "withdrawn"]
    return {
        "current and historical operations": _found(present),
        "withdrawn operations": _found(withdrawn),
        **fields,
    }


def _found(comparisons: Iterable[Comparison]) -> Count:
    count = Count()
    for comparison in comparisons:
        count.add(comparison.found)
    return count
