"""Tests that runs of `generate` that were killed leave nothing behind for long."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from generator.render import generation
from tests.generator.forks import exit_code_of_fork

ROOT = Path(__file__).resolve().parents[2]


def killed_run(spec: Path, package: Path, moment: str) -> None:
    """Run `generate` in a process that is killed while it writes or swaps."""
    assert exit_code_of_fork(lambda: generate_until_killed(spec, package, moment)) == -signal.SIGKILL


def generate_until_killed(spec: Path, package: Path, moment: str) -> int:
    """Generate in this process, which ends while it writes or at the third part that it moves."""

    def killed(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def write(_: object, folder: Path) -> None:
        for target in generation.TARGETS:
            (folder / target).touch()

    rename, moves = Path.rename, count(1)

    def moved(path: Path, target: Path) -> Path:
        if next(moves) == 6:
            killed()
        return rename(path, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(generation, "write", killed if moment == "write" else write)
        patch.setattr(Path, "rename", moved)
        generation.generate(spec, package)
    return 0


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "package"
    folder.mkdir()
    for name in generation.TARGETS:
        (folder / name).write_text(f"old {name}\n", encoding="utf-8")
    return folder


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no SIGKILL")
@pytest.mark.parametrize("moment", ["write", "swap"])
def test_folder_of_a_killed_run_is_removed(moment: str, package: Path, small_spec, run, contents) -> None:
    killed_run(small_spec.folder, package, moment)
    assert len(list(package.glob(".generating-*"))) == 1

    assert run("generate", small_spec.folder, package).code == 0

    assert sorted(path.name for path in package.iterdir()) == sorted(generation.TARGETS)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no SIGKILL")
def test_parts_that_were_moved_away_come_back(package: Path, small_spec, run, monkeypatch) -> None:
    killed_run(small_spec.folder, package, "swap")
    missing = [name for name in generation.TARGETS if not (package / name).exists()]
    assert missing
    monkeypatch.setattr(generation, "write", lambda *_: (_ for _ in ()).throw(RuntimeError("no")))

    assert run("generate", small_spec.folder, package).code == 3

    assert (package / missing[0]).read_text(encoding="utf-8") == f"old {missing[0]}\n"


def test_folder_of_a_run_in_progress_stays(package: Path, small_spec, run) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        folder = package / f".generating-{other.pid}-abc"
        folder.mkdir()

        assert run("generate", small_spec.folder, package).code == 0

        assert folder.is_dir()
        other.communicate(b"\n")
    shutil.rmtree(folder)


def test_unfinished_folders_are_ignored_by_git() -> None:
    assert ".generating-*/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
