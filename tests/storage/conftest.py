"""A server with the S3 API on loopback, and buckets in it."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.credentials import AkSkCredentials
from aiomodelarts.storage import ObjectStorage
from tests.storage.bucket import Bucket

NUMBERS = count(1)
PART = 5 * 1024 * 1024
KEYS = AkSkCredentials("access-key", "secret-key-of-nobody")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    started: Any = import_module("moto.server").ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    started.start()
    host, port = started.get_host_and_port()
    yield f"http://{host}:{port}"
    started.stop()


@pytest.fixture
def bucket(server: str) -> Iterator[Bucket]:
    made = Bucket(server, f"bucket-{next(NUMBERS)}")
    yield made
    made.client.close()


@pytest.fixture
async def storage(server: str) -> AsyncIterator[ObjectStorage]:
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
