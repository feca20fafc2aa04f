"""The ways to successful calls of `datasets`, and what other resources need of a dataset."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("datasets", 400, "ModelArts.4352")

ROSE = {"name": "rose", "type": 0, "property": {"@modelarts:color": "#c2185b", "@modelarts:shortcut": "R"}}
TULIP = {"name": "tulip", "type": 0, "property": {"@modelarts:color": "#fbc02d"}}


async def new_dataset(client: ModelArts, name: str = "flowers", **given: Any) -> str:
    """The id of a new dataset of images with two labels, into which files are still being imported."""
    needed: dict[str, Any] = {
        "dataset_type": 0,
        "data_sources": [{"data_type": 0, "data_path": "/garden/photos/"}],
        "work_path": "/garden/datasets/",
        "work_path_type": 0,
        "labels": [ROSE, TULIP],
    }
    made = await client.datasets.create(dataset_name=name, **{**needed, **given})
    return made.dataset_id


async def ready_dataset(client: ModelArts, name: str = "flowers", **given: Any) -> str:
    """The id of a dataset whose files are imported: two of rose, two of tulip, two without label."""
    dataset_id = await new_dataset(client, name, **given)
    await client.datasets.wait(dataset_id)
    return dataset_id


async def empty_dataset(client: ModelArts, name: str = "flowers", **given: Any) -> str:
    """The id of a dataset without labels and samples."""
    table = {"dataset_type": 400, "data_sources": [{"data_path": "/garden/tables/"}], "labels": []}
    return await ready_dataset(client, name, **{**table, **given})


@scenario("CreateDataset")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.datasets.create(
        dataset_name="plants",
        dataset_type=400,
        description="Measured in the greenhouse",
        workspace_id="0",
        data_format="CarbonData",
        data_sources=[
            {
                "data_type": 1,
                "schema_maps": [{"src_name": "h", "dest_name": "height"}],
                "source_info": {"database_name": "garden", "table_name": "plants", "user_name": "rosa"},
                "with_column_header": True,
            }
        ],
        schema=[{"name": "height", "type": "FLOAT", "schema_id": 1, "description": "In centimetres"}],
        import_data=True,
        managed=False,
        work_path="/garden/datasets/",
        work_path_type=0,
    )


@scenario("ListDatasets")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client, description="Photos of flowers")
    await client.dataset_versions.create(dataset_id)
    await client.datasets.wait(dataset_id)
    return await client.datasets.list(
        check_running_task=True,
        contain_versions=True,
        dataset_type=0,
        file_preview=True,
        search_content="flow",
        support_export=True,
        train_evaluate_ratio="0.5,1.0",
        version_format=0,
        with_labels=True,
        dataset_version="v2",
    )


@scenario("DescDataset")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client, description="Photos of flowers", import_annotations=False)
    await client.import_tasks.create(dataset_id, import_path="/garden/more/")
    return await client.datasets.get(dataset_id, check_running_task=True, running_task_type=5)


@scenario("UpdateDataset")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    version = await client.dataset_versions.create(dataset_id)
    await client.datasets.wait(dataset_id)
    return await client.datasets.update(
        dataset_id,
        dataset_name="spring-flowers",
        description="Roses and daffodils",
        add_labels=[{"name": "daffodil", "type": 0}],
        update_labels=[{"name": "rose", "property": {"@modelarts:rename_to": "garden rose"}}],
        delete_labels=[{"name": "tulip"}],
        current_version_id=version.version_id,
    )


@scenario("DeleteDataset")
async def _(client: ModelArts, make: Any) -> Any:
    await client.datasets.delete(await ready_dataset(client))


@scenario("GetDatasetStats")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    sample = (await client.samples.list(dataset_id)).samples[0]
    metadata = {"@modelarts:hard": 1, "@modelarts:hard_reasons": [1, 7], "season": ["spring", "summer"]}
    await client.samples.update_batch(
        dataset_id,
        samples=[{"sample_id": sample.sample_id, "labels": [{"name": "rose", "type": 0}], "metadata": metadata}],
    )
    return await client.datasets.get_statistics(dataset_id, locale="en-us", sample_state="__ALL__")


@scenario("GetDatasetMetrics")
async def _(client: ModelArts, make: Any) -> Any:
    start = int(make.fake.clock.now() * 1000)
    dataset_id = await ready_dataset(client)
    return await client.datasets.get_metrics(dataset_id, start_time=start, end_time=start + 60_000)


@many_of("ListDatasets")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await new_dataset(make.client, f"flowers-{number}")
    return {}
