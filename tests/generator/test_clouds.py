"""Tests that docstrings name the only cloud that documents a part, and that drift and changelog know it."""

from __future__ import annotations

import ast
import inspect
import json
from importlib import import_module
from itertools import pairwise
from typing import Any

import pytest

from generator.render.docstrings import paragraph
from generator.spec.bundle import bundle, operations
from generator.spec.clouds import cloud_sentence, documented_by, schemas_of
from generator.spec.source import SpecMap

from .changed_api import Api, Changelog, line
from .conftest import SMALL_SPEC, SmallSpec

HUAWEI, OTC = "Huawei Cloud only.", "Open Telekom Cloud only."
TREES = "spec/trees.yaml"


def mark(spec: SmallSpec) -> None:
    """Mark an operation, a parameter, a field of a request, one of a model, and values."""
    spec.replace("x-docs: widgets/create.rst", "x-docs: widgets/create.rst\n      x-clouds: [huawei]")
    spec.replace(
        "name: X-Trace\n          in: header", "name: X-Trace\n          in: header\n          x-clouds: [otc]"
    )
    spec.replace("description: Where it came from.", "description: Where it came from.\n          x-clouds: [huawei]")
    spec.replace(
        "description: Whether it can be used.", "description: Whether it can be used.\n          x-clouds: [otc]"
    )
    spec.replace(
        "description: How it looks, as a drawing or as a photo.",
        "description: Its looks, as a drawing or as a photo.\n          x-clouds: [otc]",
    )
    spec.replace("      enum: [name, made_at]", "      enum: [name, made_at]\n      x-enum-clouds: {huawei: [made_at]}")
    spec.replace(
        "x-enum-varnames: [CUT, GLUED, PAINTED]",
        "x-enum-varnames: [CUT, GLUED, PAINTED]\n      x-enum-clouds: {otc: [2]}",
    )


@pytest.fixture(scope="module")
def marked(make_client) -> Any:
    return make_client(mark)


def resource(client: Any, tag: str, name: str) -> Any:
    return getattr(import_module(f"{client.__name__}.resources.{tag}"), name)


def documented(module: Any, name: str) -> dict[str, str]:
    """Return the docstrings of the declarations in a class, by name."""
    made = getattr(module.models, name)
    tree = ast.parse(inspect.getsource(inspect.getmodule(made)))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name).body
    found: dict[str, str] = {}
    for before, after in pairwise(body):
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            target = before.target if isinstance(before, ast.AnnAssign) else getattr(before, "targets", [None])[0]
            if isinstance(target, ast.Name):
                found[target.id] = str(after.value.value)
    return found


def test_operations_and_arguments_name_their_cloud(marked) -> None:
    widgets = resource(marked, "widgets", "Widgets")
    assert "wait for it before it is used. Huawei Cloud only.\n" in widgets.create.__doc__
    assert (
        "x_trace: Text that comes back in the logs of the service. Open Telekom Cloud only.\n" in widgets.list.__doc__
    )
    assert "from_: Where it came from. Huawei Cloud only.\n" in widgets.update.__doc__
    assert "only." not in widgets.get.__doc__


def test_a_line_does_not_split_the_name_of_the_cloud() -> None:
    for length in range(80, 130):
        for sentence in (OTC, HUAWEI):
            lines = paragraph(f"{'a ' * (length // 2)}{'b' * (length % 2 + 1)}. {sentence} Then more.", 8)
            assert sum(sentence in line for line in lines) == 1, length
            assert max(map(len, lines)) <= 118


def test_argument_names_what_it_is_also_sent_as(make_client) -> None:
    def change(spec: SmallSpec) -> None:
        for name, more in (("sort-by", "x-clouds: [huawei]\n          "), ("sortKey", "")):
            entry = f"""        - name: {name}
          in: query
          x-python-name: sort_by
          {more}x-same-as: sortBy
          description: Field by which the widgets are sorted.
          schema:
            $ref: '#/components/schemas/WidgetSortKey'
          example: made_at
"""
            spec.replace("        - name: X-Trace\n", f"{entry}        - name: X-Trace\n")
        spec.replace("- name: sortBy\n", "- name: sortBy\n          x-clouds: [otc]\n")

    text = " ".join(resource(make_client(change), "widgets", "Widgets").list.__doc__.split())

    wanted = "are sorted. Sent as `sortBy` (Open Telekom Cloud), `sort-by` (Huawei Cloud) and `sortKey`. x_trace:"
    assert wanted in text


