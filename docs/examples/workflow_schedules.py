"""Examples of the operations of `workflow_schedules`."""

from aiomodelarts import ModelArts


async def create_workflow_schedule(client: ModelArts, workflow_id: str) -> None:
    # Run the workflow each night at two.
    schedule = await client.workflow_schedules.create(
        workflow_id,
        content={"cron": "0 0 2 * * *", "method": "fixed"},
        policies={"on_failure": "retry", "on_running": "cancel"},
    )
    print(schedule.uuid, schedule.enable)


async def delete_workflow_schedule_id(client: ModelArts, workflow_id: str, schedule_id: str) -> None:
    await client.workflow_schedules.delete(workflow_id, schedule_id)


async def show_workflow_schedule(client: ModelArts, workflow_id: str, schedule_id: str) -> None:
    schedule = await client.workflow_schedules.get(workflow_id, schedule_id)
    print(schedule.type, schedule.content)


async def show_workflow_schedule_list(client: ModelArts, workflow_id: str) -> None:
    async for schedule in client.workflow_schedules.list(workflow_id):
        print(schedule.uuid, schedule.enable)


async def update_workflow_schedule(client: ModelArts, workflow_id: str, schedule_id: str) -> None:
    schedule = await client.workflow_schedules.update(workflow_id, schedule_id, enable=False)
    print(schedule.uuid, schedule.enable)
