"""Group differences that concern the same part of the spec."""

from collections.abc import Iterable

from attrs import frozen

from .differences import Difference


@frozen
class Statement:
    """One difference with all places where it occurs, such as the operations that share a schema."""

    occurrences: tuple[Difference, ...]

    @property
    def first(self) -> Difference:
        """The occurrence that represents the others."""
        return self.occurrences[0]

    @property
    def operations(self) -> list[str]:
        """Names of the operations, each once."""
        return list(dict.fromkeys(difference.operation for difference in self.occurrences))


def statements(differences: Iterable[Difference]) -> list[Statement]:
    """Group differences in the order of their first occurrence.

    Differences of one kind and with the same values are one statement if they are about the same line of the spec, or
    the same unreadable part of a page.
    """
    groups: dict[tuple[object, ...], list[Difference]] = {}
    for difference in differences:
        groups.setdefault(_key(difference), []).append(difference)
    return [Statement(tuple(group)) for group in groups.values()]


def _key(difference: Difference) -> tuple[object, ...]:
    said = (difference.kind, difference.documented, difference.specified, difference.mandatory)
    if difference.kind == "unreadable" and difference.documented_at is not None:
        return (*said, difference.documented_at)
    if difference.specified_at is None or difference.where == "operation":
        return (*said, difference.operation, difference.where, difference.field)
    last = difference.field.rpartition(".")[2] if difference.kind in ("missing", "mandatory", "excess") else ""
    return (*said, difference.specified_at, last, _depth(difference))


def _depth(difference: Difference) -> str:
    """Return the marks of arrays and maps at the end of a path, which distinguish a field from its items."""
    return difference.field[len(difference.field.rstrip("[]{}")) :]
