"""Examples of the operations of `export_tasks`."""

from aiomodelarts import ModelArts


async def export_task(client: ModelArts, dataset_id: str) -> None:
    from aiomodelarts.models import ExportFormat, ExportScope

    # Copy all samples to a new dataset.
    task = await client.export_tasks.create_and_wait(
        dataset_id,
        path="/garden/exports/",
        export_format=ExportFormat.FLAT,
        export_type=ExportScope.ALL,
        export_params={
            "export_dest": "NEW_DATASET",
            "export_new_dataset_name": "copied-flowers",
            "export_new_dataset_work_path": "/garden/datasets/",
        },
    )
    print(task.status, task.finished_sample_count)


async def get_export_task_status_of_dataset(client: ModelArts, resource_id: str, task_id: str) -> None:
    task = await client.export_tasks.get(resource_id, task_id)
    print(task.status, task.finished_sample_count)


async def get_export_tasks_status_of_dataset(client: ModelArts, dataset_id: str) -> None:
    async for task in client.export_tasks.list(dataset_id):
        print(task.task_id, task.status)
