"""Actions, progress and results of transfers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from attrs import frozen

ActionKind = Literal["upload", "download", "create_folder", "delete", "skip"]


@frozen
class TransferAction:
    """One action of a transfer.

    Args:
        kind: `upload`, `download`, `create_folder`, `delete` or `skip`.
        source: Path or address of the source; an empty string for `delete` and `create_folder`.
        target: Path or address of the target; an empty string if nothing is transferred.
        size: Size in bytes.
        reason: Reason, such as `new`, `changed`, `unchanged`, `symbolic link` or `not in the source`.
    """

    kind: ActionKind
    source: str
    target: str
    size: int
    reason: str


@frozen
class TransferProgress:
    """Progress of a transfer.

    Args:
        files_done: Number of files that are complete, without unchanged ones.
        files_total: Number of files to transfer.
        bytes_done: Number of bytes transferred, including those of an earlier run that is resumed.
        bytes_total: Number of bytes to transfer.
        name: Name of the file that made progress, relative to the folder; an empty string at the start.
    """

    files_done: int
    files_total: int
    bytes_done: int
    bytes_total: int
    name: str


OnProgress = Callable[[TransferProgress], None]


@frozen
class TransferResult:
    """Result of a transfer, or the plan of a dry run.

    Args:
        actions: All actions, in the order of names.
        dry_run: Whether the actions were only listed.
        unverified: Names of downloaded objects without a usable checksum. Only their size was verified.
    """

    actions: tuple[TransferAction, ...]
    dry_run: bool = False
    unverified: tuple[str, ...] = ()

    @property
    def transferred(self) -> tuple[TransferAction, ...]:
        """Uploads and downloads."""
        return tuple(action for action in self.actions if action.kind in ("upload", "download"))

    @property
    def skipped(self) -> tuple[TransferAction, ...]:
        """Files that were not transferred, with the reason."""
        return tuple(action for action in self.actions if action.kind == "skip")

    @property
    def deleted(self) -> tuple[TransferAction, ...]:
        """Deletions."""
        return tuple(action for action in self.actions if action.kind == "delete")

    @property
    def bytes_transferred(self) -> int:
        """Size of the uploads and downloads, in bytes."""
        return sum(action.size for action in self.transferred)


class ProgressMeter:
    """Counts files and bytes, and calls a function after each change.

    Args:
        files: Number of files to transfer.
        size: Number of bytes to transfer.
        report: Function to call, or None.
    """

    def __init__(self, files: int, size: int, report: OnProgress | None) -> None:
        self._files, self._size, self._report = files, size, report
        self._files_done = self._bytes_done = 0
        self._tell("")

    def add(self, name: str, size: int) -> None:
        """Count bytes of a file. A negative number takes back bytes that have to be transferred again."""
        self._bytes_done += size
        self._tell(name)

    def finish(self, name: str) -> None:
        """Count a file as complete."""
        self._files_done += 1
        self._tell(name)

    def _tell(self, name: str) -> None:
        if self._report is not None:
            self._report(TransferProgress(self._files_done, self._files, self._bytes_done, self._size, name))
