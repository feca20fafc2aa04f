"""Plan and run the upload of a file or a folder."""

from __future__ import annotations

from pathlib import Path

from attrs import define

from ..core.errors.exceptions import ConfigurationError
from ..core.logs.file_threads import in_thread
from .comparison import unchanged
from .concurrency import Transfers, run_bounded
from .errors import LocalFileError, UnsafeObjectName
from .local_files import LocalFile, LocalFolder, list_folder
from .locations import LONGEST_KEY, ObjectLocation
from .names import problem_of
from .patterns import Patterns
from .progress import TransferAction
from .s3_requests import S3Requests, StoredObject
from .uploads import upload_file

EMPTY_MD5 = bytes.fromhex("d41d8cd98f00b204e9800998ecf8427e")


@define
class UploadPlan:
    """Actions of an upload.

    Args:
        actions: Actions, in the order of names.
        files: Files to upload, with their addresses.
        folders: Addresses of empty folders to create.
        extra: Objects that are not in the local folder, in the order of keys.
        sources: Number of selected local files.
    """

    actions: list[TransferAction]
    files: list[tuple[LocalFile, ObjectLocation]]
    folders: list[ObjectLocation]
    extra: list[ObjectLocation]
    sources: int = 0


async def plan_upload(
    requests: S3Requests,
    source: Path,
    target: ObjectLocation,
    patterns: Patterns,
    *,
    follow_symlinks: bool,
    part_size: int,
) -> UploadPlan:
    """List what an upload has to do, without changing anything.

    Args:
        requests: Requests to object storage.
        source: Path of the file or folder.
        target: Address of the folder, or of the object if the source is a file.
        patterns: Patterns that select files of a folder.
        follow_symlinks: Whether symbolic links in the folder are followed.
        part_size: Part size of uploads, in bytes.

    Raises:
        LocalFileError: The source does not exist or can't be read.
        UnsafeObjectName: A local name can't be an object name.
    """
    if await in_thread(source.is_dir):
        folder = target.as_folder()
        found: LocalFolder = await in_thread(lambda: list_folder(source, patterns, follow_symlinks=follow_symlinks))
        listed = {stored.key: stored async for stored in requests.list(folder)}
        placed = [(file, folder.child(file.name)) for file in found.files]
    else:
        file = await in_thread(_single_file, source)
        place = target.child(file.name) if target.is_folder else target
        one = await requests.find(place)
        listed = {} if one is None else {one.key: one}
        found, folder, placed = LocalFolder([file], [], []), target, [(file, place)]
    _check_names(found, folder)
    return await _planned(requests, found, folder, placed, listed, patterns, part_size)


async def _planned(
    requests: S3Requests,
    found: LocalFolder,
    folder: ObjectLocation,
    placed: list[tuple[LocalFile, ObjectLocation]],
    listed: dict[str, StoredObject],
    patterns: Patterns,
    part_size: int,
) -> UploadPlan:
    pairs = [(file.path, file.size, listed[place.key]) for file, place in placed if place.key in listed]
    same = await unchanged(requests, pairs, folder.bucket, part_size)
    plan = UploadPlan([], [], [], [], len(placed))
    for file, place in placed:
        source = str(file.path)
        if place.key in same:
            plan.actions.append(TransferAction("skip", source, str(place), file.size, "unchanged"))
            continue
        reason = "changed" if place.key in listed else "new"
        plan.actions.append(TransferAction("upload", source, str(place), file.size, reason))
        plan.files.append((file, place))
    plan.actions += [TransferAction("skip", name, "", 0, reason) for name, reason in found.skipped]
    for place in (folder.child(name) for name in found.empty_folders):
        if place.key not in listed:
            plan.actions.append(TransferAction("create_folder", "", str(place), 0, "new"))
            plan.folders.append(place)
    kept = {place.key for _, place in placed} | {folder.child(name).key for name in found.empty_folders}
    if folder.is_folder:
        names = {key: key.removeprefix(folder.key) for key in listed if key not in kept and key != folder.key}
        plan.extra = [ObjectLocation(folder.bucket, key) for key, name in names.items() if patterns.selects(name)]
    return plan


async def run_upload(transfers: Transfers, plan: UploadPlan) -> None:
    """Upload the files of a plan, and create its empty folders.

    Args:
        transfers: What the transfers share.
        plan: The plan.
    """

    async def upload(placed: tuple[LocalFile, ObjectLocation]) -> None:
        await upload_file(transfers, *placed)

    async def create(folder: ObjectLocation) -> None:
        await transfers.requests.put(folder, b"", EMPTY_MD5)

    await run_bounded(upload, plan.files, transfers.workers)
    await run_bounded(create, plan.folders, transfers.workers)


def _single_file(path: Path) -> LocalFile:
    if not path.exists():
        raise LocalFileError(str(path), "no such file or folder", "check the path")
    if not path.is_file():
        raise LocalFileError(str(path), "not a regular file", "pass the path of a file or folder")
    return LocalFile(path.name, path, path.stat().st_size)


def _check_names(found: LocalFolder, folder: ObjectLocation) -> None:
    names = [*(file.name for file in found.files), *(name.rstrip("/") for name in found.empty_folders)]
    problems = [f"{name!r} {problem}" for name in names if (problem := problem_of(name))]
    if problems:
        raise UnsafeObjectName(problems)
    longest = max(names, key=lambda name: len(name.encode()), default="")
    if len(folder.key.encode()) + len(longest.encode()) > LONGEST_KEY:
        raise ConfigurationError(f"the key of {longest!r} has more than {LONGEST_KEY} bytes; shorten it or exclude it")
