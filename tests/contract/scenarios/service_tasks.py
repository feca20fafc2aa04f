"""The ways to successful calls of `service_tasks`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("service_tasks", 404, "ModelArts.3502")

STREAM = {"type": "url", "data": [{"url": "rtsp://cameras.example.com/south"}]}
OUTPUT = {"dis": {"stream_name": "tulips", "stream_id": "stream-1", "data_category": ["count"]}}
SCHEDULE = {
    "type": "weekly",
    "execution_mode": "period",
    "timezone": "+02:00",
    "days_of_week": [1, 7],
    "periods": [{"begin_at": "06:30:00", "end_at": "21:00:00"}],
}


async def edge_service(make: Any, name: str = "flowers") -> str:
    """The id of a new service on edge nodes."""
    entry = {
        "model_id": "some-model",
        "specification": "modelarts.vm.cpu.2u",
        "instance_count": 1,
        "nodes": ["node-1"],
    }
    return await make.service(name, infer_type="edge", config=[entry])


async def task(make: Any, service_id: str, name: str = "flowerbed-watch", **given: Any) -> str:
    """The id of a new task, which is still being started."""
    needed = {"input": STREAM, "output": OUTPUT}
    made = await make.client.service_tasks.create(service_id, name=name, **{**needed, **given})
    return made.tasks[0].id


async def running_task(make: Any, **given: Any) -> tuple[str, str]:
    """The ids of a service and of its task that runs."""
    service_id = await edge_service(make)
    task_id = await task(make, service_id, **given)
    await make.client.service_tasks.wait(service_id, task_id)
    return service_id, task_id


@scenario("CreateTasks")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.service_tasks.create(
        await edge_service(make),
        name="flowerbed-watch",
        description="Counts the tulips along the south path",
        schedule=SCHEDULE,
        input={
            "type": "restful",
            "data": [
                {
                    "url": "https://cameras.example.com/streams/south",
                    "headers": {"Accept": "application/json"},
                    "certificate_check": False,
                    "rtsp_path_in_response": "/stream/rtsp",
                }
            ],
        },
        output={"webhook": {"url": "https://garden.example.com/tulips", "headers": {"X-Garden": "south"}}},
        config={"frame_interval": 5},
        source_usage_estimate={"cpu": 0.5, "memory": 512},
    )


@scenario("ShowTask")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("service_tasks", "ABNORMAL")
    service_id = await edge_service(make)
    cameras = {
        "type": "vcn",
        "data": [{"device_id": "camera-1", "stream_type": 2, "node_id": "node-1"}],
        "vcn": {"ip": "192.168.20.14", "port": 9900, "username": "viewer", "password": "secret"},
    }
    frequency = {"interval": 60, "duration": 10, "begin_at": "06:30:00", "end_at": "21:00:00"}
    schedule = {"type": "DAILY", "execution_mode": "frequency", "timezone": "+02:00", "frequency": frequency}
    made = await task(
        make,
        service_id,
        description="Counts the tulips",
        input=cameras,
        output={**OUTPUT, "obs": {"bucket": "garden", "path": "tulips/", "data_category": ["count"]}},
        schedule=schedule,
        config={"frame_interval": 5},
    )
    make.fake.clock.advance(60)
    return await client.service_tasks.get(service_id, made)


@scenario("ListTasksDetails")
async def _(client: ModelArts, make: Any) -> Any:
    service_id, task_id = await running_task(make)
    return await client.service_tasks.list(
        service_id,
        state="RUNNING",
        name_like="bed",
        id=task_id,
        created_since=0,
        created_until=int(make.fake.clock.now() * 1000),
        sort_dir="desc",
        sort_key="created_at",
        offset=0,
        limit=5,
    )


@scenario("DeleteTask")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.service_tasks.delete(*await running_task(make))


@scenario("StartTask")
async def _(client: ModelArts, make: Any) -> Any:
    service_id, task_id = await running_task(make)
    await client.service_tasks.stop(service_id, task_id)
    await client.service_tasks.wait(service_id, task_id, until="STOPPED")
    return await client.service_tasks.start(service_id, task_id)


@scenario("StopTask")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.service_tasks.stop(*await running_task(make))


@many_of("ListTasksDetails")
async def _(make: Any) -> Arguments:
    service_id = await edge_service(make)
    for number in range(MANY):
        await task(make, service_id, f"task-{number}")
    return {"service_id": service_id}