def test_fields_and_members_name_their_cloud(marked) -> None:
    fields = documented(marked, "Widget")
    assert {name for name, text in fields.items() if "only." in text} == {"ready", "picture"}
    assert fields["ready"] == f"Whether it can be used. {OTC}"
    assert documented(marked, "WidgetSortKey") == {"MADE_AT": HUAWEI}
    assert documented(marked, "WidgetPhase") == {"PAINTED": OTC}
    assert list(marked.models.WidgetSortKey.__members__) == ["NAME", "MADE_AT"]


def test_typed_dictionaries_name_the_cloud(make_client) -> None:
    def change(spec: SmallSpec) -> None:
        text = "description: Marks by which it can be found.\n        words:"
        spec.replace(text, text.replace("\n", "\n          x-clouds: [huawei]\n", 1))

    source = inspect.getsource(import_module(f"{make_client(change).__name__}.params"))

    assert source.count(f"Marks by which it can be found. {HUAWEI}") == 1


def test_operation_table_has_the_clouds(marked) -> None:
    table = import_module(f"{marked.__name__}.operations").OPERATIONS
    assert table["CreateWidget"].clouds == ("huawei",)
    assert {row.clouds for name, row in table.items() if name != "CreateWidget"} == {("otc", "huawei")}


def test_methods_that_call_a_marked_operation_name_the_cloud(make_client) -> None:
    def change(spec: SmallSpec) -> None:
        for page in ("list", "show"):
            spec.replace(f"x-docs: widgets/{page}.rst", f"x-docs: widgets/{page}.rst\n      x-clouds: [otc]")
        action = "      actions: {create: {operation: CreateWidget, ids: {widget_id: id}}}\n"
        spec.replace("      timeout: 60\n", f"      timeout: 60\n{action}", "openapi.yaml")
        spec.replace("x-docs: widgets/create.rst", "x-docs: widgets/create.rst\n      x-clouds: [huawei]")

    widgets = resource(make_client(change), "widgets", "Widgets")

    for name in ("list", "get", "find", "wait", "wait_gone"):
        assert getattr(widgets, name).__doc__.count(OTC) == 1, name
    assert widgets.create_and_wait.__doc__.count(HUAWEI) == 1
    assert "only." not in widgets.__doc__


def test_resource_whose_operations_one_cloud_has_names_it(make_client) -> None:
    def change(spec: SmallSpec) -> None:
        for page in ("list", "create", "show", "update", "delete"):
            spec.replace(f"x-docs: widgets/{page}.rst", f"x-docs: widgets/{page}.rst\n      x-clouds: [huawei]")

    client = make_client(change)

    assert resource(client, "widgets", "Widgets").__doc__.endswith(HUAWEI)
    assert "only." not in resource(client, "crates", "Crates").__doc__


def test_document_of_one_cloud_lacks_what_the_other_has(make_spec) -> None:
    spec = make_spec()
    mark(spec)
    whole = bundle(spec.folder)
    before = json.dumps(whole)
    otc, huawei = documented_by(whole, "otc"), documented_by(whole, "huawei")

    def ids(document: Any) -> set[str]:
        return {row[3]["operationId"] for row in operations(document)}

    def schema(document: Any, name: str) -> Any:
        return document["components"]["schemas"][name]

    assert (ids(whole) - ids(otc), ids(whole) - ids(huawei)) == ({"CreateWidget"}, set())
    assert schema(whole, "Widget")["properties"].keys() - schema(huawei, "Widget")["properties"].keys() == {
        "ready", "picture",
    }  # fmt: skip
    assert schema(otc, "WidgetSortKey")["enum"] == ["name"]
    assert schema(huawei, "WidgetPhase")["x-enum-varnames"] == ["CUT", "GLUED"]
    assert schemas_of(whole, "otc") - schemas_of(whole, "huawei") == {"WidgetPhoto"}
    assert "CreateWidgetRequest" in schemas_of(whole, "huawei") - schemas_of(whole, "otc")
    assert json.dumps(whole) == before
    assert documented_by(bundle(SMALL_SPEC), "otc") == bundle(SMALL_SPEC)


def test_spec_has_no_hand_written_marks(whole_spec: SpecMap) -> None:
    assert cloud_sentence({"x-clouds": ["huawei"]}) == HUAWEI
    assert "Huawei Cloud only" not in json.dumps(whole_spec)


