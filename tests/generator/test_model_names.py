"""Users can guess the names of models and of enumeration members."""

from __future__ import annotations

import re
from enum import Enum
from importlib import import_module

import pytest

from aiomodelarts import models
from aiomodelarts.operations import OPERATIONS
from generator.lint.linter import lint
from generator.spec.source import SpecMap

from .conftest import SPEC


def members() -> list[Enum]:
    """Every member of every enumeration of the package."""
    classes = [getattr(models, name) for name in models.__all__]
    return [member for one in classes if issubclass(one, Enum) for member in one]


def test_spec_keeps_the_conventions(whole_spec: SpecMap) -> None:
    assert lint(whole_spec, conventions=True) == []


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("ShowService", "Service"),
        ("ListServices", "ServicePage"),
        ("CreateService", "CreatedService"),
        ("ShowModel", "Model"),
        ("DeleteModel", "ModelDeletionResult"),
        ("ShowVisualizationJob", "VisualizationJob"),
        ("ListVisualizationJobs", "VisualizationJobPage"),
        ("ShowTrainingJobVersion", "TrainingJobVersion"),
        ("ListTrainingJobs", "TrainingJobPage"),
        ("DescWorkforce", "LabelingTeam"),
        ("ListWorkforces", "LabelingTeamPage"),
        ("SyncDataSourceState", "SynchronizationTask"),
        ("UpdateDataset", "DatasetReference"),
    ],
)
def test_responses_are_named_for_their_contents(operation: str, name: str) -> None:
    assert OPERATIONS[operation].response_model is getattr(models, name)


def test_no_response_is_named_for_its_operation() -> None:
    assert [name for name in models.__all__ if name.endswith("Response") or re.match(r"(Show|Desc)[A-Z]", name)] == []
    for old in ("ShowServiceResponse", "ListServicesResponse", "ShowModelResponse"):
        assert not hasattr(models, old)


def test_names_are_unique_whatever_their_case() -> None:
    assert len({name.lower() for name in models.__all__}) == len(models.__all__)


def test_a_model_can_be_called_model() -> None:
    model = models.Model.from_dict({"model_id": "1", "model_name": "ocr", "more": 1})

    assert model.model_name == "ocr"
    assert model.to_dict() == {"model_id": "1", "model_name": "ocr", "more": 1}


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("PoolMetricPeriod.SECONDS_60", "60"),
        ("PoolMetricPeriod.SECONDS_3600", "3600"),
        ("NotebookStopType.TIMING", "timing"),
        ("NotebookStopType.TIMING_UPPERCASE", "TIMING"),
        ("ImageArchitecture.AARCH64_LOWERCASE", "aarch64"),
        ("JobStatus.RUNNING", 8),
        ("PoolPhase.CREATION_FAILED", "CreationFailed"),
        ("TrainingJobLogLinkType.TEXT_PLAIN", "text/plain"),
        ("ModelType.TENSORFLOW", "TensorFlow"),
    ],
)
def test_members_are_words_from_their_values(member: str, value: object) -> None:
    name, _, key = member.partition(".")

    assert getattr(models, name)[key] == value


def test_no_member_is_named_for_its_position() -> None:
    assert [member for member in members() if re.search(r"VALUE_\d|ANSWERED", member.name)] == []


def test_old_and_new_names_are_listed() -> None:
    table = (SPEC.parent / "docs" / "renamed-models.md").read_text(encoding="utf-8")
    renamed = re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", table, re.MULTILINE)

    assert ("ShowServiceResponse", "Service") in renamed
    assert [new for _, new in renamed if not hasattr(models, new)] == []
    present = {old for old, _ in renamed if hasattr(models, old)}
    assert present <= {new for _, new in renamed}


@pytest.mark.parametrize("name", ["ListWidgetsResponse", "WidgetsResponse", "ShowWidgets", "ListWidgetsPage"])
def test_response_named_for_its_operation_is_refused(name: str, small_spec, run) -> None:
    small_spec.write("widgets.yaml", small_spec.read().replace("WidgetPage", name))

    code, _, err = run("lint", small_spec.folder)

    assert code == 1
    line = small_spec.line(f"    {name}:")
    assert f"widgets.yaml:{line}: the response schema {name} is named for the operation ListWidgets" in err
    assert "NotebookPage" in err


