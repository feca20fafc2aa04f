"""The YAML and TOML blocks of pages: they parse, and the steps of workflows in them can run."""

import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from tests.contract.documented_code import blocks, documents
from tests.contract.documented_commands import check

PARSERS = {"yaml": yaml.safe_load, "toml": tomllib.loads}
# A script of the reader.
OWN_SCRIPTS = {"./run_tests.sh"}


def steps_in(part: Any) -> Iterator[dict[str, Any]]:
    """The steps of jobs anywhere inside a value."""
    if isinstance(part, dict):
        if "run" in part or "uses" in part:
            yield cast("dict[str, Any]", part)
        part = list(cast("dict[str, Any]", part).values())
    for inner in cast("list[Any]", part) if isinstance(part, list) else ():
        yield from steps_in(inner)


def problem_of(step: dict[str, Any]) -> str:
    """What is wrong with a step; empty if nothing is."""
    if "run" in step:
        lines = [shlex.split(line.partition(" > ")[0]) for line in step["run"].splitlines()]
        return " ".join(found for words in lines if words[0] not in OWN_SCRIPTS and (found := check(words)))
    paths = str(step.get("with", {}).get("path", "")).splitlines()
    # A space does not separate paths, but is a part of the name.
    return next((f"write each path of {step['uses']} on a line: {path}" for path in paths if " " in path), "")


def test_settings_parse_and_steps_can_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "train.py").write_text("print()\n")
    monkeypatch.chdir(tmp_path)
    problems: list[str] = []
    steps = 0
    for block in (one for path in documents() for one in blocks(path) if one.language in PARSERS):
        for step in steps_in(PARSERS[block.language](block.code)):
            steps += 1
            problems += [f"{block.place}: {problem}" for problem in [problem_of(step)] if problem]
    assert not problems, "\n".join(problems)
    assert steps >= 7


def test_wrong_steps_are_found() -> None:
    artifact = {"uses": "upload@v1", "with": {"path": "c.* d"}}
    found = list(
        steps_in({"jobs": {"a": {"steps": [artifact, {"run": "pip install '.[tests]'"}, {"run": "make test"}]}}})
    )
    assert [problem_of(step) for step in found] == [
        "write each path of upload@v1 on a line: c.* d",
        "there is no extra ['tests']",
        "",
    ]
