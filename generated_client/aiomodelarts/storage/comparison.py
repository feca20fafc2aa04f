"""Compare local files with objects, to find out which have to be transferred."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .checksums import matches
from .concurrency import run_bounded
from .locations import ObjectLocation
from .s3_requests import S3Requests, StoredObject
from .uploads import part_size_for

WORKERS = 4


async def unchanged(
    requests: S3Requests, pairs: Iterable[tuple[Path, int, StoredObject]], bucket: str, part_size: int
) -> set[str]:
    """Return the keys of the objects whose content is that of their file.

    Objects of another size are changed. For the others, the checksums are compared. The metadata is read only if the
    entity tag is not that of the file, because files that were sent in parts of an unknown size have another one.

    Args:
        requests: Requests to object storage.
        pairs: Path and size of each file, and its object.
        bucket: Bucket of the objects.
        part_size: Part size of uploads, in bytes.

    Raises:
        LocalFileError: A file can't be read.
    """
    same: set[str] = set()

    async def compare(pair: tuple[Path, int, StoredObject]) -> None:
        path, size, stored = pair
        own = part_size_for(size, part_size)
        equal = await matches(path, size, stored.entity_tag, stored.md5, own)
        if not equal:
            known = await requests.find(ObjectLocation(bucket, stored.key))
            if known is not None and known.size == size and known.md5 is not None:
                equal = await matches(path, size, known.entity_tag, known.md5, own)
        if equal:
            same.add(stored.key)

    await run_bounded(compare, (pair for pair in pairs if pair[1] == pair[2].size), WORKERS)
    return same
