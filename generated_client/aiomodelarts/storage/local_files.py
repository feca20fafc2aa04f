"""List the files of a local folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from attrs import define, frozen

from .errors import LocalFileError, local_error
from .patterns import Patterns

# Files of interrupted downloads. They are never uploaded, replaced or deleted as files of the user.
PART_PREFIX, PART_SUFFIX = ".aiomodelarts-", ".part"


@frozen
class LocalFile:
    """A regular file.

    Args:
        name: Name relative to the folder, with slashes.
        path: Path of the file.
        size: Size in bytes.
    """

    name: str
    path: Path
    size: int


@define
class LocalFolder:
    """Selected contents of a local folder.

    Args:
        files: Regular files, sorted by name.
        empty_folders: Names of folders without entries.
        skipped: Names of entries that are not transferred, with the reason.
    """

    files: list[LocalFile]
    empty_folders: list[str]
    skipped: list[tuple[str, str]]


def is_part(name: str) -> bool:
    """Return whether a file belongs to an interrupted download."""
    last = name.rpartition("/")[2]
    return last.startswith(PART_PREFIX) and last.endswith(PART_SUFFIX)


def list_folder(root: Path, patterns: Patterns, *, follow_symlinks: bool = False) -> LocalFolder:
    """List the selected files of a folder and its subfolders.

    Args:
        root: The folder. It may be a symbolic link itself.
        patterns: Patterns that select files.
        follow_symlinks: Whether symbolic links are followed. Otherwise, they are skipped.

    Raises:
        LocalFileError: A folder can't be read, or a symbolic link leads back to a folder that contains it.
    """
    found = LocalFolder([], [], [])
    waiting: list[tuple[str, Path, frozenset[tuple[int, int]]]] = [("", root, frozenset())]
    while waiting:
        prefix, folder, ancestors = waiting.pop()
        try:
            status = folder.stat()
            with os.scandir(folder) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            raise local_error(error, folder) from error
        identity = (status.st_dev, status.st_ino)
        if identity in ancestors:
            raise LocalFileError(
                str(folder), "the symbolic link leads back to a folder that contains it", "exclude it with exclude="
            )
        if not entries and prefix and patterns.selects(prefix):
            found.empty_folders.append(prefix)
        for entry in entries:
            if _add(entry, f"{prefix}{entry.name}", patterns, follow_symlinks, found):
                waiting.append((f"{prefix}{entry.name}/", Path(entry.path), ancestors | {identity}))
    found.files.sort(key=lambda file: file.name)
    return found


def _add(entry: os.DirEntry[str], name: str, patterns: Patterns, follow: bool, found: LocalFolder) -> bool:
    """Add an entry to what was found, and return whether it is a folder to list."""
    if is_part(name):
        return False
    try:
        is_link = entry.is_symlink()
        status = entry.stat(follow_symlinks=follow)
    except OSError as error:
        if is_link_to_nothing(entry) and not patterns.selects(name):
            return False
        raise local_error(error, Path(entry.path)) from error
    if stat.S_ISDIR(status.st_mode):
        return not patterns.excludes(name)
    if patterns.selects(name):
        if stat.S_ISREG(status.st_mode):
            found.files.append(LocalFile(name, Path(entry.path), status.st_size))
        else:
            found.skipped.append((name, "symbolic link" if is_link else "not a regular file"))
    return False


def is_link_to_nothing(entry: os.DirEntry[str]) -> bool:
    """Return whether an entry is a symbolic link whose target does not exist."""
    return entry.is_symlink() and not Path(entry.path).exists()


def path_below(root: Path, name: str) -> Path:
    """Return the path of a file below a folder, and check that no symbolic link leads out of the folder.

    Args:
        root: The folder, which may be a symbolic link itself.
        name: Relative name with slashes, which was checked.

    Raises:
        LocalFileError: A part of the path is a symbolic link, or a file where a folder is needed.
    """
    path = root
    for segment in name.rstrip("/").split("/")[:-1]:
        path /= segment
        if path.is_symlink():
            raise LocalFileError(
                str(path), "a folder of the target is a symbolic link", "replace it by a folder, or exclude it"
            )
        if path.exists() and not path.is_dir():
            raise LocalFileError(str(path), "a folder of the target is a file", "move it away")
    return root / name
