"""The sample application of `garden/`, across the renames between 0.1.0 and 0.2.0."""

from __future__ import annotations

from pathlib import Path

import pytest

from .checked_code import checked, marks_found, marks_of

GARDEN = Path(__file__).with_name("garden")


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
