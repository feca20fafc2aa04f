"""Tests of `changelog` for `..._and_wait` methods and for methods that follow logs and events."""

from __future__ import annotations

import ast
import json
import re
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from attrs import fields_dict

from generator.__main__ import main
from generator.changelog.change import explained_names
from generator.changelog.compare_documents import compare_documents
from generator.changelog.compared_versions import open_version
from generator.changelog.waiters import DEFAULT_SECONDS
from generator.spec.bundle import bundle
from tests.generator.changed_api import Api, Changelog, line, rename

SMALL_SPEC = Path(__file__).with_name("small_spec")
ACTIONS = {
    "create": {"operation": "CreateWidget", "ids": {"widget_id": "id"}},
    "paint": {"operation": "UpdateWidget", "body": {"name": "red"}, "summary": "Paint a widget.", "ready": ["RUNNING"]},
    "delete": {"operation": "DeleteWidget", "gone": True},
    "settle": {"ready": ["RUNNING", "BROKEN"]},
}
CRATE_WAITER = {"poll": "PackCrate", "field": "id", "ready": ["full"], "timeout": 9, "actions": {}}
LOG = {
    "operationId": "ShowLog", "x-method": "get_log", "tags": ["widgets"], "responses": {},
    "x-follow": {"method": "follow_log", "style": "preview"},
}  # fmt: skip
LOG_PATH = "/v1/{project_id}/widgets/{widget_id}/tasks/{task_id}/log"
EVENTS = {"method": "follow_events", "style": "events", "time": "size", "ends": ["BROKEN"]}


def waiter(api: Api) -> dict[str, Any]:
    return api.tag("widgets")["x-waiter"]


def action(api: Api, name: str) -> dict[str, Any]:
    return waiter(api)["actions"][name]


def follow(api: Api, operation: str) -> dict[str, Any]:
    return api.operation(operation)["x-follow"]


def make_instead_of_create(api: Api) -> None:
    api.operation("CreateWidget").update({"x-method": "make"})
    rename(waiter(api)["actions"], "create", "make")


def create_crates(api: Api) -> None:
    """Move the action to another resource, which has another waiter."""
    api.tag("crates")["x-waiter"]["actions"]["create"] = waiter(api)["actions"].pop("create")


def follow_parts(api: Api, items: dict[str, Any]) -> None:
    """Follow the events of a new operation."""
    listed = json.loads(json.dumps(api.operation("ListWidgets")))
    api.operation("ListWidgets").pop("x-follow")
    listed.update({"operationId": "ListParts", "x-method": "list_parts"})
    listed.pop("x-find")
    listed["responses"]["200"]["content"]["application/json"]["schema"] = {
        "type": "object", "properties": {"widgets": {"type": "array", "items": items}},
    }  # fmt: skip
    api.document["paths"]["/v1/{project_id}/parts"] = {"get": listed}


def add_argument(api: Api, operation: str, name: str) -> None:
    new = {"name": name, "in": "query", "description": "Something new.", "schema": {"type": "string"}}
    api.operation(operation).setdefault("parameters", []).append(new)


