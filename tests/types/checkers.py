"""mypy, pyright and basedpyright, run as users of the package run them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

TIMEOUT = 300


@frozen
class Finding:
    """An error that a type checker reports.

    Args:
        file: Path below the folder that was checked.
        line: Line, from 1.
        message: What the checker says.
    """

    file: str
    line: int
    message: str


def mypy(folder: Path) -> list[Finding]:
    """Check the Python files of a folder with `mypy --strict`."""
    files = [str(path.relative_to(folder)) for path in sorted(folder.rglob("*.py"))]
    options = ["--strict", "--output", "json", "--cache-dir", str(folder / ".cache"), "--python-version", "3.11"]
    output = _run([sys.executable, "-m", "mypy", *options, "--", *files], folder, MYPYPATH=_own_packages(folder))
    entries: Iterator[dict[str, Any]] = map(json.loads, output.splitlines())
    return [Finding(one["file"], one["line"], one["message"]) for one in entries if one["severity"] == "error"]


def pyright(folder: Path) -> list[Finding]:
    """Check the Python files of a folder with pyright."""
    return _pyright("pyright", folder)


def basedpyright(folder: Path) -> list[Finding]:
    """Check the Python files of a folder with basedpyright."""
    return _pyright("basedpyright", folder)


CHECKERS: dict[str, Callable[[Path], list[Finding]]] = {"mypy": mypy, "pyright": pyright, "basedpyright": basedpyright}


def _pyright(module: str, folder: Path) -> list[Finding]:
    settings = {
        "pythonVersion": "3.11",
        "strict": ["tests/natural"],
        "extraPaths": [_own_packages(folder)],
        "reportUninitializedInstanceVariable": False,  # test cases set their attributes in setUp
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    output = _run([sys.executable, "-m", module, "--outputjson", "--pythonpath", sys.executable], folder)
    report = json.loads(output)
    assert report["summary"]["filesAnalyzed"] == len(list(folder.rglob("*.py")))
    return [
        Finding(str(Path(one["file"]).relative_to(folder)), one["range"]["start"]["line"] + 1, one["message"])
        for one in report["generalDiagnostics"]
        if one["severity"] == "error"
    ]


def _own_packages(folder: Path) -> str:
    """Where the sample application is imported from."""
    return str(folder / "examples" / "flower_shop")


def _run(command: list[str], folder: Path, **variables: str) -> str:
    """Run a checker and return its report. It exits with 1 if it found errors."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout
