"""Type-check the tests of the old edition against the new client."""

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

# What stands for the code of users; tests of the inside may break at any time.
FOLDERS = ("tests/contract", "examples")
TIMEOUT = 600


class CannotCheck(Exception):
    """The type checker did not come to an end; the text says why."""


@frozen
class TypeFault:
    """What the type checker refused.

    Args:
        place: File, line and column.
        rule: Its rule.
        message: What it said, on one line.
    """

    place: str
    rule: str
    message: str


def check_old_tests(tests: Path, old: Path, new: Path, folders: tuple[str, ...] = FOLDERS) -> list[Change]:
    """Find what in yesterday's tests is no longer right with today's client.

    The tests are checked with either client. Only what is refused with the new one and was not with the old one
    counts, so that tests need not be clean; that a rule speaks at the same place in other words is no news.

    Args:
        tests: The folder that has the folders of tests.
        old: The package that they were written for.
        new: The package to try.
        folders: Which folders to check; those that are missing are passed over.

    Raises:
        CannotCheck: There are no such tests, or the type checker failed.
    """
    present = [name for name in folders if (tests / name).is_dir()]
    if not present:
        raise CannotCheck(f"there is none of {', '.join(folders)}")
    with ThreadPoolExecutor(2) as pool:
        before, after = pool.map(lambda package: _faults(tests, package, present), (old, new))
    known = {(fault.place, fault.rule) for fault in before}
    fresh = [fault for fault in after if (fault.place, fault.rule) not in known]
    return [
        Change("old-test-refused", "package", fault.place, f"is refused: {fault.message} ({fault.rule})")
        for fault in fresh
    ]


def _faults(tests: Path, package: Path, folders: list[str]) -> list[TypeFault]:
    """Check copies, in a folder where no other client can be found before this one."""
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
    return [_fault(entry, folder) for entry in found if entry["severity"] == "error"]


def _run(folder: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=TIMEOUT, encoding="utf-8"
        )
        answer = json.loads(done.stdout)
        found: list[dict[str, Any]] = answer["generalDiagnostics"]
        analyzed = int(answer["summary"]["filesAnalyzed"])
    except subprocess.TimeoutExpired as error:
        raise CannotCheck(f"basedpyright took more than {TIMEOUT} s") from error
    except (ValueError, KeyError) as error:
        raise CannotCheck(f"basedpyright failed: {(done.stderr or done.stdout).strip()[-400:]}") from error
    if not analyzed:
        raise CannotCheck("basedpyright found no file to check")
    return found


def _fault(entry: dict[str, Any], folder: Path) -> TypeFault:
    start = entry["range"]["start"]
    path = Path(entry["file"]).resolve()
    file = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name
    place = f"{file}:{start['line'] + 1}:{start['character'] + 1}"
    return TypeFault(place, str(entry.get("rule", "error")), " ".join(entry["message"].split("\n")[0].split()))
