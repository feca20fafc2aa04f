"""What is asked of a thing that does not exist is refused as not found, in the words of its resource."""

from typing import Any

import httpx

from aiomodelarts import NotFound
from aiomodelarts.core.responses.response_errors import failure_of
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID
from aiomodelarts.testing.spec.contracts import contracts
from tests.cases import for_each, resource_of
from tests.contract.scenarios import UNKNOWN_IDS, code_of_unknown_id

# Those of the older training service, and of models and services, stand in test_fake_faults.
TESTED_ELSEWHERE = (
    "development_environments",
    "models",
    "services",
    "training_job_configurations",
    "training_jobs_v1",
    "visualization_jobs",
)
# The withdrawn page of this one names the pool by its id, which has a code of its own.
OTHER_CODES = {"ShowPoolNodeMetrics": (404, "ModelArts.2890")}
ON_ONE_THING = [
    name
    for name, operation in OPERATIONS.items()
    if operation.path.count("{") > 1 and operation.resource not in TESTED_ELSEWHERE
]


def as_sent(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


@for_each("name", ON_ONE_THING, by=resource_of)
async def test_unknown_id(name: str, http: httpx.AsyncClient, token: str) -> None:
    contract = contracts()[name]
    operation = contract.operation
    ids = {parameter.name: "4711" for parameter in contract.parameters if parameter.where == "path"}
    query = {
        parameter.name: as_sent(parameter.example)
        for parameter in contract.parameters
        if parameter.where == "query" and parameter.required
    }
    answer = await http.request(
        operation.method,
        operation.path.format(**{**ids, "project_id": PROJECT_ID}),
        params=query,
        json=contract.body_example,
        headers={"X-Auth-Token": token},
    )
    failure = failure_of(name, answer.status_code, {}, answer.content, answer.json())
    assert isinstance(failure, NotFound)
    assert (failure.status, failure.code) == OTHER_CODES.get(name, code_of_unknown_id(operation.resource))
    assert "4711" in failure.message


def test_no_resource_is_without_a_code() -> None:
    for resource in {OPERATIONS[name].resource for name in ON_ONE_THING}:
        code_of_unknown_id(resource)
    assert set(UNKNOWN_IDS) <= {OPERATIONS[name].resource for name in ON_ONE_THING}
