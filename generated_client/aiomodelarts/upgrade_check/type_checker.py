"""Check code with basedpyright against two versions of the package, and return the errors that only the new one has."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from attrs import frozen

TIMEOUT = 600.0
CHECKER = "basedpyright"


class CheckerFailed(Exception):
    """The type checker failed. The message gives the reason."""


@frozen
class NewTypeError:
    """A type error that the code has only with the new version.

    Args:
        path: Absolute path of the file.
        line: First line, from 1.
        column: First column, from 1.
        end_line: Last line.
        end_column: Column after the last one.
        message: First line of the message.
    """

    path: Path
    line: int
    column: int
    end_line: int
    end_column: int
    message: str


def checker_command() -> list[str] | None:
    """Return the command that runs basedpyright; None if it is not installed."""
    if importlib.util.find_spec(CHECKER) is not None:
        return [sys.executable, "-m", CHECKER]
    found = shutil.which(CHECKER)
    return None if found is None else [found]


def new_type_errors(
    command: list[str], files: Iterable[Path], old: Path | bytes, new: Path, timeout: float = TIMEOUT
) -> list[NewTypeError]:
    """Return the type errors that the code has only with the new version.

    Args:
        command: Command that runs the type checker.
        files: Python files to check.
        old: Folder of the old package, or its declarations (tar.gz).
        new: Folder of the new package.
        timeout: Longest run in seconds.

    Raises:
        CheckerFailed: The type checker failed.
    """
    checked = sorted(files)
    with tempfile.TemporaryDirectory(prefix="aiomodelarts-changes-") as name:
        folder = Path(name)
        old_parent = folder / "declarations"
        if isinstance(old, Path):
            old_parent = old.parent
        else:
            _extract(old, old_parent)
        with ThreadPoolExecutor(2) as pool:
            runs = [
                pool.submit(_errors, command, checked, folder / part, package, timeout)
                for part, package in (("old", old_parent), ("new", new.parent))
            ]
            before, after = (run.result() for run in runs)
    # A line that had an error before may only have got another message.
    known = {(error.path, error.line) for error in before}
    return [error for error in after if (error.path, error.line) not in known]


def _extract(archive: bytes, folder: Path) -> None:
    import io

    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as files:
        files.extractall(folder, filter="data")


def _errors(command: list[str], files: list[Path], folder: Path, package: Path, timeout: float) -> list[NewTypeError]:
    folder.mkdir()
    settings = {
        "include": [str(path) for path in files],
        "extraPaths": [str(package), *map(str, _roots(files))],
        "typeCheckingMode": "standard",
        "reportMissingImports": "error",
        "reportMissingModuleSource": False,
        "reportAttributeAccessIssue": "error",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    arguments = ["--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    try:
        done = subprocess.run(
            [*command, *arguments], cwd=folder, capture_output=True, check=False, timeout=timeout, text=True,
            encoding="utf-8", errors="replace",
        )  # fmt: skip
        found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    except subprocess.TimeoutExpired as error:
        raise CheckerFailed(f"it took more than {timeout:.0f} s") from error
    except OSError as error:
        raise CheckerFailed(str(error.strerror or error)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise CheckerFailed("its output is not JSON") from error
    wanted = set(files)
    errors = [_error(entry) for entry in found if entry.get("severity") == "error"]
    return [error for error in errors if error.path in wanted]


def _roots(files: list[Path]) -> list[Path]:
    """Return the folders from which the files import each other."""
    found: dict[Path, None] = {}
    for path in files:
        folder = path.parent
        while (folder / "__init__.py").is_file() and folder != folder.parent:
            folder = folder.parent
        found[folder] = None
    return list(found)


def _error(entry: dict[str, Any]) -> NewTypeError:
    start, end = entry["range"]["start"], entry["range"]["end"]
    message = " ".join(str(entry.get("message", "")).split("\n")[0].split())
    return NewTypeError(
        Path(entry["file"]),
        int(start["line"]) + 1,
        int(start["character"]) + 1,
        int(end["line"]) + 1,
        int(end["character"]) + 1,
        message,
    )
