"""Tests that the editions of the reference in a git repository are compared with the spec."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from benchmarks.reference_editions import main

GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull} | {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "A"), ("EMAIL", "a@example.com"))
}


def git(folder: Path, *arguments: str, date: str = "2024-01-01T12:00:00Z") -> None:
    environment = {**os.environ, **GIT, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
    command = ["git", "-C", str(folder), *arguments]
    subprocess.run(command, check=True, capture_output=True, env=environment)


@pytest.fixture
def repository(orchard: Any, tmp_path: Path) -> Path:
    """Return a repository with an old edition, one with an unreadable page, and the present one twice."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "-q")
    page = Path("api-ref", "source", "trees", "watering_a_tree.rst")
    changes = [
        ("2021-12-31", "PUT /v1", "POST /v1"),
        ("2022-03-01", "PUT /v1", "x"),
        ("2022-04-01", "", ""),
        ("2022-05-01", "", ""),
    ]
    for day, old, new in changes:
        shutil.copytree(orchard.reference, folder, dirs_exist_ok=True)
        text = (folder / page).read_text(encoding="utf-8")
        (folder / page).write_text(text.replace(old, new) if old else text, encoding="utf-8")
        (folder / "api-ref" / "source" / "conf.py").write_text(day, encoding="utf-8")
        git(folder, "add", ".")
        git(folder, "commit", "-q", "-m", day, date=f"{day}T12:00:00Z")
    return folder


def test_each_edition_is_compared(repository, orchard, monkeypatch, capsys):
    arguments = ["reference_editions", str(repository), "--spec", str(orchard.folder / "spec")]
    monkeypatch.setattr("sys.argv", arguments)
    assert main() == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[2] for line in lines[:-1]] == ["2022-03-01", "2022-04-01", "2022-05-01"]
    assert "7 pages, 4 operations, 1 unreadable pages, 1 unreadable parts, 0 other differences in 1 places" in lines[0]
    assert lines[1].endswith("s, clean")
    assert "same pages as" in lines[2]
    assert lines[3].startswith("2 different editions in ")
    assert lines[3].endswith(", 0 failed")


def test_a_fault_in_an_edition_fails(repository, orchard, monkeypatch, capsys):
    arguments = ["reference_editions", str(repository), "--since", "2022-04-15", "--spec", str(orchard.folder / "spec")]
    monkeypatch.setattr("sys.argv", arguments)
    monkeypatch.setattr("benchmarks.reference_editions.find_drift", lambda spec, facts: 1 / 0)
    assert main() == 1
    assert "ZeroDivisionError" in capsys.readouterr().out
