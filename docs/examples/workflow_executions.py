"""Examples of the operations of `workflow_executions`."""

from aiomodelarts import ModelArts


async def create_workflow_execution(client: ModelArts, workflow_id: str) -> None:
    execution = await client.workflow_executions.create_and_wait(
        workflow_id, parameters=[{"name": "rate", "value": 0.1}]
    )
    print(execution.name, execution.status)


async def create_workflow_executions_actions(client: ModelArts, workflow_id: str, execution_id: str) -> None:
    execution = await client.workflow_executions.act(workflow_id, execution_id, action_name="stop")
    print(execution.name, execution.status)


async def create_workflow_step_executions_actions(
    client: ModelArts, workflow_id: str, execution_id: str, step_execution_id: str
) -> None:
    step = await client.workflow_executions.act_on_step(
        workflow_id, execution_id, step_execution_id, action_name="stop"
    )
    print(step.step_name, step.status)


async def delete_workflow_execution(client: ModelArts, workflow_id: str, execution_id: str) -> None:
    await client.workflow_executions.delete(workflow_id, execution_id)


async def list_execution_labels(client: ModelArts, workflow_id: str) -> None:
    async for label in client.workflow_executions.list_labels(workflow_id):
        print(label)


async def list_workflow_executions(client: ModelArts, workflow_id: str) -> None:
    async for execution in client.workflow_executions.list(workflow_id, labels="botany"):
        print(execution.name, execution.status)


async def show_workflow_execution(client: ModelArts, workflow_id: str, execution_id: str) -> None:
    execution = await client.workflow_executions.get(workflow_id, execution_id)
    print(execution.name, execution.status)


async def show_workflow_step_execution_metrics(
    client: ModelArts, workflow_id: str, execution_id: str, step_execution_id: str
) -> None:
    async for metric in client.workflow_executions.list_step_metrics(workflow_id, execution_id, step_execution_id):
        print(metric.title, metric.data)


async def update_workflow_execution(client: ModelArts, workflow_id: str, execution_id: str) -> None:
    execution = await client.workflow_executions.update(workflow_id, execution_id, labels=["nightly"])
    print(execution.name, execution.labels)
