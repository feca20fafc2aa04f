"""Type-check the contract tests and examples of the old version with the new client."""

import json
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from attrs import frozen

from .change import Change

# These use the client as callers do. Tests of internals may break with any change.
FOLDERS = ("tests/contract", "examples")
TIMEOUT = 600


class CannotCheck(Exception):
    """The type checker failed. The message gives the reason."""


@frozen
class TypeCheckError:
    """Error reported by the type checker.

    Args:
        place: File, line and column.
        rule: Rule of the type checker.
        message: First line of the message.
    """

    place: str
    rule: str
    message: str


def check_old_tests(tests: Path, old: Path, new: Path, folders: tuple[str, ...] = FOLDERS) -> list[Change]:
    """Return the type errors that the old tests have with the new client, but not with the old one.

    The tests are checked with both clients, so they need not be free of errors. An error is new if the old client has
    none with the same rule at the same place; a changed message alone is not reported.

    Args:
        tests: Folder that contains `folders`.
        old: Package that the tests were written for.
        new: Package to check them with.
        folders: Folders to check; missing ones are skipped.

    Raises:
        CannotCheck: None of the folders exists, or the type checker failed.
    """
    present = [name for name in folders if (tests / name).is_dir()]
    if not present:
        raise CannotCheck(f"no folder {' or '.join(folders)} found")
    with ThreadPoolExecutor(2) as pool:
        before, after = pool.map(lambda package: _errors(tests, package, present), (old, new))
    known = {(error.place, error.rule) for error in before}
    new_errors = [error for error in after if (error.place, error.rule) not in known]
    return [
        Change("old-test-refused", "package", error.place, f"fails type checking: {error.message} ({error.rule})")
        for error in new_errors
    ]


def _errors(tests: Path, package: Path, folders: list[str]) -> list[TypeCheckError]:
    """Type-check copies of the tests in a folder from which only this version of the client can be imported."""
    with tempfile.TemporaryDirectory(prefix="aiomodelarts-old-tests-") as name:
        folder = Path(name).resolve()
        ignored = shutil.ignore_patterns("__pycache__", "testing/static")
        shutil.copytree(package, folder / "client" / package.name, ignore=ignored)
        for part in folders:
            shutil.copytree(tests / part, folder / part, ignore=ignored)
        settings = {
            "include": folders, "extraPaths": ["client", "."], "typeCheckingMode": "basic", "pythonVersion": "3.11",
            "reportMissingImports": False, "reportMissingModuleSource": False, "reportAttributeAccessIssue": "error",
        }  # fmt: skip
        (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        found = _run(folder)
    return [_error(entry, folder) for entry in found if entry["severity"] == "error"]


def _run(folder: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=TIMEOUT, encoding="utf-8"
        )
        report = json.loads(done.stdout)
        found: list[dict[str, Any]] = report["generalDiagnostics"]
        analyzed = int(report["summary"]["filesAnalyzed"])
    except subprocess.TimeoutExpired as error:
        raise CannotCheck(f"basedpyright took more than {TIMEOUT} s") from error
    except (ValueError, KeyError) as error:
        raise CannotCheck(f"basedpyright failed: {(done.stderr or done.stdout).strip()[-400:]}") from error
    if not analyzed:
        raise CannotCheck("basedpyright found no file to check")
    return found


def _error(entry: dict[str, Any], folder: Path) -> TypeCheckError:
    start = entry["range"]["start"]
    path = Path(entry["file"]).resolve()
    file = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name
    place = f"{file}:{start['line'] + 1}:{start['character'] + 1}"
    return TypeCheckError(place, str(entry.get("rule", "error")), " ".join(entry["message"].split("\n")[0].split()))
