"""Examples of the operations of `datasets`."""

from aiomodelarts import ModelArts


async def create_dataset(client: ModelArts) -> None:
    from aiomodelarts.models import DatasetType, DataSourceType

    dataset = await client.datasets.create_and_wait(
        dataset_name="flowers",
        dataset_type=DatasetType.IMAGE_CLASSIFICATION,
        data_sources=[{"data_type": DataSourceType.OBS, "data_path": "/garden/photos/"}],
        work_path="/garden/datasets/",
        labels=[{"name": "rose"}, {"name": "tulip"}],
    )
    print(dataset.dataset_id, dataset.status)


async def delete_dataset(client: ModelArts, dataset_id: str) -> None:
    await client.datasets.delete_and_wait(dataset_id)


async def desc_dataset(client: ModelArts, dataset_id: str) -> None:
    dataset = await client.datasets.get(dataset_id)
    print(dataset.dataset_name, dataset.status, dataset.work_path)


async def get_dataset_metrics(client: ModelArts, dataset_id: str) -> None:
    from datetime import UTC, datetime, timedelta

    # Number of samples without labels over the last week.
    now = datetime.now(UTC)
    metrics = await client.datasets.get_metrics(dataset_id, start_time=now - timedelta(days=7), end_time=now)
    print(metrics.metrics.get("un_annotation"))


async def get_dataset_stats(client: ModelArts, dataset_id: str) -> None:
    statistics = await client.datasets.get_statistics(dataset_id)
    for label in statistics.label_stats:
        print(label.name, label.sample_count)


async def list_datasets(client: ModelArts) -> None:
    async for dataset in client.datasets.list(search_content="flow"):
        print(dataset.dataset_name, dataset.status)


async def update_dataset(client: ModelArts, dataset_id: str) -> None:
    dataset = await client.datasets.update(
        dataset_id,
        dataset_name="spring-flowers",
        add_labels=[{"name": "daffodil"}],
        delete_labels=[{"name": "tulip"}],
    )
    print(dataset.dataset_id)
