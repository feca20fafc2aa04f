"""Examples of the operations of `dataset_versions`."""

from aiomodelarts import ModelArts


async def create_dataset_version(client: ModelArts, dataset_id: str) -> None:
    version = await client.dataset_versions.create_and_wait(
        dataset_id,
        version_name="first-harvest",
        description="Before the daffodils",
        train_evaluate_sample_ratio="0.80",
    )
    print(version.version_name, version.status)


async def delete_dataset_version(client: ModelArts, dataset_id: str, version_id: str) -> None:
    await client.dataset_versions.delete_and_wait(dataset_id, version_id)


async def describe_dataset_version(client: ModelArts, dataset_id: str, version_id: str) -> None:
    version = await client.dataset_versions.get(dataset_id, version_id)
    print(version.version_name, version.total_sample_count, version.manifest_path)


async def list_dataset_versions(client: ModelArts, dataset_id: str) -> None:
    async for version in client.dataset_versions.list(dataset_id):
        print(version.version_name, version.status)
