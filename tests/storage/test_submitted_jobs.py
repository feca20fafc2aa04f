"""`modelarts jobs submit --code --download`: code goes to object storage, results come back."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.testing import FakeModelArts, ScaledClock, serving
from tests.storage.bucket import Bucket

PATIENCE = 50.0


def job(bucket: Bucket) -> dict[str, Any]:
    return {
        "metadata": {"name": "flowers"},
        "algorithm": {
            "code_dir": f"/{bucket.name}/code",
            "boot_file": f"/{bucket.name}/code/train.py",
            "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
            "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": f"obs://{bucket.name}/output/"}}}],
        },
        "spec": {"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
    }


async def submit(fake: FakeModelArts, file: Path, server: str, *arguments: str) -> tuple[int, str, str]:
    async with serving(fake) as url:
        environment = {**os.environ, **fake.environment(url), "NO_PROXY": "*"}
        command = [sys.executable, "-m", "aiomodelarts", "--endpoint", url, "jobs", "submit", str(file), *arguments]
        process = await asyncio.create_subprocess_exec(
            *command, "--obs-endpoint", server, env=environment, stdout=PIPE, stderr=PIPE
        )
        async with asyncio.timeout(PATIENCE):
            out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def test_code_goes_up_and_results_come_down(bucket: Bucket, server: str, source: Path, tmp_path: Path) -> None:
    def write(place: str, data: bytes) -> None:
        bucket.put(place.removeprefix(f"{bucket.name}/"), data)

    fake = FakeModelArts(clock=ScaledClock(200), write_object=write)
    file, target = tmp_path / "job.json", tmp_path / "out"
    file.write_text(json.dumps(job(bucket)), encoding="utf-8")
    code, out, err = await submit(
        fake, file, server, "--code", str(source), "--wait", "--interval", "0.1", "--download", str(target), "-o", "ids"
    )
    assert code == 0, err
    assert "uploaded" in err
    assert [key for key in bucket.listing() if key.startswith("code/")] == ["code/data/labels.csv", "code/train.py"]
    assert out.strip()
    assert [path.name for path in (target / "train_url").iterdir()] == ["result.txt"]
    again, _, err = await submit(fake, file, server, "--code", str(source), "--name", "second")
    assert again == 0
    assert "2 unchanged" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--code", "missing-folder"], "not a folder"),
        (["--download", "out"], "--wait or --follow"),
    ],
)
async def test_mistakes_are_found_before_anything_is_sent(
    bucket: Bucket, server: str, tmp_path: Path, arguments: list[str], message: str
) -> None:
    fake = FakeModelArts()
    file = tmp_path / "job.json"
    file.write_text(json.dumps(job(bucket)), encoding="utf-8")
    code, _, err = await submit(fake, file, server, *arguments)
    assert code == 2
    assert message in err
    assert fake.calls == []
    assert bucket.listing() == []


async def test_jobs_without_places_are_refused(bucket: Bucket, server: str, source: Path, tmp_path: Path) -> None:
    fake, file, plain = FakeModelArts(), tmp_path / "job.json", job(bucket)
    del plain["algorithm"]["outputs"], plain["algorithm"]["code_dir"]
    file.write_text(json.dumps(plain), encoding="utf-8")
    for arguments, message in (
        (["--code", str(source)], "algorithm.code_dir"),
        (["--download", "out", "--wait"], "algorithm.outputs"),
    ):
        code, _, err = await submit(fake, file, server, *arguments)
        assert (code, message in err) == (2, True)
