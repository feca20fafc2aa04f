"""Examples of the operations of `workflows`."""

from aiomodelarts import ModelArts


async def create_workflow(client: ModelArts) -> None:
    workflow = await client.workflows.create(
        name="flowers",
        steps=[{"name": "label", "type": "labeling"}, {"name": "train", "type": "job", "depend_steps": ["label"]}],
        parameters=[{"name": "rate", "type": "float"}],
    )
    print(workflow.workflow_id)


async def create_workflow_purchase_pool(client: ModelArts, workflow_id: str) -> None:
    package = await client.workflows.buy_package(workflow_id)
    print(package.package_id, package.status)


async def create_workflow_service_auth(client: ModelArts) -> None:
    authorization = await client.workflows.authorize_services(
        main_service_id="4711", consume={"period": "hour", "value": 1}
    )
    print(authorization.result)


async def delete_workflow(client: ModelArts, workflow_id: str) -> None:
    await client.workflows.delete(workflow_id)


async def list_workflow_step_execution(client: ModelArts, workflow_id: str) -> None:
    async for step in client.workflows.list_step_executions(workflow_id):
        print(step.execution_name, step.step_name, step.status)


async def list_workflows(client: ModelArts) -> None:
    async for workflow in client.workflows.list(name="flow", search_type="contain"):
        print(workflow.name, workflow.run_count)


async def show_workflow(client: ModelArts, workflow_id: str) -> None:
    workflow = await client.workflows.get(workflow_id)
    for step in workflow.steps or []:
        print(step.name, step.type)


async def show_workflow_labels(client: ModelArts) -> None:
    async for label in client.workflows.list_labels():
        print(label)


async def show_workflows_overview(client: ModelArts) -> None:
    overview = await client.workflows.get_overview()
    print(overview.total, overview.stat)


async def show_workflows_todolist(client: ModelArts) -> None:
    async for todo in client.workflows.list_todos():
        print(todo.workflow_name, todo.step_name, todo.status)


async def update_workflow(client: ModelArts, workflow_id: str) -> None:
    workflow = await client.workflows.update(workflow_id, description="Other plants")
    print(workflow.name, workflow.description)
