"""Tests of reading the pages of the API reference."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from attrs import evolve

from generator.__main__ import main
from generator.drift.facts import DocumentedOperation, Field, Table
from generator.drift.facts_file import read_facts
from generator.drift.reference_pages import UnreadablePage, read_page, read_reference
from generator.spec.problems import SpecError

ORCHARD = Path(__file__).with_name("orchard") / "reference"
PAGES = ORCHARD / "api-ref" / "source"
LISTING = (PAGES / "trees" / "listing_trees.rst").read_text(encoding="utf-8")
SHARED_FACTS = Path(__file__).resolve().parents[3] / "shared" / "docs" / "operations.json"
PAGE = """
Pruning
=======

URI
---

PUT /v1/prune

Request Body
------------

.. table:: **Table 1** Parameters

   +------+---------------+------+--------------------------------------------------------------------------+
   | Name | Mandatory     | Type | Description                                                              |
   +======+===============+======+==========================================================================+
   | a\\_b | MANDATORY     | TYPE | DESCRIPTION                                                              |
   +------+---------------+------+--------------------------------------------------------------------------+
"""


def page(text: str = "", mandatory: str = "No", type_: str = "Long") -> DocumentedOperation:
    """Return an operation whose page has a single row with this description."""
    cell = "\n".join(f"{line:<72} |" if number == 0 else f"   |      |               |      | {line:<72} |"
                     for number, line in enumerate(text.split("\n")))  # fmt: skip
    content = PAGE.replace(f"DESCRIPTION{' ' * 61} |", cell)
    content = content.replace("MANDATORY", f"{mandatory:<9}").replace("TYPE", f"{type_:<4}")
    [operation] = read_page(content, "pruning.rst")
    return operation


def row(text: str = "", mandatory: str = "No", type_: str = "Long") -> Field:
    return page(text, mandatory, type_).tables[0].fields[0]


def test_a_page_becomes_an_operation():
    [operation] = read_page(LISTING, "trees/listing_trees.rst")
    assert evolve(operation, tables=()) == DocumentedOperation(
        "ListTrees", "Listing Trees", "trees/listing_trees.rst", "current", "GET", "/v1/{project_id}/trees", (),
        frozenset({200}),
    )  # fmt: skip
    assert [(table.section, table.status, table.title) for table in operation.tables] == [
        ("URI", None, "Path Parameters"),
        ("URI", None, "Query Parameters"),
        ("Request Parameters", None, "Request header parameters"),
        ("Response Parameters", 200, "Response body parameters"),
        ("Response Parameters", 200, "Tree"),
        ("Response Parameters", 200, "Branch"),
        ("Response Parameters", 200, "Visit"),
        ("Response Parameters", 404, "Response body parameters"),
    ]
    assert operation.tables[1].fields[1] == Field("limit", "Integer", mandatory=False)
    assert operation.tables[5] == Table(
        "Response Parameters", 200, "Branch", ("listtrees_response_branch",),
        (Field("length", "Integer"), Field("twigs", "Array of Branch objects", table="listtrees_response_branch")),
    )  # fmt: skip


@pytest.mark.parametrize("folder", [ORCHARD, ORCHARD / "api-ref", PAGES])
def test_folders_of_the_checkout(folder):
    facts = read_reference(folder)
    assert [operation.id for operation in facts.operations] == [
        "orchard_0013", "orchard_0012", "ListTrees", "PlantTree", "WaterTree",
    ]  # fmt: skip
    assert [operation.generation for operation in facts.operations] == ["historical"] * 2 + ["current"] * 3
    assert facts.unreadable == {}


@pytest.mark.parametrize("name", ["spec", "nowhere"])
def test_a_folder_without_pages(name, capsys):
    with pytest.raises(SpecError, match=f"{name}:1: the folder has no .rst pages"):
        read_reference(ORCHARD.with_name(name))
    assert main(["drift", "--docs", str(ORCHARD.with_name(name))]) == 2
    assert "pass a checkout of the API reference to --docs" in capsys.readouterr().err


def test_the_query_does_not_belong_to_the_path():
    text = (PAGES / "historical_apis/hedges/querying_hedges.rst").read_text(encoding="utf-8")
    [operation] = read_page(text, "historical_apis/hedges/querying_hedges.rst")
    assert operation.path == "/v0/{project_id}/hedges"


@pytest.mark.parametrize("name", ["index.rst", "overview.rst"])
def test_pages_that_describe_no_operation(name):
    assert read_page((PAGES / name).read_text(encoding="utf-8"), name) == ()


def test_a_page_without_method():
    text = LISTING.replace("GET /v1/{project_id}/trees\n\n..", "Ask for /v1/{project_id}/trees\n\n..")
    with pytest.raises(UnreadablePage, match=r"trees/listing_trees\.rst:13: the section URI has no method and path"):
        read_page(text, "trees/listing_trees.rst")


@pytest.mark.parametrize(
    ("said", "mandatory", "problems"), [("Yes", True, 0), ("No", False, 0), ("yes", True, 0), ("Perhaps", None, 1)]
)
def test_mandatory(said, mandatory, problems):
    field = row(mandatory=said)
    assert (field.mandatory, len(field.problems)) == (mandatory, problems)


def test_names_and_types_are_plain_text():
    assert (row().name, row(type_="").type, row().type) == ("a_b", "", "Long")


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("See :ref:`Table 3 <Orchard_0001__Table5>`.", "orchard_0001__table5"),
        ("See :ref:`Pruning <orchard_0001>`, then :ref:`Table 12 <x__table5>`.", "x__table5"),
        ("See :ref:`Pruning <orchard_0001>`.", None),
        ("See :ref:`orchard_0001`.", None),
        ("Unlinked: Table 4.", None),
    ],
)
def test_links_to_tables(text, table):
    assert row(text).table == table


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Which. Options:\n\n-  **SAW**: a saw\n\n-  **AXE**: an axe\n", ("SAW", "AXE")),
        ("Which. Enums:\n\n-  SAW\n\n-  AXE\n", ("SAW", "AXE")),
        ("The options are as follows:\n\n-  1: a saw\n-  2: an axe\n", ("1", "2")),
        ("Which. The enumerated values are as follows:\n\nSAW: a saw\n\nAXE (an axe)\n", ("SAW", "AXE")),
        ("Options:\n\n-  \\__SAW_\\_: a saw\n\n-  **AXE**\n", ("__SAW__", "AXE")),
        ("Options:\n\n-  **SAW**: a saw\n\n-  any other tool\n", ()),
        ("Note:\n\n-  **SAW**: a saw\n\n-  **AXE**: an axe\n", ()),
        ("Options:\n", ()),
        ("Options:\n\n-  **SAW**: a saw\n\n-  **AXE**: an axe\n\nThe default is **AXE**.", ("SAW", "AXE")),
        ("Options:\n\n-  SAW\n\n-  AXE\n\n   See the note.\n\nDefault value: **AXE**", ("SAW", "AXE")),
        ("Enums:\n\nSAW: a saw\n\nAXE: an axe\n\nThe default value is **AXE**.", ("SAW", "AXE")),
        ("Status:\n\n-  1: cut\n\nThe values are as follows:\n\n-  -1: queuing\n-  0: idle\n", ("-1", "0")),
        ("Options:\n\n1. SAW\n\n2. AXE\n", ("SAW", "AXE")),
        ("Supported values: **SAW**, **AXE**", ("SAW", "AXE")),
        ("Supported values: **SAW**, **AXE**, and **-1**.", ("SAW", "AXE", "-1")),
        ("Allowed values:\n\n-  SAW\n-  AXE\n", ("SAW", "AXE")),
        ("A tool, one of **SAW** and **AXE**.", ("SAW", "AXE")),
        ("It must be one of the following: **SAW**, **AXE**.", ("SAW", "AXE")),
        ("One of the following values: ``SAW`` or ``AXE``.", ("SAW", "AXE")),
        ("The value must be **SAW** or **AXE**.", ("SAW", "AXE")),
        ("Valid values are **SAW** and **AXE**.", ("SAW", "AXE")),
        ("Enumeration values:\n\nMinimum: 1\n\nMaximum: 64\n", ()),
        ("Enumeration values:\n\n-  Minimum: 1\n\n-  Maximum: 64\n", ()),
        ("Enumeration values:\n\n-  SAW\n\n-  AXE\n\nMinimum: **1**\n\nMaximum: **64**\n", ("SAW", "AXE")),
        ("Enumeration values:\n\nSAW\n\nAXE\n\nMinimum: 1\n\nMaximum: 64\n", ("SAW", "AXE")),
        ("To cut, set either **SAW** or **AXE**.", ()),
        ("Options are **SAW** and **AXE**.", ("SAW", "AXE")),
        ("The options are **SAW** and **AXE**.", ("SAW", "AXE")),
        ("The value can be **SAW** (a saw), **AXE**, or **OWN**. Default: **AXE**", ("SAW", "AXE", "OWN")),
        ("The value can be **SAW** unless there is an **AXE**.", ()),
        ("The value can be **SAW + AXE** or **AXE**.", ()),
        ("Tools are **SAW** and **AXE**.", ()),
    ],
)
def test_clearly_listed_values_are_read(text, values):
    assert row(text).values == values


def _comparable(operation: DocumentedOperation) -> DocumentedOperation:
    """Return an operation with the parts that both sources have."""
    tables = tuple(
        evolve(table, anchors=(), fields=tuple(evolve(field, values=()) for field in table.fields))
        for table in operation.tables
    )
    return evolve(operation, tables=tables, codes=frozenset())


def _linked_further(operation: DocumentedOperation, other: DocumentedOperation) -> DocumentedOperation:
    """Add links that only the pages have, to tables with another form of anchor."""
    tables = tuple(
        evolve(
            second,
            fields=tuple(
                evolve(b, table=b.table or (a.table if a.table and "__table" not in a.table else None))
                for a, b in zip(first.fields, second.fields, strict=False)
            ),
        )
        for first, second in zip(operation.tables, other.tables, strict=False)
    )
    return evolve(other, tables=tables) if len(operation.tables) == len(other.tables) else other


def test_pages_agree_with_recorded_facts():
    folder = os.environ.get("MODELARTS_DOCS")
    if not folder or not SHARED_FACTS.is_file():
        pytest.skip("needs a checkout of the API reference (MODELARTS_DOCS) and shared/docs/operations.json")
    pages = read_reference(Path(folder))
    found = {operation.id: operation for operation in pages.operations}
    facts = read_facts(SHARED_FACTS).operations
    expected = {operation.id: operation for operation in facts if operation.generation != "withdrawn"}
    assert pages.unreadable == {}
    assert found.keys() == expected.keys()
    assert len(found) == 222
    for name, operation in found.items():
        other = _linked_further(operation, expected[name])
        assert _comparable(operation) == _comparable(other)
