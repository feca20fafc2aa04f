"""What is asked of a thing that does not exist is refused as not found, in the words of its resource."""

from typing import Any

import httpx
import pytest

from aiomodelarts import NotFound
from aiomodelarts.core.responses.response_errors import failure_of
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID
from aiomodelarts.testing.spec.contracts import contracts

# Those of the older training service, and of models and services, stand in test_fake_faults.
TESTED_ELSEWHERE = (
    "development_environments",
    "models",
    "services",
    "training_job_configurations",
    "training_jobs_v1",
    "visualization_jobs",
)
DATASET, POOL, TASK = (400, "ModelArts.4352"), (404, "ModelArts.50015001"), (400, "ModelArts.4700")
NOTEBOOK, JOB, TEMPLATE = (400, "ModelArts.6309"), (400, "ModelArts.2775"), (404, "ModelArts.50005101")
CODES = {
    "acceptance_tasks": DATASET,
    "algorithms": (400, "ModelArts.2755"),
    "dataset_versions": DATASET,
    "datasets": DATASET,
    "export_tasks": DATASET,
    "hyperparameter_search": JOB,
    "images": (400, "ModelArts.6797"),
    "import_tasks": DATASET,
    "intelligent_tasks": DATASET,
    "labeling_team_members": (400, "ModelArts.4601"),
    "labeling_teams": (400, "ModelArts.4601"),
    "labels": DATASET,
    "networks": (404, "ModelArts.50025001"),
    "node_tags": POOL,
    "nodes": POOL,
    "notebook_storage": NOTEBOOK,
    "notebooks": NOTEBOOK,
    "plugin_templates": TEMPLATE,
    "plugins": POOL,
    "pool_tags": POOL,
    "pools": POOL,
    "processing_task_versions": TASK,
    "processing_tasks": TASK,
    "samples": DATASET,
    "service_tasks": (404, "ModelArts.3502"),
    "synchronization_tasks": DATASET,
    "team_labeling_tasks": DATASET,
    "training_jobs": JOB,
    "virtual_flavors": TEMPLATE,
    "workloads": POOL,
    "workspaces": (400, "ModelArts.7005"),
}
# The withdrawn page of this one names the pool by its id, which has a code of its own.
OTHER_CODES = {"ShowPoolNodeMetrics": (404, "ModelArts.2890")}
ON_ONE_THING = [
    name
    for name, operation in OPERATIONS.items()
    if operation.path.count("{") > 1 and operation.resource not in TESTED_ELSEWHERE
]


def as_sent(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


@pytest.mark.parametrize("name", ON_ONE_THING)
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
    assert (failure.status, failure.code) == OTHER_CODES.get(name, CODES[operation.resource])
    assert "4711" in failure.message


def test_every_resource_is_in_the_table() -> None:
    assert {OPERATIONS[name].resource for name in ON_ONE_THING} == set(CODES)
