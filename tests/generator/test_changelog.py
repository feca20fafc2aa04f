"""Tests that each change has the right kind, which says whether it is breaking and whether it affects messages."""

from __future__ import annotations

import copy
import json
import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from generator.changelog.change import explained_names
from generator.changelog.change_kinds import KINDS, PYTHON
from generator.changelog.compare_documents import compare_documents
from generator.changelog.compared_versions import open_version
from generator.changelog.value_limits import compare_limits
from generator.spec.bundle import bundle
from tests.generator.changed_api import Api, Changelog, line, rename
from tests.generator.test_change_pairs import EXPECTED, PAIRS
from tests.generator.test_changelog_waiting import CASES as WAITING_CASES

SMALL_SPEC = Path(__file__).with_name("small_spec")
PART = "#/components/schemas/WidgetPart"
NEW_FIELD = {"type": "string", "description": "Something new."}


def query(name: str, **more: Any) -> dict[str, Any]:
    """Return a query parameter."""
    return {"name": name, "in": "query", "description": "Something new.", "schema": {"type": "string"}} | more


def inline(**properties: Any) -> dict[str, Any]:
    """Return an object defined inline."""
    return {"type": "object", "properties": properties}


def rename_id(api: Api, name: str) -> None:
    """Rename an ID in a path."""
    paths = api.document["paths"]
    rename(paths, "/v1/{project_id}/widgets/{widget_id}", f"/v1/{{project_id}}/widgets/{{{name}}}")
    paths[f"/v1/{{project_id}}/widgets/{{{name}}}"]["parameters"][1]["name"] = name


# Name, edit, and expected changes.
OPERATIONS = [
    ("added", lambda api: api.document["paths"].update({"/v1/{project_id}/nails": {"get": {
        **api.operation("DeleteWidget"), "operationId": "ListNails", "x-method": "list_nails"}}}),
     ["compatible wire: operation-added: client.widgets.list_nails"]),
    ("removed", lambda api: api.remove("DeleteWidget"),
     ["breaking wire: operation-removed: client.widgets.delete"]),
    ("another Python name", lambda api: api.operation("UpdateWidget").update({"x-method": "change"}),
     ["breaking python: method-renamed: client.widgets.update"]),
    ("another resource", lambda api: api.operation("UpdateWidget").update(tags=["crates"]),
     ["breaking python: method-renamed: client.widgets.update"]),
    ("another id", lambda api: api.operation("UpdateWidget").update(operationId="ChangeWidget"),
     ["breaking python: operation-id-changed: client.widgets.update"]),
    ("another path", lambda api: api.move("ListWidgets", "/v2/{project_id}/widgets"),
     ["compatible wire: path-changed: client.widgets.list"]),
    ("another verb", lambda api: api.move("UpdateWidget", "/v1/{project_id}/widgets/{widget_id}", "patch"),
     ["compatible wire: http-method-changed: client.widgets.update"]),
    ("another content type", lambda api: rename(
        api.operation("PatchCrate")["requestBody"]["content"], "application/merge-patch+json", "application/json"),
     ["compatible wire: media-type-changed: client.crates.update"]),
    ("no token", lambda api: api.operation("ShowWidget").update(security=[]),
     ["compatible wire: security-changed: client.widgets.get"]),
    ("withdrawn", lambda api: api.operation("ShowWidget").update({"x-generation": "withdrawn", "deprecated": True}),
     ["compatible python: operation-withdrawn: client.widgets.get"]),
    ("restored", lambda api: api.operation("DeleteWidget").update({"x-generation": "current", "deprecated": False}),
     ["compatible python: operation-restored: client.widgets.delete"]),
    ("historical", lambda api: api.operation("ShowWidget").update({"x-generation": "historical"}),
     ["documentation python: generation-changed: client.widgets.get"]),
    ("documented by one cloud only", lambda api: api.operation("ShowWidget").update({"x-clouds": ["huawei"]}),
     ["compatible python: clouds-lost: client.widgets.get"]),
    ("another page", lambda api: api.operation("ShowWidget").update({"x-docs": "w.rst"}),
     ["documentation python: page-changed: client.widgets.get"]),
    ("reworded", lambda api: api.operation("ShowWidget").update(summary="Read one widget."),
     ["documentation python: texts-changed: client.widgets.get"]),
    ("another example", lambda api: api.response("ShowWidget").update(example={"id": "w-2"}),
     ["documentation python: texts-changed: client.widgets.get"]),
    ("pages", lambda api: api.operation("FindCrates").update({"x-pagination": {"style": "none"}}),
     ["compatible python: pager-added: client.crates.find"]),
    ("no pages", lambda api: api.operation("ListWidgets").pop("x-pagination"),
     ["breaking python: pager-removed: client.widgets.list",
      "breaking python: helper-removed: client.widgets.find"]),
    ("pages by item", lambda api: api.operation("ListWidgets")["x-pagination"].update(style="item"),
     ["breaking wire: page-index-changed: client.widgets.list(offset)",
      "compatible wire: paging-changed: client.widgets.list"]),
    ("another key of items", lambda api: api.operation("ListWidgets")["x-pagination"].update(id="name"),
     ["compatible python: page-reading-changed: client.widgets.list"]),
    ("other items", lambda api: (
        api.field("WidgetPage", "widgets").update(items={"$ref": PART})),
     ["breaking wire: output-changed: models.WidgetPage.widgets",
      "breaking wire: pager-items-changed: client.widgets.list"]),
    ("another code", lambda api: rename(api.operation("CreateWidget")["responses"], "202", "201"),
     ["compatible wire: success-codes-changed: client.widgets.create"]),
    ("an answer", lambda api: api.operation("DeleteWidget")["responses"].update(
        {"204": api.operation("ShowWidget")["responses"]["200"]}),
     ["compatible wire: answer-added: client.widgets.delete",
      "documentation python: texts-changed: client.widgets.delete"]),
    ("no answer", lambda api: api.response("NameCrates").pop("schema"),
     ["breaking wire: answer-removed: client.crates.get_names"]),
    ("another answer", lambda api: api.response("ShowWidget").update(schema={"$ref": PART}),
     ["breaking wire: answer-changed: client.widgets.get"]),
    ("less in an answer", lambda api: api.response("DeleteCrate", "202").update(
        schema={"$ref": "#/components/schemas/CrateKind"}),
     ["compatible python: values-opened: models.CrateKind",
      "compatible wire: answer-narrowed: client.crates.delete"]),
    ("an answer that may be empty", lambda api: api.operation("DeleteCrate")["responses"].update(
        {"204": {"description": "Gone."}}),
     ["breaking wire: answer-may-be-empty: client.crates.delete",
      "compatible wire: success-codes-changed: client.crates.delete",
      "documentation python: texts-changed: client.crates.delete"]),
    ("a model that may be empty", lambda api: api.operation("PackCrate")["responses"]["201"].pop("content"),
     ["documentation python: texts-changed: client.crates.pack"]),
    ("an answer that is always there", lambda api: api.operation("NameCrates")["responses"].pop("204"),
     ["compatible wire: answer-always-there: client.crates.get_names",
      "compatible wire: success-codes-changed: client.crates.get_names",
      "documentation python: texts-changed: client.crates.get_names"]),
]  # fmt: skip

