"""The ways to successful calls of `dataset_versions`."""

from typing import Any

from aiomodelarts import ModelArts

from .datasets import ready_dataset
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("dataset_versions", 400, "ModelArts.4352")


@scenario("CreateDatasetVersion")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dataset_versions.create(
        await ready_dataset(client),
        version_name="first-harvest",
        version_format="Default",
        description="Before the daffodils",
        train_evaluate_sample_ratio="0.80",
        clear_hard_property=False,
        remove_sample_usage=False,
        export_images=True,
    )


@scenario("ListDatasetVersions")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    made = await client.dataset_versions.create(dataset_id, train_evaluate_sample_ratio="0.80")
    await client.dataset_versions.wait(dataset_id, made.version_id)
    return await client.dataset_versions.list(dataset_id, status=1, version_format=0, train_evaluate_ratio="0.5,0.9")


@scenario("DescribeDatasetVersion")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    made = await client.dataset_versions.create(dataset_id, description="First harvest")
    return await client.dataset_versions.wait(dataset_id, made.version_id)


@scenario("DeleteDatasetVersion")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    made = await client.dataset_versions.create(dataset_id)
    await client.dataset_versions.wait(dataset_id, made.version_id)
    await client.dataset_versions.delete(dataset_id, made.version_id)


@many_of("ListDatasetVersions")
async def _(make: Any) -> Arguments:
    dataset_id = await ready_dataset(make.client)
    for _ in range(MANY):
        await make.client.dataset_versions.create(dataset_id)
        make.fake.clock.advance(60)
    return {"dataset_id": dataset_id}
