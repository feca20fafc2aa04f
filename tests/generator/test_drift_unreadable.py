"""Tests that `drift` reports every part of the pages that it can't read, and is then not clean."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest

PAGES = "reference/api-ref/source"
LISTING, PLANTING = f"{PAGES}/trees/listing_trees.rst", f"{PAGES}/trees/planting_a_tree.rst"
WATERING = f"{PAGES}/trees/watering_a_tree.rst"
QUERYING = f"{PAGES}/historical_apis/hedges/querying_hedges.rst"
TREES, KNOWN = "spec/trees.yaml", "spec/known_drift.yaml"

FELLING = """\
:original_name: FellTree.html

Felling a Tree
==============

URI
---

DELETE /v1/{project_id}/stumps/{tree_id}

.. table:: **Table 1** Path Parameters

   +-------------+------------+---------+--------------+
   | Parameter   | Mandatory  | Type    | Description  |
   +=============+============+=========+==============+
   | tree_id     | Yes        | String  | Which tree.  |
   +-------------+------------+---------+--------------+
"""


def ids(cases: list[Any]) -> list[str]:
    return [case[0] for case in cases]


def of_kind(orchard: Any, kind: str = "unreadable") -> list[dict[str, Any]]:
    """Run `drift --json` and return the differences of a kind."""
    _, out = orchard.drift("--json")
    content = json.loads(out)
    assert content["clean"] is False
    assert orchard.code == 1
    return [entry for entry in content["differences"] if entry["kind"] == kind]


# A change of a page, and the only differences that may be reported.
MARKUP = [
    ("border of the body", PLANTING, "| count      | No         | Int ", "| count      | No         | Integer ",
     ["request body: unreadable: the table 'Request body parameters': its markup is malformed: Malformed table. "
      "Right border not aligned or missing."]),
    ("border of a nested table", PLANTING, "| depth      | No         | Float ", "| depth      | No         | Floats ",
     ["request soil: unreadable: the table 'Soil': its markup is malformed: Malformed table. "
      "Right border not aligned or missing."]),
    ("border of the query", LISTING, "| limit       | No ", "| limits       | No ",
     ["query table Query Parameters: unreadable: its markup is malformed: Malformed table. "
      "Right border not aligned or missing."]),
    ("border of the headers", LISTING, "| X-Season      | No ", "| X-Seasons      | No ",
     ["header table Request header parameters: unreadable: its markup is malformed: Malformed table. "
      "Right border not aligned or missing."]),
    ("unknown directive", WATERING, "Request Parameters\n---", ".. tabs::\n\n   Text.\n\nRequest Parameters\n---",
     ['operation: unreadable: Unknown directive type "tabs".']),
    ("unknown role", PLANTING, "What to plant.", ":x:`to plant`.",
     ['operation: unreadable: Unknown interpreted text role "x".']),
    ("included file", WATERING, "Request Parameters\n---", ".. include:: body.txt\n\nRequest Parameters\n---",
     ['operation: unreadable: "include" directive disabled.']),
    ("heading of a nested table", PLANTING, "Type    | Description                 |",
     "Kind    | Description                 |",
     ["request soil: unreadable: the table 'Soil': its columns are parameter, mandatory, kind, description; "
      "the heading 'kind' is unknown"]),
    ("heading of the body", QUERYING, "| Parameter   | Type        | Desc", "| Parameter   | Content     | Desc",
     ["response body: unreadable: the table 'Parameters': its columns are parameter, content, description; "
      "the heading 'content' is unknown"]),
    ("nested table without links", PLANTING, "\n.. _planttree_request_soil:\n\n.. table:: **Table 3** Soil\n",
     "\n.. _planttree_earth:\n\n.. table:: **Table 3** Earth\n",
     ["request soil: unreadable: it links to the table planttree_request_soil, which is on no page",
      "request table Earth: unreadable: no field of the page leads to the table"]),
    ("type", PLANTING, "| Int ", "| Integr ",
     ["request count: unreadable: the type 'Integr' is unknown, and no table describes it"]),
    ("type of a parameter", LISTING, "| Integer  | Trees", "| Strng    | Trees",
     ["query limit: unreadable: the type 'Strng' is unknown, and no table describes it"]),
    ("type of the items of an array", LISTING,
     "| Array of :ref:`Branch <listtrees_response_branch>` objects  | What grows on it. ",
     "| Array of Flot                                               | What grows on it. ",
     ["response trees[].branches[]: unreadable: the type 'Flot' is unknown, and no table describes it"]),
    ("type of the values of a map", PLANTING, "| Map<String,String> ", "| Map<String,Strng> ",
     ["response labels{}: unreadable: the type 'Strng' is unknown, and no table describes it"]),
    ("type left open", PLANTING, "| Int ", "|     ", ["request count: unreadable: the column of types is empty"]),
    ("headings that span columns", PLANTING, "| Parameter  | Mandatory  | Type    |",
     "| Parameter               | Type    |",
     ["request soil: unreadable: the table 'Soil': its headings parameter, type, description span columns or rows"]),
    ("response in a list", WATERING, "Response Parameters\n-------------------\n\nNone",
     "Response Parameters\n-------------------\n\n-  litres: Integer, the amount",
     ["operation: unreadable: the section Response Parameters has a list, which may describe fields and is not read"]),
    ("request in definitions", WATERING, "Request Parameters\n------------------\n\nNone",
     "Request Parameters\n------------------\n\nlitres\n   Integer. The amount.",
     ["operation: unreadable: the section Request Parameters has a list, which may describe fields and is not read"]),
    ("mandatory", PLANTING, "| kind       | Yes ", "| kind       | Y ",
     ["request soil.kind: unreadable: the column of mandatory fields says 'Y', neither Yes nor No"]),
    ("not mandatory", LISTING, "| limit       | No ", "| limit       | N ",
     ["query limit: unreadable: the column of mandatory fields says 'N', neither Yes nor No"]),
    ("mandatory left open", PLANTING, "| count      | No ", "| count      |  ",
     ["request count: unreadable: the column of mandatory fields is empty"]),
    ("table in a section of its own", WATERING, "Status Codes\n---",
     "Body\n----\n\n======== ======\nField    Type\n======== ======\nvolume   Float\n======== ======\n\n"
     "Status Codes\n---",
     ["operation: unreadable: the table is in no section called URI, Request or Response"]),
]  # fmt: skip

# Markup that is unusual but readable.
READABLE = [
    ("new in a version", WATERING, "Request Parameters\n---",
     ".. versionadded:: 2.1\n\n   With rain.\n\nRequest Parameters\n---"),
    ("note in a cell", PLANTING, "Where to plant it.", ".. tip:: It's wet."),
    ("URI in a code block", WATERING, "PUT /v1", ".. code-block:: text\n\n   PUT /v1"),
    ("URI in a literal block", WATERING, "PUT /v1", "::\n\n   PUT /v1"),
    ("URI with an endpoint", WATERING, "PUT /v1", "PUT https://{endpoint}/v1"),
    ("URI with a host", WATERING, "PUT /v1", "**PUT** https://trees.example.com/v1"),
    ("URI in a list", WATERING, "PUT /v1", "-  PUT /v1"),
    ("other headings", PLANTING, "| Parameter  | Mandatory  | Type    |", "| Attribute  | Required   | Type    |"),
    ("heading Field", QUERYING, "| Parameter  | Type    | Description         |",
     "| Field      | Type    | Description         |"),
    ("section Request URI", WATERING, "URI\n---", "Request URI\n-----------"),
    ("section URL", WATERING, "URI\n---", "URL\n---"),
    ("other underline", WATERING, "URI\n---", "URI\n~~~"),
    ("row without a field", QUERYING, "Which page.  |\n",
     "Which page.  |\n   +------------+------------+----------+--------------+\n"
     "   | -          | -          | -        | -            |\n"),
    ("body without fields", WATERING, "Response Parameters\n-------------------\n\nNone",
     "Response Parameters\n-------------------\n\n========= ==== ===========\nParameter Type Description\n"
     "========= ==== ===========\n\\-        \\-   \\-\n========= ==== ==========="),
    ("table of the body in a note", WATERING, "Request Parameters\n------------------\n\nNone",
     "Request Parameters\n------------------\n\n.. note::\n\n"
     "   ========= ==== ===========\n   Parameter Type Description\n"
     "   ========= ==== ===========\n   None      \\-   \\-\n   ========= ==== ==========="),
    ("mandatory in lower case", PLANTING, "| count      | No ", "| count      | no "),
]  # fmt: skip


def replace(orchard: Any, file: str, old: str, new: str) -> None:
    """Replace a string. In a cell of a table, the width of the cell stays the same."""
    if old.startswith("| ") and len(old) != len(new) and "\n" not in new:
        padding = re.search(re.escape(old) + r"( *)\|", (orchard.folder / file).read_text(encoding="utf-8"))
        assert padding is not None, old
        old, new = old + padding[1], new.ljust(len(old) + len(padding[1]))
    orchard.replace(file, old, new)


@pytest.mark.parametrize(("name", "file", "old", "new", "expected"), MARKUP, ids=ids(MARKUP))
def test_unreadable_parts_are_differences(orchard, name, file, old, new, expected):
    (orchard.replace if name.startswith("border") else partial(replace, orchard))(file, old, new)
    assert sorted(orchard.differences()) == sorted(expected)
    assert (orchard.code, orchard.err) == (1, "")
    unreadable = json.loads(orchard.drift("--json")[1])["unreadable"]
    assert all(entry["line"] > 1 and entry["page"] in file for entry in unreadable)


@pytest.mark.parametrize(("file", "old", "new"), [case[1:] for case in READABLE], ids=ids(READABLE))
def test_unusual_markup_is_read(orchard, file, old, new):
    replace(orchard, file, old, new)
    assert orchard.differences() == []
    assert (orchard.code, orchard.err) == (0, "")


def insert_row(orchard: Any, file: str, after: str, *row: str) -> None:
    """Insert lines below the row that contains a string and its border."""
    lines = (orchard.folder / file).read_text(encoding="utf-8").split("\n")
    number = next(number for number, line in enumerate(lines) if after in line)
    border = next(n for n in range(number, len(lines)) if lines[n].lstrip().startswith("+-"))
    lines[border + 1 : border + 1] = [*row, lines[border]]
    orchard.write(file, "\n".join(lines))


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("   | For heavy soil                                                                         |",
         "the row spans columns or other rows: 'For heavy soil'"),
        ("   | volume     | Float                                                      | How much.            |", None),
        ("   |            |            | Float                                        | Continued.          |",
         "the row has no name: 'Float Continued.'"),
    ],
)  # fmt: skip
def test_rows_that_are_not_fields(orchard, row, says):
    width = len("   +------------+------------+----------------------------------------------+---------------------+")
    insert_row(orchard, PLANTING, "| count ", f"{row.rstrip('|').rstrip():<{width - 1}}|")
    _, out = orchard.drift()
    assert orchard.code == 1
    assert (f"request body: unreadable: {says}" if says else "unreadable") in out
    assert "request fields 83.3 % (5 of 6)" in out or says is None
    assert "Traceback" not in out + orchard.err


@pytest.mark.parametrize(
    ("type_", "text", "says"),
    [
        ("JSON Array", "See :ref:`Table 4 <orchard_0012__table9>`.",
         "it links to the table orchard_0012__table9, which is on no page"),
        ("Array of Hedge objects", "Hedges.", "no table describes the object 'Hedge'"),
        (":ref:`Hedge <orchard_0012__table9>` array", "Hedges.",
         "it links to the table orchard_0012__table9, which is on no page"),
        ("Array of :ref:`Hedges <orchard_0012__table9>`", "Hedges.",
         "it links to the table orchard_0012__table9, which is on no page"),
    ],
)  # fmt: skip
def test_a_nested_table_that_is_gone(orchard, type_, text, says):
    page = orchard.folder / QUERYING
    before = (
        page.read_text(encoding="utf-8").partition(".. _orchard_0012__table9:")[0].partition(".. table:: **Table 3")
    )
    rows = [
        ("Parameter", "Type", "Description"),
        ("is_success", "Boolean", "Whether it worked."),
        ("hedges", type_, text),
    ]
    rows.append(("owner", "Object", "See :ref:`Table 3 <orchard_0013__table7>`."))
    table = [".. list-table:: Parameters", "   :header-rows: 1", ""]
    for row in rows:
        table += [f"   {'*' if number == 0 else ' '} - {cell}" for number, cell in enumerate(row)]
    page.write_text(f"{before[0]}{chr(10).join(table)}\n", encoding="utf-8")
    [found] = [difference for difference in orchard.differences() if "unreadable" in difference]
    assert found.startswith("response hedges")
    assert found.endswith(f": unreadable: {says}")


def test_an_unlinked_table_that_equals_a_compared_one(orchard):
    linked = "| Map<String,\\ :ref:`Visit <planttree_response_visit>`>"
    replace(orchard, PLANTING, linked, "| Map<String,Object>")
    assert orchard.differences() == []
    replace(orchard, PLANTING, "| gardener ", "| gardeners ")
    assert orchard.differences() == ["response table Visit: unreadable: no field of the page leads to the table"]


def test_an_entry_of_an_unread_part_may_still_apply(orchard):
    entry = "{operation: PlantTree, where: request, field: soil.depth, kind: missing, reason: Old.}"
    unread = "{operation: PlantTree, where: request, field: soil, kind: unreadable, reason: Odd.}"
    orchard.replace(PLANTING, "Type    | Description                 |", "Kind    | Description                 |")
    orchard.write(KNOWN, f"known:\n  - {entry}\n")
    assert "no longer applies" not in orchard.drift()[1]
    orchard.write(KNOWN, f"known:\n  - {entry}\n  - {unread}\n")
    assert "spec/known_drift.yaml:2: no longer applies: PlantTree, request, soil.depth" in orchard.drift()[1]


def test_a_web_link_in_the_type_leads_to_the_table(orchard):
    orchard.replace(
        PLANTING, ":ref:`Soil <planttree_request_soil>` object  |", "`Soil <#planttree_request_soil>`__ object    |"
    )
    assert orchard.differences() == []
    replace(orchard, PLANTING, "| depth ", "| height ")
    assert orchard.differences() == [
        "request soil.height: missing in the spec (documented: Float, optional)",
        "request soil.depth: not documented (in the spec: number)",
    ]


def test_a_web_link_to_another_page_is_no_table(orchard):
    replace(orchard, PLANTING, "| String                                       | What to plant. ",
            "| `String <https://example.com/types.html>`__  | What to plant. ")  # fmt: skip
    assert orchard.differences() == []


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b"URI\n---\n\n\xff\n", 4, "the file is not UTF-8"),
        (b":original_name: A.html\n\nA\n=\n\nURI\n---\n\nNone\n", 6, "the section URI has no method and path"),
        (b"Text.\n", 1, "the page has no section called URI"),
        (b"", 1, "the page has no section called URI"),
    ],
)
def test_a_page_that_the_spec_names(orchard, content, line, reason):
    (orchard.folder / WATERING).write_bytes(content)
    orchard.write(KNOWN, "known:\n  - {operation: WaterTree, where: query, field: x, kind: missing, reason: Kept.}\n")
    assert orchard.differences() == [f"operation: unreadable: {reason}"]
    [found] = of_kind(orchard)
    assert (found["operation"], found["page"], found["line"]) == ("WaterTree", "trees/watering_a_tree.rst", line)
    assert found["spec"] == {"file": "spec/trees.yaml", "line": 70}
    content = json.loads(orchard.drift("--json")[1])
    assert content["coverage"]["current and historical operations"] == {"found": 4, "documented": 5}
    assert content["no_longer_applying"] == []


def test_a_new_page_that_has_no_uri(orchard):
    orchard.write(f"{PAGES}/trees/felling_a_tree.rst", FELLING.replace("URI\n---", "Interface\n---------"))
    assert orchard.differences() == [
        "operation: unreadable: the page has tables of parameters, but no section called URI",
    ]
    assert orchard.places() == ["spec/trees.yaml:55; trees/felling_a_tree.rst:11"]


def test_a_new_page_with_a_malformed_table(orchard):
    orchard.write(f"{PAGES}/trees/felling_a_tree.rst", FELLING.replace("| Yes     ", "| Yes       "))
    assert orchard.differences() == [
        "operation: missing in the spec "
        "(documented: DELETE /v1/{project_id}/stumps/{tree_id}, trees/felling_a_tree.rst)",
        "operation table Path Parameters: unreadable: its markup is malformed: Malformed table. "
        "Right border not aligned or missing.",
    ]


def test_an_unreadable_page_may_be_known(orchard):
    (orchard.folder / WATERING).write_text("Text.\n", encoding="utf-8")
    orchard.write(
        KNOWN, "known:\n  - {operation: WaterTree, where: operation, kind: unreadable, reason: To be written.}\n"
    )
    assert orchard.drift()[0] == 0


def test_a_second_uri_of_a_page_is_an_operation(orchard):
    orchard.replace(WATERING, "PUT /v1/{project_id}/trees/{tree}/water\n",
                    "PUT /v1/{project_id}/trees/{tree}/water\n\nPUT /v1/{project_id}/trees/{tree}/dry\n")  # fmt: skip
    assert orchard.differences() == [
        "operation: missing in the spec (documented: PUT /v1/{project_id}/trees/{tree}/dry, trees/watering_a_tree.rst)"
    ]
    orchard.replace(TREES, "/trees/{tree_id}/water:", "/trees/{tree_id}/dry:")
    assert orchard.differences() == [
        "operation: missing in the spec "
        "(documented: PUT /v1/{project_id}/trees/{tree}/water, trees/watering_a_tree.rst)"
    ]


def test_sections_of_several_operations_belong_to_the_uri_above(orchard):
    page = Path(orchard.folder / WATERING)
    page.write_text(
        page.read_text(encoding="utf-8").replace("Status Codes", FELLING.partition("=\n\n")[2] + "\nStatus Codes"),
        encoding="utf-8",
    )
    assert orchard.differences() == [
        "operation: missing in the spec "
        "(documented: DELETE /v1/{project_id}/stumps/{tree_id}, trees/watering_a_tree.rst)"
    ]


def test_two_pages_with_one_uri(orchard):
    copied = (orchard.folder / WATERING).read_text(encoding="utf-8").replace("| tree  ", "| shrub ")
    orchard.write(f"{PAGES}/trees/a_copy.rst", copied)
    assert orchard.differences() == [
        "operation: duplicate: documented: PUT /v1/{project_id}/trees/{tree}/water is also on the page "
        "trees/a_copy.rst; in the spec: compared with trees/watering_a_tree.rst"
    ]
    assert orchard.places() == ["spec/trees.yaml:70; trees/a_copy.rst:11"]
