"""`serve --object-storage`: the logs and outputs of training jobs of the fake are on a server with the S3 API."""

import asyncio
from typing import Any

import pytest

from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.__main__ import main
from aiomodelarts.testing.commands.object_writer import ObjectWriter
from tests.contract.test_serve_options import serve
from tests.storage.bucket import Bucket
from tests.storage.training_job import training_job


def job(bucket: str) -> dict[str, Any]:
    return training_job(bucket, nodes=1, output="obs://{bucket}/output/", log="/{bucket}/logs/")


async def test_served_fake(bucket: Bucket, server: str) -> None:
    async with serve("--object-storage", server, "--speed", "100000") as served:
        async with asyncio.timeout(40), served.client() as client:
            made = await client.training_jobs.create_and_wait(**job(bucket.name), interval=0.1)
        assert bucket.listing() == [f"logs/modelarts-job-{made.metadata.id}-worker-0.log", "output/result.txt"]
        assert made.metadata.id in bucket.read("output/result.txt").decode()
    assert served.end == (0, "")


async def test_errors_are_printed(bucket: Bucket, server: str, capfd: pytest.CaptureFixture[str]) -> None:
    with ObjectWriter(server) as write:
        async with FakeModelArts(write_object=write).client() as client:
            await client.training_jobs.create_and_wait(**job("no-such-bucket"))
        write(f"{bucket.name}/tulips.txt", b"tulips")
    assert bucket.read("tulips.txt") == b"tulips"
    lines = capfd.readouterr().err.splitlines()
    assert len(lines) == 2
    assert lines[1].startswith(f"can't store no-such-bucket/output/result.txt on {server}: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--object-storage", "roses"], "'roses' is not a valid URL"),
        (["--object-storage", "http://127.0.0.1:9", "--replay", "calls.jsonl"], "--replay can't be combined"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", *arguments]) == 2
    assert message in capfd.readouterr().err
