"""Examples of the operations of `processing_tasks`."""

from aiomodelarts import ModelArts


async def create_processor_task(client: ModelArts, dataset_id: str, version_id: str) -> None:
    task = await client.processing_tasks.create_and_wait(
        name="clean-flowers",
        description="Remove photos without flowers",
        inputs=[{"type": "DATASET", "source": dataset_id, "version_id": version_id}],
        template={"id": "sys_data_cleaning", "operator_params": [{"name": "PCC", "advanced_params_switch": False}]},
        work_path={"type": "DATASET", "path": dataset_id},
        create_version=True,
    )
    print(task.name, task.status)


async def delete_processor_task(client: ModelArts, task_id: str) -> None:
    await client.processing_tasks.delete_and_wait(task_id)


async def describe_processor_task(client: ModelArts, task_id: str) -> None:
    task = await client.processing_tasks.get(task_id)
    print(task.name, task.status)


async def get_processor_task_items(client: ModelArts) -> None:
    async for algorithm in client.processing_tasks.list_algorithms():
        print(algorithm.template_id, algorithm.label_en)


async def list_processor_tasks(client: ModelArts) -> None:
    async for task in client.processing_tasks.list():
        print(task.name, task.status)


async def update_processor_task(client: ModelArts, task_id: str) -> None:
    await client.processing_tasks.update(task_id, description="Remove blurred photos too")