ITEM = {"field": "id", "argument": "name", "filters": ["sortBy"]}
WAITERS = [
    ("added", lambda api: api.tag("crates").update({"x-waiter": {"poll": "NameCrates", "field": "id"}}),
     ["compatible python: waiter-added: client.crates.wait"]),
    ("removed", lambda api: api.tag("widgets").pop("x-waiter"),
     ["breaking python: waiter-removed: client.widgets.wait"]),
    ("polls another way", lambda api: api.tag("widgets")["x-waiter"].update(poll="UpdateWidget"),
     ["compatible wire: waiter-poll-changed: client.widgets.wait"]),
    ("polls with other ids", lambda api: api.tag("widgets")["x-waiter"].update(poll="PackCrate"),
     ["breaking wire: waiter-answer-changed: client.widgets.wait",
      "breaking wire: waiter-arguments-changed: client.widgets.wait",
      "compatible wire: waiter-poll-changed: client.widgets.wait"]),
    ("other states that are ready", lambda api: api.tag("widgets")["x-waiter"]["ready"].append("CREATING"),
     ["breaking python: waiter-ready-changed: client.widgets.wait"]),
    ("other states that fail", lambda api: api.tag("widgets")["x-waiter"]["failed"].clear(),
     ["breaking python: waiter-states-moved: client.widgets.wait"]),
    ("states in another order", lambda api: api.tag("widgets")["x-waiter"]["transient"].reverse(), []),
    ("other states that may pass", lambda api: api.tag("widgets")["x-waiter"].update(may_recover=["BROKEN"]),
     ["compatible python: waiter-states-changed: client.widgets.wait"]),
    ("other states that are never left", lambda api: api.tag("widgets")["x-waiter"].update(final=["RUNNING"]),
     ["compatible python: waiter-states-changed: client.widgets.wait"]),
    ("deletions that fail",
     lambda api: api.tag("widgets")["x-waiter"].update(delete_failed=["BROKEN"], may_precede=["BROKEN"]),
     ["compatible python: waiter-states-changed: client.widgets.wait"]),
    ("deletions that show", lambda api: api.tag("widgets")["x-waiter"].update(deleting=["CREATING"]),
     ["compatible python: waiter-states-changed: client.widgets.wait"]),
    ("longer", lambda api: api.tag("widgets")["x-waiter"].update(timeout=90),
     ["compatible python: waiter-times-changed: client.widgets.wait"]),
    ("other intervals", lambda api: api.tag("widgets")["x-waiter"].update(interval=5, longest_interval=60),
     ["compatible python: waiter-times-changed: client.widgets.wait"]),
    ("times that were usual", lambda api: api.tag("widgets")["x-waiter"].update(interval=2, longest_interval=30), []),
    ("times that meant nothing", lambda api: api.tag("widgets")["x-waiter"].update(first_delay=5, recovery=9), []),
    ("an item of a list", lambda api: api.tag("widgets")["x-waiter"].update(poll="ListWidgets", item=ITEM),
     ["breaking wire: waiter-answer-changed: client.widgets.wait",
      "breaking wire: waiter-arguments-changed: client.widgets.wait",
      "compatible python: waiter-changed: client.widgets.wait",
      "compatible wire: waiter-poll-changed: client.widgets.wait"]),
    ("results that are bad", lambda api: api.tag("widgets")["x-waiter"].update(broken={"fault.message": ["smashed"]}),
     ["compatible python: waiter-changed: client.widgets.wait"]),
    ("state elsewhere", lambda api: api.tag("widgets")["x-waiter"].update(field="fault.message"),
     ["compatible python: waiter-changed: client.widgets.wait"]),
]  # fmt: skip

