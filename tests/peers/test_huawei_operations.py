"""Huawei's SDK calls every operation that both have, with the requests of the scenarios, and decodes the responses."""

import pytest

from .conftest import python_of
from .fake_coverage import HUAWEI, PAGE, read_table
from .huawei_operations import huawei_outcomes

pytestmark = pytest.mark.timeout(300)
ALL = 297
# The SDK has no body for the tags to add, so the fake refuses its request.
REFUSED = {"CreateInferServiceTag"}


async def test_every_operation_is_accepted_and_decoded() -> None:
    outcomes = await huawei_outcomes(python_of("huawei"))
    problems = {name: f"{one.problem} {one.left_out}" for name, one in outcomes.items() if not one.decoded}
    assert {name: problem for name, problem in problems.items() if name not in REFUSED} == {}
    assert problems.keys() == REFUSED
    assert len(outcomes) == ALL
    table = {row.operation: row.outcome_of(HUAWEI) for row in read_table(PAGE.read_text(encoding="utf-8"))}
    assert {name for name, outcome in table.items() if outcome == "decoded"} == outcomes.keys() - REFUSED
    assert {name for name, outcome in table.items() if outcome == "refused"} == REFUSED
