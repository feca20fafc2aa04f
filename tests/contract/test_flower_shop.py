"""The sample application passes its own tests, run as its owner would run them: by pytest and by unittest."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SHOP = Path(__file__).resolve().parents[2] / "examples" / "flower_shop"
COMMANDS = {
    "pytest": ["pytest", "-p", "no:cacheprovider", "-p", "no:schemathesis", "-q"],
    "unittest": ["unittest", "tests/test_with_unittest.py"],
}


@pytest.mark.parametrize(("runner", "tests"), [("pytest", "13 passed"), ("unittest", "Ran 1 test")])
def test_passes_its_tests(runner: str, tests: str) -> None:
    hidden = ("OS_", "PYTEST_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", *COMMANDS[runner]],
        cwd=SHOP,
        env=environment,
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert tests in done.stdout + done.stderr
