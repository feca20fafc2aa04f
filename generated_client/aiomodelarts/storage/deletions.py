"""Guards against accidental deletions."""

from __future__ import annotations

from pathlib import Path

from .errors import DeletionRefused
from .locations import ObjectLocation
from .progress import TransferAction


def check_target(target: ObjectLocation | Path) -> None:
    """Check that files may be deleted in the target of `sync`, before anything is listed.

    Args:
        target: Target folder.

    Raises:
        DeletionRefused: The target is a whole bucket, the home folder, or a folder that contains it.
    """
    if isinstance(target, Path):
        home = Path.home().resolve()
        if target.resolve() in (home, *home.parents):
            raise DeletionRefused(
                f"{target} is your home folder or contains it; pass a folder below it to delete files"
            )
    elif not target.key:
        raise DeletionRefused(f"{target} is a whole bucket; pass a folder such as {target}folder/ to delete files")


def check_number(sources: int, deletions: int, most: int, target: ObjectLocation | Path) -> None:
    """Check that the number of deletions is plausible.

    Args:
        sources: Number of files in the source.
        deletions: Number of files to delete.
        most: Maximum number of files to delete.
        target: Target folder.

    Raises:
        DeletionRefused: The source has no files, or there are too many files to delete.
    """
    if deletions and not sources:
        raise DeletionRefused(
            f"the source has no files, so that all {deletions} files of {target} would be deleted; check the source, "
            "the patterns, and the target"
        )
    if deletions > most:
        raise DeletionRefused(
            f"{deletions} files of {target} would be deleted, and max_deletions is {most}; list them with "
            f"dry_run=True and max_deletions={deletions}, and pass that number if they are right"
        )


def deletion(target: ObjectLocation | Path) -> TransferAction:
    """Return the action that deletes a file."""
    return TransferAction("delete", "", str(target), 0, "not in the source")
