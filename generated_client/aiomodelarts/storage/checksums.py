"""Checksums of local files, and their comparison with the entity tags (ETag) of objects."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from attrs import frozen

from ..core.logs.file_threads import in_thread
from .errors import local_error

KIB, MIB = 1024, 1024 * 1024
BLOCK = 4 * MIB
SINGLE = re.compile(r"[0-9a-f]{32}").fullmatch
IN_PARTS = re.compile(r"[0-9a-f]{32}-([1-9]\d{0,4})").fullmatch
# Part sizes of other programs, in MiB: the AWS command line, obsutil, the console, rclone and others.
USUAL_PART_SIZES = (5, 6, 8, 9, 10, 12, 15, 16, 20, 24, 25, 30, 32, 40, 48, 50, 64, 80, 100, 128, 200, 256, 512, 1024)


class Digest(Protocol):
    """Hash of `hashlib`."""

    def update(self, data: bytes, /) -> None:
        """Add bytes."""
        ...

    def digest(self) -> bytes:
        """Return the digest as bytes."""
        ...

    def hexdigest(self) -> str:
        """Return the digest as hexadecimal digits."""
        ...


@frozen
class FileChecksum:
    """Checksum of a file.

    Args:
        md5: MD5 of the whole file, as hexadecimal digits.
        size: Size in bytes.
        part_md5s: MD5 of each part, in order. One part for a file that is not sent in parts.
    """

    md5: str
    size: int
    part_md5s: tuple[bytes, ...]

    @property
    def entity_tag(self) -> str:
        """Entity tag of the object after an upload in parts."""
        return f"{_md5(b''.join(self.part_md5s)).hexdigest()}-{len(self.part_md5s)}"


async def file_checksum(path: Path, part_size: int) -> FileChecksum:
    """Compute the checksum of a file, block by block in a thread.

    Args:
        path: Path of the file.
        part_size: Size of a part, in bytes.

    Raises:
        LocalFileError: The file can't be read.
    """
    whole, size, parts = _md5(), 0, list[bytes]()
    try:
        with await in_thread(path.open, "rb") as file:
            while True:
                part, length = await in_thread(_part_digests, file, part_size, whole)
                if not length and parts:
                    break
                parts.append(part)
                size += length
                if length < part_size:
                    break
    except OSError as error:
        raise local_error(error, path) from error
    return FileChecksum(whole.hexdigest(), size, tuple(parts))


def _part_digests(file: BinaryIO, part_size: int, whole: Digest) -> tuple[bytes, int]:
    part, left = _md5(), part_size
    while left > 0:
        block = file.read(min(BLOCK, left))
        if not block:
            break
        part.update(block)
        whole.update(block)
        left -= len(block)
    return part.digest(), part_size - left


async def matches(path: Path, size: int, entity_tag: str, md5: str | None, part_size: int) -> bool | None:
    """Return whether a file has the content of an object, or None if the object has no usable checksum.

    Args:
        path: Path of the file, which has the size of the object.
        size: Size of the object, in bytes.
        entity_tag: Entity tag of the object, without quotes.
        md5: MD5 in the metadata of the object, or None.
        part_size: Part size of our own uploads, in bytes.

    Raises:
        LocalFileError: The file can't be read.
    """
    # Other programs may store something else as `md5`. The entity tag of an encrypted object only looks like an MD5.
    expected = {text for text in (entity_tag, md5) if text and SINGLE(text)}
    if expected:
        found = await file_checksum(path, max(part_size, size, 1))
        if found.size != size or found.md5 in expected or not IN_PARTS(entity_tag):
            return found.size == size and found.md5 in expected
    in_parts = IN_PARTS(entity_tag)
    if in_parts is None:
        return None
    for candidate in _part_sizes(size, int(in_parts[1]), part_size):
        if (await file_checksum(path, candidate)).entity_tag == entity_tag:
            return True
    return False if expected else None


def _part_sizes(size: int, count: int, own: int) -> Iterator[int]:
    candidates = dict.fromkeys([own, *(number * MIB for number in USUAL_PART_SIZES)])
    return (part for part in candidates if -(-size // part) == count)


def _md5(data: bytes = b"") -> Digest:
    return hashlib.md5(data, usedforsecurity=False)
