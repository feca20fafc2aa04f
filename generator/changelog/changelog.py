"""Compare two versions of the spec and the package, and report the changes for callers."""

from contextlib import ExitStack
from pathlib import Path

from attrs import frozen

from .change import Change
from .change_kinds import Level
from .compare_documents import compare_documents
from .compared_versions import Edition, NoEdition, open_edition
from .next_version import is_enough, next_version


@frozen
class Changelog:
    """Differences between two versions.

    Args:
        old: How the old edition was named.
        new: How the new edition was named.
        changes: What differs.
        present: The version that the old edition has.
        proposed: The version that should follow.
        named: The version that the new edition has already; None for a bundle.
        notes: What was not compared, and why.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    present: str
    proposed: str
    named: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_named(self) -> bool:
        """Whether the version number of the new version already covers the changes."""
        return self.named not in (None, self.present) and is_enough(str(self.named), self.proposed)

    def of(self, level: Level) -> list[Change]:
        """The changes of a level."""
        return [change for change in self.changes if change.level is level]


def find_changes(
    old: str, new: str, repository: Path, version: str | None = None, old_tests: bool = False
) -> Changelog:
    """Compare two editions.

    Args:
        old: A bundle, a folder of the spec or a revision in git.
        new: The same, for the later edition.
        repository: Checkout that contains the revisions.
        version: The present version where the old edition does not say it.
        old_tests: Whether to type-check the tests of the old edition against the new client.

    Raises:
        NoEdition: One of them can't be read, or there is no version.
    """
    with ExitStack() as stack:
        before, after = (open_edition(name, repository, stack) for name in (old, new))
        changes = compare_documents(before.document, after.document)
        notes = [*before.notes, *after.notes]
        changes += _python(before, after, changes, notes)
        if old_tests:
            changes += _old_tests(before, after, notes)
        present = before.version or version
        if present is None:
            raise NoEdition(f"{old}: it has no version; give the present one with --present")
        try:
            proposed = next_version(present, (change.level for change in changes))
        except ValueError as error:
            raise NoEdition(f"{old}: {error}") from error
        return Changelog(old, new, tuple(changes), present, proposed, after.version, tuple(notes))


def _python(before: Edition, after: Edition, explained: list[Change], notes: list[str]) -> list[Change]:
    missing = [edition.name for edition in (before, after) if edition.package is None]
    if before.package is None or after.package is None:
        notes.append(f"The handwritten part was not compared: there is no package beside {' and '.join(missing)}.")
        return []
    # griffe is only loaded where packages are compared.
    from .python_api import compare_packages

    return compare_packages(before.package, after.package, explained)


def _old_tests(before: Edition, after: Edition, notes: list[str]) -> list[Change]:
    from .old_tests import CannotCheck, check_old_tests

    if before.tree is None or before.package is None or after.package is None:
        notes.append("The old tests were not type-checked: that takes two editions with packages.")
        return []
    try:
        found = check_old_tests(before.tree, before.package, after.package)
    except CannotCheck as error:
        notes.append(f"The old tests were not type-checked: {error}.")
        return []
    verdict = f"{len(found)} refused" if found else "nothing is refused that was not before"
    notes.append(f"The contract tests and examples of {before.name} were type-checked with the new client: {verdict}.")
    return found