# What is changed in the orchard, the difference without the mark, and the place of the mark.
ADDED = [
    ("a parameter", "        - name: limit\n",
     "        - name: rows\n          in: query\n{mark}          schema: {{type: string}}\n        - name: limit\n",
     "query rows: not documented (in the spec: string)"),
    ("a field of the request", "        count:\n          type: integer\n        soil:",
     "        depth:\n{mark}          type: string\n        count:\n"
     "          type: integer\n        soil:",
     "request depth: not documented (in the spec: string)"),
    ("a field of responses", "        gardener:\n",
     "        shears:\n{mark}          type: string\n        gardener:\n",
     "response trees[].visits{}.shears: not documented (in the spec: string)"),
    ("an operation", "    delete:\n      operationId: FellTree\n",
     "    get:\n      operationId: ShowTree\n      tags: [trees]\n{mark}      responses: {{}}\n"
     "    delete:\n      operationId: FellTree\n",
     "operation: not documented (in the spec: GET /v1/{project_id}/trees/{tree_id})"),
    ("a value", "enum: [CLAY, SAND]\n", "enum: [CLAY, SAND, PEAT]\n{mark}",
     "request soil.kind: values: documented: not on any page; in the spec: PEAT"),
]  # fmt: skip


def marks(old: str, new: str, cloud: str | None) -> str:
    if cloud is None:
        return new.format(mark="")
    if "enum" in old:
        return new.format(mark=f"      x-enum-clouds: {{{cloud}: [PEAT]}}\n")
    before = new.partition("{mark}")[0].rstrip("\n").rpartition("\n")[2]
    indent = len(before) - len(before.lstrip(" "))
    deeper = 2 if before.rstrip().endswith(":") else 0
    return new.format(mark=f"{' ' * (indent + deeper)}x-clouds: [{cloud}]\n")


@pytest.mark.parametrize(("name", "old", "new", "difference"), ADDED)
def test_parts_of_the_other_cloud_are_no_drift(orchard, name, old, new, difference) -> None:
    text = orchard.folder.joinpath(TREES).read_text(encoding="utf-8")
    results = {}
    for cloud in (None, "otc", "huawei"):
        orchard.write(TREES, text.replace(old, marks(old, new, cloud), 1))
        results[cloud] = orchard.differences(), orchard.code

    assert difference in results[None][0]
    assert results["otc"] == results[None]
    assert results["huawei"] == ([], 0)


# What is marked as Huawei Cloud's although the pages have it, and the difference.
DOCUMENTED = [
    ("parameter", "name: limit\n", "name: limit\n          x-clouds: [huawei]\n",
     "query limit: clouds: documented: Integer; in the spec: x-clouds without otc"),
    ("header", "name: X-Season\n", "name: X-Season\n          x-clouds: [huawei]\n",
     "header X-Season: clouds: documented: String; in the spec: x-clouds without otc"),
    ("field", "        count:\n          type: integer\n        soil:",
     "        count:\n          x-clouds: [huawei]\n          type: integer\n        soil:",
     "request count: clouds: documented: Int; in the spec: x-clouds without otc"),
    ("object", "        soil:\n", "        soil:\n          x-clouds: [huawei]\n",
     "request soil: clouds: documented: Soil object; in the spec: x-clouds without otc"),
    ("operation", "operationId: WaterTree\n", "operationId: WaterTree\n      x-clouds: [huawei]\n",
     "operation: clouds: documented: PUT /v1/{project_id}/trees/{tree}/water, trees/watering_a_tree.rst; "
     "in the spec: x-clouds without otc"),
    ("value", "enum: [CLAY, SAND]\n", "enum: [CLAY, SAND]\n      x-enum-clouds: {huawei: [SAND]}\n",
     "request soil.kind: values"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "difference"), DOCUMENTED)
def test_mark_that_contradicts_the_pages_is_reported(orchard, name, old, new, difference) -> None:
    orchard.replace(TREES, old, new)

    found = orchard.differences()

    assert orchard.code == 1
    assert len(found) == 1
    assert found == [difference] or name in ("object", "value"), found
    assert ": clouds: documented: " in found[0]


def test_body_of_the_other_cloud_is_no_drift(orchard) -> None:
    body = "{content: {application/json: {schema: {$ref: '#/components/schemas/WaterTreeRequest'}}}}"
    orchard.replace(TREES, "operationId: WaterTree\n", f"operationId: WaterTree\n      requestBody: {body}\n")
    orchard.replace(
        TREES, "    Soil:\n", "    WaterTreeRequest:\n      properties:\n        litres: {type: number}\n    Soil:\n"
    )
    assert orchard.differences() == ["request body: not documented (in the spec: object)"]

    orchard.replace(TREES, "litres: {type: number}", "litres: {type: number, x-clouds: [huawei]}")
    assert orchard.differences() == []


