"""Tests that avoided phrases are refused in the spec and absent from docstrings, messages and guides."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.lint.phrases import PHRASES, found_in

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated_client"
GENERATED = ("models", "params", "resources")
FOLDERS = [PACKAGE, ROOT / "generator", ROOT / "benchmarks", ROOT / "examples"]


def handwritten() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in folder.rglob("*.py"):
            if path.name not in ("operations.py", "phrases.py") and not set(path.parts) & set(GENERATED):
                yield path


def strings(path: Path) -> Iterator[ast.Constant]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            yield node


def test_docstrings_and_messages_avoid_the_phrases() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {phrase!r}; {remedy}"
        for path in handwritten()
        for node in strings(path)
        for phrase, remedy in found_in(str(node.value))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"])
def test_guides_avoid_the_phrases(name: str) -> None:
    paths = sorted((ROOT / name).rglob("*.md")) if (ROOT / name).is_dir() else [ROOT / name]
    found = [f"{path.name}: {phrase!r}; {remedy}" for path in paths for phrase, remedy in found_in(path.read_text())]
    assert found == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Which notebook is meant.", "is meant"),
        ("Answers one page of notebooks.", "Answers one"),
        ("A 503 is borne.", "is borne"),
        ("What ended is told at once.", "is told"),
        ("An explicit value goes before the environment.", "goes before"),
        ("Holds an endpoint against the spec.", "Holds an endpoint against"),
        ("The total stands in\n  the body.", "stands in"),
    ],
)
def test_lint_refuses_the_phrases(text: str, phrase: str, small_spec, run) -> None:
    small_spec.replace("ID of the one crate.", " ".join(text.split()), "crates.yaml")

    refused = run("lint", small_spec.folder)

    assert refused.code == 1
    assert f"the description contains {phrase!r}" in refused.err


def test_each_phrase_has_a_replacement() -> None:
    assert all(PHRASES.values())
