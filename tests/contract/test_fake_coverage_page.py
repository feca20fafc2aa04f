"""The page about what other clients get from the fake has every operation, and its totals agree."""

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import behaviour
from aiomodelarts.testing.handlers.call import HANDLERS
from tests.peers.fake_coverage import EXAMPLE, HUAWEI, OTCEXTENSIONS, PAGE, STATEFUL, read_table, to_page


def test_every_operation_is_in_the_table_and_the_totals_agree() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rows = read_table(page)
    methods = {one.id: f"{one.resource}.{one.name}" for one in OPERATIONS.values()}
    assert {row.operation: row.method for row in rows} == methods, "make fake-coverage writes the page again"
    assert len(rows) == len(methods)
    assert to_page(rows) == page
    behaviour.load()
    assert {row.operation for row in rows if row.stateful != EXAMPLE} == HANDLERS.keys() & methods.keys()
    assert sum(row.stateful == STATEFUL for row in rows) > 400
    assert sum(row.outcome_of(HUAWEI) == "decoded" for row in rows) > 290
    assert sum(row.outcome_of(OTCEXTENSIONS) == "decoded" for row in rows) == 70
