"""Tests that runs of `generate` that were killed leave nothing behind for long."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from generator.render import generation

ROOT = Path(__file__).resolve().parents[2]
KILLED = textwrap.dedent("""\
    import os, signal, sys
    from pathlib import Path
    from generator.render import generation

    def killed(*_):
        os.kill(os.getpid(), signal.SIGKILL)

    def write(document, folder):
        for target in generation.TARGETS:
            (folder / target).touch()

    generation.write = write
    if sys.argv[3] == "write":
        generation.write = killed
    else:  # the third part that is moved
        rename, count = Path.rename, [0]

        def moved(self, target):
            count[0] += 1
            return killed() if count[0] == 6 else rename(self, target)

        Path.rename = moved
    generation.generate(Path(sys.argv[1]), Path(sys.argv[2]))
""")


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
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(small_spec.folder), str(package), moment],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert len(list(package.glob(".generating-*"))) == 1

    assert run("generate", small_spec.folder, package).code == 0

    assert sorted(path.name for path in package.iterdir()) == sorted(generation.TARGETS)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no SIGKILL")
def test_parts_that_were_moved_away_come_back(package: Path, small_spec, run, monkeypatch) -> None:
    command = [sys.executable, "-c", KILLED, str(small_spec.folder), str(package), "swap"]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
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
