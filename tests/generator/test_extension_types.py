"""Tests that an `x-` key whose value has a wrong type is a finding at its line, and that no other rule fails on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.lint.linter import lint
from generator.spec.bundle import bundle

WIDGETS, ROOT, ALBUMS, PHOTOS = "widgets.yaml", "openapi.yaml", "albums.yaml", "photos.yaml"
WORKSHOP = Path(__file__).with_name("workshop")
NO_MAPPING = ("", "text", "3", "-1.5", "true", "[]", "[a, a]", "[{}]")
NO_STRING = ("", "3", "-1.5", "true", "[]", "[a]", "{}", "{a: b}")
NO_NAMES = (
    "",
    "text",
    "3",
    "true",
    "{}",
    "[3]",
    "[CUT, 3, PAINTED]",
    "[CUT, [], PAINTED]",
    "[CUT, {}, PAINTED]",
    "[~]",
)
PAGINATION = (
    "        style: page\n        index: offset\n        first: 0\n        size: limit\n        items: widgets\n"
    "        id: id\n        total: total_count\n        default_limit: 10\n        max_limit: 100\n"
)
WAITER = (
    "\n      poll: ShowWidget\n      field: status\n      ready: [RUNNING]\n      failed: [BROKEN]\n      stopped: []\n"
    "      transient: [CREATING, STOPPED-BY user]\n      gone: [DELETED]\n      reason: [fault.message]\n"
    "      timeout: 60\n"
)


@pytest.mark.parametrize("value", NO_MAPPING)
@pytest.mark.parametrize(
    ("key", "file", "old", "new"),
    [
        ("x-pagination", WIDGETS, f"x-pagination:\n{PAGINATION}", "x-pagination: VALUE\n"),
        ("x-find", WIDGETS, "x-find: {name: name, id: id}", "x-find: VALUE"),
        ("x-copy", WIDGETS, "x-method: create\n", "x-method: create\n      x-copy: VALUE\n"),
        ("x-follow", WIDGETS, "x-method: get\n", "x-method: get\n      x-follow: VALUE\n"),
        ("x-waiter", ROOT, f"x-waiter:{WAITER}", "x-waiter: VALUE\n"),
    ],
)
def test_key_that_holds_a_mapping(key: str, file: str, old: str, new: str, value: str, small_spec) -> None:
    small_spec.replace(old, new.replace("VALUE", f"{value}  # here"), file)

    found = lint(bundle(small_spec.folder), conventions=True)

    line = small_spec.line("# here", file)
    assert [(problem.place.file, problem.place.line) for problem in found] == [(f"spec/{file}", line)]
    assert found[0].what.startswith(f"{key} of ")
    assert found[0].what.endswith(" is not a mapping")


@pytest.mark.parametrize("value", NO_NAMES)
def test_names_of_members(value: str, small_spec) -> None:
    small_spec.replace("x-enum-varnames: [CUT, GLUED, PAINTED]", f"x-enum-varnames: {value}  # here")

    found = lint(bundle(small_spec.folder), conventions=True)

    assert [problem.place.line for problem in found] == [small_spec.line("# here")]
    assert found[0].what == "x-enum-varnames of WidgetPhase is not a list of strings"


@pytest.mark.parametrize("value", NO_STRING)
def test_key_that_holds_a_string(value: str, tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    folder.mkdir()
    for path in WORKSHOP.glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())
    text = (folder / PHOTOS).read_text(encoding="utf-8")
    start, _, rest = text.partition("x-download: ")
    (folder / PHOTOS).write_text(f"{start}x-download: {value}\n{rest.partition(chr(10))[2]}", encoding="utf-8")

    found = lint(bundle(folder), conventions=True)

    line = start.count("\n") + 1
    assert [(problem.place.line, problem.what) for problem in found] == [
        (line, "x-download of GetPicture is not a string")
    ]