# Name, edit, and expected changes.
ACTING = [
    ("added", lambda api: waiter(api)["actions"].update(mend={**ACTIONS["paint"], "body": {"name": "new"}}),
     ["compatible python: helper-added: client.widgets.mend_and_wait",
      "compatible python: helper-added: client.widgets.mend",
      "compatible python: goal-added: client.widgets.wait(until)"]),
    ("added on another resource", lambda api: waiter(api)["actions"].update(pack={"operation": "PackCrate"}),
     ["compatible python: helper-added: client.crates.pack_and_wait",
      "compatible python: goal-added: client.widgets.wait(until)"]),
    ("removed", lambda api: waiter(api)["actions"].pop("paint"),
     ["breaking python: helper-removed: client.widgets.paint_and_wait",
      "breaking python: helper-removed: client.widgets.paint",
      "breaking python: goal-removed: client.widgets.wait(until)"]),
    ("one that ends with nothing removed", lambda api: waiter(api)["actions"].pop("delete"),
     ["breaking python: helper-removed: client.widgets.delete_and_wait"]),
    ("removed with its operation", lambda api: (api.remove("DeleteWidget"), waiter(api)["actions"].pop("delete")),
     ["breaking wire: operation-removed: client.widgets.delete",
      "breaking python: helper-removed: client.widgets.delete_and_wait"]),
    ("removed with the waiter", lambda api: (api.tag("widgets").pop("x-waiter"),
                                             api.operation("ListWidgets").pop("x-follow"), api.remove("ShowLog")),
     ["breaking python: waiter-removed: client.widgets.wait",
      *(f"breaking python: helper-removed: client.widgets.{name}" for name in (
          "create_and_wait", "delete_and_wait", "follow_events", "follow_log", "paint", "paint_and_wait")),
      "breaking wire: operation-removed: client.widgets.get_log"]),
    ("another name", lambda api: rename(waiter(api)["actions"], "paint", "color"),
     ["breaking python: helper-renamed: client.widgets.paint_and_wait",
      "breaking python: helper-renamed: client.widgets.paint",
      "breaking python: goal-removed: client.widgets.wait(until)",
      "compatible python: goal-added: client.widgets.wait(until)"]),
    ("another name of the operation, too", make_instead_of_create,
     ["breaking python: method-renamed: client.widgets.create",
      "breaking python: helper-renamed: client.widgets.create_and_wait",
      "breaking python: goal-removed: client.widgets.wait(until)",
      "compatible python: goal-added: client.widgets.wait(until)"]),
    ("another resource of the operation", lambda api: api.operation("UpdateWidget").update(tags=["crates"]),
     ["breaking python: method-renamed: client.widgets.update",
      "breaking python: helper-renamed: client.widgets.paint_and_wait",
      "breaking python: helper-renamed: client.widgets.paint"]),
    ("another id of the operation", lambda api: (api.operation("DeleteWidget").update(operationId="ThrowAway"),
                                                 action(api, "delete").update(operation="ThrowAway")),
     ["breaking python: operation-id-changed: client.widgets.delete"]),
    ("another operation", lambda api: action(api, "delete").update(operation="ListWidgets"),
     ["breaking wire: method-replaced: client.widgets.delete_and_wait",
      "breaking wire: argument-removed: client.widgets.delete_and_wait(widget_id)",
      *(f"compatible wire: argument-added: client.widgets.delete_and_wait({name})"
        for name in ("offset", "limit", "sort_by", "x_trace"))]),
    ("a body of its own", lambda api: action(api, "create").update(body={"name": "new"}),
     ["breaking wire: helper-body-changed: client.widgets.create_and_wait",
      *(f"breaking wire: argument-removed: client.widgets.create_and_wait({name})"
        for name in ("name", "parts", "words", "labels", "size"))]),
    ("another body of its own", lambda api: action(api, "paint").update(body={"name": "blue"}),
     ["breaking wire: helper-body-changed: client.widgets.paint_and_wait",
      "breaking wire: helper-body-changed: client.widgets.paint"]),
    ("arguments of the operation, said once", lambda api: add_argument(api, "CreateWidget", "color"),
     ["compatible wire: argument-added: client.widgets.create(color)"]),
    ("other states", lambda api: action(api, "paint")["ready"].append("BROKEN"),
     ["breaking python: helper-target-changed: client.widgets.paint_and_wait"]),
    ("states in another order", lambda api: action(api, "settle")["ready"].reverse(), []),
    ("the states of the waiter, said once", lambda api: waiter(api)["ready"].append("BROKEN"),
     ["breaking python: waiter-ready-changed: client.widgets.wait",
      "breaking python: waiter-states-moved: client.widgets.wait"]),
    ("the states of the waiter as its own", lambda api: action(api, "create").update(ready=["RUNNING"]), []),
    ("the end of the resource", lambda api: (action(api, "paint").pop("ready"), action(api, "paint").update(gone=True)),
     ["breaking python: helper-target-changed: client.widgets.paint_and_wait",
      "breaking wire: helper-answer-changed: client.widgets.paint_and_wait",
      "breaking python: goal-removed: client.widgets.wait(until)"]),
    ("no longer the end of the resource", lambda api: action(api, "delete").pop("gone"),
     ["breaking python: helper-target-changed: client.widgets.delete_and_wait",
      "breaking wire: helper-answer-changed: client.widgets.delete_and_wait",
      "compatible python: goal-added: client.widgets.wait(until)"]),
    ("another waiter", create_crates,
     ["breaking python: helper-target-changed: client.widgets.create_and_wait",
      "breaking wire: helper-answer-changed: client.widgets.create_and_wait",
      "compatible python: helper-changed: client.widgets.create_and_wait",
      "breaking python: goal-removed: client.widgets.wait(until)",
      "compatible python: goal-added: client.crates.wait(until)"]),
    ("busy", lambda api: action(api, "create").update(busy={"fault.part": []}),
     ["compatible python: helper-states-changed: client.widgets.create_and_wait"]),
    ("work", lambda api: action(api, "settle").update(work_id="fault.part"),
     ["compatible python: waiter-states-changed: client.widgets.wait(until)"]),
    ("polls for itself", lambda api: action(api, "settle").update(poll="ListWidgets"),
     ["compatible python: waiter-states-changed: client.widgets.wait(until)"]),
    ("broken", lambda api: action(api, "create").update(broken={"fault.part": ["wheel"]}),
     ["compatible python: helper-states-changed: client.widgets.create_and_wait"]),
    ("readings", lambda api: action(api, "create").update(readings=2),
     ["compatible python: helper-states-changed: client.widgets.create_and_wait"]),
    ("an order", lambda api: action(api, "create").update(order={"waiter": "crates", "name": "id"}),
     ["compatible python: helper-states-changed: client.widgets.create_and_wait"]),
    ("settings to agree with", lambda api: action(api, "create").update(matches={"parts.name": "fault.part.name"}),
     ["compatible python: helper-states-changed: client.widgets.create_and_wait"]),
    ("one kind of items", lambda api: action(api, "create").update(only={"kind": "size"}),
     ["compatible python: helper-states-changed: client.widgets.create_and_wait"]),
    ("broken before", lambda api: action(api, "settle").update(may_stay_broken=True),
     ["compatible python: waiter-states-changed: client.widgets.wait(until)"]),
    ("a reason for other conditions", lambda api: action(api, "create").update(differs="Because it is so."),
     []),
    ("parts of the waiter, said once", lambda api: waiter(api).update(busy={"parts.name": ["wheel"]}),
     ["compatible python: waiter-changed: client.widgets.wait"]),
    ("settings of the waiter", lambda api: waiter(api).update(matches={"parts.name": "fault.part.name"}),
     ["compatible python: waiter-changed: client.widgets.wait"]),
    ("the parts of the waiter as its own", lambda api: (waiter(api).update(busy={"parts.name": ["wheel"]}),
                                                        action(api, "create").update(busy={"parts.name": ["wheel"]})),
     ["compatible python: waiter-changed: client.widgets.wait",
      "compatible python: helper-states-changed: client.widgets.create_and_wait"]),
    ("codes of a deletion", lambda api: waiter(api).update(deleting_codes=["W.1"]),
     ["compatible python: waiter-changed: client.widgets.wait"]),
    ("longest wait", lambda api: action(api, "create").update(timeout=5),
     ["compatible python: helper-changed: client.widgets.create_and_wait"]),
    ("the longest wait of the waiter as its own", lambda api: action(api, "create").update(timeout=60), []),
    ("other ids", lambda api: action(api, "create").update(ids={"widget_id": "name"}),
     ["compatible python: helper-changed: client.widgets.create_and_wait"]),
    ("later first look", lambda api: waiter(api).update(first_delay=4),
     ["compatible python: waiter-times-changed: client.widgets.wait"]),
    ("a goal added", lambda api: waiter(api)["actions"].update(rest={"ready": ["BROKEN"]}),
     ["compatible python: goal-added: client.widgets.wait(until)"]),
    ("a goal removed", lambda api: waiter(api)["actions"].pop("settle"),
     ["breaking python: goal-removed: client.widgets.wait(until)"]),
    ("a goal changed", lambda api: action(api, "settle")["ready"].pop(),
     ["breaking python: goal-changed: client.widgets.wait(until)"]),
    ("a goal with more to look at", lambda api: action(api, "settle").update(busy={"fault.part": []}),
     ["compatible python: waiter-states-changed: client.widgets.wait(until)"]),
    ("only a goal is left", lambda api: waiter(api)["actions"].update(paint={"ready": ["RUNNING"]}),
     ["breaking python: helper-removed: client.widgets.paint_and_wait",
      "breaking python: helper-removed: client.widgets.paint"]),
    ("polls in another way", lambda api: waiter(api).update(poll="PackCrate"),
     ["compatible wire: waiter-poll-changed: client.widgets.wait",
      "breaking wire: waiter-arguments-changed: client.widgets.wait",
      "breaking wire: waiter-answer-changed: client.widgets.wait"]),
]  # fmt: skip

