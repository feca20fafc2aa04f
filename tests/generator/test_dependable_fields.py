"""Lint refuses lists and waits that rely on fields which responses may lack."""

from __future__ import annotations

import pytest

from generator.lint.dependable_fields import check, missing_part
from generator.lint.extensions import success_schema
from generator.spec.bundle import operations
from generator.spec.source import SpecMap

WIDGET = "      description: A thing that was made.\n      required: [id]\n"
PAGE = "    WidgetPage:\n      type: object\n"
UPDATED = "              example:\n                id: w-1\n        default:\n"


@pytest.fixture
def dependable(small_spec):
    """The small spec, with everything dependable that its list and its waiter read."""
    small_spec.replace(WIDGET, WIDGET.replace("[id]", "[id, status]"))
    small_spec.replace(PAGE, f"{PAGE}      required: [total_count, widgets]\n")
    small_spec.replace(UPDATED, UPDATED.replace("w-1", "w-1\n                status: RUNNING"))
    return small_spec


def test_spec_relies_on_dependable_fields_alone(whole_spec: SpecMap) -> None:
    assert list(check(whole_spec)) == []


def test_spec_without_dependable_fields_is_not_checked(small_spec, run) -> None:
    assert run("lint", small_spec.folder).err == ""


def test_clean(dependable, run) -> None:
    assert run("lint", dependable.folder).err == ""


@pytest.mark.parametrize(
    ("old", "new", "file", "marker", "message"),
    [
        ("[total_count, widgets]", "[total_count]", "widgets.yaml", "items: widgets",
         "x-pagination of ListWidgets: items relies on widgets, which a response may lack"),
        ("[total_count, widgets]", "[widgets]", "widgets.yaml", "total: total_count",
         "x-pagination of ListWidgets: total relies on total_count, which a response may lack"),
        ("[id, status]", "[status]", "widgets.yaml", "  id: id",
         "x-pagination of ListWidgets: id relies on id, which a response may lack"),
        ("[id, status]", "[id]", "openapi.yaml", "field: status",
         "x-waiter of widgets: field relies on status, which a response may lack"),
    ],
)  # fmt: skip
def test_gap_is_refused(old, new, file, marker, message, dependable, run) -> None:
    dependable.replace(old, new)

    code, _, err = run("lint", dependable.folder)

    assert code == 1
    assert f"{file}:{dependable.line(marker, file)}: {message}" in err
    assert "may_lack" in err


def test_ids_and_work_ids_of_actions_are_checked(dependable, run) -> None:
    dependable.replace("[id, status]", "[status]")
    dependable.replace("  id: id\n", "  may_lack: {}\n")
    text = "      timeout: 60\n"
    action = "      actions:\n        make: {operation: CreateWidget, ids: {widget_id: id}, work_id: name}\n"
    dependable.replace(text, text + action, "openapi.yaml")

    err = run("lint", dependable.folder).err

    place = f"openapi.yaml:{dependable.line('make:', 'openapi.yaml')}"
    assert f"{place}: x-waiter of widgets, action make: ids relies on id, which a response may lack" in err
    assert f"{place}: x-waiter of widgets, action make: work_id relies on name, which a response may lack" in err


@pytest.mark.parametrize(
    ("reason", "message"),
    [
        ("The service counts only short lists.", ""),
        ("no sentence", "may_lack gives no reason for total_count"),
        ("''", "may_lack gives no reason for total_count"),
    ],
)
def test_reason_excuses_a_gap(reason, message, dependable, run) -> None:
    dependable.replace("[total_count, widgets]", "[widgets]")
    dependable.replace(
        "        total: total_count\n", f"        total: total_count\n        may_lack: {{total_count: {reason}}}\n"
    )

    err = run("lint", dependable.folder).err

    assert (message in err) if message else err == ""


def test_idle_reason_is_refused(dependable, run) -> None:
    dependable.replace(
        "        total: total_count\n",
        "        total: total_count\n        may_lack: {total_count: No reason needed.}\n",
    )

    err = run("lint", dependable.folder).err

    assert "may_lack names total_count, which is dependable or not used" in err


@pytest.mark.parametrize("null", ["type: [string, 'null']", "anyOf: [{type: string}, {type: 'null'}]"])
def test_dependable_field_that_may_be_null_is_refused(null, dependable, run) -> None:
    found = "type: string\n          description: Under which it is found."
    dependable.replace(found, found.replace("type: string", null))

    assert "id is required and may be null, so it is not dependable" in run("lint", dependable.folder).err


@pytest.mark.parametrize("broken", ["  items: 7\n", "  items: [widgets]\n", "  may_lack: 7\n"])
def test_broken_pagination_is_left_to_its_own_rule(broken, dependable, run) -> None:
    dependable.replace("  items: widgets\n", broken)

    code, _, err = run("lint", dependable.folder)

    assert code == 1
    assert "relies on" not in err


@pytest.mark.parametrize(
    ("operation", "path", "gap"),
    [
        ("ListTrainingJobs", "items.metadata.id", None),
        ("ListTrainingJobs", "items.endpoints.ssh", "items.endpoints"),
        ("ListTrainingJobs", "items.0.status.phase", None),
        ("ShowNotebook", "id", None),
        ("UpdateNotebook", "id", "id"),
        ("ShowPool", 'metadata.labels."os.modelarts/name"', None),
        ("ShowPool", 'metadata.labels."os.modelarts/order.name"', "metadata.labels.os.modelarts/order.name"),
        ("ShowNotebook", "no.such.field", None),
        ("ShowTrainingJobVersion", "is_success", None),
    ],
)
def test_path(whole_spec: SpecMap, operation: str, path: str, gap: str | None) -> None:
    document = whole_spec
    node = next(node for _, _, _, node in operations(document) if node["operationId"] == operation)
    assert missing_part(document, success_schema(document, node), path) == gap
