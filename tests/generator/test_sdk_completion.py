"""Tests that the spec has at least as much of Huawei's SDK as it had before: raise the numbers after an addition.

`python -m generator drift --sdk-facts ../shared/docs/huawei/operations.json` prints them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.drift.drift_report import Drift, find_drift
from generator.drift.sdk_facts import read_sdk_facts

from .conftest import ROOT, SPEC

FACTS = ROOT.parent / "shared" / "docs" / "huawei" / "operations.json"
OPERATIONS, PARAMETERS, REQUEST_FIELDS, RESPONSE_FIELDS = 297, 649, 2452, 11351
"""All that the SDK has."""

pytestmark = pytest.mark.skipif(not FACTS.is_file(), reason="the facts of the SDK (shared/docs/huawei) are not here")


@pytest.fixture(scope="module")
def drift() -> Drift:
    return find_drift(Path(SPEC), read_sdk_facts(FACTS))


def test_spec_has_all_of_the_sdk(drift: Drift) -> None:
    documented = [comparison for comparison in drift.comparisons if comparison.documented]

    assert sum(comparison.found for comparison in documented) == OPERATIONS
    assert sum(comparison.parameters.found for comparison in documented) == PARAMETERS
    assert sum(comparison.request.found for comparison in documented) == REQUEST_FIELDS
    assert sum(comparison.response.found for comparison in documented) == RESPONSE_FIELDS


def test_no_difference_is_unexplained(drift: Drift) -> None:
    """Another type, another value or a wrong mark is corrected, or has an entry in `known_sdk_drift.yaml`."""
    unexplained = [one for one in drift.differences if one not in drift.explained]

    assert [f"{one.operation}: {one}" for one in unexplained] == []


def test_entries_still_apply(drift: Drift) -> None:
    assert [f"{entry.place}: {patterns}" for entry, patterns in drift.obsolete] == []