FINDING = [
    ("removed", lambda api: api.operation("ListWidgets").pop("x-find"),
     ["breaking python: helper-removed: client.widgets.find"]),
    ("without a reason any more", lambda api: api.operation("ListWidgets").update({"x-find": {"omitted": "None."}}),
     ["breaking python: helper-removed: client.widgets.find"]),
    ("another path of the name", lambda api: api.operation("ListWidgets")["x-find"].update(name="made_at"),
     ["compatible python: helper-changed: client.widgets.find"]),
    ("a search by an argument", lambda api: (add_argument(api, "ListWidgets", "color"), api.operation("ListWidgets")[
        "x-find"].update(filter={"color": "{name}"}, get="ShowWidget")),
     ["compatible wire: argument-added: client.widgets.list(color)",
      "compatible python: helper-changed: client.widgets.find"]),
    ("an argument that is always sent", lambda api: api.operation("ListWidgets")["x-find"].update(
        fixed={"X-Trace": "abc"}),
     ["compatible python: helper-changed: client.widgets.find"]),
    ("arguments of the list, said once", lambda api: add_argument(api, "ListWidgets", "color"),
     ["compatible wire: argument-added: client.widgets.list(color)"]),
]  # fmt: skip

COPY = {"get": "ShowWidget", "name": "name", "changes": {"length": "size"}}


