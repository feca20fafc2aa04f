"""Compare two versions of the spec and the package, and report the changes for callers."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from attrs import frozen

from .change import Change
from .change_kinds import Level
from .compare_documents import compare_documents, has_same_content
from .compared_versions import ComparedVersion, VersionUnavailable, open_version
from .next_version import is_enough, next_version


@frozen
class Changelog:
    """Differences between two versions.

    Args:
        old: Name of the old version, as passed by the caller.
        new: Name of the new version, as passed by the caller.
        changes: Changes between the two.
        present: Version number of the old version.
        proposed: Version number that the changes require.
        named: Version number that the package of the new version has; None without a package.
        notes: Parts that were not compared, with the reason, and other remarks on the comparison.
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
        """Whether the new version already has a new version number that is high enough for the changes."""
        return self.named not in (None, self.present) and is_enough(str(self.named), self.proposed)

    def failing(self, limit: str) -> list[Change]:
        """Return the changes that a check refuses: the breaking ones for `breaking`, all for `any`."""
        return list(self.changes) if limit == "any" else self.of(Level.BREAKING)

    def of(self, level: Level) -> list[Change]:
        """Return the changes of a level."""
        return [change for change in self.changes if change.level is level]


def find_changes(
    old: str, new: str, repository: Path, version: str | None = None, old_tests: bool = False
) -> Changelog:
    """Compare two versions.

    Args:
        old: Path of a bundle (JSON), path of a spec folder, or git revision.
        new: The same, for the later version.
        repository: Git repository of the revisions.
        version: Version number of the old version if it has no package.
        old_tests: Whether to type-check the contract tests and examples of the old version with the new client.

    Raises:
        VersionUnavailable: One of them can't be read, or the old version has no valid version number.
    """
    with opened_versions(old, new, repository) as (before, after):
        return compare_versions(before, after, version, old_tests)


@contextmanager
def opened_versions(old: str, new: str, repository: Path) -> Iterator[tuple[ComparedVersion, ComparedVersion]]:
    """Open two versions, see `find_changes`. The files of revisions are deleted at the end of the block.

    Raises:
        VersionUnavailable: One of them can't be read.
    """
    with ExitStack() as stack:
        yield open_version(old, repository, stack), open_version(new, repository, stack)


def compare_versions(
    before: ComparedVersion, after: ComparedVersion, version: str | None = None, old_tests: bool = False
) -> Changelog:
    """Compare two opened versions, see `find_changes`.

    Raises:
        VersionUnavailable: The old version has no valid version number.
    """
    changes = compare_documents(before.document, after.document)
    notes = [*before.notes, *after.notes]
    changes += _python(before, after, changes, notes)
    if not changes and not has_same_content(before.document, after.document):
        notes.append("The specs differ only in parts that do not affect callers.")
    if old_tests:
        changes += _old_tests(before, after, notes)
    present = before.number or version
    if present is None:
        raise VersionUnavailable(f"{before.name}: no version number found; pass it with --present")
    try:
        proposed = next_version(present, (change.level for change in changes))
    except ValueError as error:
        raise VersionUnavailable(f"{before.name}: {error}") from error
    return Changelog(before.name, after.name, tuple(changes), present, proposed, after.number, tuple(notes))


def _python(before: ComparedVersion, after: ComparedVersion, explained: list[Change], notes: list[str]) -> list[Change]:
    missing = [version.name for version in (before, after) if version.package is None]
    if before.package is None or after.package is None:
        notes.append(
            f"The handwritten code was not compared because there is no package beside {' and '.join(missing)}."
        )
        return []
    # griffe is imported only if packages are compared.
    from .python_api import compare_packages

    return compare_packages(before.package, after.package, explained)


def _old_tests(before: ComparedVersion, after: ComparedVersion, notes: list[str]) -> list[Change]:
    from .old_tests import CannotCheck, check_old_tests

    if before.tree is None or before.package is None or after.package is None:
        notes.append("The old tests were not type-checked because that requires two versions with packages.")
        return []
    try:
        found = check_old_tests(before.tree, before.package, after.package)
    except CannotCheck as error:
        notes.append(f"The old tests were not type-checked: {error}.")
        return []
    result = f"new errors: {len(found)}" if found else "no new errors"
    notes.append(f"The contract tests and examples of {before.name} were type-checked with the new client: {result}.")
    return found
