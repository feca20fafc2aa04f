"""Examples of the operations of `processing_task_versions`."""

from aiomodelarts import ModelArts


async def create_processor_task_version(client: ModelArts, task_id: str, dataset_id: str) -> None:
    version = await client.processing_task_versions.create_and_wait(
        task_id,
        name="clean-flowers",
        description="Second run with more pictures",
        inputs=[{"type": "DATASET", "source": dataset_id}],
        template={"id": "sys_data_augmentation", "operator_params": [{"name": "AddNoise", "params": {"scale": 2}}]},
        work_path={"type": "DATASET", "path": dataset_id},
    )
    print(version.version_name, version.status)


async def delete_processor_task_version(client: ModelArts, task_id: str, version_id: str) -> None:
    await client.processing_task_versions.delete_and_wait(task_id, version_id)


async def desc_processor_task_version(client: ModelArts, task_id: str, version_id: str) -> None:
    version = await client.processing_task_versions.get(task_id, version_id)
    print(version.version_name, version.status)


async def list_processor_task_version_results(client: ModelArts, task_id: str, version_id: str) -> None:
    async for result in client.processing_task_versions.list_results(task_id, version_id):
        print(result.origin_source, result.new_source)


async def list_processor_task_versions(client: ModelArts, task_id: str) -> None:
    async for version in client.processing_task_versions.list(task_id):
        print(version.version_name, version.status)


async def stop_processor_task_version(client: ModelArts, task_id: str, version_id: str) -> None:
    version = await client.processing_task_versions.stop_and_wait(task_id, version_id)
    print(version.version_name, version.status)
