"""The ways to successful calls of workflows, their schedules and their subscriptions."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

# An unknown workflow is reported before a schedule or a subscription in it.
for resource in ("workflows", "workflow_schedules", "workflow_subscriptions"):
    unknown_id(resource, 400, "ModelArts.7512")

STEPS: list[Any] = [
    {"name": "label", "type": "labeling"},
    {"name": "train", "type": "job", "depend_steps": ["label"], "policy": {"max_execution_minutes": 600}},
]
CONTENT = {"cron": "0 0 2 * * *", "method": "fixed"}
TOPICS = ["urn:smn:cn-north-4:6f1c2b7a90de4c55a3f0d2e7b1849c03:flowers"]


async def workflow(client: ModelArts, name: str = "flowers", **given: Any) -> str:
    """The id of a new workflow."""
    made = await client.workflows.create(**{"name": name, "steps": STEPS, **given})
    return made.workflow_id


@scenario("ListWorkflows")
async def _(client: ModelArts, make: Any) -> Any:
    await workflow(client, labels=["botany"])
    return await client.workflows.list(name="flow", search_type="contain", labels=["botany"])


@scenario("CreateWorkflow")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflows.create(name="flowers", steps=STEPS, parameters=[{"name": "rate", "type": "float"}])


@scenario("ShowWorkflowLabels")
async def _(client: ModelArts, make: Any) -> Any:
    await workflow(client, labels=["botany", "nightly"])
    return await client.workflows.list_labels(sort_by="create_time", order="asc")


@scenario("ShowWorkflowsOverview")
async def _(client: ModelArts, make: Any) -> Any:
    await workflow(client)
    return await client.workflows.get_overview(workspace_id="0")


@scenario("CreateWorkflowServiceAuth")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflows.authorize_services(main_service_id="4711", consume={"period": "hour", "value": 1})


@scenario("CreateWorkflowPurchasePool")
async def _(client: ModelArts, make: Any) -> Any:
    order: Any = {"sku": {"code": "modelarts.flowers", "period": 1}, "sku_count": 1}
    return await client.workflows.buy_package(await workflow(client), order=order)


@scenario("ShowWorkflow")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflows.get(await workflow(client))


@scenario("UpdateWorkflow")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflows.update(await workflow(client), description="Other plants", smn_switch=True)


@scenario("DeleteWorkflow")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflows.delete(await workflow(client))


@many_of("ListWorkflows")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await workflow(make.client, f"flowers-{number}")
    return {}


async def schedule(client: ModelArts, workflow_id: str) -> str:
    """The id of a new schedule."""
    made = await client.workflow_schedules.create(workflow_id, content=CONTENT)
    return made.uuid


@scenario("ShowWorkflowScheduleList")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id = await workflow(client)
    await schedule(client, workflow_id)
    return await client.workflow_schedules.list(workflow_id)


@scenario("CreateWorkflowSchedule")
async def _(client: ModelArts, make: Any) -> Any:
    policies: Any = {"on_failure": "retry", "on_running": "cancel"}
    return await client.workflow_schedules.create(await workflow(client), content=CONTENT, policies=policies)


@scenario("ShowWorkflowSchedule")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id = await workflow(client)
    return await client.workflow_schedules.get(workflow_id, await schedule(client, workflow_id))


@scenario("UpdateWorkflowSchedule")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id = await workflow(client)
    return await client.workflow_schedules.update(workflow_id, await schedule(client, workflow_id), enable=False)


@scenario("DeleteWorkflowScheduleId")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id = await workflow(client)
    return await client.workflow_schedules.delete(workflow_id, await schedule(client, workflow_id))


async def subscription(client: ModelArts, workflow_id: str) -> str:
    """The id of a new subscription."""
    made = await client.workflow_subscriptions.create(workflow_id, topic_urns=TOPICS, events=["*:failed"])
    return made.subscription_id


@scenario("CreateWorkflowSubscriptions")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workflow_subscriptions.create(
        await workflow(client), topic_urns=TOPICS, events=["train:failed"]
    )


@scenario("ShowWorkflowSubscription")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id = await workflow(client)
    return await client.workflow_subscriptions.get(workflow_id, await subscription(client, workflow_id))


@scenario("UpdateWorkflowSubscription")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id = await workflow(client)
    subscription_id = await subscription(client, workflow_id)
    return await client.workflow_subscriptions.update(
        workflow_id, subscription_id, topic_urns=TOPICS, events=["*:hold"]
    )


@scenario("DeleteWorkflowSubscription")
async def _(client: ModelArts, make: Any) -> Any:
    workflow_id = await workflow(client)
    return await client.workflow_subscriptions.delete(workflow_id, await subscription(client, workflow_id))