def test_object_whose_fields_the_other_cloud_has_lacks_the_documented_ones(orchard) -> None:
    orchard.replace(
        TREES, "        gardener:\n          anyOf:", "        shears:\n          x-clouds: [huawei]\n          anyOf:"
    )

    assert orchard.differences() == ["response trees[].visits{}.gardener: missing in the spec (documented: String)"]


def test_part_that_the_spec_lacks_is_still_missing(orchard) -> None:
    orchard.replace(TREES, "name: limit", "name: rows\n          x-clouds: [huawei]")

    assert orchard.differences() == ["query limit: missing in the spec (documented: Integer, optional)"]


def test_operation_of_the_other_cloud_can_be_selected(orchard) -> None:
    operation = (
        "    get:\n      operationId: ShowTree\n      tags: [trees]\n      x-clouds: [huawei]\n      responses: {}\n"
    )
    orchard.replace(TREES, "    delete:\n", f"{operation}    delete:\n")

    assert orchard.drift("--operation", "ShowTree")[0] == 0
    assert orchard.drift("--resource", "trees")[0] == 0


CHANGES = [
    ("operation", lambda api: api.operation("ShowWidget"), "client.widgets.get"),
    ("argument", lambda api: api.parameter("ListWidgets", "sortBy"), "client.widgets.list(sort_by)"),
    ("field of a body", lambda api: api.field("CreateWidgetRequest", "words"), "client.widgets.create(words)"),
    ("field of a model", lambda api: api.field("Widget", "ready"), "models.Widget.ready"),
]


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    return json.loads(json.dumps(bundle(SMALL_SPEC)))


@pytest.fixture
def changelog(tmp_path, capsys) -> Changelog:
    return Changelog(tmp_path, capsys)


@pytest.mark.parametrize(("name", "part", "subject"), CHANGES)
def test_other_clouds_are_a_change(small, changelog, name, part, subject) -> None:
    huawei, otc = Api(small), Api(small)
    part(huawei)["x-clouds"], part(otc)["x-clouds"] = ["huawei"], ["otc"]

    lost = changelog.changes(small, huawei.document)
    gained = changelog.changes(huawei.document, small)
    moved = changelog.changes(huawei.document, otc.document)

    assert [line(change) for change in lost] == [f"compatible python: clouds-lost: {subject}"]
    assert "is no longer documented by Open Telekom Cloud" in lost[0]["what"]
    assert [line(change) for change in gained] == [f"compatible python: clouds-gained: {subject}"]
    assert "is now documented by Open Telekom Cloud" in gained[0]["what"]
    assert {line(change).split(": ")[1] for change in moved} == {"clouds-lost", "clouds-gained"}


def test_other_clouds_of_a_value_are_a_change(small, changelog) -> None:
    api = Api(small)
    api.schema("WidgetSortKey")["x-enum-clouds"] = {"otc": ["made_at"]}

    assert [line(one) for one in changelog.changes(small, api.document)] == [
        "compatible python: clouds-lost: models.WidgetSortKey.MADE_AT"
    ]
    assert "Huawei Cloud" in changelog.between(small, api.document)


def test_new_parts_of_one_cloud_are_described_so(small, changelog) -> None:
    old = Api(small)
    old.remove("ShowWidget")
    new = Api(small)
    new.operation("ShowWidget")["x-clouds"] = ["huawei"]

    (added,) = (one for one in changelog.changes(old.document, new.document) if one["kind"] == "operation-added")

    assert added["what"] == "is new: Get one widget (Huawei Cloud only)"


ROWS = """    Rows:
      name: rows
      in: query
      x-clouds: [huawei]
      description: How many rows come back.
      schema: {type: integer}
      example: 2
  responses:
    Error:"""


def test_mark_of_a_shared_parameter_is_needed_if_an_operation_of_both_clouds_has_it(small_spec, run) -> None:
    use = "$ref: '#/components/parameters/Rows'"
    small_spec.replace("  responses:\n    Error:", ROWS, "openapi.yaml")
    show = "x-docs: widgets/show.rst\n"
    small_spec.replace(show, f"{show}      x-clouds: [huawei]\n      parameters: [{{{use}}}]\n")
    assert "the parameter rows of ShowWidget needs no x-clouds" in run("lint", small_spec.folder).err

    small_spec.replace("        - name: X-Trace\n", f"        - {use}\n        - name: X-Trace\n")
    assert run("lint", small_spec.folder).err == ""


def test_marks_of_all_properties_of_a_body_are_needed(small_spec, run) -> None:
    for text in ("What to call it from now on.", "Kind of widget.", "Where it came from."):
        small_spec.replace(f"description: {text}\n", f"description: {text}\n          x-clouds: [huawei]\n")

    assert run("lint", small_spec.folder).err == ""
