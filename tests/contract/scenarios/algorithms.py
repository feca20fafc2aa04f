"""The ways to successful calls of `algorithms`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("algorithms", 400, "ModelArts.2755")

SEARCH: dict[str, Any] = {
    "reward_attrs": [{"name": "accuracy", "mode": "max", "regex": r"accuracy=(\d+\.\d+)"}],
    "search_params": [
        {"name": "learning_rate", "param_type": "continuous", "lower_bound": "0.001", "upper_bound": "0.1"},
        {"name": "batch_size", "param_type": "discrete", "discrete_values": ["32", "64"]},
    ],
    "algo_configs": [{"name": "tpe_search", "params": [{"key": "num_samples", "value": "4", "type": "Integer"}]}],
}
DEFINITION: dict[str, Any] = {
    "metadata": {"name": "flower-classifier", "description": "Tells tulips from roses", "workspace_id": "0"},
    "job_config": {
        "code_dir": "/flowers/code/",
        "boot_file": "/flowers/code/src/train.py",
        "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
        "parameters": [{"name": "learning_rate", "value": "0.01", "constraint": {"type": "Float", "editable": True}}],
        "parameters_customization": True,
        "inputs": [{"name": "data_url", "remote_constraints": [{"data_type": "obs", "attributes": []}]}],
        "outputs": [{"name": "train_url", "description": "The trained classifier"}],
    },
    "resource_requirements": [{"key": "flavor_type", "operator": "in", "values": ["GPU"]}],
    "advanced_config": {"auto_search": SEARCH},
}


async def algorithm(client: ModelArts, name: str = "flower-classifier", **given: Any) -> str:
    """The id of a new algorithm."""
    metadata = {**DEFINITION["metadata"], "name": name}
    definition: dict[str, Any] = {**DEFINITION, "metadata": metadata, **given}
    made = await client.algorithms.create(**definition)
    return made.metadata.id


@scenario("CreateAlgorithm")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.algorithms.create(**DEFINITION)


@scenario("ListAlgorithms")
async def _(client: ModelArts, make: Any) -> Any:
    await algorithm(client)
    await algorithm(client, "tulips", resource_requirements=[], advanced_config={})
    return await client.algorithms.list(
        searches="name:flower", sort_by="create_time", order="asc", group_by="source", workspace_id="0"
    )


@scenario("ShowAlgorithmByUuid")
async def _(client: ModelArts, make: Any) -> Any:
    image = {"engine": {"image_url": "garden/train:1"}, "command": "python /home/train.py"}
    return await client.algorithms.get(await algorithm(client, job_config=image))


@scenario("ChangeAlgorithm")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.algorithms.update(await algorithm(client), **DEFINITION)


@scenario("DeleteAlgorithm")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.algorithms.delete(await algorithm(client))


@many_of("ListAlgorithms")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await algorithm(make.client, f"algorithm-{number}")
    return {}


@scenario("CreateAlgorithmVersionToGallery")
async def _(client: ModelArts, make: Any) -> Any:
    reference: Any = {"id": await algorithm(client)}
    first = await client.algorithms.publish(algorithm=reference)
    return await client.algorithms.publish(
        algorithm=reference, content_id=first.content_id, content_info={"version_num": "1.1.0", "desc": "Learns faster"}
    )