def test_response_named_for_an_operation_and_a_resource_is_allowed(small_spec, run) -> None:
    """A schema may have the name of an operation, such as ExportTask, which returns the task."""
    small_spec.replace("operationId: ShowWidget\n", "operationId: Widget\n")
    small_spec.write("openapi.yaml", re.sub(r"\bShowWidget\b", "Widget", small_spec.read("openapi.yaml")))
    small_spec.write("widgets.yaml", re.sub(r"\bShowWidget\b", "Widget", small_spec.read()))

    assert "named for the operation" not in run("lint", small_spec.folder).err


@pytest.mark.parametrize(
    ("values", "names", "member"),
    [
        ("[name, made_at, '60']", "", "VALUE_2"),
        ("[name, made_at, '60']", "[NAME, MADE_AT, VALUE_60]", "VALUE_60"),
        ("[name, made_at, NAME]", "[NAME, MADE_AT, ANSWERED_NAME]", "ANSWERED_NAME"),
        ("[name, made_at, CreationFailed]", "", "CREATIONFAILED"),
        ("[name, made_at, text/plain]", "", "TEXTPLAIN"),
    ],
)
def test_member_that_is_not_a_word_is_refused(values: str, names: str, member: str, small_spec, run) -> None:
    given = f"      x-enum-varnames: {names}\n" if names else ""
    small_spec.replace("      enum: [name, made_at]\n", f"      enum: {values}\n{given}")

    code, _, err = run("lint", small_spec.folder)

    assert code == 1
    place = f"widgets.yaml:{small_spec.line(f'enum: {values}')}"
    assert f"{place}: the member {member} of WidgetSortKey is not named with the words of its value" in err
    assert "x-enum-varnames" in err


@pytest.mark.parametrize("value", ["made-at", "made at", "made.at", "MADE_AT2", "K8S"])
def test_member_that_is_a_word_is_allowed(value: str, small_spec, run) -> None:
    small_spec.replace("enum: [name, made_at]", f"enum: [name, made_at, {value}x]")

    assert run("lint", small_spec.folder).err == ""


def test_code_is_generated_whatever_the_names(make_client) -> None:
    """The generator works with names that break the conventions."""
    client = make_client(lambda spec: spec.write("widgets.yaml", spec.read().replace("WidgetPage", "WidgetResponse")))

    assert client.models.WidgetResponse.from_dict({"total_count": 1}).total_count == 1


@pytest.mark.parametrize("name", ["AllWidgets", "ZoneOfWidgets"])
def test_items_are_found_below_a_schema_of_any_name(name: str, make_client) -> None:
    """Schemas are read in the order of their names, so a page may be read before or after the schema of its items."""

    def change(spec) -> None:
        spec.replace("items: widgets\n", "items: found.widgets\n")
        example = "                widgets:\n                  - id: w-1\n                    status: RUNNING\n"
        nested = "                found:\n                  widgets: [{id: w-1, status: RUNNING}]\n"
        spec.replace(f"total_count: 1\n{example}", f"total_count: 1\n{nested}")
        text = spec.read()
        page = text.index("    WidgetPage:")
        start = text.index("        widgets:\n", page)
        end = text.index("    CreateWidgetRequest:", page)
        inner = text[start:end]
        reference = f"        found:\n          $ref: '#/components/schemas/{name}'\n"
        reference += "          description: The widgets of this page, below one more key.\n"
        schema = f"    {name}:\n      type: object\n      description: Some of the widgets.\n      properties:\n{inner}"
        spec.write("widgets.yaml", text[:start] + reference + schema + text[end:])

    client = make_client(change)
    widgets = import_module(f"{client.__name__}.resources.widgets").Widgets

    assert "models.Widget]" in str(widgets.list.__annotations__["return"])
