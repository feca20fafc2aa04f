"""Tests that `drift` compares the default values and limits that descriptions name."""

from __future__ import annotations

import pytest

from generator.drift.described_limits import Limits, described_limits, same_value

LISTING = "reference/api-ref/source/trees/listing_trees.rst"
PLANTING = "reference/api-ref/source/trees/planting_a_tree.rst"
TREES = "spec/trees.yaml"
LIMIT = "name: limit\n          in: query\n          schema:\n            type: integer\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trees on a page. The default value is 10.", Limits(("10",))),
        ("Default value: 1,000", Limits(("1,000",))),
        ("Order. Defaults to desc (descending).", Limits(("desc",))),
        ("The default is 'oak'. For shrubs, the default value is 'box'.", Limits(("oak", "box"))),
        ("By default, nothing is sorted. The default value is left blank.", Limits()),
        ("The default value is NULL.", Limits()),
        ("The value ranges from 1 to 1,000.", Limits(range=(1, 1000))),
        ("The value range is [-1, 65535]. Default value: 5", Limits(("5",), (-1, 65535))),
        ("The value ranges from 0 to 1.5", Limits(range=(0, 1.5))),
        ("It ranges from 1 to 10, for shrubs it ranges from 1 to 20.", Limits()),
        ("The value range is (0, \u221e).", Limits()),
        ("A name of 1 to 64 characters.", Limits(length=(1, 64))),
        ("The value is a string of [0, 256] characters.", Limits(length=(0, 256))),
        ("Trees with more than 10 branches.", Limits()),
    ],
)
def test_limits_in_a_description(text, expected):
    assert described_limits(text) == expected


@pytest.mark.parametrize(
    ("described", "specified", "same"),
    [
        ("10", 10, True), ("1.00", 1, True), ("1,000", 1000, True), ("true", True, True), ("DESC", "desc", True),
        ("10", 100, False), ("true", False, False), ("desc", "asc", False), ("0", "", False), ("oak", 1, False),
    ],
)  # fmt: skip
def test_default_values_are_compared_by_meaning(described, specified, same):
    assert same_value(described, specified) is same


@pytest.mark.parametrize(
    ("text", "limits", "expected"),
    [
        ("The default value is **20**. ", "default: 10",
         ["query limit: default: documented: 20; in the spec: 10"]),
        ("Default value: 10", "default: 10", []),
        ("Default value: 10", "maximum: 10", []),
        ("Value range: 1 to 100", "minimum: 1", []),
        ("Value range: 1 to 100", "maximum: 1000",
         ["query limit: range: documented: 1 to 100; in the spec: any to 1000"]),
        ("It ranges from 1 to 100.", "maximum: 100", []),
        ("It ranges from 5 to 100.", "minimum: 1",
         ["query limit: range: documented: 5 to 100; in the spec: 1 to any"]),
    ],
)  # fmt: skip
def test_limits_that_differ_from_the_spec(orchard, text, limits, expected):
    orchard.replace(LISTING, "Trees on a page.".ljust(54), text.ljust(54))
    orchard.replace(TREES, LIMIT, f"{LIMIT}            {limits}\n")
    assert orchard.differences() == expected
    assert orchard.code == bool(expected)


def test_length_of_a_field(orchard):
    orchard.replace(PLANTING, "What to plant.     ", "1 to 20 characters.")
    orchard.replace(TREES, "        species:\n          type: string\n        count:",
                    "        species:\n          type: string\n          maxLength: 30\n        count:")  # fmt: skip
    assert orchard.differences() == ["request species: length: documented: 1 to 20; in the spec: any to 30"]
    assert orchard.places() == ["spec/trees.yaml:94, schema PlantTreeRequest; trees/planting_a_tree.rst:29"]
