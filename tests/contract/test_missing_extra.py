"""The testing package where the packages of its extra are not installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import aiomodelarts

EXTRA = ["jsonschema_rs", "starlette", "uvicorn", "yaml"]
COMMANDS = [[], ["--help"], ["serve"], ["conform", "--endpoint", "http://127.0.0.1:9"]]


def run(missing: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python where a package can't be imported, as if it were not installed."""
    text = f"raise ModuleNotFoundError(\"No module named '{missing}'\", name={missing!r})\n"
    (folder / f"{missing}.py").write_text(text)
    path = os.pathsep.join([str(folder), str(Path(aiomodelarts.__file__).parent.parent)])
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=50
    )


def message(missing: str) -> str:
    return f"{missing} is missing; aiomodelarts.testing needs its extra: pip install 'aiomodelarts[testing]'"


@pytest.mark.parametrize("missing", EXTRA)
def test_command_line_says_it_in_one_line(missing: str, tmp_path: Path) -> None:
    done = run(missing, tmp_path, "-m", "aiomodelarts.testing", "serve")
    assert (done.returncode, done.stdout, done.stderr.splitlines()) == (2, "", [message(missing)])


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command(command: list[str], tmp_path: Path) -> None:
    done = run("yaml", tmp_path, "-m", "aiomodelarts.testing", *command)
    assert (done.returncode, done.stdout, done.stderr.splitlines()) == (2, "", [message("yaml")])


def test_what_is_missing_besides_the_extra_is_no_matter_of_the_extra(tmp_path: Path) -> None:
    done = run("httpx", tmp_path, "-m", "aiomodelarts.testing", "conform", "--replay", "calls.jsonl")
    assert done.returncode == 1
    assert "No module named 'httpx'" in done.stderr
    assert "extra" not in done.stderr


@pytest.mark.parametrize(
    ("missing", "imported"),
    [
        ("jsonschema_rs", "from aiomodelarts.testing import FakeModelArts"),
        ("uvicorn", "import aiomodelarts.testing as testing; testing.serving"),
        ("jsonschema_rs", "from aiomodelarts.testing.conformance import Conformance"),
    ],
)
def test_imports_say_it_too(missing: str, imported: str, tmp_path: Path) -> None:
    done = run(missing, tmp_path, "-c", imported)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(message(missing))


def test_names_that_do_not_exist() -> None:
    from aiomodelarts import testing

    with pytest.raises(AttributeError, match=r"module 'aiomodelarts\.testing' has no attribute 'Nonsense'"):
        testing.Nonsense  # noqa: B018
    assert set(testing.__all__) <= set(dir(testing))
    everything: dict[str, object] = {}
    exec("from aiomodelarts.testing import *", everything)  # noqa: S102  # what a star gives
    assert set(testing.__all__) <= set(everything)
