"""The ways to successful calls of `labels`."""

from typing import Any

from aiomodelarts import ModelArts

from .datasets import empty_dataset, ready_dataset
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("labels", 400, "ModelArts.4352")

SEASON = {
    "name": "season",
    "type": "select",
    "default_value": "spring",
    "values": [{"value": "spring"}, {"value": "summer"}],
}


@scenario("CreateLabels")
async def _(client: ModelArts, make: Any) -> Any:
    shape = {"@modelarts:color": "#ffeb3b", "@modelarts:shortcut": "D", "@modelarts:default_shape": "bndbox"}
    daffodil = {"name": "daffodil", "type": 1, "property": shape, "attributes": [SEASON]}
    return await client.labels.create_batch(await ready_dataset(client), labels=[daffodil, {"name": "lily"}])


@scenario("UpdateLabels")
async def _(client: ModelArts, make: Any) -> Any:
    rose = {"name": "rose", "property": {"@modelarts:rename_to": "garden rose"}, "attributes": [SEASON]}
    tulip = {"name": "tulip", "type": 0, "property": {"@modelarts:color": "#8e24aa"}}
    return await client.labels.update_batch(await ready_dataset(client), labels=[rose, tulip])


@scenario("ListLabels")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    await client.labels.create_batch(dataset_id, labels=[{"name": "daffodil", "attributes": [SEASON]}])
    made = await client.dataset_versions.create(dataset_id)
    return await client.labels.list(dataset_id, version_id=made.version_id)


@scenario("DeleteLabels")
async def _(client: ModelArts, make: Any) -> Any:
    labels = [{"name": "rose"}, {"name": "tulip", "type": 0}]
    return await client.labels.delete_batch(await ready_dataset(client), labels=labels, delete_policy=1)


@scenario("UpdateLabel")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    return await client.labels.update(dataset_id, "tulip", label_type=0, modelarts_shortcut="T")


@scenario("DeleteLabelAndSamples")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.labels.delete(await ready_dataset(client), "tulip", label_type=0, delete_source=True)


@many_of("ListLabels", mark="name")
async def _(make: Any) -> Arguments:
    dataset_id = await empty_dataset(make.client)
    labels = [{"name": f"label-{number}"} for number in range(MANY)]
    await make.client.labels.create_batch(dataset_id, labels=labels)
    return {"dataset_id": dataset_id}
