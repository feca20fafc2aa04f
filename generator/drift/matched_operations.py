"""Find the documented operation of each operation of the spec."""

from collections.abc import Callable, Iterable

from attrs import define, field

from ..spec.bundle import operations
from ..spec.problems import Place
from ..spec.source import SpecMap
from .facts import DocumentedOperation, Facts, Unreadable, operation_key


@define
class Match:
    """Operation of the spec, of the source, or of both.

    Args:
        path: Path in the spec.
        method: HTTP method in the spec, in upper case.
        item: Path item in the spec; None if the spec lacks the operation.
        operation: Operation in the spec; None if the spec lacks it.
        documented: Documented operation.
        unreadable: Page of the operation, if it could not be read.
        duplicates: Other documented operations with the same method and path.
    """

    path: str = ""
    method: str = ""
    item: SpecMap | None = None
    operation: SpecMap | None = None
    documented: DocumentedOperation | None = None
    unreadable: Unreadable | None = None
    duplicates: list[DocumentedOperation] = field(factory=list)

    @property
    def written(self) -> SpecMap:
        """Operation in the spec, or an empty mapping."""
        return SpecMap("", 1) if self.operation is None else self.operation

    @property
    def page(self) -> str:
        """Page that the spec names."""
        return str(self.written.get("x-docs", ""))

    @property
    def name(self) -> str:
        """Name of the operation in the spec."""
        return str(self.written.get("operationId") or f"{self.method} {self.path}")

    @property
    def generation(self) -> str:
        """Generation in the spec."""
        return str(self.written.get("x-generation", ""))

    @property
    def tag(self) -> str:
        """Resource in the spec."""
        return str(next(iter(self.written.get("tags", [])), ""))

    @property
    def place(self) -> Place | None:
        """Place in the spec."""
        return None if self.item is None else self.item.place(self.method.lower())


def match_operations(document: SpecMap, facts: Facts) -> list[Match]:
    """Match operations by method and path, then by page or name if method or path have changed.

    Args:
        document: Bundled spec.
        facts: Documented facts.

    Returns:
        The operations of the spec, in its order, then those that only the source has.
    """
    by_key: dict[tuple[str, str], list[DocumentedOperation]] = {}
    for documented in facts.operations:
        by_key.setdefault(documented.key, []).append(documented)
    matches = written_operations(document)
    for match in matches:
        found = by_key.pop(operation_key(match.method, match.path), [])
        # If several pages describe the operation, the one that the spec names is compared.
        found.sort(key=lambda documented: documented.page != match.page)
        match.documented, match.duplicates = (found[0], found[1:]) if found else (None, [])
    # Pages of withdrawn operations are gone; another operation may have taken the name of a page.
    lost = [match for match in matches if match.generation != "withdrawn" or facts.source == "facts"]
    _match_changed(lost, by_key)
    unreadable = dict(facts.unreadable)
    for match in matches:
        if match.documented is None:
            match.unreadable = _unreadable_page(match, facts, unreadable)
    found_only = [Match(documented=found[0], duplicates=found[1:]) for found in by_key.values()]
    return [*matches, *found_only, *(Match(unreadable=page) for page in unreadable.values())]


def written_operations(document: SpecMap) -> list[Match]:
    """Return the operations of the spec without their documentation."""
    return [Match(path, method.upper(), item, operation) for path, method, item, operation in operations(document)]


def _match_changed(lost: Iterable[Match], by_key: dict[tuple[str, str], list[DocumentedOperation]]) -> None:
    """Match operations whose method or path has changed, and remove them from `by_key`."""
    rules: tuple[Callable[[Match, DocumentedOperation], bool], ...] = (
        lambda match, documented: documented.page == match.page and documented.method == match.method,
        lambda match, documented: documented.page == match.page,
        lambda match, documented: documented.id == match.name,
    )
    for applies in rules:
        for match in [match for match in lost if match.documented is None]:
            chosen = [key for key, found in by_key.items() if applies(match, found[0])]
            if len(chosen) == 1:
                found = by_key.pop(chosen[0])
                match.documented, match.duplicates = found[0], found[1:]


def _unreadable_page(match: Match, facts: Facts, unreadable: dict[str, Unreadable]) -> Unreadable | None:
    """Return the page of an operation if it could not be read, and remove it from `unreadable`."""
    if match.page in facts.unreadable:
        unreadable.pop(match.page, None)
        return facts.unreadable[match.page]
    moved = next((page for page, found in unreadable.items() if found.id and found.id == match.name), None)
    if moved is not None:
        return unreadable.pop(moved)
    if match.page in facts.pages and not any(documented.page == match.page for documented in facts.operations):
        return Unreadable(Place(match.page, 1), "the page has no section called URI")
    return None
