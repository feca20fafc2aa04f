"""The example that plots metrics, as a user runs it."""

import asyncio
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aiomodelarts.testing import FakeModelArts, serving

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "plot_training_metrics.py"


@pytest.mark.skipif(importlib.util.find_spec("matplotlib") is None, reason="matplotlib is not installed")
def test_metrics_are_plotted(tmp_path: Path) -> None:
    picture = tmp_path / "use.png"
    command = [sys.executable, "-W", "error", str(EXAMPLE), "--to", str(picture)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Plotted 5 minutes to {picture}.\n"
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(data[16:20], "big") == 1200
    assert len(data) > 10_000


@pytest.mark.skipif(importlib.util.find_spec("matplotlib") is None, reason="matplotlib is not installed")
def test_a_picture_that_can_not_be_written(tmp_path: Path) -> None:
    picture = tmp_path / "nowhere" / "use.png"
    command = [sys.executable, "-W", "error", str(EXAMPLE), "--to", str(picture)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"Can't write {picture}: No such file or directory\n"


async def test_a_job_of_which_nothing_was_measured_yet(tmp_path: Path) -> None:
    fake = FakeModelArts()
    async with serving(fake) as url:
        async with fake.client() as client:
            job = await client.training_jobs.create(
                kind="job",
                metadata={"name": "flowers"},
                algorithm={"code_dir": "/demo/code/", "boot_file": "/demo/code/train.py"},
                spec={"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
            )
        command = [sys.executable, "-W", "error", str(EXAMPLE), "--job", str(job.metadata.id)]
        done = await asyncio.to_thread(
            subprocess.run,
            command,
            cwd=tmp_path,
            env={**os.environ, **fake.environment(url)},
            capture_output=True,
            text=True,
            check=False,
            timeout=50,
        )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "The task has no metrics yet.\n")


def test_matplotlib_is_loaded_only_to_draw() -> None:
    command = [sys.executable, "-X", "importtime", str(EXAMPLE), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert done.returncode == 0
    assert "matplotlib" not in done.stderr
