"""Plan and run the download of an object or a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from attrs import define

from ..core.errors.exceptions import NotFound
from ..core.logs.file_threads import in_thread
from .comparison import unchanged
from .concurrency import Transfers, run_bounded
from .downloads import download_file
from .errors import LocalFileError, UnsafeObjectName, local_error
from .local_files import list_folder, path_below
from .locations import ObjectLocation
from .names import conflicts, problem_of
from .patterns import Patterns
from .progress import TransferAction
from .s3_requests import S3Requests, StoredObject


@define
class DownloadPlan:
    """Actions of a download.

    Args:
        actions: Actions, in the order of names.
        root: Local folder.
        bucket: Bucket of the objects.
        files: Objects to download, with their names below the folder.
        folders: Names of empty folders to create.
        extra: Local files that are not in object storage, in the order of names.
        sources: Number of selected objects.
    """

    actions: list[TransferAction]
    root: Path
    bucket: str
    files: list[tuple[StoredObject, str]]
    folders: list[str]
    extra: list[Path]
    sources: int = 0


async def plan_download(
    requests: S3Requests,
    source: ObjectLocation,
    target: Path,
    patterns: Patterns,
    *,
    to_folder: bool,
    find_extra: bool,
    part_size: int,
) -> DownloadPlan:
    """List what a download has to do, without changing anything.

    Args:
        requests: Requests to object storage.
        source: Address of the object or folder.
        target: Path of the folder, or of the file if the source is an object.
        patterns: Patterns that select objects of a folder.
        to_folder: Whether the target is a folder even if the source is an object.
        find_extra: Whether to list the local files that are not in object storage.
        part_size: Part size of uploads, in bytes.

    Raises:
        NotFound: The object or folder does not exist.
        UnsafeObjectName: An object name can't be a local name.
    """
    one = None if source.is_folder else await requests.find(source)
    if one is not None:
        last = source.key.rpartition("/")[2]
        inside = to_folder or await in_thread(target.is_dir)
        root, name = (target, last) if inside else (target.parent, target.name)
        return await _planned(requests, source.bucket, root, [(one, name)], part_size)
    folder = source.as_folder()
    listed = [stored async for stored in requests.list(folder)]
    if not listed and folder.key:
        error = NotFound(404, "", f"{source} has no objects", operation="ListObjects")
        error.hint = "check the bucket and the key"
        raise error
    named = [(stored, stored.key.removeprefix(folder.key)) for stored in listed if stored.key != folder.key]
    chosen = [(stored, name) for stored, name in named if patterns.selects(name)]
    plan = await _planned(requests, source.bucket, target, chosen, part_size)
    if find_extra and await in_thread(target.is_dir):
        local = await in_thread(list_folder, target, patterns)
        kept = {name for _, name in chosen}
        plan.extra = [file.path for file in local.files if file.name not in kept]
    return plan


async def _planned(
    requests: S3Requests, bucket: str, root: Path, chosen: list[tuple[StoredObject, str]], part_size: int
) -> DownloadPlan:
    _check_names(name for _, name in chosen)
    files = [(stored, name) for stored, name in chosen if not name.endswith("/")]
    pairs = await in_thread(_existing, root, files)
    same = await unchanged(requests, pairs, bucket, part_size)
    existing = {stored.key for _, _, stored in pairs}
    plan = DownloadPlan([], root, bucket, [], [], [], len(files))
    for stored, name in files:
        place, path = str(ObjectLocation(bucket, stored.key)), str(root / name)
        if stored.key in same:
            plan.actions.append(TransferAction("skip", place, path, stored.size, "unchanged"))
            continue
        reason = "changed" if stored.key in existing else "new"
        plan.actions.append(TransferAction("download", place, path, stored.size, reason))
        plan.files.append((stored, name))
    for name in (name for _, name in chosen if name.endswith("/")):
        if not await in_thread((root / name).is_dir):
            plan.actions.append(TransferAction("create_folder", "", str(root / name), 0, "new"))
            plan.folders.append(name)
    return plan


async def run_download(transfers: Transfers, plan: DownloadPlan) -> tuple[str, ...]:
    """Download the objects of a plan, and create its empty folders.

    Args:
        transfers: What the transfers share.
        plan: The plan.

    Returns:
        Names of the objects without a usable checksum.
    """
    unverified: list[str] = []

    async def download(chosen: tuple[StoredObject, str]) -> None:
        stored, name = chosen
        if not await download_file(transfers, stored, ObjectLocation(plan.bucket, stored.key), plan.root, name):
            unverified.append(name)

    await run_bounded(download, plan.files, transfers.workers)
    for name in plan.folders:
        await in_thread(_create_folder, plan.root, name)
    return tuple(sorted(unverified))


def delete_files(root: Path, files: Iterable[Path]) -> None:
    """Delete local files, and the folders below `root` that become empty.

    Args:
        root: The folder.
        files: Files below it.

    Raises:
        LocalFileError: A file can't be deleted.
    """
    for path in files:
        try:
            path.unlink(missing_ok=True)
            folder = path.parent
            while folder != root and not any(os.scandir(folder)):
                folder.rmdir()
                folder = folder.parent
        except OSError as error:
            raise local_error(error, path) from error


def _create_folder(root: Path, name: str) -> None:
    try:
        path_below(root, name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise local_error(error, root / name) from error


def _existing(root: Path, files: list[tuple[StoredObject, str]]) -> list[tuple[Path, int, StoredObject]]:
    found: list[tuple[Path, int, StoredObject]] = []
    for stored, name in files:
        try:
            path = path_below(root, name)
            if path.is_dir() and not path.is_symlink():
                raise LocalFileError(str(path), "the target is a folder", "move it away, or choose another target")
            if path.is_file() and not path.is_symlink():
                found.append((path, path.stat().st_size, stored))
        except OSError as error:
            raise local_error(error, root / name) from error
    return found


def _check_names(names: Iterable[str]) -> None:
    listed = list(names)
    problems = [f"the object name {name!r} {why}" for name in listed if (why := problem_of(name.removesuffix("/")))]
    problems = problems or conflicts(listed)
    if problems:
        raise UnsafeObjectName(problems)
