"""Tests that `drift` reports missing, additional and differently typed parts of the spec.

`orchard/` holds a small spec and the pages that describe the same API; each test changes one of them.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.__main__ import main

TREES, HEDGES = "spec/trees.yaml", "spec/hedges.yaml"
PAGES = "reference/api-ref/source"
LISTING, PLANTING = f"{PAGES}/trees/listing_trees.rst", f"{PAGES}/trees/planting_a_tree.rst"
LISTED = "trees/listing_trees.rst"
QUERYING = f"{PAGES}/historical_apis/hedges/querying_hedges.rst"

# What is changed in the spec, and the differences that have to be named; nothing else may be.
SPEC_CHANGES = [
    ("method", TREES, "    put:\n", "    patch:\n",
     ["operation: endpoint: documented: PUT /v1/{project_id}/trees/{tree}/water; "
      "in the spec: PATCH /v1/{project_id}/trees/{tree_id}/water"]),
    ("path with another placeholder", TREES, "/trees/{tree_id}/water:", "/groves/{grove}/trees/{tree_id}/water:",
     ["operation: endpoint: documented: PUT /v1/{project_id}/trees/{tree}/water; "
      "in the spec: PUT /v1/{project_id}/groves/{grove}/trees/{tree_id}/water"]),
    ("generation", TREES, "current\n      x-docs: trees/listing", "historical\n      x-docs: trees/listing",
     ["operation x-generation: values: documented: current; in the spec: historical"]),
    ("page", TREES, "trees/watering_a_tree.rst", "trees/watering.rst",
     ["operation x-docs: values: documented: trees/watering_a_tree.rst; in the spec: trees/watering.rst"]),
    ("query missing and excess", TREES, "name: limit", "name: limits",
     ["query limit: missing in the spec (documented: Integer, optional)",
      "query limits: not documented (in the spec: integer)"]),
    ("query type", TREES, "name: limit\n          in: query\n          schema:\n            type: integer",
     "name: limit\n          in: query\n          schema:\n            type: number",
     ["query limit: type: documented: integer; in the spec: number"]),
    ("query mandatory", TREES, "name: limit\n", "name: limit\n          required: true\n",
     ["query limit: mandatory: documented: optional; in the spec: required"]),
    ("query value", TREES, "[species, height]", "[species]",
     ["query sort_by: values: documented: height; in the spec: only species"]),
    ("header", TREES, "X-Season", "X-Reason",
     ["header X-Season: missing in the spec (documented: String, optional)",
      "header X-Reason: not documented (in the spec: string)"]),
    ("path type", TREES, "in: path\n        required: true\n        schema:\n          type: string",
     "in: path\n        required: true\n        schema:\n          type: integer",
     ["path tree: type: documented: string; in the spec: integer"]),
    ("parameters of a body table", HEDGES, "name: page", "name: pages",
     ["query page: missing in the spec (documented: Integer, optional)",
      "query pages: not documented (in the spec: integer)"]),
    ("request field", TREES, "        count:\n          type: integer\n        soil",
     "        counts: {}\n        soil",
     ["request count: missing in the spec (documented: Int, optional)",
      "request counts: not documented (in the spec: anything)"]),
    ("mandatory", TREES, "required: [species]", "required: [count]",
     ["request species: mandatory: documented: mandatory; in the spec: optional",
      "request count: mandatory: documented: optional; in the spec: required"]),
    ("mandatory inside", TREES, "      required: [kind]\n", "",
     ["request soil.kind: mandatory: documented: mandatory; in the spec: optional"]),
    ("no enumeration", TREES, "          $ref: '#/components/schemas/SoilKind'", "          type: string",
     ["request soil.kind: enumeration: documented: CLAY, SAND; in the spec: no enumeration"]),
    ("value that no page has", TREES, "[CLAY, SAND]", "[CLAY, SAND, PEAT]",
     ["request soil.kind: values: documented: not on any page; in the spec: PEAT"]),
    ("no request body", TREES, "requestBody:", "x-requestBody:",
     ["request body: missing in the spec (documented: species (mandatory), count, soil)"]),
    ("success code", TREES, "'201'", "'202'",
     ["status 201: missing in the spec (documented: success)",
      "status 202: not documented (in the spec: success)"]),
    ("answer under another code", TREES, "'201':\n          description: The",
     "'201':\n          description: Planted.\n        '200':\n          description: The",
     ["status 200: not documented (in the spec: success)",
      "response body: missing in the spec (documented: id, species, state, height, planted_at, branches, labels, "
      "visits, notes)"]),
    ("success code without table", TREES, "'204':\n          description: It", "'200':\n          description: It",
     ["status 204: missing in the spec (documented: success)",
      "status 200: not documented (in the spec: success)"]),
    ("undocumented answer", TREES, "It is wet.",
     "Wet.\n          content: {application/json: {schema: {$ref: '#/components/schemas/Soil'}}}",
     ["response body: not documented (in the spec: object)"]),
    ("two alternatives", TREES, "anyOf:\n            - type: string\n            - type: integer", "type: integer",
     ["response trees[].visits{}.gardener: type: documented: string; in the spec: integer"]),
    ("array", TREES, "type: array\n          items:\n            $ref: '#/components/schemas/Branch'\n    Visit",
     "$ref: '#/components/schemas/Branch'\n    Visit",
     ["response trees[].branches[].twigs: type: documented: array; in the spec: object"]),
    ("values of a map", TREES, "additionalProperties:\n                type: string",
     "additionalProperties:\n                type: boolean",
     ["response trees[].labels{}: type: documented: string; in the spec: boolean"]),
    ("free object", HEDGES, "type: object\n      properties:\n        name:\n          type: string\n    HedgeOwner",
     "type: object\n      additionalProperties: true\n    HedgeOwner",
     ["response hedges[]: missing in the spec (documented: an object with name)"]),
    ("entries of an array of anything", HEDGES, "items:\n            $ref: '#/components/schemas/Hedge'",
     "items:\n            type: string", ["response hedges[]: type: documented: object; in the spec: string"]),
    ("no schema", HEDGES, "          $ref: '#/components/schemas/HedgeOwner'\n    Cut", "          {}\n    Cut",
     ["response owner: type: documented: object; in the spec: anything"]),
]  # fmt: skip

# What is changed in the pages; the widths of the tables stay.
PAGE_CHANGES = [
    ("type of a list", LISTING, "| height      | Double  ", "| height      | Float   ", []),
    ("type in words", PLANTING, "| Int ", "| Long", []),
    ("unknown type", PLANTING, "| Float   |", "| Depth   |",
     ["request soil.depth: unreadable: the type 'Depth' is unknown, and no table describes it"]),
    ("another type", LISTING, "| planted_at  | Long  ", "| planted_at  | String",
     ["response trees[].planted_at: type: documented: string; in the spec: integer"]),
    ("a field that the spec lacks", PLANTING, "| planted_at ", "| planted_by ",
     ["response planted_by: missing in the spec (documented: Long)",
      "response planted_at: not documented (in the spec: integer)"]),
    ("a value that the spec lacks", PLANTING, "| -  SAND ", "| -  LOAM ",
     ["request soil.kind: values: documented: LOAM; in the spec: only CLAY, SAND",
      "request soil.kind: values: documented: not on any page; in the spec: SAND"]),
    ("a list with more than values", PLANTING, "| -  SAND    ", "| -  no SAND ", []),
    ("bold values in a sentence", LISTING, "**species** or **height**.", "**species** or **weight**.",
     ["query sort_by: values: documented: weight; in the spec: only species, height"]),
    ("sentence that is no list", LISTING, "**species** or **height**.", "**species**, not **width**", []),
    ("a text that only names the table", QUERYING, "**hedges** parameters", "**ditches** parameters",
     ["response table ditches parameters: unreadable: no field of the page leads to the table"]),
]  # fmt: skip


HEIGHT = "            height:\n              type: [number, string, 'null']\n"


def ids(cases: list[Any]) -> list[str]:
    return [case[0] for case in cases]


def test_equal_spec_has_no_differences(orchard):
    assert orchard.drift() == (
        0,
        "operations: 5 of 5 current and historical; parameters 100.0 % (7 of 7); request fields 100.0 % (5 of 5); "
        "response fields 100.0 % (33 of 33); unexplained differences: 0; known: 0; entries that no longer apply: 0\n",
    )


@pytest.mark.parametrize(("file", "old", "new", "expected"), [case[1:] for case in SPEC_CHANGES], ids=ids(SPEC_CHANGES))
def test_change_of_the_spec_is_reported(orchard, file, old, new, expected):
    orchard.replace(file, old, new)
    assert sorted(orchard.differences()) == sorted(expected)
    assert orchard.code == 1


@pytest.mark.parametrize(("file", "old", "new", "expected"), [case[1:] for case in PAGE_CHANGES], ids=ids(PAGE_CHANGES))
def test_change_of_the_pages_is_reported(orchard, file, old, new, expected):
    orchard.replace(file, old, new.ljust(len(old)))
    assert sorted(orchard.differences()) == sorted(expected)
    assert (orchard.code, orchard.err) == (bool(expected), "")


def test_differences_are_listed_below_their_operation(orchard):
    orchard.replace(TREES, "name: limit", "name: limits")
    _, out = orchard.drift()
    assert out.splitlines()[:2] == [
        "ListTrees (trees/listing_trees.rst)",
        "  query limit: missing in the spec (documented: Integer, optional)",
    ]


def test_each_difference_has_its_places(orchard):
    orchard.replace(TREES, "name: limit", "name: limits")
    orchard.replace(TREES, "[CLAY, SAND]", "[CLAY]")
    orchard.replace(TREES, "required: [species]", "required: [count]")
    assert orchard.places() == [
        "spec/trees.yaml:10; trees/listing_trees.rst:33",
        "spec/trees.yaml:11; trees/listing_trees.rst:16",
        "spec/trees.yaml:94, schema PlantTreeRequest; trees/planting_a_tree.rst:29",
        "spec/trees.yaml:96, schema PlantTreeRequest; trees/planting_a_tree.rst:31",
        "spec/trees.yaml:110, schema SoilKind; trees/planting_a_tree.rst:43",
    ]


def test_a_difference_in_a_shared_schema_is_reported_once(orchard):
    orchard.replace(TREES, HEIGHT, "")
    _, out = orchard.drift()
    assert out.splitlines()[:-1] == [
        "ListTrees (trees/listing_trees.rst)",
        "  response trees[].height: missing in the spec (documented: Double)",
        "    spec/trees.yaml:115, schema Tree; trees/listing_trees.rst:87",
        "    also PlantTree: response height (trees/planting_a_tree.rst:74)",
    ]
    assert "unexplained differences: 1;" in out
    [found] = json.loads(orchard.drift("--json")[1])["differences"]
    assert found["operations"] == ["ListTrees", "PlantTree"]
    assert (found["schema"], found["spec"]) == ("Tree", {"file": "spec/trees.yaml", "line": 115})
    assert found["occurrences"][1] == {
        "operation": "PlantTree", "resource": "trees", "where": "response", "field": "height",
        "page": "trees/planting_a_tree.rst", "line": 74,
    }  # fmt: skip


def test_an_entry_for_one_operation_leaves_the_others(orchard):
    orchard.replace(TREES, HEIGHT, "")
    orchard.write(
        "spec/known_drift.yaml",
        "known:\n  - {operation: ListTrees, where: response, field: 'trees[].height', kind: missing, reason: Short.}\n",
    )
    assert orchard.differences() == ["response height: missing in the spec (documented: Double)"]
    assert [entry["known"] for entry in json.loads(orchard.drift("--json")[1])["differences"]] == [None, "Short."]


def test_a_new_mandatory_field_is_called_so(orchard):
    orchard.replace(TREES, "        soil:\n          $ref: '#/components/schemas/Soil'\n", "")
    orchard.replace(TREES, "      required: [kind]\n", "")
    orchard.replace(PLANTING, "| soil       | No  ", "| soil       | Yes ")
    assert orchard.differences() == ["request soil: missing in the spec (documented: Soil object, mandatory)"]
    [found] = json.loads(orchard.drift("--json")[1])["differences"]
    assert found["mandatory"] is True


def test_a_moved_page_with_a_changed_path_is_one_operation(orchard):
    orchard.replace(TREES, "  /v1/{project_id}/trees/{tree_id}/water:", "  /v2/{project_id}/trees/{tree_id}/water:")
    orchard.replace(TREES, "trees/watering_a_tree.rst", "trees/watering.rst")
    assert orchard.differences() == [
        "operation: endpoint: documented: PUT /v1/{project_id}/trees/{tree}/water; "
        "in the spec: PUT /v2/{project_id}/trees/{tree_id}/water",
        "operation x-docs: values: documented: trees/watering_a_tree.rst; in the spec: trees/watering.rst",
    ]


def test_the_reference_does_not_say_which_fields_a_response_has(orchard):
    orchard.replace(HEDGES, "    Hedge:\n", "    Hedge:\n      required: [name]\n")
    orchard.replace(TREES, "    Visit:\n", "    Visit:\n      required: [gardener]\n")
    assert orchard.differences() == []
    assert orchard.code == 0


def test_a_withdrawn_operation_is_not_expected_on_a_page(orchard):
    orchard.replace(TREES, "x-generation: withdrawn", "x-generation: current")
    assert orchard.differences() == ["operation: not documented (in the spec: DELETE /v1/{project_id}/trees/{tree_id})"]


def test_coverage_includes_missing_operations(orchard):
    orchard.replace(TREES, "name: limit", "name: limits")
    orchard.replace(TREES, "    post:\n      operationId: PlantTree", "    patch:\n      operationId: SowTree")
    orchard.replace(TREES, "trees/planting_a_tree.rst", "trees/sowing_a_tree.rst")
    _, out = orchard.drift()
    assert "operations: 4 of 5 current and historical; parameters 85.7 % (6 of 7)" in out
    assert "request fields 0.0 % (0 of 5); response fields 63.6 % (21 of 33)" in out


def test_json_output(orchard):
    orchard.replace(TREES, "name: limit", "name: limits")
    code, out = orchard.drift("--json")
    content = json.loads(out)
    assert code == 1
    assert content["source"] == "docs"
    assert content["clean"] is False
    assert content["differences"][0] == {
        "operation": "ListTrees", "resource": "trees", "where": "query", "field": "limit", "page": LISTED, "line": 33,
        "kind": "missing", "documented": "Integer", "specified": "", "mandatory": False,
        "spec": {"file": "spec/trees.yaml", "line": 10}, "schema": None, "operations": ["ListTrees"],
        "occurrences": [{"operation": "ListTrees", "resource": "trees", "where": "query", "field": "limit",
                         "page": LISTED, "line": 33}],
        "known": None,
    }  # fmt: skip
    assert content["coverage"]["parameters"] == {"found": 6, "documented": 7}
    assert content["coverage"]["current and historical operations"] == {"found": 5, "documented": 5}
    assert (content["unreadable"], content["no_longer_applying"]) == ([], [])


def test_facts_are_compared_like_pages(orchard):
    facts = str(orchard.facts())
    assert orchard.drift("--facts", facts)[0] == 0
    assert "5 of 5 current and historical, 1 of 1 withdrawn;" in orchard.drift("--facts", facts)[1]
    orchard.replace(TREES, "    delete:\n", "    get:\n")
    orchard.replace(TREES, "required: [species]", "required: [count]")
    assert orchard.differences("--facts", facts) == [
        "request species: mandatory: documented: mandatory; in the spec: optional",
        "request count: mandatory: documented: optional; in the spec: required",
        "operation: endpoint: documented: DELETE /v1/{project_id}/trees/{tree_id}; "
        "in the spec: GET /v1/{project_id}/trees/{tree_id}",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[{]", "facts.json:1: the file is not JSON"),
        ('[{"id": "A"}]', "facts.json:1: an operation lacks a key or has a wrong type: KeyError('title')"),
        (None, "facts.json:1: the file can't be read"),
    ],
)
def test_invalid_facts(orchard, text, says):
    if text is not None:
        orchard.write("facts.json", text)
    code, out = orchard.drift("--facts", str(orchard.folder / "facts.json"))
    assert (code, out) == (2, "")
    assert says in orchard.err


@pytest.mark.parametrize("arguments", [(), ("--docs", "here", "--facts", "there")])
def test_one_source_is_required(capsys, arguments):
    with pytest.raises(SystemExit) as stopped:
        main(["drift", *arguments])
    assert stopped.value.code == 2
    assert "--docs" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--operation", "ListTrees"], ["ListTrees"]),
        (["--operation", "orchard_0012"], ["ListHedges"]),
        (["--operation", "ListTrees", "--operation", "ListHedges"], ["ListHedges", "ListTrees"]),
        (["--operation", "PlantTree"], ["PlantTree"]),
        (["--resource", "trees"], ["ListTrees"]),
        (["--resource", "hedges", "--operation", "PlantTree"], ["CutHedge", "ListHedges", "PlantTree"]),
        (["--operation", "orchard_0013"], ["CutHedge"]),
    ],
)
def test_only_some_operations(orchard, arguments, named):
    orchard.replace(TREES, "        id:\n", "        ids:\n")
    orchard.replace(HEDGES, "is_success", "is_failure")
    orchard.replace(HEDGES, "    post:\n", "    put:\n")
    _, out = orchard.drift(*arguments)
    assert sorted(line.split()[0] for line in out.splitlines()[:-1] if line[0] != " ") == named


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--operation", "ListStones"], "no operation has the name ListStones\n"),
        (["--resource", "stones"], "no operation of the spec has the tag stones\n"),
    ],
)
def test_unknown_name(orchard, arguments, says):
    assert orchard.drift(*arguments) == (2, "")
    assert orchard.err == says


def test_the_spec_need_not_pass_lint(orchard, run):
    assert run("lint", orchard.folder / "spec").code == 1
    assert orchard.drift()[0] == 0


def test_table_of_the_page_takes_precedence(orchard):
    orchard.replace(QUERYING, "**hedges** parameters", "**owner** parameters")
    orchard.replace(QUERYING, "| name ", "| nick ")
    assert orchard.differences() == [
        "response owner.nick: missing in the spec (documented: String)",
        "response owner.name: not documented (in the spec: string)",
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (PLANTING, "Planting a Tree\n===============", "Planting a Tree (Deprecated)\n============================",
         "operation: deprecated: documented: deprecated; in the spec: not deprecated"),
        (LISTING, "Lists trees.", "Lists trees. This API has been deprecated.",
         "operation: deprecated: documented: deprecated; in the spec: not deprecated"),
        (LISTING, "Lists trees.", ".. deprecated:: 2.0\n\n   Do not list trees.",
         "operation: deprecated: documented: deprecated; in the spec: not deprecated"),
        (LISTING, "Trees on a page.                ", "This parameter is deprecated.   ",
         "query limit: deprecated: documented: deprecated; in the spec: not deprecated"),
        (PLANTING, "How many.          ", "Deprecated. Number.",
         "request count: deprecated: documented: deprecated; in the spec: not deprecated"),
        (PLANTING, "How many.          ", "Not this: deprecate", None),
        (LISTING, "Lists trees.", "Lists trees. The parameter **sort** of another API is deprecated.", None),
    ],
)  # fmt: skip
def test_what_the_reference_calls_deprecated(orchard, file, old, new, expected):
    orchard.replace(file, old, new)
    assert orchard.differences() == ([expected] if expected else [])
    if expected:
        assert len(orchard.places()) == 1


def test_what_the_spec_calls_deprecated(orchard):
    orchard.replace(LISTING, "Lists trees.", "This API is deprecated.")
    orchard.replace(PLANTING, "How many.          ", "Deprecated. Number.")
    orchard.replace(TREES, "operationId: ListTrees\n", "operationId: ListTrees\n      deprecated: true\n")
    orchard.replace(TREES, "        count:\n          type: integer\n        soil",
                    "        count:\n          type: integer\n          deprecated: true\n        soil")  # fmt: skip
    assert orchard.drift()[0] == 0
