"""Test of the whole update after an API change, as CONTRIBUTING.md describes it, on a small spec."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main

BAKERY = Path(__file__).with_name("bakery")
PAGES = "reference/api-ref/source/loaves"
PACKAGE = "generated_client/aiomodelarts"

# Changes in the second edition of the pages: `weight` is renamed to `mass`, `minutes` is required, and there is an
# operation to eat a loaf.
NEW_ROWS = """\
   | mass        | No         | Integer  | Grams.                |
   +-------------+------------+----------+-----------------------+
   | minutes     | Yes        | Integer  | Time in the oven.     |
"""


class Bakery:
    """Checkout with reference pages, the spec and the package generated from it.

    Args:
        folder: Folder to write it to.
        handwritten: Package without generated code.
        capsys: Captures the output of commands.
    """

    def __init__(self, folder: Path, handwritten: Path, capsys: pytest.CaptureFixture[str]) -> None:
        shutil.copytree(BAKERY, folder)
        shutil.copytree(handwritten, folder / PACKAGE)
        self.folder = folder
        self.capsys = capsys

    def run(self, *arguments: object) -> tuple[int, str]:
        self.capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = self.capsys.readouterr()
        return code, out + err

    def drift(self) -> tuple[int, list[str]]:
        code, out = self.run("drift", "--spec", self.folder / "spec", "--docs", self.folder / "reference")
        # The lines below each difference, with its places, are indented further.
        return code, [text.strip() for text in out.splitlines()[:-1] if not text.startswith("    ")]

    def generate(self) -> tuple[int, str]:
        return self.run("generate", "--spec", self.folder / "spec", "--package", self.folder / PACKAGE)

    def replace(self, file: str, old: str, new: str) -> None:
        text = (self.folder / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {file}"
        (self.folder / file).write_text(text.replace(old, new), encoding="utf-8")

    def publish_new_pages(self) -> None:
        row = "   | weight      | No         | Integer  | Grams.                |\n"
        self.replace(f"{PAGES}/baking_a_loaf.rst", row, NEW_ROWS)
        shutil.copy(self.folder / "eating_a_loaf.rst", self.folder / PAGES)

    def edit_spec(self) -> None:
        """Edit the spec as a maintainer would after reading the differences."""
        loaves = "spec/loaves.yaml"
        self.replace(loaves, "        weight:\n          type: integer\n          description: How heavy it shall", (
            "        mass:\n          type: integer\n          description: How heavy it shall"
        ))  # fmt: skip
        self.replace(loaves, "    Loaf:\n", (
            "        minutes:\n          type: integer\n          description: How long it stays in the oven.\n"
            "          minimum: 1\n    Loaf:\n"
        ))  # fmt: skip
        self.replace(loaves, "required: [flour]", "required: [flour, minutes]")
        self.replace(loaves, "              flour: rye\n              weight: 750\n", (
            "              flour: rye\n              mass: 750\n              minutes: 50\n"
        ))  # fmt: skip
        eating = (self.folder / "eating_a_loaf.yaml").read_text(encoding="utf-8")
        self.replace(loaves, "components:\n  schemas:\n    BakeLoaf", f"{eating}components:\n  schemas:\n    BakeLoaf")


@pytest.fixture
def bakery(tmp_path: Path, handwritten: Path, capsys: pytest.CaptureFixture[str]) -> Bakery:
    """Return the bakery in the state of the last release."""
    return Bakery(tmp_path / "bakery", handwritten, capsys)


def test_from_new_pages_to_release_notes(bakery: Bakery, tmp_path: Path) -> None:
    assert bakery.drift() == (0, [])
    assert bakery.generate()[0] == 0
    released = shutil.copytree(bakery.folder, tmp_path / "released")

    bakery.publish_new_pages()
    assert bakery.drift() == (1, [
        "BakeLoaf (loaves/baking_a_loaf.rst)",
        "request mass: missing in the spec (documented: Integer, optional)",
        "request minutes: missing in the spec (documented: Integer, mandatory)",
        "request weight: not documented (in the spec: integer)",
        "EatLoaf (loaves/eating_a_loaf.rst)",
        "operation: missing in the spec (documented: DELETE /v1/{project_id}/loaves/{loaf_id}, "
        "loaves/eating_a_loaf.rst)",
    ])  # fmt: skip

    bakery.edit_spec()
    assert bakery.drift() == (0, [])
    assert bakery.run("lint", "--spec", bakery.folder / "spec") == (0, "2 operations, 3 schemas: no problems\n")

    stale = bakery.run("changelog", released / "spec", bakery.folder / "spec")[1]
    assert "run `make generate` first" in stale
    assert bakery.generate()[0] == 0
    resource = (bakery.folder / PACKAGE / "resources" / "loaves.py").read_text(encoding="utf-8")
    assert "async def eat(" in resource

    code, text = bakery.run("changelog", released / "spec", bakery.folder / "spec")
    assert code == 0
    assert (
        text.partition("\n\n")[2]
        == """\
Next version: **0.2.0** (the old version is 0.1.0).
5 changes: 2 breaking, 2 compatible, 1 documentation; 4 of them change requests or responses.

## Breaking: what to change in your code

### `client.loaves`

- `client.loaves.bake(weight)` was removed. A call with it raises TypeError. **Remove the argument.**
- `client.loaves.bake(minutes)` is new and required: How long it stays in the oven. \
A call without it raises TypeError. **Pass it in every call.**

## New features and compatible changes

### `client.loaves`

- `client.loaves.bake(mass)` is new: How heavy it shall be, in grams.
- `client.loaves.eat` is new: Eat a loaf.

## Documentation

### `client.loaves`

- Reworded: `client.loaves.bake`.
"""
    )


def test_changes_of_generated_code_are_reported_once(bakery: Bakery, tmp_path: Path) -> None:
    """Changes of generated code that follow from the specs must not be reported twice."""
    assert bakery.generate()[0] == 0
    released = shutil.copytree(bakery.folder, tmp_path / "released")
    bakery.edit_spec()
    assert bakery.generate()[0] == 0
    content: dict[str, Any] = json.loads(
        bakery.run("changelog", released / "spec", bakery.folder / "spec", "--json")[1]
    )
    assert [change["subject"] for change in content["changes"] if change["kind"].startswith("python-")] == []
    assert content["notes"] == []