ARGUMENTS = [
    ("optional added", lambda api: api.operation("ListWidgets")["parameters"].append(query("color")),
     ["compatible wire: argument-added: client.widgets.list(color)"]),
    ("required added", lambda api: api.operation("ListWidgets")["parameters"].append(query("color", required=True)),
     ["breaking wire: required-argument-added: client.widgets.list(color)"]),
    ("removed", lambda api: api.operation("ListWidgets")["parameters"].remove(api.parameter("ListWidgets", "sortBy")),
     ["breaking wire: argument-removed: client.widgets.list(sort_by)"]),
    ("another Python name", lambda api: api.parameter("ListWidgets", "sortBy").update({"x-python-name": "order"}),
     ["breaking python: argument-renamed: client.widgets.list(sort_by)"]),
    ("another wire name", lambda api: api.parameter("ListWidgets", "sortBy").update(name="sort_by"),
     ["compatible wire: argument-wire-name-changed: client.widgets.list(sort_by)"]),
    ("documented by one cloud only", lambda api: api.parameter("ListWidgets", "sortBy").update({"x-clouds": ["otc"]}),
     ["compatible python: clouds-lost: client.widgets.list(sort_by)"]),
    ("another name everywhere", lambda api: api.parameter("ListWidgets", "sortBy").update(name="order"),
     ["breaking wire: argument-removed: client.widgets.list(sort_by)",
      "compatible wire: argument-added: client.widgets.list(order)"]),
    ("from the query to a header", lambda api: api.parameter("ListWidgets", "sortBy").update({"in": "header"}),
     ["compatible wire: argument-moved: client.widgets.list(sort_by)"]),
    ("from the path to the query", lambda api: (
        api.move("PackCrate", "/v1/{project_id}/crates"), api.operation("PackCrate").update(
            parameters=[query("crate_id", required=True, description="ID of the one crate.", example="c-1")]),
        api.document["paths"]["/v1/{project_id}/crates"].update(
            parameters=api.document["paths"]["/v1/{project_id}/crates"]["parameters"][:1])),
     ["breaking wire: argument-calling-changed: client.crates.pack(crate_id)",
      "compatible wire: path-changed: client.crates.pack"]),
    ("joined", lambda api: api.parameter("FindCrates", "kind").update(explode=False),
     ["compatible wire: argument-joined-otherwise: client.crates.find(kind)"]),
    ("another id", lambda api: rename_id(api, "widget"),
     ["breaking python: argument-renamed: client.widgets.delete(widget_id)",
      "breaking python: argument-renamed: client.widgets.get(widget_id)",
      "breaking python: argument-renamed: client.widgets.update(widget_id)"]),
    ("of the body added", lambda api: api.schema("CreateWidgetRequest")["properties"].update(color=NEW_FIELD),
     ["compatible wire: argument-added: client.widgets.create(color)"]),
    ("of the body required", lambda api: api.schema("CreateWidgetRequest")["required"].append("size"),
     # The client sends the default of a required field.
     ["compatible wire: default-sent-added: client.widgets.create(size)"]),
    ("of the body required without default", lambda api: api.schema("CreateWidgetRequest")["required"].append("words"),
     ["breaking wire: became-required: client.widgets.create(words)"]),
    ("of the body optional", lambda api: api.schema("CreateWidgetRequest")["required"].remove("name"),
     ["compatible wire: became-optional: client.widgets.create(name)"]),
    ("default sent", lambda api: api.field("CreateWidgetRequest", "name").update(default="it"),
     ["compatible wire: default-sent-added: client.widgets.create(name)"]),
    ("a default that is too large to send", lambda api: api.field("CreateWidgetRequest", "parts").update(default=[]),
     ["documentation wire: service-default-documented: client.widgets.create(parts)"]),
    ("another default sent", lambda api: api.field("DeleteCrateRequest", "manner").update(default="hard"),
     ["breaking wire: default-sent-changed: client.crates.delete(manner)"]),
    ("no default sent", lambda api: api.field("DeleteCrateRequest", "manner").pop("default"),
     ["breaking wire: default-sent-removed: client.crates.delete(manner)"]),
    ("a time", lambda api: api.parameter("ListWidgets", "limit")["schema"].update({"x-time": "duration-seconds"}),
     ["compatible python: time-accepted: client.widgets.list(limit)"]),
    ("default of the service", lambda api: api.parameter("ListWidgets", "limit")["schema"].update(default=20),
     ["breaking wire: service-default-changed: client.widgets.list(limit)"]),
    ("wider", lambda api: api.parameter("ListWidgets", "limit")["schema"].update(type=["integer", "string"]),
     ["compatible wire: input-widened: client.widgets.list(limit)"]),
    ("any text", lambda api: api.parameter("ListWidgets", "sortBy").update(schema={"type": "string"}),
     ["compatible wire: input-widened: client.widgets.list(sort_by)"]),
    ("number for integer", lambda api: api.parameter("ListWidgets", "limit")["schema"].update(type="number"),
     ["compatible wire: input-widened: client.widgets.list(limit)"]),
    ("integer for number", lambda api: api.field("CreateWidgetRequest", "size").update(type="integer"),
     ["breaking wire: input-changed: client.widgets.create(size)"]),
    ("null for an optional one", lambda api: api.field("CreateWidgetRequest", "size").update(type=["number", "null"]),
     ["compatible wire: null-accepted: client.widgets.create(size)"]),
    ("lower maximum", lambda api: api.parameter("ListWidgets", "limit")["schema"].update(maximum=50),
     ["breaking wire: input-tightened: client.widgets.list(limit)"]),
    ("higher maximum", lambda api: api.parameter("ListWidgets", "limit")["schema"].update(maximum=500),
     ["compatible wire: input-loosened: client.widgets.list(limit)"]),
    ("higher minimum", lambda api: api.parameter("ListWidgets", "limit")["schema"].update(minimum=5),
     ["breaking wire: input-tightened: client.widgets.list(limit)"]),
    ("no maximum", lambda api: api.field("CreateWidgetRequest", "name").pop("maxLength"),
     ["compatible wire: input-loosened: client.widgets.create(name)"]),
    ("a pattern", lambda api: api.field("CreateWidgetRequest", "name").update(pattern="^a"),
     ["breaking wire: input-tightened: client.widgets.create(name)"]),
    ("a limit inside a list", lambda api: api.field("DeleteCrateRequest", "reasons")["items"].update(maxLength=9),
     ["breaking wire: input-tightened: client.crates.delete(reasons)"]),
    ("a format", lambda api: api.parameter("ListWidgets", "limit")["schema"].update(format="int64"),
     ["documentation wire: format-changed: client.widgets.list(limit)"]),
    ("documented by one cloud only", lambda api: api.field("Widget", "ready").update({"x-clouds": ["huawei"]}),
     ["compatible python: clouds-lost: models.Widget.ready"]),
    ("deprecated", lambda api: api.field("CreateWidgetRequest", "words").update(deprecated=True),
     ["compatible python: deprecated: client.widgets.create(words)"]),
    ("reworded", lambda api: api.parameter("ListWidgets", "limit").update(description="Size of a page."),
     ["documentation python: texts-changed: client.widgets.list(limit)"]),
]  # fmt: skip