def copying(api: Api) -> dict[str, Any]:
    return api.operation("CreateWidget")["x-copy"]


COPYING = [
    ("removed", lambda api: api.operation("CreateWidget").pop("x-copy"),
     ["breaking python: helper-removed: client.widgets.copy"]),
    ("another source of a field", lambda api: copying(api).update({"from": {"words": "labels"}}),
     ["compatible python: helper-changed: client.widgets.copy"]),
    ("another argument", lambda api: copying(api).update(changes={"width": "size"}),
     ["breaking wire: argument-removed: client.widgets.copy(length)",
      "compatible wire: argument-added: client.widgets.copy(width)",
      "compatible python: helper-changed: client.widgets.copy"]),
    ("arguments of the operation, said once", lambda api: add_argument(api, "CreateWidget", "color"),
     ["compatible wire: argument-added: client.widgets.create(color)"]),
]  # fmt: skip

FOLLOWING = [
    ("added", lambda api: api.operation("ShowWidget").update({"x-follow": {"method": "download", "style": "link"}}),
     ["compatible python: helper-added: client.widgets.download"]),
    ("removed", lambda api: api.operation("ShowLog").pop("x-follow"),
     ["breaking python: helper-removed: client.widgets.follow_log"]),
    ("another name", lambda api: follow(api, "ShowLog").update(method="read_log"),
     ["breaking python: helper-renamed: client.widgets.follow_log"]),
    ("another style", lambda api: follow(api, "ShowLog").update(style="cursor", files="ListWidgets"),
     ["breaking wire: follow-style-changed: client.widgets.follow_log"]),
    ("events instead of lines", lambda api: (add_argument(api, "ShowLog", "color"), follow(api, "ShowLog").update(
        style="events", time="at", ends=[])),
     ["breaking wire: follow-style-changed: client.widgets.follow_log",
      "compatible wire: argument-added: client.widgets.follow_log(color)",
      "compatible wire: argument-added: client.widgets.get_log(color)"]),
    ("other ends", lambda api: follow(api, "ListWidgets").update(ends=["BROKEN", "DELETED"]),
     ["breaking python: follow-ends-changed: client.widgets.follow_events"]),
    ("the usual ends as its own", lambda api: follow(api, "ShowLog").update(ends=["BROKEN", "RUNNING"]), []),
    ("the ends of the waiter, said once", lambda api: waiter(api)["failed"].clear(),
     ["breaking python: waiter-states-moved: client.widgets.wait"]),
    ("the time of events", lambda api: follow(api, "ListWidgets").update(time="weight"),
     ["compatible python: helper-changed: client.widgets.follow_events"]),
    ("arguments of the operation, said once", lambda api: add_argument(api, "ListWidgets", "color"),
     ["compatible wire: argument-added: client.widgets.list(color)"]),
    ("another operation", lambda api: follow_parts(api, {"$ref": "#/components/schemas/Widget"}),
     ["compatible wire: operation-added: client.widgets.list_parts",
      "compatible wire: helper-operation-changed: client.widgets.follow_events"]),
    ("another operation with other events", lambda api: follow_parts(api, {"$ref": "#/components/schemas/WidgetPart"}),
     ["compatible wire: operation-added: client.widgets.list_parts",
      "compatible wire: helper-operation-changed: client.widgets.follow_events",
      "breaking wire: helper-answer-changed: client.widgets.follow_events"]),
]  # fmt: skip

