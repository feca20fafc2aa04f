"""Examples of the operations of `synchronization_tasks`."""

from aiomodelarts import ModelArts


async def sync_data_source(client: ModelArts, dataset_id: str) -> None:
    # Add new files of the data source to the dataset.
    task = await client.synchronization_tasks.create_and_wait(dataset_id)
    print(task.status)


async def sync_data_source_state(client: ModelArts, dataset_id: str) -> None:
    task = await client.synchronization_tasks.get(dataset_id)
    print(task.status)