FIELDS = [
    ("added to an answer", lambda api: api.schema("WidgetPhoto")["properties"].update(ink=NEW_FIELD),
     ["compatible wire: field-added: models.WidgetPhoto.ink"]),
    ("required added to input", lambda api: (api.schema("WidgetPart")["properties"].update(ink=NEW_FIELD),
                                             api.schema("WidgetPart")["required"].append("ink")),
     ["breaking wire: required-field-added: models.WidgetPart.ink"]),
    ("removed", lambda api: api.schema("WidgetPhoto")["properties"].pop("lens"),
     ["breaking wire: field-removed: models.WidgetPhoto.lens"]),
    ("another Python name", lambda api: api.field("WidgetPhoto", "lens").update({"x-python-name": "strokes"}),
     ["breaking python: field-renamed: models.WidgetPhoto.lens"]),
    ("another wire name in an answer", lambda api: (
        rename(api.schema("WidgetPhoto")["properties"], "lens", "Strokes"),
        api.field("WidgetPhoto", "Strokes").update({"x-python-name": "lens"})),
     ["compatible wire: field-wire-name-changed: models.WidgetPhoto.lens"]),
    ("another wire name in input", lambda api: (
        rename(api.schema("WidgetPart")["properties"], "str", "Strength"),
        api.field("WidgetPart", "Strength").update({"x-python-name": "str_"})),
     ["breaking wire: input-key-changed: models.WidgetPart.str_"]),
    ("required in input", lambda api: api.schema("WidgetPart")["required"].append("str"),
     ["breaking wire: became-required: models.WidgetPart.str_"]),
    ("optional in input", lambda api: api.schema("WidgetPart")["required"].remove("name"),
     ["breaking wire: no-longer-dependable: models.WidgetPart.name",
      "compatible wire: became-optional: models.WidgetPart.name"]),
    ("required in an answer", lambda api: api.schema("WidgetPhoto").update(required=["lens"]),
     ["breaking python: constructor-argument-required: models.WidgetPhoto(lens)",
      "compatible wire: became-dependable: models.WidgetPhoto.lens"]),
    ("no longer required in an answer", lambda api: api.schema("Widget")["required"].remove("id"),
     ["breaking wire: no-longer-dependable: models.Widget.id"]),
    ("another type in an answer", lambda api: api.field("Widget", "ready").update(type="string"),
     ["breaking wire: output-changed: models.Widget.ready"]),
    ("wider in an answer", lambda api: api.field("Widget", "ready").update(type=["boolean", "string"]),
     ["breaking wire: output-changed: models.Widget.ready"]),
    ("narrower in an answer", lambda api: api.field("Widget", "weight").update(type="number"),
     ["compatible wire: output-narrowed: models.Widget.weight"]),
    ("integer for number in an answer", lambda api: api.field("Widget", "size").update(type="integer"),
     ["compatible wire: output-narrowed: models.Widget.size"]),
    ("null in an answer", lambda api: api.field("Widget", "ready").update(type=["boolean", "null"]),
     ["documentation wire: null-in-answer: models.Widget.ready"]),
    ("a plain text for an enumeration in an answer", lambda api: api.schema("Widget")["properties"].update(
        status={"type": "string", "description": "State it is in."}),
     ["breaking wire: output-changed: models.Widget.status"]),
    ("wider in input only", lambda api: api.field("WidgetWords", "default").update(type=["string", "integer"]),
     ["compatible wire: input-widened: models.WidgetWords.default"]),
    ("wider in input and answer", lambda api: api.field("WidgetPart", "str").update(type=["integer", "string"]),
     ["breaking wire: output-changed: models.WidgetPart.str_"]),
    ("in the items of a list", lambda api: api.field("Widget", "keys")["items"].update(type="integer"),
     ["breaking wire: output-changed: models.Widget.keys"]),
    ("in the values of a map", lambda api: api.schema("WidgetLabels").update(additionalProperties={"type": "integer"}),
     ["breaking wire: input-changed: client.widgets.create(labels)",
      "breaking wire: output-changed: models.Widget.labels"]),
    ("anything for a text", lambda api: api.field("Widget", "secret").pop("type"),
     ["breaking wire: output-changed: models.Widget.secret"]),
    ("a text for anything", lambda api: api.field("Widget", "settings").update(additionalProperties={"type": "string"}),
     ["compatible wire: output-narrowed: models.Widget.settings"]),
    ("part of allOf", lambda api: api.schema("WidgetFault")["allOf"][1]["properties"].pop("message"),
     ["breaking wire: field-removed: models.WidgetFault.message"]),
    ("limits in an answer", lambda api: api.field("Widget", "size").update(maximum=3),
     ["documentation wire: answer-limits-changed: models.Widget.size"]),
    ("digits read", lambda api: api.field("WidgetPhoto", "pixels").update({"x-wire": "string"}),
     ["compatible wire: digits-read: models.WidgetPhoto.pixels"]),
    ("digits kept", lambda api: api.field("Widget", "lengths")["items"].pop("x-wire"),
     ["breaking wire: digits-kept: models.Widget.lengths"]),
    ("a time in other units", lambda api: api.field("Widget", "made_at").update({"x-time": "seconds"}),
     ["breaking wire: time-form-changed: models.Widget.made_at"]),
    ("a time in an answer without a form", lambda api: api.field("Widget", "made_at").pop("x-time"), []),
    ("hidden", lambda api: api.field("WidgetPhoto", "title").update({"x-sensitive": True}),
     ["compatible python: hidden: models.WidgetPhoto.title"]),
    ("shown", lambda api: api.field("Widget", "keys")["items"].pop("x-sensitive"),
     ["compatible python: shown: models.Widget.keys"]),
    ("an object without a name", lambda api: api.field("Widget", "settings").update(inline(depth={"type": "string"})),
     ["breaking wire: output-changed: models.Widget.settings"]),
]  # fmt: skip

