"""The sample application of `garden/`, across the renames between 0.1.0 and 0.2.0."""

from __future__ import annotations

from pathlib import Path

import pytest

from aiomodelarts.upgrade_check.type_checker import checker_command, new_type_errors
from aiomodelarts.upgrade_check.versions import PACKAGE_FOLDER, declarations_of

from .checked_code import checked, marks_found, marks_of

GARDEN = Path(__file__).with_name("garden")
# The annotation of a variable says what the list contains; only a type checker follows it.
ONLY_TYPE_CHECKER = ("labeling.py", 22)


@pytest.fixture(scope="module")
def report():
    return checked(GARDEN)


def test_each_line_that_breaks_is_found_and_no_other_line_is_sure(report):
    assert marks_found(report) == marks_of(GARDEN)


def test_places_advice_and_new_names(report):
    [found] = [one for one in report.findings if one.subject == "models.CreateServiceResponse"]
    line = (GARDEN / "services.py").read_text("utf-8").splitlines()[found.line - 1]

    assert line[found.column - 1 : found.end_column - 1] == "CreateServiceResponse"
    assert (found.kind, found.level, found.version) == ("model-renamed", "breaking", "0.2.0")
    assert (found.new_name, found.advice) == ("models.CreatedService", "Use `models.CreatedService`.")


def test_cells_of_notebooks(report):
    [found] = [one for one in report.findings if one.cell]

    assert (Path(found.file).name, found.cell, found.line) == ("notes.ipynb", 3, 3)
    assert (found.subject, found.certainty) == ("models.ShowServiceResponse", "sure")


def test_moved_modules_and_renamed_members(report):
    advice = {one.subject: one.advice for one in report.findings}

    assert advice["aiomodelarts.core.hooks.Attempt"] == "Write `from aiomodelarts import Attempt`."
    assert advice["aiomodelarts.testing.Recorded.answer"] == "Use `aiomodelarts.testing.Recorded.response`."
    assert advice["aiomodelarts.testing.FakeModelArts.line"] == "Use `aiomodelarts.testing.FakeModelArts.network`."


@pytest.mark.timeout(300)
def test_type_errors_of_the_new_version_are_in_sure_lines(report):
    command, archive = checker_command(), declarations_of("0.1.0")
    if command is None:
        pytest.skip("basedpyright is not installed")
    assert archive is not None
    files = sorted(GARDEN.glob("*.py"))

    errors = new_type_errors(command, files, archive.read_bytes(), PACKAGE_FOLDER)

    lines = {(str(error.path), error.line) for error in errors}
    sure = {place for place, mark in marks_found(report).items() if mark == "breaks"}
    by_value = {place for place, mark in marks_found(report).items() if mark == "may break"}
    unexplained = {(Path(path).name, line) for path, line in lines - sure - by_value}
    assert unexplained == {ONLY_TYPE_CHECKER}
    assert len(lines) >= 18
