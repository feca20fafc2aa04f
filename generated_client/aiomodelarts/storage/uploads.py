"""Upload a file: small files in one request, large files in parts."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import suppress
from pathlib import Path

from ..core.errors.exceptions import ModelArtsError
from ..core.logs.file_threads import in_thread
from .checksums import SINGLE, FileChecksum, file_checksum
from .concurrency import Transfers, run_bounded
from .errors import ChecksumMismatch, local_error
from .local_files import LocalFile
from .locations import ObjectLocation

MOST_PARTS = 10_000
ABORT_TIMEOUT = 30.0


def part_size_for(size: int, part_size: int) -> int:
    """Return the part size for a file, so that it has at most 10,000 parts.

    Args:
        size: Size of the file, in bytes.
        part_size: Desired size of a part, in bytes.
    """
    return max(part_size, -(-size // MOST_PARTS))


async def upload_file(transfers: Transfers, file: LocalFile, target: ObjectLocation) -> None:
    """Upload a file, and verify its checksum.

    Args:
        transfers: What the transfers share.
        file: The file.
        target: Address of the object.

    Raises:
        LocalFileError: The file can't be read.
        ChecksumMismatch: The file changed during the upload, or the stored object differs from the file.
        ApiError: The service refused the upload.
        TransportError: The network failed.
    """
    if file.size <= transfers.part_size:
        await _upload_whole(transfers, file, target)
    else:
        await _upload_in_parts(transfers, file, target)
    transfers.meter.finish(file.name)


async def _upload_whole(transfers: Transfers, file: LocalFile, target: ObjectLocation) -> None:
    async with transfers.slots:
        data = await _read(file.path, 0, transfers.part_size + 1)
        _check_size(file, len(data))
        md5 = hashlib.md5(data, usedforsecurity=False).digest()
        entity_tag = await transfers.requests.put(target, data, md5)
    # The service has verified the MD5 already. The entity tag of an encrypted object may be another one.
    if SINGLE(entity_tag) and entity_tag != md5.hex():
        stored = await transfers.requests.find(target)
        if stored is None or stored.entity_tag not in ("", md5.hex()):
            raise _mismatch(file, target)
    transfers.meter.add(file.name, len(data))


async def _upload_in_parts(transfers: Transfers, file: LocalFile, target: ObjectLocation) -> None:
    part_size = part_size_for(file.size, transfers.part_size)
    checksum = await file_checksum(file.path, part_size)
    _check_size(file, checksum.size)
    upload_id = await transfers.requests.begin_parts(target, checksum.md5)
    try:
        entity_tag = await _send_parts(transfers, file, target, upload_id, checksum, part_size)
    except BaseException:
        # Otherwise the service would keep the parts, which are charged, and lists don't show them.
        await _abort(transfers, target, upload_id)
        raise
    if entity_tag.count("-") == 1 and entity_tag != checksum.entity_tag:
        stored = await transfers.requests.find(target)
        if stored is None or stored.entity_tag not in ("", checksum.entity_tag):
            raise _mismatch(file, target)


async def _send_parts(
    transfers: Transfers,
    file: LocalFile,
    target: ObjectLocation,
    upload_id: str,
    checksum: FileChecksum,
    part_size: int,
) -> str:
    tags = [""] * len(checksum.part_md5s)

    async def send(index: int) -> None:
        expected = checksum.part_md5s[index]
        async with transfers.slots:
            data = await _read(file.path, index * part_size, part_size)
            if hashlib.md5(data, usedforsecurity=False).digest() != expected:
                raise _changed(file)
            tags[index] = await transfers.requests.put_part(target, upload_id, index + 1, data, expected)
        transfers.meter.add(file.name, len(data))

    await run_bounded(send, range(len(tags)), min(transfers.workers, len(tags)))
    return await transfers.requests.finish_parts(target, upload_id, tags)


async def _abort(transfers: Transfers, target: ObjectLocation, upload_id: str) -> None:
    with suppress(ModelArtsError, TimeoutError):
        async with asyncio.timeout(ABORT_TIMEOUT):
            await transfers.requests.abort_parts(target, upload_id)


async def _read(path: Path, start: int, size: int) -> bytes:
    def read() -> bytes:
        with path.open("rb") as file:
            file.seek(start)
            return file.read(size)

    try:
        return await in_thread(read)
    except OSError as error:
        raise local_error(error, path) from error


def _check_size(file: LocalFile, size: int) -> None:
    if size != file.size:
        raise _changed(file)


def _changed(file: LocalFile) -> ChecksumMismatch:
    return ChecksumMismatch(f"{file.path} changed during the upload; run the upload again when nothing writes to it")


def _mismatch(file: LocalFile, target: ObjectLocation) -> ChecksumMismatch:
    return ChecksumMismatch(f"{target} has another checksum than {file.path} after the upload; run the upload again")
