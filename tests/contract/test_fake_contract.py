"""What the fake answers is what the spec documents, for every operation."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID, Recorded
from aiomodelarts.testing.handlers.call import HANDLERS
from aiomodelarts.testing.spec.contracts import contracts
from aiomodelarts.testing.state.entry_shapes import check_shape
from tests.cases import for_each, resource_of
from tests.contract.conftest import Maker, new_maker
from tests.contract.scenarios import SCENARIOS


@for_each("operation", OPERATIONS, by=resource_of, fresh={"make": new_maker})
async def test_answer_is_what_the_spec_documents(
    operation: str,
    make: Maker,
    faults_in_answer: Callable[[Recorded], list[Any]],
) -> None:
    assert operation in SCENARIOS, f"write a scenario for {operation}"
    answer = await SCENARIOS[operation](make.client, make)
    call = make.fake.calls[-1]
    assert call.operation == operation
    assert call.status == contracts()[operation].status
    assert faults_in_answer(call) == []
    for name, table in make.fake.state.items():  # what calls store can be restored
        for key, entry in table.unchanged_items():
            check_shape(name, key, entry)
    if contracts()[operation].response_schema is None:
        assert answer is None
        assert call.response in (None, {})
    else:
        parts = answer if isinstance(answer, list) else [answer]
        dicts = [part if isinstance(part, str) else part.to_dict() for part in parts]
        shown = dicts if isinstance(answer, list) else dicts[0]
        assert shown == call.response


def test_every_operation_has_a_scenario() -> None:
    assert sorted(SCENARIOS) == sorted(OPERATIONS)


@for_each("operation", OPERATIONS, by=resource_of)
async def test_operation_without_behaviour_answers_the_example(
    operation: str, http: httpx.AsyncClient, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    contract = contracts()[operation]
    monkeypatch.delitem(HANDLERS, operation, raising=False)
    values = {parameter.name: parameter.example for parameter in contract.parameters if parameter.where == "path"}
    query = {
        parameter.name: str(parameter.example).lower() if isinstance(parameter.example, bool) else parameter.example
        for parameter in contract.parameters
        if parameter.where == "query"
    }
    answer = await http.request(
        contract.operation.method,
        contract.operation.path.format(**{**values, "project_id": PROJECT_ID}),
        params=query,
        json=contract.body_example,
        headers={"X-Auth-Token": token},
    )
    assert answer.status_code == contract.status
    assert (answer.json() if answer.content else None) == contract.example
