"""Tests that `drift --sdk` reports what an SDK of Huawei Cloud has and the spec lacks or types differently.

The SDK describes the orchard. Each test changes the spec or the SDK.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.drift.sdk_facts import read_sdk_facts
from generator.drift.sdk_package import read_sdk

from .conftest import Orchard
from .sdk_package import write_facts, write_sdk

TREES = "spec/trees.yaml"
TREE = {
    "id": {"type": "str"}, "species": {"type": "str"}, "height": {"type": "float"}, "planted_at": {"type": "int"},
    "state": {"type": "str", "values": ["SEED", "GROWN", "FELLED"]}, "branches": {"type": "list[Branch]"},
    "labels": {"type": "dict(str, str)"}, "visits": {"type": "dict(str, Visit)"}, "notes": {"type": "object"},
}  # fmt: skip
FACTS: dict[str, Any] = {
    "source": "orchard-sdk 1.0",
    "operations": [
        {"id": "ListAllTrees", "method": "GET", "path": "/v1/{project_id}/trees", "body": None,
         "response": "ListAllTreesResponse", "parameters": [
             {"name": "limit", "in": "query", "type": "int"},
             {"name": "sort_by", "in": "query", "type": "str", "values": ["species", "height"]},
             {"name": "state", "in": "query", "type": "str"},
             {"name": "X-Season", "in": "header", "type": "str"},
         ]},
        {"id": "PlantTree", "method": "POST", "path": "/v1/{project_id}/trees", "body": "PlantTreeBody",
         "response": "PlantTreeResponse", "parameters": []},
        {"id": "WaterTree", "method": "PUT", "path": "/v1/{project_id}/trees/{id}/water", "body": None,
         "response": "WaterTreeResponse", "parameters": [{"name": "id", "in": "path", "type": "str"}]},
    ],
    "schemas": {
        "ListAllTreesResponse": {"count": {"type": "int"}, "trees": {"type": "list[Tree]"},
                                 "X-request-id": {"type": "str"}},
        "PlantTreeBody": {"species": {"type": "str"}, "count": {"type": "int"}, "soil": {"type": "Soil"}},
        "PlantTreeResponse": TREE,
        "WaterTreeResponse": {"X-Request-Id": {"type": "str"}},
        "Tree": TREE,
        "Soil": {"kind": {"type": "str", "values": ["CLAY", "SAND"]}, "depth": {"type": "float"}},
        "Branch": {"length": {"type": "int"}, "twigs": {"type": "list[Branch]"}},
        "Visit": {"gardener": {"type": "str"}},
    },
}  # fmt: skip


class Sdk:
    """SDK of the orchard, which tests change before they compare it.

    Args:
        orchard: Spec of the orchard.
        folder: Where to write the SDK.
        installed: Whether to write a package, instead of facts.
    """

    def __init__(self, orchard: Orchard, folder: Path, installed: bool) -> None:
        self.orchard = orchard
        self.folder = folder
        self.installed = installed
        self.facts: dict[str, Any] = copy.deepcopy(FACTS)
        self.schemas: dict[str, Any] = self.facts["schemas"]

    def operation(self, name: str) -> dict[str, Any]:
        return next(one for one in self.facts["operations"] if one["id"] == name)

    def drift(self, *arguments: str) -> tuple[int, str]:
        if self.installed:
            return self.orchard.drift("--sdk", str(write_sdk(self.folder / "site-packages", self.facts)), *arguments)
        return self.orchard.drift("--sdk-facts", str(write_facts(self.folder / "sdk.json", self.facts)), *arguments)

    def differences(self, *arguments: str) -> list[str]:
        return [line.strip() for line in self.drift(*arguments)[1].splitlines() if re.match(r"  \S", line)]


@pytest.fixture(params=["installed", "facts"])
def sdk(request: pytest.FixtureRequest, orchard: Orchard, tmp_path: Path) -> Sdk:
    return Sdk(orchard, tmp_path, request.param == "installed")


def test_spec_that_has_everything_is_clean(sdk: Sdk) -> None:
    code, out = sdk.drift()

    assert out.splitlines() == [
        "operations: 3 of 3 documented; parameters 100.0 % (5 of 5); request fields 100.0 % (5 of 5); "
        "response fields 100.0 % (26 of 26); types 100.0 % (37 of 37); unexplained differences: 0; known: 0; "
        "entries that no longer apply: 0"
    ]
    assert code == 0
    name = "huaweicloudsdkmodelarts 9.1.0" if sdk.installed else "orchard-sdk 1.0"
    assert sdk.orchard.err == f"comparing with {name}\n"


# What is changed in the SDK, and the difference.
SDK_CHANGES: list[tuple[str, Callable[[Sdk], Any], list[str]]] = [
    ("operation", lambda sdk: sdk.facts["operations"].append(
        {"id": "PruneTree", "method": "POST", "path": "/v1/{project_id}/trees/{id}/prune", "body": "Soil",
         "response": "WaterTreeResponse", "parameters": [{"name": "id", "in": "path", "type": "str"}]}),
     ["operation: missing in the spec (documented: POST /v1/{project_id}/trees/{id}/prune)"]),
    ("method", lambda sdk: sdk.operation("WaterTree").update(method="POST"),
     ["operation: missing in the spec (documented: POST /v1/{project_id}/trees/{id}/water)"]),
    ("query", lambda sdk: sdk.operation("ListAllTrees")["parameters"].append(
        {"name": "rows", "in": "query", "type": "int"}),
     ["query rows: missing in the spec (documented: int)"]),
    ("header", lambda sdk: sdk.operation("PlantTree")["parameters"].append(
        {"name": "X-Moon", "in": "header", "type": "str"}),
     ["header X-Moon: missing in the spec (documented: str)"]),
    ("headers of the client", lambda sdk: sdk.operation("PlantTree")["parameters"].append(
        {"name": "X-Auth-Token", "in": "header", "type": "str"}), []),
    ("type of a parameter", lambda sdk: sdk.operation("ListAllTrees")["parameters"][0].update(type="str"),
     ["query limit: type: documented: string; in the spec: integer"]),
    ("type of a path parameter", lambda sdk: sdk.operation("WaterTree")["parameters"][0].update(type="int"),
     ["path id: type: documented: integer; in the spec: string"]),
    ("values of a parameter", lambda sdk: sdk.operation("ListAllTrees")["parameters"][1]["values"].append("age"),
     ["query sort_by: values: documented: age; in the spec: only species, height"]),
    ("request field", lambda sdk: sdk.schemas["PlantTreeBody"].update(depth={"type": "int"}),
     ["request depth: missing in the spec (documented: int)"]),
    ("nested request field", lambda sdk: sdk.schemas["Soil"].update(wet={"type": "bool"}),
     ["request soil.wet: missing in the spec (documented: bool)"]),
    ("type of a request field", lambda sdk: sdk.schemas["Soil"]["depth"].update(type="str"),
     ["request soil.depth: type: documented: string; in the spec: number"]),
    ("field of an object in a list", lambda sdk: sdk.schemas["Branch"].update(leaves={"type": "int"}),
     ["response trees[].branches[].leaves: missing in the spec (documented: int)"]),
    ("field of an object in a map", lambda sdk: sdk.schemas["Visit"].update(at={"type": "datetime"}),
     ["response trees[].visits{}.at: missing in the spec (documented: datetime)"]),
    ("object instead of a list", lambda sdk: sdk.schemas["ListAllTreesResponse"]["trees"].update(type="Tree"),
     ["response trees: type: documented: Tree; in the spec: array"]),
    ("list instead of a string", lambda sdk: sdk.schemas["Visit"]["gardener"].update(type="list[str]"),
     ["response trees[].visits{}.gardener: type: documented: array; in the spec: integer or string"]),
    ("items of another type", lambda sdk: sdk.schemas["PlantTreeResponse"]["labels"].update(type="dict(str, int)"),
     ["response trees[].labels{}: type: documented: integer; in the spec: string"]),
    ("values of a field", lambda sdk: sdk.schemas["Soil"]["kind"]["values"].append("PEAT"),
     ["request soil.kind: values: documented: PEAT; in the spec: only CLAY, SAND"]),
    ("values without an enumeration", lambda sdk: sdk.schemas["PlantTreeBody"]["species"].update(values=["oak", "elm"]),
     ["request species: enumeration: documented: oak, elm; in the spec: no enumeration"]),
    ("values of a boolean", lambda sdk: sdk.schemas["PlantTreeResponse"]["notes"].update(
        type="bool", values=["true", "false"]), []),
    ("body", lambda sdk: sdk.operation("WaterTree").update(body="Soil"),
     ["request body: missing in the spec (documented: kind, depth)"]),
    ("no body", lambda sdk: sdk.operation("PlantTree").update(body=None),
     ["request body: not documented (in the spec: object)"]),
    ("response", lambda sdk: sdk.schemas["WaterTreeResponse"].update(litres={"type": "int"}),
     ["response body: missing in the spec (documented: litres)"]),
    ("response that is a list", lambda sdk: sdk.schemas.update(PlantTreeResponse={"body": {"type": "list[Tree]"}}),
     ["response body: type: documented: array; in the spec: object"]),
    ("type that nothing describes", lambda sdk: sdk.schemas["Soil"]["depth"].update(type="Depth"), []),
    ("fewer fields", lambda sdk: sdk.schemas["Soil"].pop("depth"),
     ["request soil.depth: not documented (in the spec: number)"]),
    ("no fields of a response", lambda sdk: sdk.schemas.update(ListAllTreesResponse={"X-request-id": {"type": "str"}}),
     ["response count: not documented (in the spec: integer)",
      "response trees: not documented (in the spec: array)"]),
    ("fewer fields of a response", lambda sdk: sdk.schemas["Visit"].pop("gardener"),
     ["response trees[].visits{}.gardener: not documented (in the spec: integer or string)"]),
    ("fewer parameters", lambda sdk: sdk.operation("ListAllTrees")["parameters"].pop(0),
     ["query limit: not documented (in the spec: integer)"]),
    ("fewer headers", lambda sdk: sdk.operation("ListAllTrees")["parameters"].pop(),
     ["header X-Season: not documented (in the spec: string)"]),
    ("no parameter for a placeholder", lambda sdk: sdk.operation("WaterTree")["parameters"].pop(),
     ["path tree_id: not documented (in the spec: string)"]),
    ("fewer operations", lambda sdk: sdk.facts["operations"].pop(), []),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), [pytest.param(*row[1:], id=row[0]) for row in SDK_CHANGES])
def test_change_of_the_sdk_is_reported(sdk: Sdk, change: Callable[[Sdk], Any], expected: list[str]) -> None:
    change(sdk)

    assert sdk.differences() == expected
    assert sdk.orchard.code == bool(expected)


def test_operation_that_the_sdk_lost_is_reported_if_only_its_cloud_has_it(sdk: Sdk) -> None:
    sdk.facts["operations"].pop()
    sdk.orchard.replace(TREES, "operationId: WaterTree\n", "operationId: WaterTree\n      x-clouds: [huawei]\n")

    assert sdk.differences() == ["operation: not documented (in the spec: PUT /v1/{project_id}/trees/{tree_id}/water)"]


def test_missing_operation_counts_with_all_its_parts(sdk: Sdk) -> None:
    change = SDK_CHANGES[0][1]
    change(sdk)

    out = sdk.drift()[1]

    assert "operations: 3 of 4 documented; parameters 83.3 % (5 of 6); request fields 71.4 % (5 of 7)" in out


def test_parts_of_the_other_cloud_are_not_compared(sdk: Sdk) -> None:
    sdk.orchard.replace(TREES, "operationId: WaterTree\n", "operationId: WaterTree\n      x-clouds: [otc]\n")
    sdk.orchard.replace(TREES, "name: limit\n", "name: limit\n          x-clouds: [huawei]\n")
    sdk.orchard.replace(TREES, "enum: [CLAY, SAND]\n", "enum: [CLAY, SAND]\n      x-enum-clouds: {otc: [SAND]}\n")

    assert sdk.differences() == [
        "request soil.kind: clouds: documented: SAND; in the spec: x-enum-clouds without huawei",
        "operation: clouds: documented: PUT /v1/{project_id}/trees/{id}/water; in the spec: x-clouds without huawei",
    ]


def test_known_differences_have_a_file_of_their_own(sdk: Sdk) -> None:
    sdk.operation("ListAllTrees")["parameters"][0]["type"] = "str"
    entry = "known:\n  - {operation: ListTrees, where: query, field: limit, kind: type, reason: A number.}\n"
    sdk.orchard.write("spec/known_sdk_drift.yaml", entry)

    assert sdk.drift()[0] == 0
    assert sdk.orchard.drift()[0] == 0

    sdk.folder = sdk.folder / "again"
    sdk.folder.mkdir()
    sdk.operation("ListAllTrees")["parameters"][0]["type"] = "int"
    code, out = sdk.drift()
    assert code == 1
    assert "spec/known_sdk_drift.yaml:2: no longer applies: ListTrees, query, limit, type (A number.)" in out


def test_json_output(sdk: Sdk) -> None:
    sdk.schemas["Soil"]["wet"] = {"type": "bool"}

    content = json.loads(sdk.drift("--json")[1])

    assert content["source"] == ("sdk" if sdk.installed else "sdk-facts")
    assert [(one["operation"], one["field"], one["documented"]) for one in content["differences"]] == [
        ("PlantTree", "soil.wet", "bool")
    ]
    assert content["coverage"] == {
        "documented operations": {"found": 3, "documented": 3},
        "parameters": {"found": 5, "documented": 5},
        "request fields": {"found": 5, "documented": 6},
        "response fields": {"found": 26, "documented": 26},
        "types": {"found": 37, "documented": 37},
    }


@pytest.mark.parametrize(
    ("arguments", "operations"),
    [
        (["--operation", "PlantTree"], "1 of 1"),
        (["--operation", "ListAllTrees"], "1 of 1"),
        (["--resource", "trees"], "3 of 4"),
        (["--path", "/v1/{project_id}/trees"], "3 of 4"),
        (["--path", "/v1/{project_id}/trees/"], "3 of 4"),
        (["--path", "/v1/{project}/trees/{any}"], "1 of 2"),
        (["--path", "/v1/{project_id}/trees/{id}/prune"], "0 of 1"),
        (["--path", "/v1/{project_id}/trees/{id}/prune", "--operation", "PlantTree"], "1 of 2"),
    ],
)
def test_selection(sdk: Sdk, arguments: list[str], operations: str) -> None:
    SDK_CHANGES[0][1](sdk)

    assert sdk.drift(*arguments)[1].splitlines()[-1].startswith(f"operations: {operations} documented")


@pytest.mark.parametrize("path", ["/v1/{project_id}/tree", "/v9", "trees"])
def test_path_without_operations(sdk: Sdk, path: str) -> None:
    assert sdk.drift("--path", path) == (2, "")
    assert sdk.orchard.err.endswith(f"no operation has the path {path} or one below it\n")


def test_installed_package_and_its_facts_are_the_same(tmp_path: Path) -> None:
    package = write_sdk(tmp_path, FACTS) / "huaweicloudsdkmodelarts"
    installed, facts = read_sdk(package), read_sdk_facts(write_facts(tmp_path / "sdk.json", FACTS))

    assert installed.name == "huaweicloudsdkmodelarts 9.1.0"
    assert sorted(installed.operations, key=lambda one: one.id) == sorted(facts.operations, key=lambda one: one.id)
    assert {name: installed.schemas[name] for name in facts.schemas} == facts.schemas


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[{]", "sdk.json:1: the file is not JSON"),
        ("\n\n{", "sdk.json:3: the file is not JSON"),
        ("[]", "sdk.json:1: a part lacks a key or has a wrong type: TypeError"),
        (
            '{"source": "s", "schemas": {}}',
            "sdk.json:1: a part lacks a key or has a wrong type: KeyError('operations')",
        ),
        ('{"source": "s", "schemas": {"A": {"b": {"type": 1}}}, "operations": []}', "1 is not a string"),
        ('{"source": "s", "schemas": [], "operations": []}', "sdk.json:1: a part lacks a key or has a wrong type"),
        (None, "sdk.json:1: the file can't be read"),
    ],
)
def test_unusable_facts(orchard: Orchard, text: str | None, says: str) -> None:
    if text is not None:
        orchard.write("sdk.json", text)

    assert orchard.drift("--sdk-facts", str(orchard.folder / "sdk.json")) == (2, "")
    assert says in orchard.err


def test_folder_without_the_sdk(orchard: Orchard) -> None:
    assert orchard.drift("--sdk", str(orchard.folder)) == (2, "")
    assert "huaweicloudsdkmodelarts is not installed here" in orchard.err
    assert "--sdk-facts" in orchard.err


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (
            "modelarts_client.py",
            '"resource_path"',
            '"path"',
            "the function _list_all_trees_http_info is not in the known",
        ),
        ("modelarts_client.py", "def plant_tree", "define plant_tree", "not Python: "),
        ("model/soil.py", "'kind': 'str'", "'kind': str", "the types or names of the fields are not literals"),
        ("model/soil.py", "attribute_map", "map_of_attributes", "the class has no types or no names of its fields"),
    ],
)
def test_package_in_another_form(orchard: Orchard, tmp_path: Path, file: str, old: str, new: str, says: str) -> None:
    folder = write_sdk(tmp_path, FACTS)
    path = folder / "huaweicloudsdkmodelarts" / "v1" / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    assert orchard.drift("--sdk", str(folder)) == (2, "")
    assert f"{path.name}:1: {says}" in orchard.err


def test_folder_of_the_package_without_a_client(orchard: Orchard, tmp_path: Path) -> None:
    (tmp_path / "huaweicloudsdkmodelarts" / "v1").mkdir(parents=True)

    assert orchard.drift("--sdk", str(tmp_path)) == (2, "")
    assert "the folder has no v*/modelarts_client.py" in orchard.err
