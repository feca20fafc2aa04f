"""Tests that each entry of a spec folder is read or reported, and that nothing in it stops the command."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

PARTS = "paths: {}\n"


def lock(folder: Path) -> None:
    (folder / ".#widgets.yaml").symlink_to("me@host.4711:1764450000")


def loop(folder: Path) -> None:
    (folder / "loop.yaml").symlink_to("loop.yaml")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")


def root_is_a_folder(folder: Path) -> None:
    (folder / "openapi.yaml").unlink()
    (folder / "openapi.yaml").mkdir()


def sub_folder(folder: Path) -> None:
    (folder / "more").mkdir()
    (folder / "more" / "gadgets.yaml").write_text(PARTS, encoding="utf-8")


def known_drift_is_a_link(folder: Path) -> None:
    (folder / "known_drift.yaml").symlink_to("../nowhere.yaml")


@pytest.mark.parametrize(
    ("make", "file", "what", "remedy"),
    [
        (lock, ".#widgets.yaml", "the file is a link to me@host.4711:1764450000, which does", "save widgets.yaml in"),
        (
            lambda folder: (folder / "gadgets.yaml").symlink_to("../nowhere.yaml"),
            "gadgets.yaml",
            "the file is a link to ../nowhere.yaml, which does not exist",
            "move it out",
        ),
        (loop, "loop.yaml", "the file is a link to loop.yaml", "move it out"),
        (pipe, "pipe.yaml", "it is not a regular file", "move it out"),
        (lambda folder: (folder / "gadgets.yaml").mkdir(), "gadgets.yaml", "it is a folder", "move it out"),
        (root_is_a_folder, "openapi.yaml", "it is a folder", "move it out"),
        (sub_folder, "more", "the folder is ignored", "move its files beside openapi.yaml"),
        (known_drift_is_a_link, "known_drift.yaml", "the file is a link to ../nowhere.yaml", "move it out"),
    ],
)
@pytest.mark.parametrize("command", ["lint", "bundle"])
def test_entry_that_is_no_file(
    command: str,
    make: Callable[[Path], None],
    file: str,
    what: str,
    remedy: str,
    small_spec,
    run,
) -> None:
    make(small_spec.folder)

    code, out, err = run(command, small_spec.folder)

    assert (code, out) == (1, "")
    found, advice, *rest = err.splitlines()
    assert found.startswith(f"spec/{file}:1: ")
    assert what in found
    assert advice.startswith(f"    remedy: {remedy}")
    assert rest == ["1 problem; no file was changed"]


@pytest.mark.parametrize("name", ["gadgets.YAML", "gadgets.Yaml", "gadgets.yml", "gadgets.YML", "gadgets.json"])
def test_file_with_another_extension(name: str, small_spec, run) -> None:
    small_spec.write(name, PARTS)

    assert run("lint", small_spec.folder).err == (
        f"spec/{name}:1: the file is ignored\n"
        "    remedy: rename it to end in .yaml, or move it out of the spec\n"
        "1 problem; no file was changed\n"
    )


def test_links_to_files_and_other_texts_are_no_problem(small_spec, run, tmp_path: Path) -> None:
    (tmp_path / "gadgets.txt").write_text(PARTS, encoding="utf-8")
    (small_spec.folder / "gadgets.yaml").symlink_to(tmp_path / "gadgets.txt")
    small_spec.write("README.md", "How to edit this.\n")
    small_spec.write("widgets.yaml~", "a backup of an editor\n")

    assert run("lint", small_spec.folder) == (0, "10 operations, 24 schemas: no problems\n", "")


def test_folder_is_named_from_inside(small_spec, run, monkeypatch) -> None:
    monkeypatch.chdir(small_spec.folder)
    small_spec.write("widgets.yaml", "paths: [")

    assert run("lint", Path()).err.startswith("spec/widgets.yaml:2: not YAML")


def test_drift_reads_no_link_to_nothing(orchard) -> None:
    (orchard.folder / "spec" / "known_drift.yaml").unlink(missing_ok=True)
    known_drift_is_a_link(orchard.folder / "spec")

    assert orchard.drift() == (1, "")
    assert "spec/known_drift.yaml:1: the file is a link to ../nowhere.yaml, which does not exist" in orchard.err


@pytest.mark.parametrize("kind", ["file", "nothing"])
def test_spec_that_is_no_folder(kind: str, small_spec, run) -> None:
    shutil.rmtree(small_spec.folder)
    if kind == "file":
        small_spec.folder.touch()

    code, _, err = run("lint", small_spec.folder)

    assert code == 2
    assert err.startswith(f"{small_spec.folder}:1: the folder of the spec ")
    assert "--spec" in err
