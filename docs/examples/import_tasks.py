"""Examples of the operations of `import_tasks`."""

from aiomodelarts import ModelArts


async def desc_import_task(client: ModelArts, dataset_id: str, task_id: str) -> None:
    task = await client.import_tasks.get(dataset_id, task_id)
    print(task.status, f"{task.imported_sample_count} of {task.total_sample_count} samples")


async def import_task(client: ModelArts, dataset_id: str) -> None:
    task = await client.import_tasks.create_and_wait(
        dataset_id,
        import_path="obs://garden/new-photos/",
        import_annotations=True,
        excluded_labels=[{"name": "tulip"}],
    )
    print(task.status, f"{task.imported_sample_count} of {task.total_sample_count} samples")


async def list_import_tasks(client: ModelArts, dataset_id: str) -> None:
    async for task in client.import_tasks.list(dataset_id):
        print(task.task_id, task.status)
