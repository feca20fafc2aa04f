"""A server with the S3 API on loopback, and buckets in it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.credentials import AkSkCredentials
from aiomodelarts.storage import ObjectStorage
from tests.storage.bucket import Bucket, another_client
from tests.storage.s3_server import s3_server

NUMBERS = count(1)
PART = 5 * 1024 * 1024
KEYS = AkSkCredentials("access-key", "secret-key-of-nobody")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with s3_server() as url:
        yield url


@pytest.fixture(scope="session")
def client_of_buckets(server: str) -> Iterator[Any]:
    """Another client, which takes longer to make than a bucket."""
    made = another_client("s3", server)
    yield made
    made.close()


@pytest.fixture
def bucket(server: str, client_of_buckets: Any) -> Bucket:
    return Bucket(server, f"bucket-{next(NUMBERS)}", client_of_buckets)


@pytest.fixture
async def storage(server: str, one_tls_context: None) -> AsyncIterator[ObjectStorage]:
    async with ObjectStorage(credentials=KEYS, region="eu-de", endpoint=server, part_size=PART) as opened:
        yield opened


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with two files, one of them in a subfolder."""
    folder = tmp_path / "source"
    (folder / "data").mkdir(parents=True)
    (folder / "train.py").write_text("print('training')")
    (folder / "data" / "labels.csv").write_text("rose,1\n")
    return folder
