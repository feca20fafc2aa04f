"""The commands of the Dockerfile, without a container: the image can't be built where the tests run."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from aiomodelarts.testing import FakeModelArts, served

ROOT = Path(__file__).parents[2]
RECIPE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
SEED = "- CreateVisualizationJob: {job_name: board, train_url: /bucket/output/}\n"


def command_of(instruction: str) -> list[str]:
    found = re.search(rf"{instruction} (\[.*\])$", RECIPE, re.MULTILINE)
    assert found is not None
    command: list[str] = json.loads(found[1])
    return command


def check_health(address: str) -> int:
    """The exit code of the health check of a fake with another port."""
    port = address.rpartition(":")[2]
    command = [part.replace("8080", port) for part in command_of("CMD")]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode


def test_entry_point_and_health_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seed.yaml").write_text(SEED)
    (tmp_path / "python").symlink_to(sys.executable)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setenv("MODELARTS_FAKE_OPTIONS", f"--speed 60 --seed {tmp_path}/seed.yaml")
    monkeypatch.setenv("MODELARTS_FAKE_TOKEN", "chosen-by-the-pipeline")
    entry = [*command_of("ENTRYPOINT"), "--port", "0"]
    with subprocess.Popen(entry, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().split()[-1]
            assert check_health(address) == 0
            ask = ["curl", "--silent", "--fail-with-body", "--header", "Authorization: Bearer chosen-by-the-pipeline"]
            shown = subprocess.run([*ask, f"{address}/_fake/api/state"], capture_output=True, text=True, check=False)
            assert "visualization_jobs" in shown.stdout
        finally:
            process.terminate()
    assert process.returncode == 0
    assert check_health(address) != 0


def test_a_fake_without_a_page_is_healthy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "python").symlink_to(sys.executable)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with served(FakeModelArts()) as address:
        assert check_health(address) == 0


def test_files_that_the_recipe_copies_are_in_the_context() -> None:
    allowed = {
        line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"
    }
    copied = {name for line in re.findall(r"^COPY (.*)$", RECIPE, re.MULTILINE) for name in line.split()[:-1]}
    assert copied == allowed
    assert all((ROOT / name).exists() for name in copied)
