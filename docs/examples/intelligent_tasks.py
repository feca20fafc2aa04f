"""Examples of the operations of `intelligent_tasks`."""

from aiomodelarts import ModelArts


async def auto_annotation_progress(client: ModelArts, dataset_id: str, task_id: str) -> None:
    task = await client.intelligent_tasks.get(dataset_id, task_id)
    print(task.task_name, task.status)


async def create_task(client: ModelArts, dataset_id: str, model_id: str) -> None:
    task = await client.intelligent_tasks.create_and_wait(
        dataset_id,
        task_type="pre-label",
        model_id=model_id,
        config={"name": "label-the-tulips", "description": "Labels for the photos of May"},
    )
    print(task.task_name, task.status)


async def list_tasks(client: ModelArts, dataset_id: str) -> None:
    async for task in client.intelligent_tasks.list(dataset_id, type="pre-label"):
        print(task.task_name, task.status)


async def stop_auto_annotation(client: ModelArts, dataset_id: str, task_id: str) -> None:
    task = await client.intelligent_tasks.stop_and_wait(dataset_id, task_id)
    print(task.task_name, task.status)