CASES = [
    pytest.param(edit, expected, id=f"{area}: {name}")
    for area, rows in (("acting", ACTING), ("finding", FINDING), ("copying", COPYING), ("following", FOLLOWING))
    for name, edit, expected in rows
]


@pytest.fixture
def waiting() -> dict[str, Any]:
    """Return the small spec as a bundle, with actions, a log and events."""
    api = Api(json.loads(json.dumps(bundle(SMALL_SPEC))))
    waiter(api)["actions"] = ACTIONS
    api.tag("crates")["x-waiter"] = CRATE_WAITER
    api.operation("CreateWidget")["x-copy"] = COPY
    names = ("project_id", "widget_id", "task_id")
    path = [
        {"name": name, "in": "path", "required": True, "description": "Which.", "schema": {"type": "string"}}
        for name in names
    ]
    api.document["paths"][LOG_PATH] = {"parameters": path, "get": LOG}
    api.operation("ListWidgets")["x-follow"] = EVENTS
    return Api(api.document).document


@pytest.fixture
def changelog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Changelog:
    """Return an object that runs the command."""
    return Changelog(tmp_path, capsys)


@pytest.mark.parametrize(("edit", "expected"), CASES)
def test_edit_is_reported_with_its_kind(waiting, changelog, edit: Callable[[Api], object], expected) -> None:
    api = Api(waiting)
    edit(api)

    found = changelog.changes(waiting, api.document)

    assert sorted(map(line, found)) == sorted(expected)
    assert changelog.code == 0


