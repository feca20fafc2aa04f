"""Errors of transfers between local files and object storage."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

from ..core.errors.exceptions import ModelArtsError

MOST_NAMES_SHOWN = 5
REMEDIES = {
    errno.ENOSPC: "free some space, and run the transfer again to resume it",
    errno.EDQUOT: "free some space of your quota, and run the transfer again to resume it",
    errno.EFBIG: "the file system limits the size of files; choose another folder",
    errno.EROFS: "the file system is read-only; choose another folder",
    errno.EACCES: "check the permissions of the file and its folder",
    errno.EPERM: "check the permissions of the file and its folder",
    errno.ENOENT: "check the path",
    errno.ENOTDIR: "a part of the path is a file; move it away or choose another path",
    errno.EISDIR: "the path is a folder; move it away or choose another path",
    errno.ENAMETOOLONG: "shorten the name, or exclude the file",
    errno.EMFILE: "close files, or pass a smaller max_concurrency",
}


class StorageError(ModelArtsError):
    """A transfer between local files and object storage failed, or was refused. Base class of such errors.

    Errors of the service are `ApiError`, such as `NotFound`, and errors of the network are `TransportError`.
    """


class UnsafeObjectName(StorageError):
    """Object names can't be used as names of local files, or local names can't be used as object names.

    Nothing was transferred.

    Args:
        problems: Descriptions of all problems. The message shows the first five.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def _message(self) -> str:
        shown = "; ".join(self.problems[:MOST_NAMES_SHOWN])
        more = len(self.problems) - MOST_NAMES_SHOWN
        rest = f"; and {more} more" if more > 0 else ""
        return f"{shown}{rest}; rename them, or exclude them with exclude="


class ChecksumMismatch(StorageError):
    """The transferred bytes differ from those of the source. No local file was replaced."""


class LocalFileError(StorageError):
    """A local file or folder can't be read or written.

    Args:
        path: Path of the file or folder.
        problem: Description of the problem.
        remedy: Remedy.
    """

    def __init__(self, path: str, problem: str, remedy: str) -> None:
        self.path = path
        super().__init__(path, problem, remedy)

    def _message(self) -> str:
        path, problem, remedy = self.args
        return f"{path}: {problem}; {remedy}"


class DeletionRefused(StorageError):
    """`sync` did not delete anything, because a guard against accidental deletions refused it."""


def local_error(error: OSError, path: Path) -> LocalFileError:
    """Return the error to raise after an operating system error.

    Args:
        error: The error.
        path: Path that was read or written.
    """
    problem = error.strerror or type(error).__name__
    return LocalFileError(str(path), problem, REMEDIES.get(error.errno or 0, "check the file and its folder"))
