"""The ways to successful calls of workflow executions and their steps."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .workflows import workflow

# An unknown workflow is reported before an execution in it.
unknown_id("workflow_executions", 400, "ModelArts.7512")

DELAYED: list[Any] = [{"name": "rate", "type": "float", "delay": True, "used_steps": ["train"]}]


async def execution(client: ModelArts, **given: Any) -> tuple[str, str]:
    """The ids of a new workflow and of an execution of it."""
    workflow_id = await workflow(client, **given)
    made = await client.workflow_executions.create(workflow_id, name="nightly", labels=["botany"])
    return workflow_id, made.execution_id


async def step_ids(client: ModelArts, workflow_id: str, execution_id: str) -> dict[str, str]:
    """The ids of the executions of the steps, by the name of the step."""
    found = await client.workflow_executions.get(workflow_id, execution_id)
    return {step.step_name: step.uuid for step in found.steps_execution or []}


@scenario("ListWorkflowExecutions")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id, _ = await execution(client)
    return await client.workflow_executions.list(workflow_id, labels="botany", sort_by="create_time", order="asc")


@scenario("CreateWorkflowExecution")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflow_executions.create(await workflow(client), parameters=[{"name": "rate", "value": 0.1}])


@scenario("ListExecutionLabels")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id, _ = await execution(client)
    return await client.workflow_executions.list_labels(workflow_id)


@scenario("ShowWorkflowExecution")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflow_executions.get(*await execution(client))


@scenario("UpdateWorkflowExecution")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflow_executions.update(*await execution(client), labels=["nightly"])


@scenario("DeleteWorkflowExecution")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflow_executions.delete(*await execution(client))


@scenario("CreateWorkflowExecutionsActions")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflow_executions.act(*await execution(client), action_name="stop")


@scenario("CreateWorkflowStepExecutionsActions")
async def _(client: ModelArts, make: Any) -> Any:
    ids = await execution(client)
    steps = await step_ids(client, *ids)
    return await client.workflow_executions.act_on_step(*ids, steps["label"], action_name="stop")


@scenario("ShowWorkflowStepExecutionMetrics")
async def _(client: ModelArts, make: Any) -> Any:
    ids = await execution(client)
    await client.workflow_executions.wait(*ids)
    steps = await step_ids(client, *ids)
    return await client.workflow_executions.list_step_metrics(*ids, steps["train"])


@scenario("ListWorkflowStepExecution")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id, _ = await execution(client, parameters=DELAYED)
    return await client.workflows.list_step_executions(workflow_id, sort_by="create_time", order="asc")


@scenario("ShowWorkflowsTodolist")
async def _(client: ModelArts, make: Any) -> Any:
    ids = await execution(client, parameters=DELAYED)
    await client.workflow_executions.wait(*ids, until="running")
    make.fake.clock.advance(60)
    return await client.workflows.list_todos(workspace_id="0")


@many_of("ListWorkflowExecutions")
async def _(make: Any) -> Arguments:
    workflow_id = await workflow(make.client)
    for number in range(MANY):
        await make.client.workflow_executions.create(workflow_id, name=f"run-{number}")
    return {"workflow_id": workflow_id}


@many_of("ListWorkflowStepExecution")
async def _(make: Any) -> Arguments:
    workflow_id = await workflow(make.client, steps=[{"name": "train", "type": "job"}])
    for number in range(MANY):
        await make.client.workflow_executions.create(workflow_id, name=f"run-{number}")
    return {"workflow_id": workflow_id}
