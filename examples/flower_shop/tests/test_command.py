"""Tests of the command as a process, which finds the fake through its environment."""

import subprocess
import sys

import pytest

from aiomodelarts.testing import FakeModelArts

# The time of the fake runs by itself, because the process can't advance it. The process polls in real time.
pytestmark = [pytest.mark.modelarts(speed=1000), pytest.mark.usefixtures("modelarts_environment")]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "flower_shop", "--interval", "0.1", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)


def test_failure_is_reported_on_one_line(modelarts_fake: FakeModelArts) -> None:
    modelarts_fake.plan_outcome("training_jobs", "Failed")
    done = run("spring", "/shop/spring/photos/")
    assert (done.returncode, done.stdout) == (1, "training on /shop/spring/photos/\n")
    assert done.stderr.startswith("spring: ")
    assert len(done.stderr.splitlines()) == 1
    modelarts_fake.assert_called("CreateTrainingJob", times=1)


def test_refused_request_is_reported(modelarts_fake: FakeModelArts) -> None:
    modelarts_fake.fail("CreateTrainingJob", status=403, message="The season is over.")
    done = run("winter", "/shop/winter/photos/")
    assert done.returncode == 1
    assert "The season is over." in done.stderr
    assert len(done.stderr.splitlines()) == 1
