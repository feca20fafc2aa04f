"""Write code of users to files and check it."""

from __future__ import annotations

import json
import re
import textwrap
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.__main__ import main
from aiomodelarts.changes import Change
from aiomodelarts.upgrade_check.check import check_code
from aiomodelarts.upgrade_check.findings import Report
from aiomodelarts.upgrade_check.package_sources import PackageSource
from aiomodelarts.upgrade_check.versions import Versions, versions_since

MARK = re.compile(r"  # (breaks|may break)$")


def check(folder: Path, code: str, **options: bool) -> list[str]:
    """Return the findings in a module, each as `line certainty subject`."""
    file = folder / "app.py"
    file.write_text(textwrap.dedent(code), encoding="utf-8")
    report = checked(file, **options)
    return [f"{one.line} {one.certainty} {one.subject}" for one in report.findings]


def checked(*paths: Path, versions: Versions | None = None, **options: bool) -> Report:
    """Return the report for files and folders, without a type checker."""
    found = check_code(paths, versions or known_versions(), type_checker=False, **options)
    assert not found.faults
    return found.report


@cache
def known_versions(since: str = "0.1.0") -> Versions:
    """Return the versions from one on, which are read once for all tests."""
    return versions_since(since)


def marks_of(folder: Path) -> dict[tuple[str, int], str]:
    """Return the marks at the end of lines, by file and line."""
    found: dict[tuple[str, int], str] = {}
    for path in sorted(folder.rglob("*.py")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            mark = MARK.search(line)
            if mark:
                found[str(path), number] = mark[1]
    return found


def marks_found(report: Report) -> dict[tuple[str, int], str]:
    """Return what a report says about each line, in the words of the marks."""
    found: dict[tuple[str, int], str] = {}
    for one in report.findings:
        if not one.cell:
            mark = "breaks" if one.certainty == "sure" else "may break"
            found[one.file, one.line] = "breaks" if found.get((one.file, one.line)) == "breaks" else mark
    return found


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Run `python -m aiomodelarts changes --from 0.1.0` and return exit code, output and errors."""
    code = main(["changes", "--from", "0.1.0", "--no-type-checker", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, object]:
    """Run the command and return its JSON."""
    return json.loads(run(capsys, "--json", *arguments)[1])


def versions(old: dict[str, str], new: dict[str, str], *changes: Change) -> Versions:
    """Return two versions of a package that consists of a few modules.

    Args:
        old: Source code by path, such as `models/__init__.py`.
        new: The same of the new version.
        changes: Changes between the two.
    """

    def source(files: dict[str, str]) -> PackageSource:
        texts = {f"aiomodelarts/{path}": textwrap.dedent(text) for path, text in {"__init__.py": "", **files}.items()}
        return PackageSource(texts.get)

    names = tuple(f"aiomodelarts.{path.removesuffix('.py').replace('/', '.')}" for path in new)
    return Versions("0.1.0", "0.2.0", source(old), source(new), names, changes, {})


def change(kind: str, subject: str, what: str = "has changed", **more: Any) -> Change:
    """Return a breaking change."""
    values: dict[str, Any] = {
        "version": "0.2.0",
        "level": "breaking",
        "wire": True,
        "reason": "",
        "advice": "Adapt it.",
    }
    return Change(kind=kind, subject=subject, what=what, **{**values, **more})