SCHEMAS = [
    ("renamed", lambda api: api.rename_schema("WidgetPhoto", "WidgetSketch"),
     ["breaking python: model-renamed: models.WidgetPhoto"]),
    ("renamed and changed", lambda api: (
        api.rename_schema("WidgetFault", "WidgetDefect"),
        api.schema("WidgetDefect")["allOf"][1]["properties"].pop("part")),
     ["breaking python: model-renamed: models.WidgetFault", "breaking wire: field-removed: models.WidgetFault.part"]),
    ("renamed and elsewhere", lambda api: (
        api.rename_schema("WidgetPhoto", "WidgetShot"), rename(api.schema("Widget")["properties"], "picture", "image")),
     ["breaking python: model-renamed: models.WidgetPhoto", "breaking wire: field-removed: models.Widget.picture",
      "compatible wire: field-added: models.Widget.image"]),
    ("body renamed", lambda api: api.rename_schema("CreateWidgetRequest", "MakeWidgetRequest"),
     ["breaking python: model-renamed: models.CreateWidgetRequest"]),
    ("enumeration renamed", lambda api: api.rename_schema("WidgetStatus", "WidgetState"),
     ["breaking python: model-renamed: models.WidgetStatus"]),
    ("removed", lambda api: (api.field("Widget", "picture")["anyOf"].pop(),
                             api.document["components"]["schemas"].pop("WidgetPhoto")),
     ["breaking python: model-removed: models.WidgetPhoto",
      "compatible wire: output-narrowed: models.Widget.picture"]),
    ("added", lambda api: (api.document["components"]["schemas"].update(WidgetGlue=inline(name=NEW_FIELD)),
                           api.schema("Widget")["properties"].update(glue={"$ref": "#/components/schemas/WidgetGlue"})),
     ["compatible python: model-added: models.WidgetGlue", "compatible wire: field-added: models.Widget.glue"]),
    ("the same message as another class", lambda api: (
        api.document["components"]["schemas"].update(
            WidgetMaker=copy.deepcopy(api.schema("WidgetOwner"))),
        api.field("WidgetMaker", "user").update(description="Who made it."),
        api.field("WidgetWords", "example").update({"$ref": "#/components/schemas/WidgetMaker"})),
     ["breaking python: class-changed: models.WidgetWords.example",
      "compatible python: model-added: models.WidgetMaker"]),
    ("another kind of thing", lambda api: (
        api.schema("WidgetPhoto").pop("properties"), api.schema("WidgetPhoto").update(type="string", enum=["a"])),
     ["breaking wire: model-became-other: models.WidgetPhoto",
      "breaking wire: output-changed: models.Widget.picture"]),
    ("value added", lambda api: api.schema("WidgetStatus")["enum"].append("LOST"),
     ["compatible wire: value-added: models.WidgetStatus.LOST"]),
    ("value removed", lambda api: api.schema("WidgetStatus")["enum"].remove("BROKEN"),
     ["breaking wire: value-removed: models.WidgetStatus.BROKEN"]),
    ("member renamed", lambda api: api.schema("WidgetPhase").update({"x-enum-varnames": ["CUT", "STUCK", "PAINTED"]}),
     ["breaking python: member-renamed: models.WidgetPhase.GLUED"]),
    ("value of a member given to another", lambda api: api.schema("WidgetPhase").update(
        {"enum": [1, 2], "x-enum-varnames": ["CUT", "PAINTED"]}),
     ["breaking python: member-renamed: models.WidgetPhase.GLUED",
      "breaking wire: value-changed: models.WidgetPhase.CUT"]),
    ("value of a member", lambda api: api.schema("WidgetStatus").update(
        enum=["creating", "RUNNING", "BROKEN", "DELETED", "STOPPED-BY user"]),
     ["breaking wire: value-changed: models.WidgetStatus.CREATING"]),
    ("value added to a closed one", lambda api: api.schema("CrateKind")["enum"].append("glass"),
     ["compatible wire: value-added: models.CrateKind.GLASS"]),
    ("value removed from a closed one", lambda api: (
        api.schema("CrateKind")["enum"].remove("paper")),
     ["breaking wire: value-removed: models.CrateKind.PAPER"]),
    ("closed", lambda api: api.schema("WidgetPhase").update({"x-closed": True}),
     ["breaking python: values-closed: models.WidgetPhase"]),
    ("opened", lambda api: api.schema("CrateKind").update({"x-closed": False}),
     ["compatible python: values-opened: models.CrateKind"]),
    ("only sent, marked in any case", lambda api: api.schema("CrateKind").update({"x-closed": True}), []),
    ("a closed enumeration for a text", lambda api: api.parameter("ListWidgets", "X-Trace").update(
        schema={"$ref": "#/components/schemas/CrateLanguage"}),
     ["breaking wire: input-changed: client.widgets.list(x_trace)"]),
    ("a text for a closed enumeration", lambda api: api.parameter("ListWidgets", "sortBy").update(
        schema={"type": "string"}),
     ["compatible wire: input-widened: client.widgets.list(sort_by)"]),
    ("another closed enumeration", lambda api: api.parameter("ListWidgets", "sortBy").update(
        schema={"$ref": "#/components/schemas/CrateLanguage"}),
     ["breaking wire: input-changed: client.widgets.list(sort_by)"]),
    ("an open enumeration or a text in an answer", lambda api: api.schema("Widget")["properties"].update(
        status={"anyOf": [{"$ref": "#/components/schemas/WidgetStatus"}, {"type": "string"}],
                "description": "State it is in."}),
     ["breaking wire: output-changed: models.Widget.status"]),
    ("values in another order", lambda api: api.schema("WidgetStatus")["enum"].reverse(), []),
    ("reworded", lambda api: api.schema("WidgetStatus").update(description="How a widget is."),
     ["documentation python: texts-changed: models.WidgetStatus"]),
]  # fmt: skip

