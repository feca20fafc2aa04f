"""Compare the spec with documented facts."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import frozen

from ..spec.bundle import bundle
from ..spec.problems import Place
from ..spec.source import SpecMap
from .compare_clouds import compare_cloud
from .differences import Comparison, Count, Difference
from .facts import Facts
from .known_differences import KnownDifference, read_known
from .operation_paths import names_below
from .sdk_facts import SdkFacts
from .shared_differences import Statement, statements


@frozen
class Drift:
    """Result of a comparison.

    Args:
        source: `docs`, `facts`, `sdk` or `sdk-facts`.
        comparisons: Comparison of each operation.
        explained: Entry of each known difference.
        obsolete: Entries that no longer apply, with the patterns that match no difference.
    """

    source: str
    comparisons: tuple[Comparison, ...]
    explained: dict[Difference, KnownDifference]
    obsolete: tuple[tuple[KnownDifference, str], ...]

    @property
    def differences(self) -> list[Difference]:
        """All differences, including known ones."""
        return [difference for comparison in self.comparisons for difference in comparison.differences]

    @property
    def unexplained(self) -> list[Statement]:
        """Differences that no entry explains; one that concerns several operations occurs once."""
        return statements(difference for difference in self.differences if difference not in self.explained)

    @property
    def known(self) -> list[tuple[Statement, KnownDifference]]:
        """Known differences with their entries."""
        entries = {entry.place: entry for entry in self.explained.values()}
        groups: dict[Place, list[Difference]] = {}
        for difference in self.differences:
            if difference in self.explained:
                groups.setdefault(self.explained[difference].place, []).append(difference)
        return [(statement, entries[place]) for place, group in groups.items() for statement in statements(group)]

    @property
    def is_clean(self) -> bool:
        """Whether everything could be read, all differences are known, and all entries apply."""
        return not self.unexplained and not self.obsolete

    @property
    def coverage(self) -> dict[str, Count]:
        """Number of documented operations, parameters and fields, and how many of them the spec has."""
        documented = [comparison for comparison in self.comparisons if comparison.documented]
        fields = {
            "parameters": sum((comparison.parameters for comparison in documented), Count()),
            "request fields": sum((comparison.request for comparison in documented), Count()),
            "response fields": sum((comparison.response for comparison in documented), Count()),
        }
        if self.source in ("sdk", "sdk-facts"):
            types = sum((comparison.types for comparison in documented), Count())
            return {"documented operations": _found(documented), **fields, "types": types}
        withdrawn = [comparison for comparison in documented if comparison.generation == "withdrawn"]
        present = [comparison for comparison in documented if comparison.generation != "withdrawn"]
        return {
            "current and historical operations": _found(present),
            "withdrawn operations": _found(withdrawn),
            **fields,
        }


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
    # What could not be read may contain what an entry is about, unless an entry says that this is so for good.
    unread = {
        difference.operation
        for difference in differences
        if difference.kind == "unreadable" and not any(entry.explains(difference) for entry in known)
    }
    unseen = unread | {comparison.operation for comparison in comparisons if comparison.is_unseen}
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
    return Drift(facts.source, tuple(selected), explained, tuple(obsolete))


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


def _found(comparisons: Iterable[Comparison]) -> Count:
    count = Count()
    for comparison in comparisons:
        count.add(comparison.found)
    return count
