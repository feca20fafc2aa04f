"""Examples of the operations of `service_tasks`."""

from aiomodelarts import ModelArts


async def create_tasks(client: ModelArts, service_id: str) -> None:
    # The URL returns JSON with the address of the video stream.
    created = await client.service_tasks.create(
        service_id,
        name="flowerbed-watch",
        input={
            "type": "restful",
            "data": [
                {
                    "url": "https://cameras.example.com/streams/south",
                    "certificate_check": True,
                    "rtsp_path_in_response": "/stream/rtsp",
                }
            ],
        },
        output={"webhook": {"url": "https://garden.example.com/tulips", "headers": {"X-Garden": "south"}}},
        config={"frame_interval": 5},
    )
    for task in created.tasks:
        print(task.id)


async def delete_task(client: ModelArts, service_id: str, task_id: str) -> None:
    await client.service_tasks.delete_and_wait(service_id, task_id)


async def list_tasks_details(client: ModelArts, service_id: str) -> None:
    async for task in client.service_tasks.list(service_id, state="RUNNING"):
        print(task.name, task.state)


async def show_task(client: ModelArts, service_id: str, task_id: str) -> None:
    task = await client.service_tasks.get(service_id, task_id)
    print(task.name, task.state)


async def start_task(client: ModelArts, service_id: str, task_id: str) -> None:
    task = await client.service_tasks.start_and_wait(service_id, task_id)
    print(task.name, task.state)


async def stop_task(client: ModelArts, service_id: str, task_id: str) -> None:
    task = await client.service_tasks.stop_and_wait(service_id, task_id)
    print(task.name, task.state)