CASES = [
    pytest.param(edit, expected, id=f"{area}: {name}")
    for area, rows in (
        ("operation", OPERATIONS), ("waiter", WAITERS), ("argument", ARGUMENTS), ("field", FIELDS), ("schema", SCHEMAS)
    )
    for name, edit, expected in rows
]  # fmt: skip


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    """Return the small spec as a bundle."""
    return json.loads(json.dumps(bundle(SMALL_SPEC)))


@pytest.fixture
def changelog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Changelog:
    """Return an object that runs the command."""
    return Changelog(tmp_path, capsys)


@pytest.mark.parametrize(("edit", "expected"), CASES)
def test_edit_is_reported_with_its_kind(small, changelog, edit, expected) -> None:
    api = Api(small)
    edit(api)

    found = changelog.changes(small, api.document)

    assert sorted(set(map(line, found))) == sorted(expected)
    assert changelog.code == 0


def test_a_time_that_is_no_longer_accepted_breaks(small, changelog) -> None:
    old = Api(small)
    old.parameter("ListWidgets", "limit")["schema"].update({"x-time": "duration-seconds"})

    found = changelog.changes(old.document, small)

    assert list(map(line, found)) == ["breaking python: time-refused: client.widgets.list(limit)"]
    assert "timedelta" in found[0]["what"]


def test_every_kind_has_a_case() -> None:
    named = {text.split(": ")[1] for case in [*CASES, *WAITING_CASES] for text in case.values[1]}
    pairs = [text for found in [*EXPECTED.values(), *(pair["changes"] for pair in PAIRS)] for text in found]
    named |= {text.split(":")[0].split(" ")[1] for text in pairs}

    assert (named - PYTHON.keys()) | {"clouds-gained", "time-refused"} == KINDS.keys() - PYTHON.keys()


def test_levels_do_not_depend_on_the_wire() -> None:
    breaks_python_only = {name for name, kind in KINDS.items() if kind.level == "breaking" and not kind.wire}
    shows_on_the_wire_only = {name for name, kind in KINDS.items() if kind.level == "compatible" and kind.wire}

    assert {"argument-renamed", "model-renamed", "method-renamed", "member-renamed"} <= breaks_python_only
    assert {"path-changed", "http-method-changed", "argument-moved", "argument-wire-name-changed"} <= (
        shows_on_the_wire_only
    )


def test_breaking_kinds_have_advice() -> None:
    assert [name for name, kind in KINDS.items() if kind.level == "breaking" and not kind.advice] == []
    assert [name for name, kind in KINDS.items() if not kind.reason.endswith(".")] == []


def test_the_same_document_has_no_changes(small, changelog) -> None:
    assert changelog.changes(small, small) == []
    assert "No changes; the version stays" in changelog.between(small, small)


def test_inline_objects_are_compared_at_any_depth(small, changelog) -> None:
    old, new = Api(small), Api(small)
    for api, kind in ((old, "string"), (new, "integer")):
        deep = inline(rows={"type": "array", "items": inline(cell={"type": kind})})
        api.response("ShowWidget").update(schema=deep)
        api.field("CreateWidgetRequest", "words").clear()
        api.field("CreateWidgetRequest", "words").update(deep)

    found = changelog.changes(old.document, new.document)

    assert sorted(map(line, found)) == [
        "breaking wire: input-changed: client.widgets.create(words).rows[].cell",
        "breaking wire: output-changed: client.widgets.get.answer.rows[].cell",
    ]


def test_reordered_ids_are_breaking(small, changelog) -> None:
    old, new = Api(small), Api(small)
    for api, path in ((old, "{crate_id}/of/{owner}"), (new, "of/{owner}/{crate_id}")):
        api.move("NameCrates", f"/v1/{{project_id}}/crates/{path}")
        ids = re.findall(r"{(\w+)}", path)
        api.operation("NameCrates")["parameters"] = [query(name, required=True, **{"in": "path"}) for name in ids]

    found = changelog.changes(old.document, new.document)

    assert list(map(line, found)) == [
        "compatible wire: path-changed: client.crates.get_names",
        "breaking python: argument-order-changed: client.crates.get_names",
    ]
    assert found[1]["what"] == "takes `owner`, `crate_id` in this order"


