"""Download an object: continue an earlier download, verify the checksum, and replace the file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

from ..core.errors.exceptions import ApiError, ConnectionLost, TransportError
from ..core.logs.file_threads import in_thread
from .checksums import matches
from .concurrency import Transfers
from .errors import ChecksumMismatch, StorageError, local_error
from .local_files import PART_PREFIX, PART_SUFFIX, path_below
from .locations import ObjectLocation
from .s3_requests import OpenObject, StoredObject

CHUNK = 256 * 1024

T = TypeVar("T")


async def download_file(
    transfers: Transfers, stored: StoredObject, source: ObjectLocation, root: Path, name: str
) -> bool:
    """Download an object to a file, which is replaced only if the download is complete and its checksum is right.

    An interrupted download leaves a hidden file with the extension `.part` in the same folder. The next download of
    the same object continues it.

    Args:
        transfers: What the transfers share.
        stored: The object, as listed.
        source: Address of the object.
        root: Folder that contains the file.
        name: Name of the file relative to the folder, which was checked.

    Returns:
        Whether the checksum was verified. False if the object has no usable checksum.

    Raises:
        LocalFileError: The file can't be written.
        ChecksumMismatch: The received bytes differ from the object.
        ApiError: The service refused the download.
        TransportError: The network failed repeatedly.
    """
    target = await _local(root, lambda: _prepared(root, name))
    part = part_path(target, stored)
    resumed = await _local(target, lambda: _found_part(part, target, stored))
    transfers.meter.add(name, resumed)
    verified = await _fetch_and_verify(transfers, stored, source, part, name)
    if verified is False and resumed:
        # The earlier download may have left wrong bytes, for example after a power failure.
        transfers.meter.add(name, -stored.size)
        verified = await _fetch_and_verify(transfers, stored, source, part, name)
    if verified is False:
        raise ChecksumMismatch(
            f"{source}: the received bytes have another checksum than the object, and {target} was not replaced; "
            "run the download again"
        )
    await _local(target, lambda: os.replace(part, target))
    transfers.meter.finish(name)
    return verified is True


def part_path(target: Path, stored: StoredObject) -> Path:
    """Return the path of the incomplete file of a download.

    Args:
        target: Path of the complete file.
        stored: The object. Another version of the object has another path.
    """
    return target.parent / f"{_part_prefix(target)}{_short_hash(f'{stored.size} {stored.entity_tag}')}{PART_SUFFIX}"


def _part_prefix(target: Path) -> str:
    return f"{PART_PREFIX}{_short_hash(target.name)}-"


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _prepared(root: Path, name: str) -> Path:
    target = path_below(root, name)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir() and not target.is_symlink():
        raise IsADirectoryError(21, os.strerror(21))
    return target


def _found_part(part: Path, target: Path, stored: StoredObject) -> int:
    """Return the size of the incomplete file of an earlier download. Delete those of other versions of the object."""
    for other in target.parent.glob(f"{_part_prefix(target)}*{PART_SUFFIX}"):
        if other != part or other.is_symlink() or other.stat().st_size > stored.size:
            other.unlink()
    if part.exists():
        return part.stat().st_size
    part.touch()
    return 0


async def _fetch_and_verify(
    transfers: Transfers, stored: StoredObject, source: ObjectLocation, part: Path, name: str
) -> bool | None:
    """Complete the incomplete file, and return whether it is right. Delete it if it is not."""
    async with transfers.slots:
        opened = await _fetch(transfers, stored, source, part, name)
    size = await _local(part, lambda: part.stat().st_size)
    if size != stored.size:
        right: bool | None = False
    else:
        right = await matches(part, size, opened.entity_tag, opened.md5, transfers.part_size)
    if right is False:
        await _local(part, part.unlink)
        await _local(part, part.touch)
    return right


async def _fetch(
    transfers: Transfers, stored: StoredObject, source: ObjectLocation, part: Path, name: str
) -> StoredObject:
    """Append the missing bytes to the incomplete file, and return the object with its metadata."""
    left = transfers.retries
    start = await _local(part, lambda: part.stat().st_size)
    while start < stored.size:
        opened = await _open(transfers, stored, source, start)
        before = start
        try:
            with await _local(part, lambda: part.open("ab")) as file:
                while chunk := await opened.read(CHUNK):
                    await _local(part, lambda chunk=chunk, file=file: _write(file, chunk))
                    start += len(chunk)
                    transfers.meter.add(name, len(chunk))
            if start < stored.size:
                raise ConnectionLost(f"GetObject {source}: the response ended after {start} of {stored.size} bytes")
            return opened.stored
        except TransportError:
            # The S3 library repeats requests, but does not continue a response whose connection broke.
            left = transfers.retries if start - before >= CHUNK else left - 1
            if left < 0:
                raise
        finally:
            opened.close()
    return await transfers.requests.find(source) or stored


async def _open(transfers: Transfers, stored: StoredObject, source: ObjectLocation, start: int) -> OpenObject:
    try:
        return await transfers.requests.open(source, start, stored.entity_tag)
    except ApiError as error:
        if error.status != 412:
            raise
    raise StorageError(f"{source} changed during the download; run the download again")


def _write(file: BinaryIO, chunk: bytes) -> None:
    file.write(chunk)
    file.flush()


async def _local(path: Path, function: Callable[[], T]) -> T:
    """Run a function on local files in a thread, and convert its errors."""
    try:
        return await in_thread(function)
    except OSError as error:
        raise local_error(error, path) from error
