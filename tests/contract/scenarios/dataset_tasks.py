"""The ways to successful calls of `import_tasks`, `export_tasks` and `synchronization_tasks`."""

from typing import Any

from aiomodelarts import ModelArts

from .datasets import empty_dataset, ready_dataset
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("export_tasks", 400, "ModelArts.4352")
unknown_id("import_tasks", 400, "ModelArts.4352")
unknown_id("synchronization_tasks", 400, "ModelArts.4352")


async def start_export(client: ModelArts, dataset_id: str, **given: Any) -> str:
    """The id of a new export to a folder."""
    made = await client.export_tasks.create(dataset_id, **{"path": "/garden/exports/", **given})
    return made.task_id


@scenario("ImportTask")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.import_tasks.create(
        await ready_dataset(client),
        import_path="obs://garden/new-photos/",
        import_type="dir",
        import_origin="obs",
        data_source={"data_type": 0, "data_path": "/garden/new-photos/"},
        import_annotations=True,
        import_samples=True,
        import_folder="summer",
        final_annotation=False,
        difficult_only=False,
        included_labels=["lily", {"name": "rose", "type": 0}],
        excluded_labels=[{"name": "tulip"}],
    )


@scenario("ListImportTasks")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    await client.import_tasks.create(dataset_id, import_path="/garden/new.manifest", import_type="manifest")
    return await client.import_tasks.list(dataset_id)


@scenario("DescImportTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    source = {"data_type": 0, "data_path": "/garden/new-photos/"}
    made = await client.import_tasks.create(dataset_id, import_path="/garden/new-photos/", data_source=source)
    make.fake.clock.advance(8)
    return await client.import_tasks.get(dataset_id, made.task_id)


@scenario("ExportTask")
async def _(client: ModelArts, make: Any) -> Any:
    labels = {"op": "OR", "labels": [{"name": "rose", "type": 0}, {"name": "tulip", "type": 0, "property": {}}]}
    return await client.export_tasks.create(
        await ready_dataset(client),
        path="/garden/exports/",
        export_type=3,
        export_format=2,
        annotation_format="VOC",
        version_format="Default",
        source_type_header="s3://",
        export_params={
            "export_dest": "NEW_DATASET",
            "export_new_dataset_name": "copied-flowers",
            "export_new_dataset_work_path": "/garden/datasets/",
            "sample_state": "__ALL__",
            "train_sample_ratio": "0.80",
            "ratio_sample_usage": True,
            "search_conditions": [{"hard": "0", "label_list": labels}],
        },
    )


@scenario("GetExportTasksStatusOfDataset")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    made = await client.dataset_versions.create(dataset_id)
    await start_export(client, dataset_id, export_type=0, version_id=made.version_id)
    return await client.export_tasks.list(dataset_id, export_type=0)


@scenario("GetExportTaskStatusOfDataset")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    params = {"export_dest": "DIR", "train_sample_ratio": "0.80"}
    task_id = await start_export(client, dataset_id, export_type=2, export_params=params)
    make.fake.clock.advance(7)
    return await client.export_tasks.get(dataset_id, task_id)


@scenario("SyncDataSource")
async def _(client: ModelArts, make: Any) -> Any:
    await client.synchronization_tasks.create(await ready_dataset(client))


@scenario("SyncDataSourceState")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    await client.synchronization_tasks.create(dataset_id)
    return await client.synchronization_tasks.wait(dataset_id)


@many_of("ListImportTasks")
async def _(make: Any) -> Arguments:
    dataset_id = await empty_dataset(make.client)
    for number in range(MANY):
        await make.client.import_tasks.create(dataset_id, import_path=f"/garden/tables/{number}/")
        await make.client.datasets.wait(dataset_id)
    return {"dataset_id": dataset_id}


@many_of("GetExportTasksStatusOfDataset")
async def _(make: Any) -> Arguments:
    dataset_id = await empty_dataset(make.client)
    for _ in range(MANY):
        await start_export(make.client, dataset_id)
    return {"dataset_id": dataset_id}
