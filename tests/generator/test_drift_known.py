"""Tests that known differences are not reported, and that invalid and obsolete entries are."""

from __future__ import annotations

import json

import pytest

TREES, HEDGES, KNOWN = "spec/trees.yaml", "spec/hedges.yaml", "spec/known_drift.yaml"


def entry(*lines: str) -> str:
    """Return a file with one entry, by default for a missing `limit`."""
    keys = {"operation": "ListTrees", "where": "query", "field": "limit", "kind": "missing", "reason": "Not served."}
    for line in lines:
        key, _, value = line.partition(": ")
        keys[key] = value
    text = "\n    ".join(f"{key}: {value}" for key, value in keys.items() if value)
    return f"known:\n  - {text}\n"


@pytest.fixture
def without_limit(orchard):
    orchard.replace(
        TREES, "        - name: limit\n          in: query\n          schema:\n            type: integer\n", ""
    )
    return orchard


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("operation: '*Trees'",),
        ("field: 'l*t'",),
        ("operation: [ListTrees]", "field: [limit]", "kind: [missing]"),
        ("source: docs",),
    ],
)
def test_a_known_difference_is_not_reported(without_limit, lines):
    without_limit.write(KNOWN, entry(*lines))
    code, out = without_limit.drift()
    assert code == 0
    assert out.startswith("operations:")
    assert "unexplained differences: 0; known: 1; entries that no longer apply: 0" in out
    assert "parameters 85.7 % (6 of 7)" in out
    assert json.loads(without_limit.drift("--json")[1])["differences"][0]["known"] == "Not served."


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        (("field: offset",), "ListTrees, query, offset, missing"),
        (("field: [limit, offset]",), "offset"),
        (("operation: [ListTrees, PlantTree]",), "PlantTree"),
        (("where: request",), "ListTrees, request, limit, missing"),
        (("kind: [missing, type]",), "type"),
    ],
)
def test_an_entry_that_no_longer_applies_is_reported(without_limit, lines, texts):
    without_limit.write(KNOWN, entry(*lines))
    code, out = without_limit.drift()
    assert code == 1
    assert f"spec/known_drift.yaml:2: no longer applies: {texts} (Not served.)\n" in out
    assert "entries that no longer apply: 1\n" in out
    content = json.loads(without_limit.drift("--json")[1])
    expected = {"place": "spec/known_drift.yaml:2", "texts": texts, "reason": "Not served."}
    assert content["no_longer_applying"] == [expected]


def test_entry_for_the_other_source_is_ignored(orchard):
    orchard.write(KNOWN, entry("source: facts"))
    assert orchard.drift()[0] == 0
    assert orchard.drift("--facts", str(orchard.facts()))[0] == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("known: {}\n", "1: `known` is not a list"),
        ("things: []\nknown: []\n", "1: the key things is ignored"),
        ("{}\n", "1: `known` is not a list"),
        ("- operation: A\n", "1: the file is not a mapping"),
        ("known:\n  - text\n", "2: the entry is not a mapping"),
        (entry("reason: "), "2: the entry has no reason"),
        (entry("operation: "), "2: the entry has no operation"),
        (entry("field: "), "2: the entry has no field"),
        (entry("reason: ''"), "6: reason is empty or not a string"),
        (entry("reason: [a, b]"), "6: reason is empty or not a string"),
        (entry("field: 3"), "4: field is empty or not a string"),
        (entry("field: []"), "4: field is empty or not a string"),
        (entry("where: body"), "3: where can't be body"),
        (entry("kind: [missing, lost]"), "5: kind can't be lost"),
        (entry("source: hearsay"), "7: source can't be hearsay"),
        (entry("cause: none"), "7: the key cause is unknown"),
    ],
)
def test_invalid_known_differences(orchard, text, says):
    orchard.write(KNOWN, text)
    code, out = orchard.drift()
    assert (code, out) == (1, "")
    assert orchard.err.startswith(f"spec/known_drift.yaml:{says}")
    assert "    remedy: " in orchard.err


def test_operations_may_be_known_to_be_missing(orchard):
    orchard.replace(HEDGES, "    post:\n", "    put:\n")
    orchard.replace(HEDGES, "cutting_a_hedge.rst", "trimming_a_hedge.rst")
    text = entry("operation: [orchard_0013, CutHedge]", "where: operation", "field: ", "kind: [missing, excess]")
    orchard.write(KNOWN, text)
    assert orchard.drift()[0] == 0


def test_filter_ignores_entries_of_other_operations(orchard):
    orchard.write(KNOWN, entry("operation: '*Hedge*'", "field: nothing"))
    assert orchard.drift("--resource", "trees")[0] == 0
    assert orchard.drift("--resource", "hedges")[0] == 1


@pytest.mark.parametrize(("operations", "code"), [("FellTree", 0), ("[ListTrees, FellTree]", 0), ("'Fell*'", 1)])
def test_withdrawn_operations_are_compared_only_with_facts(without_limit, operations, code):
    without_limit.write(
        KNOWN,
        "known:\n  - {operation: ListTrees, where: query, field: limit, kind: missing, reason: Old.}\n"
        f"  - {{operation: {operations}, where: query, field: limit, kind: missing, reason: Old.}}\n",
    )
    assert without_limit.drift()[0] == code
    without_limit.drift("--facts", str(without_limit.facts()))
    assert without_limit.code == 1
