"""Other clients of the service, each in an environment of its own that `make test-peers` sets up."""

import json
import os
import subprocess
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.testing import FakeModelArts, ScaledClock, served

HERE = Path(__file__).parent
ENVIRONMENTS = HERE.parents[1] / ".venv-peers"
PATIENCE_SECONDS = 170
SPEED, SLOW = 400, 10


class Peer:
    """A client in an environment of its own, pointed at a fake.

    Args:
        name: Name of the environment.
        fake: The fake.
        url: Where the fake is served.
    """

    def __init__(self, name: str, fake: FakeModelArts, url: str) -> None:
        self.fake = fake
        self._python = ENVIRONMENTS / name / "bin" / "python"
        self._environment = {"PATH": os.environ["PATH"], "HOME": str(HERE), **fake.environment(url)}

    def run(self, script: str, given: Any, **variables: str | None) -> Any:
        """Run a script of this folder with JSON on standard input; returns the JSON that it prints.

        Args:
            script: Name of the script.
            given: What it reads.
            **variables: Environment variables to change, or to remove where they are None.
        """
        environment = {**self._environment, **variables}
        done = subprocess.run(
            [self._python, "-W", "ignore", HERE / script],
            input=json.dumps(given),
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            env={name: value for name, value in environment.items() if value is not None},
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout)


def python_of(name: str) -> Path:
    """The Python of an environment; skips the test if the environment is not here."""
    path = ENVIRONMENTS / name / "bin" / "python"
    if not path.exists():
        pytest.skip(f"the environment .venv-peers/{name} is not here; `make test-peers` sets it up")
    return path


def _peer(name: str, speed: float = SPEED) -> Generator[Peer]:
    python_of(name)
    fake = FakeModelArts(clock=ScaledClock(speed))
    with served(fake) as url:
        yield Peer(name, fake, url)


@pytest.fixture(scope="module")
def huawei() -> Generator[Peer]:
    yield from _peer("huawei")


@pytest.fixture(scope="module")
def slow_huawei() -> Generator[Peer]:
    yield from _peer("huawei", SLOW)


@pytest.fixture(scope="module")
def openstack() -> Generator[Peer]:
    yield from _peer("openstack")


@pytest.fixture
def new_openstack() -> Generator[Peer]:
    yield from _peer("openstack")