@pytest.mark.parametrize(
    ("edit", "subject", "what"),
    [
        (lambda api: waiter(api)["actions"].update(mend={**ACTIONS["paint"], "ready": ["BROKEN", "DELETED"]}),
         "client.widgets.mend_and_wait",
         "is new: calls `client.widgets.update` and waits until the resource is `BROKEN` or `DELETED`"),
        (lambda api: waiter(api)["actions"].update(pack={"operation": "PackCrate"}), "client.crates.pack_and_wait",
         "is new: calls `client.crates.pack` and waits until the resource of `client.widgets` is `RUNNING`"),
        (lambda api: waiter(api)["ready"].append("BROKEN"), "client.widgets.wait",
         "waits for `RUNNING`, `BROKEN` instead of `RUNNING`; this also affects `client.widgets.create_and_wait`"),
        (lambda api: waiter(api).update(poll="PackCrate"), "client.widgets.wait",
         "returned `models.Widget`, returns `models.Crate`; this also affects `client.widgets.create_and_wait`, "
         "`client.widgets.paint_and_wait`"),
        (lambda api: action(api, "create").update(busy={"parts": [], "fault.part": ["a", "b"]}),
         "client.widgets.create_and_wait",
         "checks other conditions (`busy`: none → `parts`, `fault.part` is a or b)"),
        (lambda api: waiter(api).update(interval=5, first_delay=3), "client.widgets.wait",
         "has other times (delay between an action and the first poll: 1 s → 3 s; first poll interval: 2 s → 5 s)"),
        (lambda api: follow(api, "ShowLog").update(style="cursor", files="ListWidgets"), "client.widgets.follow_log",
         "has the style `cursor` instead of `preview`: takes `log_file`, `tail`, no longer takes `on_gap`"),
        (lambda api: (waiter(api).update(field="phase", ready=[1])), "client.widgets.wait",
         "waits for `GLUED` instead of `RUNNING`; this also affects `client.widgets.create_and_wait`"),
    ],
    ids=["states", "other resource", "ready", "answer", "busy", "times", "style", "numbers"],
)  # fmt: skip
def test_description_of_a_change(waiting, changelog, edit, subject, what) -> None:
    api = Api(waiting)
    edit(api)

    found = changelog.changes(waiting, api.document)

    assert what in [change["what"] for change in found if change["subject"] == subject]


def listed(api: Api, **item: Any) -> None:
    """Poll a list with filters."""
    waiter(api).update(poll="ListWidgets", item={"field": "id", "argument": "widget", **item}, actions={})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, {"filters": ["sortBy"]}, ["compatible wire: argument-added: client.widgets.wait(sort_by)"]),
        ({"filters": ["sortBy"]}, {}, ["breaking wire: argument-removed: client.widgets.wait(sort_by)"]),
        ({"filters": ["sortBy"]}, {"filters": ["sortBy"]}, []),
        ({}, {"late": 30}, ["compatible python: waiter-times-changed: client.widgets.wait"]),
        ({"late": 30}, {"late": 30}, []),
    ],
)
def test_filters_and_late_items_of_a_list(waiting, changelog, before, after, expected) -> None:
    old, new = (Api(json.loads(json.dumps(waiting))) for _ in range(2))
    for api, item in ((old, before), (new, after)):
        api.operation("ListWidgets").pop("x-follow", None)
        api.remove("ShowLog")
        listed(api, **item)

    assert sorted(map(line, changelog.changes(old.document, new.document))) == expected


def test_arguments_of_helper_methods_are_explained(waiting, changelog) -> None:
    """Changed arguments must not be reported for helper methods again."""
    api = Api(waiting)
    api.field("CreateWidgetRequest", "name")["x-python-name"] = "title"
    paths = api.document["paths"]
    rename(paths, LOG_PATH, LOG_PATH.replace("task_id", "step_id"))
    paths[LOG_PATH.replace("task_id", "step_id")]["parameters"][2]["name"] = "step_id"
    changelog.between(waiting, api.document)
    with ExitStack() as stack:
        old, new = (
            open_version(str(changelog.folder / f"{name}.json"), changelog.folder, stack) for name in ("old", "new")
        )

    names = explained_names(compare_documents(old.document, new.document))

    assert {
        "client.widgets.create_and_wait(name)", "client.widgets.create_and_wait(title)",
        "client.widgets.follow_log(task)", "client.widgets.follow_log(step_id)",
    } <= names  # fmt: skip


