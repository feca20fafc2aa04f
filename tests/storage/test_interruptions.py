"""Transfers that are cancelled, cut, or find other bytes than they expect."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import ConnectFailed, ConnectionLost, ModelArts
from aiomodelarts.storage import (
    ChecksumMismatch,
    LocalFileError,
    ObjectLocation,
    ObjectStorage,
    StorageError,
    TransferProgress,
    downloads,
)
from aiomodelarts.storage.s3_requests import OpenObject
from tests.storage.bucket import Bucket, contents
from tests.storage.conftest import KEYS, PART
from tests.storage.cutting_proxy import cutting

MIB = 1024 * 1024


def parts_in(folder: Path) -> list[Path]:
    return sorted(folder.glob(".aiomodelarts-*.part"))


def of_two_connections(endpoint: str) -> ObjectStorage:
    return ObjectStorage(credentials=KEYS, region="eu-de", endpoint=endpoint, part_size=PART, max_concurrency=2)


class TestUpload:
    async def test_a_cancelled_upload_leaves_no_parts(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        (tmp_path / "large").write_bytes(os.urandom(26 * MIB))

        def cancel(progress: TransferProgress) -> None:
            if progress.bytes_done:
                uploading.cancel()

        uploading = asyncio.create_task(storage.upload(tmp_path / "large", f"{bucket}/large", on_progress=cancel))
        with pytest.raises(asyncio.CancelledError):
            await uploading
        assert (bucket.listing(), bucket.unfinished()) == ([], 0)

    async def test_an_error_of_the_callback_ends_the_upload(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        (tmp_path / "large").write_bytes(os.urandom(11 * MIB))

        def fail(progress: TransferProgress) -> None:
            if progress.bytes_done:
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await storage.upload(tmp_path / "large", f"{bucket}/large", on_progress=fail)
        assert (bucket.listing(), bucket.unfinished()) == ([], 0)

    @pytest.mark.parametrize("size", [1 * MIB, 11 * MIB])
    async def test_a_file_that_changes_is_not_uploaded(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, size: int
    ) -> None:
        large = tmp_path / "large"
        large.write_bytes(os.urandom(size))

        def change(progress: TransferProgress) -> None:
            if not progress.bytes_done:  # before the first byte
                large.write_bytes(os.urandom(size + 1))

        with pytest.raises(ChecksumMismatch, match="large changed during the upload; run the upload again when"):
            await storage.upload(large, f"{bucket}/large", on_progress=change)
        assert (bucket.listing(), bucket.unfinished()) == ([], 0)

    async def test_unchanged_files_of_an_interrupted_upload_stay(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        for number in range(40):
            (tmp_path / f"{number:02}").write_text(str(number))

        def cancel(progress: TransferProgress) -> None:
            if progress.files_done == 20:
                uploading.cancel()

        uploading = asyncio.create_task(storage.upload(tmp_path, f"{bucket}/", on_progress=cancel))
        with pytest.raises(asyncio.CancelledError):
            await uploading
        sent = len(bucket.listing())
        assert 20 <= sent < 40
        again = await storage.upload(tmp_path, f"{bucket}/")
        # The server may still have been storing files whose requests were cancelled.
        assert len(again.skipped) >= sent
        assert len(again.transferred) == 40 - len(again.skipped)


class TestDownload:
    async def test_a_cancelled_download_is_resumed(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        data = os.urandom(9 * MIB)
        bucket.put("large", data)
        (tmp_path / "large").write_text("as before")

        def cancel(progress: TransferProgress) -> None:
            if progress.bytes_done > MIB:
                downloading.cancel()

        downloading = asyncio.create_task(storage.download(f"{bucket}/", tmp_path, on_progress=cancel))
        with pytest.raises(asyncio.CancelledError):
            await downloading
        assert (tmp_path / "large").read_text() == "as before"
        [part] = parts_in(tmp_path)
        assert MIB < part.stat().st_size < len(data)
        seen: list[TransferProgress] = []
        await storage.download(f"{bucket}/", tmp_path, on_progress=seen.append)
        assert contents(tmp_path) == {"large": data}
        assert seen[1].bytes_done > MIB
        assert seen[-1] == TransferProgress(1, 1, len(data), len(data), "large")

    async def test_a_part_of_another_version_is_not_continued(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        bucket.put("large", os.urandom(3 * MIB))

        def fail(progress: TransferProgress) -> None:
            if progress.bytes_done > MIB:
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await storage.download(f"{bucket}/", tmp_path, on_progress=fail)
        data = os.urandom(3 * MIB)
        bucket.put("large", data)
        await storage.download(f"{bucket}/", tmp_path)
        assert contents(tmp_path) == {"large": data}
        assert parts_in(tmp_path) == []

    async def test_a_damaged_part_is_downloaded_again(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        data = os.urandom(3 * MIB)
        bucket.put("large", data)
        [stored] = [stored async for stored in storage.requests.list(ObjectLocation(bucket.name))]
        downloads.part_path(tmp_path / "large", stored).write_bytes(b"something else")
        await storage.download(f"{bucket}/", tmp_path)
        assert contents(tmp_path) == {"large": data}

    async def test_broken_connections_are_continued(self, server: str, bucket: Bucket, tmp_path: Path) -> None:
        data = os.urandom(4 * MIB)
        bucket.put("large", data)
        async with cutting(server) as (proxy, url), of_two_connections(url) as storage:
            proxy.cuts = [MIB, MIB, MIB]
            await storage.download(f"{bucket}/large", tmp_path / "large")
        assert contents(tmp_path) == {"large": data}
        assert proxy.connections == 4

    async def test_the_service_is_not_asked_for_ever(self, server: str, bucket: Bucket, tmp_path: Path) -> None:
        bucket.put("large", os.urandom(MIB))
        async with cutting(server) as (proxy, url), of_two_connections(url) as storage:
            proxy.cuts = [800_000] + [700] * 50  # the headers and at most a few bytes
            with pytest.raises(ConnectionLost, match=r"large.*run the transfer again to resume it"):
                await storage.download(f"{bucket}/", tmp_path / "out")
            assert proxy.connections == 6
        assert contents(tmp_path / "out") != {}

    @pytest.mark.parametrize("change", ["bytes", "length"])
    async def test_other_bytes_replace_nothing(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
    ) -> None:
        bucket.put("a", b"right")
        (tmp_path / "a").write_text("as before")
        real = OpenObject.read

        async def wrong(self: OpenObject, size: int) -> bytes:
            data = await real(self, size)
            return data.replace(b"right", b"wrong" if change == "bytes" else b"right and more")

        monkeypatch.setattr(OpenObject, "read", wrong)
        with pytest.raises(ChecksumMismatch, match="a was not replaced; run the download again"):
            await storage.download(f"{bucket}/", tmp_path)
        assert (tmp_path / "a").read_text() == "as before"

    async def test_an_object_that_changes_in_between(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        bucket.put("a", b"first")

        def change(progress: TransferProgress) -> None:
            bucket.put("a", b"second")

        with pytest.raises(StorageError, match="a changed during the download; run the download again"):
            await storage.download(f"{bucket}/", tmp_path, on_progress=change)

    async def test_a_full_disk(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bucket.put("a", b"first")

        def full(file: Any, chunk: Iterable[int]) -> None:
            raise OSError(28, os.strerror(28))

        monkeypatch.setattr(downloads, "_write", full)
        with pytest.raises(
            LocalFileError, match="No space left on device; free some space, and run the transfer again"
        ):
            await storage.download(f"{bucket}/", tmp_path)

    @pytest.mark.parametrize("target", ["/proc/there", "file/there", "file"])
    async def test_a_folder_that_cannot_be_written(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, target: str
    ) -> None:
        bucket.put("a", b"first")
        (tmp_path / "file").write_text("")
        with pytest.raises(LocalFileError, match=r"; (check|move|a part)"):
            await storage.download(f"{bucket}/", tmp_path / target)


async def test_a_server_that_is_not_there(source: Path) -> None:
    client = ModelArts(KEYS, region="eu-de", project_id="p", retries=0)
    async with client, ObjectStorage(client, endpoint="http://127.0.0.1:9") as storage:
        with pytest.raises(ConnectFailed, match=r"ListObjects obs://flowers/.*check the network and the endpoint"):
            await storage.upload(source, "obs://flowers/")
