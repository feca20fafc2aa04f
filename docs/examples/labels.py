"""Examples of the operations of `labels`."""

from aiomodelarts import ModelArts


async def create_labels(client: ModelArts, dataset_id: str) -> None:
    result = await client.labels.create_batch(dataset_id, labels=[{"name": "daffodil"}, {"name": "lily"}])
    print(result.success)


async def delete_label_and_samples(client: ModelArts, dataset_id: str, label_name: str) -> None:
    # Delete a label, all samples with it, and their files.
    result = await client.labels.delete(dataset_id, label_name, delete_source=True)
    print(result.success)


async def delete_labels(client: ModelArts, dataset_id: str) -> None:
    result = await client.labels.delete_batch(dataset_id, labels=[{"name": "rose"}, {"name": "tulip"}])
    print(result.success)


async def list_labels(client: ModelArts, dataset_id: str) -> None:
    async for label in client.labels.list(dataset_id):
        print(label.name, label.type)


async def update_label(client: ModelArts, dataset_id: str, label_name: str) -> None:
    result = await client.labels.update(dataset_id, label_name, modelarts_shortcut="T")
    print(result.success)


async def update_labels(client: ModelArts, dataset_id: str) -> None:
    result = await client.labels.update_batch(
        dataset_id, labels=[{"name": "rose", "property": {"@modelarts:rename_to": "garden rose"}}]
    )
    print(result.success)