def test_removed_resource_has_removed_methods_only(small, changelog) -> None:
    api = Api(small)
    for name in ("ListWidgets", "CreateWidget", "ShowWidget", "UpdateWidget", "DeleteWidget"):
        api.remove(name)
    api.document["tags"] = [tag for tag in api.document["tags"] if tag["name"] == "crates"]

    found = changelog.changes(small, api.document)

    # `WidgetStatus`, which only responses contained, is not used any longer.
    names = [line(change) for change in found if change["subject"] != "models.WidgetStatusValue"]
    assert {name.split("client.")[1] for name in names} == {
        "widgets.list", "widgets.create", "widgets.get", "widgets.update", "widgets.delete",
        "widgets.find", "widgets.wait",
    }  # fmt: skip


def test_changes_explain_all_public_names(small, changelog) -> None:
    api = Api(small)
    for name in ("FindCrates", "NameCrates", "PackCrate", "PatchCrate", "DeleteCrate"):
        api.remove(name)
    api.document["tags"] = [tag for tag in api.document["tags"] if tag["name"] != "crates"]
    api.tag("widgets").pop("x-waiter")
    changelog.between(small, api.document)
    with ExitStack() as stack:
        old, new = (
            open_version(str(changelog.folder / f"{name}.json"), changelog.folder, stack) for name in ("old", "new")
        )

    names = explained_names(compare_documents(old.document, new.document))

    assert {
        "client.crates", "operations.PACK_CRATE", "client.crates.pack", "client.widgets.wait",
        "client.widgets.wait_gone",
    } <= names  # fmt: skip
    assert "client.widgets" not in names


def test_recursive_list_is_compared_once(small, changelog) -> None:
    old, new = Api(small), Api(small)
    for api, limit in ((old, 3), (new, 4)):
        loop = {"$ref": "#/components/schemas/Loop"}
        api.document["components"]["schemas"]["Loop"] = {"type": "array", "items": loop, "maxItems": limit}
        api.schema("CreateWidgetRequest")["properties"].update(words=loop)

    assert list(map(line, changelog.changes(old.document, new.document))) == [
        "compatible wire: input-loosened: client.widgets.create(words)"
    ]


@pytest.mark.parametrize(
    ("key", "before", "after", "direction"),
    [
        ("minimum", 1, 2, "tightened"),
        ("minimum", 2, 1, "loosened"),
        ("minimum", 1, None, "loosened"),
        ("maxItems", 2, 1, "tightened"),
        ("items.maxItems", 1, 2, "loosened"),
        ("maximum", None, 1, "tightened"),
        ("multipleOf", 10, 5, "loosened"),
        ("multipleOf", 5, 10, "tightened"),
        ("multipleOf", 10, 4, "tightened"),
        ("multipleOf", 0.3, 0.1, "loosened"),
        ("multipleOf", 1, 0.01, "loosened"),
        ("multipleOf", 0.07, 1e-05, "loosened"),
        ("multipleOf", 0.1, 0.3, "tightened"),
        ("multipleOf", 0.3, 0.2, "tightened"),
        ("multipleOf", 12345678901234567892, 2, "loosened"),
        ("multipleOf", 10.0, 5, "loosened"),
        ("uniqueItems", None, True, "tightened"),
        ("uniqueItems", True, None, "loosened"),
        ("pattern", "a", "b", "tightened"),
        ("enum", ["a"], ["a", "b"], "loosened"),
        ("enum", ["a", "b"], ["a"], "tightened"),
        ("enum", ["a"], ["b"], "tightened"),
        ("enum", None, ["b"], "tightened"),
        ("enum", ["b"], None, "loosened"),
        ("format", "date", None, "format"),
    ],
)
def test_limits_are_tightened_or_loosened(key, before, after, direction) -> None:
    old, new = ({} if value is None else {key: value} for value in (before, after))

    assert [found for found, _ in compare_limits(old, new)] == [direction]


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (lambda api: None, {"": 0, "breaking": 0, "any": 0}),
        (lambda api: api.operation("ShowWidget").update(summary="Read it."), {"": 0, "breaking": 0, "any": 1}),
        (lambda api: api.schema("WidgetDrawing")["properties"].update(ink=NEW_FIELD), {"breaking": 0, "any": 1}),
        (lambda api: api.remove("DeleteWidget"), {"": 0, "breaking": 1, "any": 1}),
    ],
    ids=["nothing", "documentation", "compatible", "breaking"],
)
def test_exit_code_for_continuous_integration(small, changelog, edit, code) -> None:
    api = Api(small)
    edit(api)

    for limit, expected in code.items():
        changelog.between(small, api.document, *(["--fail-on", limit] if limit else []))
        assert (limit, changelog.code) == (limit, expected)
        assert bool(changelog.err) is bool(expected)


def test_failed_check_prints_the_number_of_changes(small, changelog) -> None:
    api = Api(small)
    api.remove("DeleteWidget")

    text = changelog.between(small, api.document, "--fail-on", "breaking")

    assert "`client.widgets.delete` was removed" in text
    assert changelog.err == "1 breaking change\n"


def test_unreadable_version_is_no_finding(changelog, tmp_path) -> None:
    changelog.run(tmp_path / "missing.json", tmp_path / "missing.json", "--fail-on", "any", "--repository", tmp_path)

    assert changelog.code == 2


def test_equal_limits_are_noted_as_no_change(small, changelog) -> None:
    api = Api(small)
    limit = api.parameter("ListWidgets", "limit")["schema"]
    limit["exclusiveMaximum"] = limit.pop("maximum") + 1

    text = changelog.between(small, api.document, "--fail-on", "any")

    assert changelog.code == 0
    assert "- The specs differ only in parts that do not affect callers." in text


