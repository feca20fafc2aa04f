"""Upload, download and synchronize files and folders with object storage."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from ..core.errors.exceptions import ConfigurationError
from ..core.errors.setting_checks import check_setting
from ..core.logs.file_threads import in_thread
from .concurrency import run_bounded
from .connection import StorageConnection
from .deletions import check_number, check_target, deletion
from .download_plans import DownloadPlan, delete_files, plan_download, run_download
from .locations import LocalPath, ObjectLocation, is_upload, location_of
from .patterns import DEFAULT_EXCLUDE, Patterns
from .progress import OnProgress, TransferResult
from .upload_plans import UploadPlan, plan_upload, run_upload


class ObjectStorage(StorageConnection):
    """Object Storage Service (OBS), to upload code and data and to download results. Requires the extra `obs`.

    Use it as `async with ObjectStorage(client) as storage:`. Addresses are `obs://bucket/folder/`,
    `s3://bucket/folder/`, or `/bucket/folder/` as in training jobs.

    Requests are signed with the access key of the credentials. If these have none, a temporary key is requested from
    IAM with their token, and renewed before it expires.

    Args:
        client: An open `ModelArts` client, whose credentials, region, certificates, proxy, timeout and number of
            retries are used. It is not closed.
        credentials: Credentials to use without a client; None to find them in the environment.
        region: Region of the buckets, such as `eu-de`; None to use that of the client, the environment or the token.
        endpoint: URL of OBS or of another service with the S3 API; None to use OBS in the region.
        max_concurrency: Maximum number of concurrent requests.
        part_size: Size of the parts in which larger files are uploaded, in bytes, 102400 or more. The memory of
            uploads is bounded by about three times `max_concurrency` times this size.
        allow_http: Whether an `http://` endpoint on another machine is accepted. Anyone on the network path can then
            read the traffic.

    Raises:
        ConfigurationError: An argument is invalid, or no credentials were found.

    Example:
        ```python
        async with ModelArts() as client, ObjectStorage(client) as storage:
            await storage.upload("src", "obs://flowers/code/")
        ```
    """

    async def upload(
        self,
        source: LocalPath,
        target: str,
        *,
        include: Sequence[str] = (),
        exclude: Sequence[str] = DEFAULT_EXCLUDE,
        follow_symlinks: bool = False,
        dry_run: bool = False,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Upload a file, or the contents of a folder. Files that are there with the same checksum are not sent again.

        Empty folders become objects of size 0 whose names end with a slash. If the upload fails or is cancelled,
        parts of incomplete files are deleted; run it again to resume it.

        Args:
            source: Path of the file or folder.
            target: Address such as `obs://bucket/folder/`. If the source is a file, an address without a trailing slash
                is that of the object.
            include: Patterns of files to upload, such as `*.py` or `data/**`; empty for all.
            exclude: Patterns of files not to upload, in place of `DEFAULT_EXCLUDE`.
            follow_symlinks: Whether symbolic links in the folder are followed. Otherwise, they are skipped.
            dry_run: Whether to list the actions only.
            on_progress: Function to call with a `TransferProgress` after each step.

        Returns:
            The actions that were taken.

        Raises:
            LocalFileError: A local file can't be read.
            ChecksumMismatch: A file changed during the upload.
            UnsafeObjectName: A local name can't be an object name.
            ApiError: The service refused a request: `NotFound` for a missing bucket, `PermissionDenied`.
            TransportError: The network failed.
        """
        patterns, place = Patterns(include, exclude), location_of(target)
        plan = await self._upload_plan(Path(source), place, patterns, follow_symlinks)
        if dry_run:
            return TransferResult(tuple(plan.actions), dry_run=True)
        await self._run_upload(plan, on_progress)
        return TransferResult(tuple(plan.actions))

    async def download(
        self,
        source: str,
        target: LocalPath,
        *,
        include: Sequence[str] = (),
        exclude: Sequence[str] = (),
        dry_run: bool = False,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Download an object, or the contents of a folder. Files that are there with the same checksum are kept.

        A file is replaced only when the download is complete and its checksum is verified. Incomplete files have the
        extension `.part`; the next download continues them. Symbolic links are replaced, not followed.

        Args:
            source: Address such as `obs://bucket/folder/` or `obs://bucket/file`.
            target: Path of the folder, which is created. If the source is an object, the path of the file; a path that
                ends with a slash, or of an existing folder, is the folder.
            include: Patterns of objects to download, such as `*.pth`; empty for all.
            exclude: Patterns of objects not to download.
            dry_run: Whether to list the actions only.
            on_progress: Function to call with a `TransferProgress` after each step.

        Returns:
            The actions that were taken.

        Raises:
            LocalFileError: A local file can't be written.
            ChecksumMismatch: The received bytes differ from the object.
            UnsafeObjectName: An object name can't be a local name, such as `../x`, or two names differ only in case.
            ApiError: The service refused a request: `NotFound` for a missing object, `PermissionDenied`.
            TransportError: The network failed.
        """
        patterns, place = Patterns(include, exclude), location_of(source)
        plan = await self._download_plan(place, target, patterns)
        if dry_run:
            return TransferResult(tuple(plan.actions), dry_run=True)
        unverified = await self._run_download(plan, on_progress)
        return TransferResult(tuple(plan.actions), unverified=unverified)

    async def sync(
        self,
        source: LocalPath,
        target: LocalPath,
        *,
        delete: bool = False,
        max_deletions: int = 1000,
        include: Sequence[str] = (),
        exclude: Sequence[str] = DEFAULT_EXCLUDE,
        follow_symlinks: bool = False,
        dry_run: bool = False,
        on_progress: OnProgress | None = None,
    ) -> TransferResult:
        """Make a folder like another one: one of both is local, the other in object storage.

        Args:
            source: Path of the local folder, or its address such as `obs://bucket/folder/`.
            target: Address, or path of the local folder.
            delete: Whether to delete files of the target that are not in the source, after all transfers. Excluded
                files are never deleted.
            max_deletions: Maximum number of files to delete. If there are more, nothing is transferred or deleted.
            include: Patterns of files to synchronize; empty for all.
            exclude: Patterns of files not to synchronize, in place of `DEFAULT_EXCLUDE`.
            follow_symlinks: Whether symbolic links in the local folder are followed when they are uploaded.
            dry_run: Whether to list the actions only.
            on_progress: Function to call with a `TransferProgress` after each step.

        Returns:
            The actions that were taken.

        Raises:
            DeletionRefused: The source has no files, the target is a whole bucket or a home folder, or there are more
                than `max_deletions` files to delete.
            ConfigurationError: Not exactly one of both is an address.
            StorageError: As for `upload` and `download`.
        """
        check_setting("max_deletions", max_deletions, least=0, whole=True, unit="files")
        patterns, most = Patterns(include, exclude), max_deletions if delete else None
        if is_upload(source, target):
            folder = location_of(str(target)).as_folder()
            return await self._sync_up(Path(source), folder, patterns, most, follow_symlinks, dry_run, on_progress)
        return await self._sync_down(location_of(str(source)).as_folder(), target, patterns, most, dry_run, on_progress)

    async def _sync_up(
        self,
        source: Path,
        target: ObjectLocation,
        patterns: Patterns,
        max_deletions: int | None,
        follow_symlinks: bool,
        dry_run: bool,
        on_progress: OnProgress | None,
    ) -> TransferResult:
        if not await in_thread(source.is_dir):
            raise ConfigurationError(f"{source} is no folder; pass an existing folder, or use upload() for files")
        if max_deletions is not None:
            check_target(target)
        plan = await self._upload_plan(source, target, patterns, follow_symlinks)
        extra = plan.extra if max_deletions is not None else []
        if max_deletions is not None:
            check_number(plan.sources, len(extra), max_deletions, target)
        if not dry_run:
            await self._run_upload(plan, on_progress)
            await run_bounded(self.requests.delete, extra, self.concurrency)
        return TransferResult((*plan.actions, *map(deletion, extra)), dry_run)

    async def _sync_down(
        self,
        source: ObjectLocation,
        target: LocalPath,
        patterns: Patterns,
        max_deletions: int | None,
        dry_run: bool,
        on_progress: OnProgress | None,
    ) -> TransferResult:
        if max_deletions is not None:
            check_target(Path(target))
        plan = await self._download_plan(source, target, patterns, find_extra=max_deletions is not None)
        extra = plan.extra if max_deletions is not None else []
        if max_deletions is not None:
            check_number(plan.sources, len(extra), max_deletions, plan.root)
        unverified: tuple[str, ...] = ()
        if not dry_run:
            unverified = await self._run_download(plan, on_progress)
            await in_thread(delete_files, plan.root, extra)
        return TransferResult((*plan.actions, *map(deletion, extra)), dry_run, unverified)

    async def _upload_plan(
        self, source: Path, target: ObjectLocation, patterns: Patterns, follow_symlinks: bool
    ) -> UploadPlan:
        return await plan_upload(
            self.requests, source, target, patterns, follow_symlinks=follow_symlinks, part_size=self.part_size
        )

    async def _download_plan(
        self, source: ObjectLocation, target: LocalPath, patterns: Patterns, *, find_extra: bool = False
    ) -> DownloadPlan:
        to_folder = str(target).endswith(("/", os.sep))
        return await plan_download(
            self.requests,
            source,
            Path(target),
            patterns,
            to_folder=to_folder,
            find_extra=find_extra,
            part_size=self.part_size,
        )

    async def _run_upload(self, plan: UploadPlan, on_progress: OnProgress | None) -> None:
        size = sum(file.size for file, _ in plan.files)
        await run_upload(self.transfers(len(plan.files), size, on_progress), plan)

    async def _run_download(self, plan: DownloadPlan, on_progress: OnProgress | None) -> tuple[str, ...]:
        size = sum(stored.size for stored, _ in plan.files)
        return await run_download(self.transfers(len(plan.files), size, on_progress), plan)
