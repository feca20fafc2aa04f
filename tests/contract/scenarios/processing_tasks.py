"""The ways to successful calls of `processing_tasks`, and what their versions need of them."""

from typing import Any

from aiomodelarts import ModelArts

from .datasets import ready_dataset
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("processing_tasks", 400, "ModelArts.4700")

FOLDER = {"type": "OBS", "source": "/garden/photos/"}


async def new_task(client: ModelArts, name: str = "clean-flowers", kind: str = "cleaning", **given: Any) -> str:
    """The id of a new task over a folder, which is not initialized yet."""
    needed: dict[str, Any] = {"template": {"id": f"sys_data_{kind}"}}
    if "data_source" not in given and "inputs" not in given:
        needed["data_source"] = FOLDER
    return (await client.processing_tasks.create(name=name, **{**needed, **given})).task_id


async def done_task(client: ModelArts, name: str = "clean-flowers", kind: str = "cleaning", **given: Any) -> str:
    """The id of a task that is done."""
    task_id = await new_task(client, name, kind, **given)
    await client.processing_tasks.wait(task_id)
    return task_id


async def published(client: ModelArts, dataset_id: str, name: str = "spring") -> str:
    """The id of a new version of a dataset."""
    made = await client.dataset_versions.create(dataset_id, version_name=name)
    await client.dataset_versions.wait(dataset_id, made.version_id)
    return made.version_id


@scenario("CreateProcessorTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    version_id = await published(client, dataset_id)
    params = {"task_type": "image_classification", "n_clusters": "auto", "do_validation": "True"}
    operator = {"name": "PCC", "advanced_params_switch": False, "params": params}
    return await client.processing_tasks.create(
        name="clean-flowers",
        description="Take out what is no flower",
        inputs=[{"type": "DATASET", "source": dataset_id, "version_id": version_id}],
        work_path={"type": "DATASET", "path": dataset_id, "version_name": "V003"},
        create_version=True,
        template={"id": "sys_data_cleaning", "operator_params": [operator]},
        workspace_id="0",
    )


@scenario("ListProcessorTasks")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    version_id = await published(client, dataset_id)
    source = {"type": "DATASET", "source": dataset_id}
    await done_task(client, kind="analyse", data_source=source, version_id=version_id, description="How they look")
    return await client.processing_tasks.list(
        source=dataset_id,
        source_type="DATASET",
        status=2,
        task_name="flowers",
        task_type="sys_data_analyse",
        version_id=[version_id, "another"],
        query_current=True,
        return_result=True,
        sort_by="duration_seconds",
        order="asc",
        workspace_id="0",
    )


@scenario("GetProcessorTaskItems")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.processing_tasks.list_algorithms(limit=2, offset=1)


@scenario("DescribeProcessorTask")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("processing_tasks", "FAILED")
    task_id = await new_task(client, create_version=True, work_path={"type": "OBS", "path": "/garden/output/"})
    make.fake.clock.advance(60)
    return await client.processing_tasks.get(task_id)


@scenario("UpdateProcessorTask")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.processing_tasks.update(await new_task(client), description="Take out blurred ones too")


@scenario("DeleteProcessorTask")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.processing_tasks.delete(await done_task(client, create_version=True))


@many_of("ListProcessorTasks")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await new_task(make.client, f"task-{number}")
    return {}


@many_of("GetProcessorTaskItems", total=5)
async def _(make: Any) -> Arguments:
    return {}
