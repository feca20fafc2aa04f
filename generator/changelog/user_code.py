"""Check the code of users against the changes between two versions."""

import argparse
from pathlib import Path

from aiomodelarts.changes import Change as RecordedChange
from aiomodelarts.upgrade_check.code_command import FORMATS, report_code
from aiomodelarts.upgrade_check.package_sources import PackageSource
from aiomodelarts.upgrade_check.versions import Versions, declarations_of, module_names, renamed_names

from .change import Change
from .changelog import Changelog
from .compared_versions import ComparedVersion, VersionUnavailable
from .declarations import declarations

DECLARATIONS = Path("upgrade_check", "declarations")


def versions_of(before: ComparedVersion, after: ComparedVersion, changelog: Changelog) -> Versions:
    """Return two versions as the check of code needs them.

    Args:
        before: The earlier version.
        after: The later version.
        changelog: Changes between the two.

    Raises:
        VersionUnavailable: Neither of them has a package.
    """
    old, new = before.package or after.package, after.package or before.package
    if old is None or new is None:
        raise VersionUnavailable(
            f"{before.name} and {after.name} have no package, so the types in the code can't be resolved; "
            "pass a revision, or a spec folder beside generated_client/, as one of them"
        )
    folder = new / DECLARATIONS
    archive = declarations_of(changelog.present, folder) if folder.is_dir() else None
    version = str(changelog.named) if changelog.is_named else changelog.proposed
    return Versions(
        since=before.name,
        version=after.name,
        old=PackageSource.of_folder(old),
        new=PackageSource.of_folder(new),
        modules=module_names(new),
        changes=tuple(_recorded(change, version) for change in changelog.changes),
        renamed=renamed_names(archive),
        notes=changelog.notes,
        old_package=old,
        new_folder=new,
    )


def print_report(
    options: argparse.Namespace, before: ComparedVersion, after: ComparedVersion, changelog: Changelog
) -> int:
    """Print the places in the code of a user that the changes concern, and return the exit code.

    Args:
        options: Parsed options of the command line.
        before: The earlier version.
        after: The later version.
        changelog: Changes between the two.
    """
    name = "sarif" if options.sarif else "json" if options.json else "text"
    return report_code(options, versions_of(before, after, changelog), FORMATS[name])


def _recorded(change: Change, version: str) -> RecordedChange:
    return RecordedChange(
        version=version,
        kind=change.kind,
        level=change.level.value,
        wire=change.wire,
        subject=change.subject,
        what=change.what,
        reason=change.reason,
        advice=change.advice,
        new_name=change.new_name,
        operation=change.operation,
        also=change.other_names,
        used_by=change.used_by,
    )


def record_declarations(changes: Path, before: ComparedVersion, changelog: Changelog) -> None:
    """Write the declarations of the old version beside `changes.json`, for checks of code that was written for it.

    Args:
        changes: The file `changes.json` in the folder of the package.
        before: The old version.
        changelog: Changes since that version.
    """
    if before.package is None:
        return
    folder = changes.parent / DECLARATIONS
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{changelog.present}.tar.gz").write_bytes(declarations(before.package))
