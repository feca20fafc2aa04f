"""The versions that a check compares, from the files in this package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import frozen

from ..changes import Change, changes_since, releases, version_numbers
from .change_index import ChangeIndex
from .modules import PACKAGE
from .package_sources import PackageSource

PACKAGE_FOLDER = Path(__file__).parent.parent
DECLARATIONS = Path(__file__).with_name("declarations")
SUFFIX = ".tar.gz"


class UnknownVersion(Exception):
    """A version is unknown or has no declarations. The message gives the remedy."""


@frozen
class Versions:
    """The two versions that a check compares.

    Args:
        since: Number or name of the version that the code was written for.
        version: Number or name of the version that it is checked against.
        old: Declarations of the old version.
        new: The new version.
        modules: Names of all modules of the new version.
        changes: Changes between the two, the oldest release first.
        renamed: Present dotted paths of handwritten names by old ones.
        notes: Remarks for the reader of the report.
        old_package: Folder of the old package, or its declarations (tar.gz), for the type checker; None without one.
        new_folder: Folder of the new package, for the type checker.
    """

    since: str
    version: str
    old: PackageSource
    new: PackageSource
    modules: tuple[str, ...]
    changes: tuple[Change, ...]
    renamed: Mapping[str, str]
    notes: tuple[str, ...] = ()
    old_package: Path | bytes | None = None
    new_folder: Path | None = None

    @cached_property
    def index(self) -> ChangeIndex:
        """The changes by the names that the checked code uses."""
        return ChangeIndex.of(self.changes)


def versions_since(since: str, package: Path = PACKAGE_FOLDER, folder: Path = DECLARATIONS) -> Versions:
    """Return the versions to check code with that was written for an earlier version of this package.

    Args:
        since: Version that the code was written for, such as `0.1.0`.
        package: Folder of the present version.
        folder: Folder of the declarations of earlier versions.

    Raises:
        UnknownVersion: It is not a version number, or is older than the first known one.
    """
    try:
        changes = changes_since(since)
        wanted = version_numbers(since)
    except ValueError as error:
        raise UnknownVersion(str(error)) from error
    newest = releases()[-1].version if releases() else since
    archive = declarations_of(since, folder)
    new = PackageSource.of_folder(package)
    if archive is None or not changes:
        old, known, content = new, since, None
    else:
        content = archive.read_bytes()
        old, known = PackageSource.of_archive(content), archive.name.removesuffix(SUFFIX)
    notes = [f"Version {since} has no declarations of its own; those of {known} were used."] if known != since else []
    if changes and version_numbers(known) != wanted and archive is None:
        notes = [
            f"There are no declarations of version {since}; names that were removed are found by the changes alone."
        ]
    modules, renamed = module_names(package), renamed_names(archive)
    return Versions(since, newest, old, new, modules, changes, renamed, tuple(notes), content, package)


def declarations_of(version: str, folder: Path = DECLARATIONS) -> Path | None:
    """Return the declarations of a version, or of the last one before it; None if there are none."""
    found = {version_numbers(path.name.removesuffix(SUFFIX)): path for path in folder.glob(f"*{SUFFIX}")}
    earlier = [number for number in found if number <= version_numbers(version)]
    return found[max(earlier)] if earlier else None


def renamed_names(archive: Path | None) -> dict[str, str]:
    """Return the present paths of the handwritten names that were renamed or moved since a version.

    Args:
        archive: Declarations of the version. Beside it and its successors stand the tables of their renamed names.
    """
    if archive is None:
        return {}
    start = version_numbers(archive.name.removesuffix(SUFFIX))
    tables = {version_numbers(path.stem): path for path in archive.parent.glob("*.json")}
    found: dict[str, str] = {}
    for number in sorted(tables):
        if number >= start:
            table: dict[str, Any] = json.loads(tables[number].read_bytes())
            own = {str(old): str(new) for old, new in table.items()}
            found = {old: own.get(new, new) for old, new in found.items()} | own
    return found


def module_names(package: Path) -> tuple[str, ...]:
    """Return the names of all modules in a folder `aiomodelarts`."""
    paths = (path.relative_to(package).with_suffix("") for path in sorted(package.rglob("*.py")))
    return tuple(".".join((PACKAGE, *path.parts)).removesuffix(".__init__") for path in paths)
