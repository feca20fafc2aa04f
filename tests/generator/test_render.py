"""Tests that generation is reproducible and atomic, and that `check` detects every difference."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.render import generation as render


@pytest.fixture
def package(small_package: Path, tmp_path: Path) -> Path:
    """Return a generated package that a test may change."""
    return shutil.copytree(small_package, tmp_path / "package")


@pytest.fixture
def written(contents, tmp_path: Path) -> Callable[[Path], dict[str, bytes | None]]:
    """Return a function that generates a spec into an empty folder and reads the files."""

    def written(spec: Path) -> dict[str, bytes | None]:
        folder = tmp_path / "written"
        folder.mkdir()
        render.write(render.load(spec), folder)
        found = contents(folder)
        shutil.rmtree(folder)
        return found

    return written


def test_small_spec_is_accepted(small_spec, run) -> None:
    code, out, err = run("lint", small_spec.folder)

    assert (code, err) == (0, "")
    assert out == "10 operations, 24 schemas: no problems\n"


def test_generate_writes_all_parts_and_nothing_else(small_spec, handwritten, tmp_path, run, contents) -> None:
    package = shutil.copytree(handwritten, tmp_path / "package")
    before = contents(package)

    code, out, err = run("generate", small_spec.folder, package)

    after = contents(package)
    assert (code, err) == (0, "")
    assert out.startswith("generated in ")
    assert {name: text for name, text in after.items() if name in before} == before
    assert {name.split("/")[0] for name in after.keys() - before.keys()} == set(render.TARGETS)
    for name, text in after.items():
        if name not in before and text is not None:
            assert re.search(rb"by `make generate`; do not edit\.", text.splitlines()[0]), name


def test_generate_removes_what_is_no_longer_in_the_spec(small_spec, package, run) -> None:
    small_spec.replace("            - $ref: '#/components/schemas/WidgetPhoto'\n", "")
    small_spec.write("widgets.yaml", re.sub(r"    WidgetPhoto:\n(      .*\n)+", "", small_spec.read()))
    module, stale = package / "models" / "widgets.py", package / "models" / "gadgets.py"
    stale.write_text("", encoding="utf-8")
    assert "class WidgetPhoto(" in module.read_text(encoding="utf-8")

    assert run("generate", small_spec.folder, package).code == 0

    assert "WidgetPhoto" not in module.read_text(encoding="utf-8")
    assert not stale.exists()
    assert run("check", small_spec.folder, package).code == 0


def test_generating_twice_gives_the_same_bytes(small_spec, package, run, contents) -> None:
    before = contents(package)

    assert run("generate", small_spec.folder, package).code == 0

    assert contents(package) == before


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_bytes_do_not_depend_on_the_hash_seed(seed: str, small_spec, package, contents) -> None:
    before = contents(package)
    command = [sys.executable, "-m", "generator", "generate", "--spec", small_spec.folder, "--package", package]
    root = Path(__file__).resolve().parents[2]

    subprocess.run(command, cwd=root, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)

    assert contents(package) == before


def test_bytes_do_not_depend_on_the_order_of_the_spec(small_spec, written, small_package, contents) -> None:
    """Reorder files, sections, paths, methods and components, but not properties."""
    before = written(small_spec.folder)
    root, widgets = small_spec.read("openapi.yaml"), small_spec.read()
    paths, components = widgets.split("components:\n  schemas:\n")
    first, second = paths.removeprefix("paths:\n").split("  /v1/{project_id}/widgets/{widget_id}:\n")
    shared, *methods = re.split(r"(?m)^(?=    (?:get|post|put|delete):$)", second)
    schemas = re.split(r"(?m)^(?=    \w+:$)", components)[1:]
    head, sections = root.split("components:\n")
    parts = re.split(r"(?m)^(?=\w)", head)[1:]

    # Schemas stay in their file, which names the module of their models.
    small_spec.write("widgets.yaml", "components:\n  schemas:\n" + "".join(reversed(schemas)))
    small_spec.write(
        "a.yaml",
        "paths:\n  /v1/{project_id}/widgets/{widget_id}:\n" + "".join([*reversed(methods), shared]) + first,
    )
    small_spec.write("openapi.yaml", "components:\n" + sections + "".join(reversed(parts)))

    assert len(methods) == 3
    assert len(parts) == 4
    assert written(small_spec.folder) == before


def test_check_accepts_what_was_generated(small_spec, package, run, contents) -> None:
    before = contents(package)

    outcome = run("check", small_spec.folder, package)

    assert outcome == (0, "the generated code matches the spec\n", "")
    assert contents(package) == before


def _edit(package: Path, name: str) -> None:
    with (package / name).open("a", encoding="utf-8") as file:
        file.write("# by hand\n")


def _add(package: Path, name: str) -> None:
    (package / name).parent.mkdir(exist_ok=True)
    (package / name).write_text("", encoding="utf-8")


def _remove(package: Path, name: str) -> None:
    (package / name).unlink()


def test_check_lists_the_files_that_differ(small_spec, package, run, contents) -> None:
    changes = {
        "models/crates.py": _remove,
        "models/gadgets.py": _add,
        "models/widgets.py": _edit,
        "openapi.json": _edit,
        "operations.py": _edit,
        "params/__init__.py": _edit,
        "resources/notes/readme.txt": _add,
        "resources/widgets.py": _edit,
    }
    for name, change in changes.items():
        change(package, name)
    before = contents(package)

    code, out, err = run("check", small_spec.folder, package)

    assert (code, out) == (1, "")
    *lines, remedy = err.splitlines()
    assert lines == [f"{name}: does not match the spec" for name in changes]
    assert remedy.startswith("remedy: ")
    assert contents(package) == before


def test_check_detects_a_spec_that_was_not_generated(small_spec, package, run) -> None:
    small_spec.replace("description: How the owner travels.", "description: How the owner flies.")

    code, _, err = run("check", small_spec.folder, package)

    assert code == 1
    names = [line.split(":")[0] for line in err.splitlines()]
    assert names == ["models/widgets.py", "openapi.json", "remedy"]


@pytest.mark.parametrize("fault", [OSError("disk full"), KeyboardInterrupt()], ids=["disk full", "interrupted"])
@pytest.mark.parametrize("number", range(1, 11))
def test_failed_replacement_restores_everything(
    number: int, fault: BaseException, small_spec, package, monkeypatch, contents
) -> None:
    small_spec.replace("description: How the owner travels.", "description: How the owner flies.")
    before = contents(package)
    rename, calls = Path.rename, 0

    def failing(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == number:
            raise fault
        return rename(self, target)

    monkeypatch.setattr(render, "write", lambda _, folder: _copy_targets(package, folder))
    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(type(fault)):
        render.generate(small_spec.folder, package)

    assert contents(package) == before


def _copy_targets(package: Path, folder: Path) -> None:
    """Write a changed copy of the generated parts."""
    for target in render.TARGETS:
        if (package / target).is_dir():
            shutil.copytree(package / target, folder / target)
        else:
            shutil.copy(package / target, folder / target)
        _add(folder, f"{target}/new.txt" if (folder / target).is_dir() else target)


def test_refusal_of_the_formatter_changes_nothing(small_spec, package, monkeypatch, contents) -> None:
    before = contents(package)
    monkeypatch.setattr(render, "NOTE", "a line\n1 1")
    with pytest.raises(RuntimeError, match="ruff refused generated code"):
        render.generate(small_spec.folder, package)

    assert contents(package) == before


def test_bundle_is_printed_or_written(small_spec, tmp_path, run, small_package) -> None:
    target = tmp_path / "bundle.json"

    printed = run("bundle", small_spec.folder)
    written = run("bundle", small_spec.folder, None, "--output", str(target))

    assert (printed.code, written.code, written.out) == (0, 0, "")
    assert printed.out.encode() == target.read_bytes() == (small_package / "openapi.json").read_bytes()