def test_default_times_are_those_of_the_client() -> None:
    from aiomodelarts.core.waiting.waiter_spec import WaiterSpec

    assert {name: fields_dict(WaiterSpec)[name].default for name in DEFAULT_SECONDS} == DEFAULT_SECONDS


LOG_FILE = """\
paths:
  /v1/{project_id}/widgets/{widget_id}/tasks/{task_id}/log:
    parameters:
      - $ref: '#/components/parameters/ProjectId'
      - name: widget_id
        in: path
        required: true
        description: ID of the widget.
        schema: {type: string}
        example: w-1
      - name: task_id
        in: path
        required: true
        description: ID of the step that wrote the log.
        schema: {type: string}
        example: t-1
    get:
      operationId: ShowLog
      tags: [widgets]
      summary: Read the end of a log.
      description: Returns the newest part of the log.
      x-method: get_log
      x-generation: current
      x-docs: widgets/log.rst
      x-follow: {method: follow_log, style: preview}
      responses:
        '200':
          description: The newest part.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Log'
              example: {content: made, current_size: 4, full_size: 4}
        default:
          $ref: '#/components/responses/Error'
components:
  schemas:
    Log:
      type: object
      description: The newest part of a log.
      properties:
        content: {type: string, description: Last lines of the log.}
        current_size: {type: integer, description: Bytes in the response.}
        full_size: {type: integer, description: Bytes in the whole log.}
"""
ACTIONS_TEXT = """\
      timeout: 60
      actions:
        create: {operation: CreateWidget, ids: {widget_id: id}}
        paint: {operation: UpdateWidget, body: {name: red}, summary: Paint a widget.}
"""


def generated_methods(package: Path) -> set[str]:
    """Return the public methods of the resource, as callers write them."""
    (widgets,) = ast.parse((package / "resources" / "widgets.py").read_text(encoding="utf-8")).body[-1:]
    names = re.findall(r"def ([a-z]\w*)\(", ast.unparse(widgets))
    return {f"client.widgets.{name}" for name in names}


def test_generated_methods_are_reported_once(changelog, tmp_path, handwritten, small_spec) -> None:
    """Each added or removed method must be reported exactly once."""
    packages: dict[str, Path] = {}
    for name in ("plain", "waiting"):
        spec = shutil.copytree(small_spec.folder, tmp_path / name / "spec")
        log = LOG_FILE if name == "waiting" else re.sub("      x-follow.*\n", "", LOG_FILE)
        (spec / "log.yaml").write_text(log, encoding="utf-8")
        if name == "waiting":
            root = (spec / "openapi.yaml").read_text(encoding="utf-8")
            (spec / "openapi.yaml").write_text(root.replace("      timeout: 60\n", ACTIONS_TEXT), encoding="utf-8")
        packages[name] = tmp_path / name / "generated_client" / "aiomodelarts"
        shutil.copytree(handwritten, packages[name])
        assert main(["generate", "--spec", str(spec), "--package", str(packages[name])]) == 0
    made = {f"client.widgets.{name}" for name in ("create_and_wait", "paint", "paint_and_wait", "follow_log")}

    come, gone = (
        json.loads(changelog.run(*(tmp_path / name / "spec" for name in names), "--json"))["changes"]
        for names in (("plain", "waiting"), ("waiting", "plain"))
    )

    assert generated_methods(packages["waiting"]) - generated_methods(packages["plain"]) == made
    assert {change["subject"] for change in come} == {change["subject"] for change in gone}
    assert {change["subject"] for change in come} == made | {"client.widgets.wait(until)"}
    assert len(come) == len(gone) == 5
