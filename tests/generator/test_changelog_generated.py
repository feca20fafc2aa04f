"""Tests that changes of the spec explain all changed names of the generated package, so that each is reported once."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from tests.generator.changed_api import Changelog
from tests.generator.conftest import SmallSpec

Edits = tuple[Callable[[SmallSpec], None], ...]


@pytest.fixture
def changelog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Changelog:
    """Return an object that runs the command."""
    return Changelog(tmp_path, capsys)


def rename_resource(spec: SmallSpec) -> None:
    for file in ("openapi.yaml", "widgets.yaml"):
        spec.write(file, re.sub(r"(tags: \[|- name: )widgets\b", r"\1gadgets", spec.read(file)))


def rename_over(spec: SmallSpec) -> None:
    """Give the name of a method to another one, and rename that one."""
    spec.replace("x-method: update", "x-method: change")
    spec.replace("x-method: delete", "x-method: update")


def swap_classes(spec: SmallSpec) -> None:
    spec.write("widgets.yaml", spec.read().replace("WidgetSortKey", "WidgetOrder"))
    for file in ("crates.yaml", "widgets.yaml"):
        text = spec.read(file).replace("WidgetPhoto", "Swapped").replace("WidgetDrawing", "WidgetPhoto")
        spec.write(file, text.replace("Swapped", "WidgetDrawing"))


def swap_fields(spec: SmallSpec) -> None:
    spec.replace(
        "        lens:\n          type: string", "        lens:\n          type: string\n          x-python-name: title"
    )
    text = spec.read()
    at = text.index("        title:", text.index("    WidgetPhoto:"))
    spec.write("widgets.yaml", text[:at] + text[at:].replace("title:\n", "title:\n          x-python-name: lens\n", 1))


def new_member(spec: SmallSpec) -> None:
    spec.replace("x-enum-varnames: [CUT, GLUED, PAINTED]", "x-enum-varnames: [GLUED, CUT, PAINTED]")


def null(spec: SmallSpec) -> None:
    spec.replace(
        "          description: Kind of widget.",
        "          x-python-name: type_\n          description: Kind of widget.",
    )
    text = spec.read()
    at = text.index("        str:")
    spec.write("widgets.yaml", text[:at] + text[at:].replace("type: string", "type: [string, 'null']", 1))


def dependable(spec: SmallSpec) -> None:
    spec.replace("      required: [id]\n", "      required: [id, status]\n")


def no_waiter(spec: SmallSpec) -> None:
    text = spec.read("openapi.yaml")
    spec.write("openapi.yaml", text[: text.index("    x-waiter:")] + text[text.index("components:") :])


@pytest.mark.parametrize(
    "edits",
    [(rename_resource, swap_classes), (rename_over, swap_fields, new_member, null, dependable), (no_waiter,)],
    ids=["names of resources and classes", "other names", "no waiter"],
)
def test_changes_of_generated_code_are_explained(
    changelog: Changelog,
    tmp_path: Path,
    handwritten: Path,
    small_spec: SmallSpec,
    edits: tuple[Callable[[SmallSpec], None], ...],
) -> None:
    for name in ("old", "new"):
        folder = shutil.copytree(small_spec.folder, tmp_path / name / "spec")
        if name == "new":
            changed = SmallSpec.__new__(SmallSpec)
            changed.folder = folder
            for edit in edits:
                edit(changed)
        package = shutil.copytree(handwritten, tmp_path / name / "generated_client" / "aiomodelarts")
        assert main(["generate", "--no-lint", "--spec", str(folder), "--package", str(package)]) == 0

    found: list[dict[str, Any]] = json.loads(
        changelog.run(tmp_path / "old" / "spec", tmp_path / "new" / "spec", "--json")
    )["changes"]

    assert found
    assert [change["subject"] for change in found if change["group"] == "package"] == []
