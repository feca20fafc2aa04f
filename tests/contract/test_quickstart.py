"""The quickstart as a user runs it: a process of its own, against the embedded fake or a served one."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
QUICKSTART = [sys.executable, "-W", "error", str(ROOT / "examples" / "quickstart.py")]
SPEED = 200
# The quickstart polls a cloud in real time. Here its clock is as fast as that of the served fake.
WITH_FAST_CLOCK = f"""
import runpy, sys
from aiomodelarts import ModelArts
from aiomodelarts.testing import ScaledClock

clock = ScaledClock({SPEED})
create = ModelArts.__init__
ModelArts.__init__ = lambda self, *args, **options: create(self, *args, **{{"clock": clock, **options}})
sys.argv = sys.argv[1:]
sys.path.insert(0, {str(ROOT / "examples")!r})
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def environment(**variables: str) -> dict[str, str]:
    """This process's environment without credentials, wide enough for whole lines."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OS_")}
    return {**kept, "COLUMNS": "200", **variables}


def run(*arguments: str, fast_clock: bool = False, **variables: str) -> subprocess.CompletedProcess[str]:
    launcher = ["-c", WITH_FAST_CLOCK] if fast_clock else []
    command = [*QUICKSTART[:3], *launcher, *QUICKSTART[3:], *arguments]
    return subprocess.run(
        command, env=environment(**variables), capture_output=True, text=True, timeout=50, check=False
    )


@pytest.fixture
def served() -> Iterator[dict[str, str]]:
    """A fake in a process of its own; the variables that it prints for logging in."""
    command = [sys.executable, "-m", "aiomodelarts.testing", "serve", "--port", "0", "--speed", str(SPEED)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        yield dict(re.findall(r"(OS_\w+)=(\S+)", "".join(lines)))
        process.terminate()


PATHS = ("--code-dir", "/b/code/", "--boot-file", "/b/code/train.py", "--output", "/b/output/")


def check_story(output: str) -> None:
    """Login, submission, bar, log, list and suggestions, in this order."""
    parts = [
        r"Logged in to project [0-9a-f]{32}\.",
        r"Submitted first-steps with the ID [-0-9a-f]{36}\.",
        r"  epoch 1 loss 2\.4000\n",
        r"  exit with 0\n",
        r" Completed .*0:00:\d\d",
        r"The job ran for 300 s\.",
        r"1\. first-steps: Completed",
        r"Try next:\n  Run the same job in your cloud: +\S*python\S* examples/quickstart\.py --help",
    ]
    places = [found.start() if (found := re.search(part, output)) else None for part in parts]
    assert None not in places, dict(zip(parts, places, strict=True))
    assert places == sorted(places, key=lambda place: place or 0)


def test_it_tells_its_story_against_the_embedded_fake() -> None:
    done = run("--job-name", "first-steps")

    assert (done.returncode, done.stderr) == (0, "")
    assert "Using the built-in fake at http://127.0.0.1:" in done.stdout
    check_story(done.stdout)
    assert re.search(r"13\. earlier-01: (Running|Completed)", done.stdout)


def test_it_uses_the_cloud_of_the_environment(served: dict[str, str]) -> None:
    done = run("--job-name", "first-steps", *PATHS, fast_clock=True, **served)

    assert (done.returncode, done.stderr) == (0, "")
    assert "built-in fake" not in done.stdout
    check_story(done.stdout)
    assert served["OS_PASSWORD"] not in done.stdout


def test_a_cloud_needs_your_own_folders(served: dict[str, str]) -> None:
    done = run(**served)

    assert done.returncode == 2
    assert "--code-dir is required to run the job in a cloud" in done.stderr


def test_a_wrong_password_is_one_clear_line(served: dict[str, str]) -> None:
    done = run(*PATHS, **{**served, "OS_PASSWORD": "not-the-password"})

    assert done.returncode == 1
    assert done.stderr.startswith("AuthenticationFailed: CreateToken: HTTP 401")
    assert len(done.stderr.splitlines()) == 1
    assert "not-the-password" not in done.stderr
