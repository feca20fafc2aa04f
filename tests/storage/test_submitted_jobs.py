"""`modelarts jobs submit --code --download`: code goes to object storage, results come back."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.command_line.job_transfer import Transfer, output_places
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
    return await run(fake, server, "submit", str(file), *arguments)


async def run(fake: FakeModelArts, server: str, *arguments: str) -> tuple[int, str, str]:
    async with serving(fake) as url:
        environment = {**os.environ, **fake.environment(url), "NO_PROXY": "*"}
        command = [sys.executable, "-m", "aiomodelarts", "--endpoint", url, "jobs", *arguments]
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
    (source / "link.py").symlink_to("train.py")
    again, _, err = await submit(fake, file, server, "--code", str(source), "--name", "second", "--exclude", "*.csv")
    assert again == 0
    assert "0 files, 0 B, 1 unchanged, 1 skipped (symbolic link)\n" in err
    (target / "train_url" / "result.txt").write_text("changed")
    later, _, err = await run(fake, server, "download-outputs", "flowers", str(target))
    assert (later, (target / "train_url" / "result.txt").read_text()) == (0, f"output of the job {out.strip()}\n"), err


def test_each_output_has_a_folder_below_the_target() -> None:
    names = ["model", "../../model", "..", "", None, "a\\b", "c\x1b", "d/.", "/"]
    outputs = [{"name": name, "remote": {"obs": {"obs_url": f"obs://b/{i}"}}} for i, name in enumerate(names)]
    assert output_places({"algorithm": {"outputs": [*outputs, {"name": "local"}]}}) == {
        "model": "obs://b/0/",
        **{f"output-{i}": f"obs://b/{i}/" for i in (1, 2, 3, 4, 6, 8)},
        "b": "obs://b/5/",
        "d": "obs://b/7/",
    }


async def test_interrupted_transfers_say_how_to_continue(capsys: pytest.CaptureFixture[str]) -> None:
    class Interrupted(Transfer):
        def _storage(self, client: Any) -> Any:
            raise asyncio.CancelledError

    client: Any = None
    transfer = Interrupted("src", "my out", endpoint="https://obs.invalid")
    with pytest.raises(asyncio.CancelledError):
        await transfer.upload(client, {"algorithm": {"code_dir": "/b/code/"}})
    assert "The job was not submitted. Run the command again" in capsys.readouterr().err
    with pytest.raises(asyncio.CancelledError):
        await transfer.fetch(client, {}, "7")
    again = "modelarts jobs download-outputs 7 'my out' --obs-endpoint https://obs.invalid"
    assert capsys.readouterr().err == f"To continue the download: {again}\n"


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
