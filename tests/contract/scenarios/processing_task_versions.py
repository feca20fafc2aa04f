"""The ways to successful calls of `processing_task_versions`."""

from typing import Any

from aiomodelarts import ModelArts

from .datasets import ready_dataset
from .processing_tasks import done_task, new_task
from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .samples import CONTENT

unknown_id("processing_task_versions", 400, "ModelArts.4700")


async def new_version(client: ModelArts, task_id: str, **given: Any) -> str:
    """The id of a new version, which is not initialized yet."""
    return (await client.processing_task_versions.create(task_id, **{"name": "clean-flowers", **given})).version_id


async def done_version(client: ModelArts, task_id: str, **given: Any) -> str:
    """The id of a version that is done."""
    version_id = await new_version(client, task_id, **given)
    await client.processing_task_versions.wait(task_id, version_id)
    return version_id


@scenario("CreateProcessorTaskVersion")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    return await client.processing_task_versions.create(
        await done_task(client),
        name="clean-flowers",
        description="Second run with more pictures",
        inputs=[{"type": "DATASET", "source": dataset_id}],
        work_path={"type": "DATASET", "path": dataset_id, "version_name": "V004"},
        template={"id": "sys_data_augmentation", "operator_params": [{"name": "AddNoise", "params": {"scale": 2}}]},
        workspace_id="0",
    )


@scenario("ListProcessorTaskVersions")
async def _(client: ModelArts, make: Any) -> Any:
    task_id = await new_task(client, create_version=True)
    await done_version(client, task_id, description="Second run")
    return await client.processing_task_versions.list(task_id, sort_by="version_name", order="desc", limit=20)


@scenario("DescProcessorTaskVersion")
async def _(client: ModelArts, make: Any) -> Any:
    task_id = await done_task(client)
    work_path = {"type": "OBS", "path": "/garden/output/"}
    version_id = await done_version(client, task_id, description="Second run", work_path=work_path)
    return await client.processing_task_versions.get(task_id, version_id)


@scenario("DeleteProcessorTaskVersion")
async def _(client: ModelArts, make: Any) -> Any:
    task_id = await done_task(client)
    return await client.processing_task_versions.delete(task_id, await done_version(client, task_id))


@scenario("ListProcessorTaskVersionResults")
async def _(client: ModelArts, make: Any) -> Any:
    task_id = await done_task(client, kind="validation")
    version_id = await done_version(client, task_id)
    return await client.processing_task_versions.list_results(
        task_id, version_id, result_property=1, process_parameter="image/resize,m_lfit,h_200", limit=2
    )


@scenario("StopProcessorTaskVersion")
async def _(client: ModelArts, make: Any) -> Any:
    task_id = await done_task(client)
    return await client.processing_task_versions.stop(task_id, await new_version(client, task_id))


@many_of("ListProcessorTaskVersions")
async def _(make: Any) -> Arguments:
    task_id = await new_task(make.client)
    for _ in range(MANY):
        await new_version(make.client, task_id)
    return {"task_id": task_id}


@many_of("ListProcessorTaskVersionResults")
async def _(make: Any) -> Arguments:
    dataset_id = await ready_dataset(make.client, import_annotations=False)
    more = [{"name": f"more-{number}.jpg", "data": CONTENT} for number in range(MANY - 6)]
    await make.client.samples.create_batch(dataset_id, samples=more)
    source = {"type": "DATASET", "source": dataset_id}
    task_id = await new_task(make.client, kind="augmentation", data_source=source)
    return {"task_id": task_id, "version_id": await done_version(make.client, task_id)}