@pytest.mark.parametrize("place", [0, 1, 99])
def test_descriptions_of_tags_are_compared_by_name(small, changelog, place) -> None:
    old, new = Api(small), Api(small)
    names = [tag["name"] for tag in new.document["tags"]]
    for name in names:
        new.tag(name)["description"] = f"Something else about {name}."
    new.document["tags"].insert(place, {"name": "nails", "description": "Nails."})
    new.document["tags"].reverse()

    found = changelog.changes(old.document, new.document)

    assert sorted(map(line, found)) == sorted(f"documentation python: texts-changed: client.{name}" for name in names)


def test_field_lists_the_methods_that_use_it(small, changelog) -> None:
    api = Api(small)
    api.schema("WidgetPhoto")["properties"].pop("lens")

    (change,) = changelog.changes(small, api.document)

    assert change["used_by"] == [
        "client.widgets.create", "client.widgets.get", "client.widgets.list", "client.widgets.update",
    ]  # fmt: skip
    assert (change["group"], change["what"]) == ("widgets", "was removed")


@pytest.mark.parametrize(
    ("present", "edit", "proposed"),
    [
        ("0.4.2", lambda api: api.remove("DeleteWidget"), "0.5.0"),
        ("0.4.2", lambda api: api.schema("WidgetDrawing")["properties"].update(ink=NEW_FIELD), "0.4.3"),
        ("0.4.2", lambda api: api.operation("ShowWidget").update(summary="Read it."), "0.4.3"),
        ("0.4.2", lambda api: None, "0.4.2"),
        ("1.4.2", lambda api: api.remove("DeleteWidget"), "2.0.0"),
        ("1.4.2", lambda api: api.schema("WidgetDrawing")["properties"].update(ink=NEW_FIELD), "1.5.0"),
        ("1.4.2", lambda api: api.operation("ShowWidget").update(summary="Read it."), "1.4.3"),
        ("1.4.2.dev3", lambda api: api.remove("DeleteWidget"), "2.0.0"),
    ],
)
def test_the_next_version_follows(small, changelog, present, edit, proposed) -> None:
    api = Api(small)
    edit(api)

    version = json.loads(changelog.between(small, api.document, "--json", "--present", present))["version"]

    assert (version["present"], version["proposed"], version["named"]) == (present, proposed, None)


def test_a_single_change_is_counted_in_the_singular(small, changelog) -> None:
    api = Api(small)
    api.field("CreateWidgetRequest", "name").update(maxLength=32)

    text = changelog.between(small, api.document, "--present", "0.3.0")

    assert "\n1 change: 1 breaking, 0 compatible, 0 documentation; 1 of them changes requests or responses.\n" in text


def test_release_notes_have_advice(small, changelog) -> None:
    api = Api(small)
    api.remove("DeleteWidget")
    api.parameter("ListWidgets", "sortBy").update({"x-python-name": "order"})
    api.rename_schema("WidgetDrawing", "WidgetSketch")
    api.move("UpdateWidget", "/v2/{project_id}/widgets/{widget_id}")
    api.operation("ShowWidget").update(summary="Read one widget.")
    api.schema("CrateShelf")["properties"].update(ink=NEW_FIELD)

    text = changelog.between(small, api.document, "--present", "0.3.0")

    old, new = changelog.folder / "old.json", changelog.folder / "new.json"
    assert (
        text
        == f"""\
# Changes from {old} to {new}

Next version: **0.4.0** (the old version is 0.3.0).
6 changes: 3 breaking, 2 compatible, 1 documentation; 3 of them change requests or responses.

## Breaking: what to change in your code

### `client.widgets`

- `client.widgets.list(sort_by)` was renamed to `order`. The old name raises TypeError; the request does not change. \
**Use the new name.** *(Python only)*
- `client.widgets.delete` was removed (DELETE /v1/{{project_id}}/widgets/{{widget_id}}). \
Calling it raises AttributeError. **Remove the call or use another method.**

### Several resources

- `models.WidgetDrawing` was renamed to `models.WidgetSketch`. Importing the old name raises ImportError. \
**Import the new name.** Used by `client.crates.find`, `client.crates.pack`, \
`client.crates.update` and 4 more. *(Python only)*

## New features and compatible changes

### `client.crates`

- `models.CrateShelf.ink` is new: Something new. Used by `client.crates.find`, `client.crates.pack`, \
`client.crates.update`.

### `client.widgets`

- `client.widgets.update` is sent to another path: `/v1/{{project_id}}/widgets/{{widget_id}}` → \
`/v2/{{project_id}}/widgets/{{widget_id}}`. The client builds the URL; calls do not change. \
Adapt only mocks, proxies and recordings that contain raw requests.

## Documentation

### `client.widgets`

- Reworded: `client.widgets.get`.

## About this comparison

- The handwritten code was not compared because there is no package beside {old} and {new}.
"""
    )


def test_type_of_the_values_of_an_enumeration_comes_and_goes(small, changelog) -> None:
    """Only enumerations that requests contain have it."""
    api = Api(small)
    api.document["components"]["schemas"]["UpdateWidgetRequest"]["properties"]["type"] = {
        "$ref": "#/components/schemas/WidgetStatus",
        "description": "State that it should have.",
    }

    there = [line(change) for change in changelog.changes(small, api.document)]
    back = [line(change) for change in changelog.changes(api.document, small)]

    assert "compatible python: python-added: models.WidgetStatusValue" in there
    assert "breaking python: python-removed: models.WidgetStatusValue" in back
