"""The ways to successful calls of `intelligent_tasks`."""

from typing import Any

from aiomodelarts import ModelArts

from .datasets import ready_dataset
from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .samples import CONTENT

unknown_id("intelligent_tasks", 400, "ModelArts.4352")


async def well_labeled_dataset(client: ModelArts, name: str = "flowers") -> str:
    """The id of a dataset with five samples of each of two labels, and two without label."""
    dataset_id = await ready_dataset(client, name)
    more = [
        {"name": f"{label}-{number}.jpg", "data": CONTENT, "labels": [{"name": label, "type": 0}]}
        for label in ("rose", "tulip")
        for number in range(3)
    ]
    await client.samples.create_batch(dataset_id, samples=more)
    return dataset_id


async def pre_label(client: ModelArts, dataset_id: str, **config: Any) -> str:
    """The id of a new task that labels by a model."""
    made = await client.intelligent_tasks.create(
        dataset_id, task_type="pre-label", model_id="some-model", config=config
    )
    return made.task_id


@scenario("CreateTask")
async def _(client: ModelArts, make: Any) -> Any:
    nodes = [{"specification": "modelarts.vm.cpu.2u", "instance_count": 1, "envs": {"SEASON": "spring"}}]
    return await client.intelligent_tasks.create(
        await ready_dataset(client),
        task_type="pre-label",
        model_id="some-model",
        collect_key_sample=True,
        config={
            "name": "label-the-tulips",
            "description": "Labels for the photos of May",
            "confidence_scope": "0.10-0.60",
            "inf_config_list": nodes,
        },
    )


@scenario("ListTasks")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, model_id = await ready_dataset(client), await make.published_model()
    await client.intelligent_tasks.create(
        dataset_id,
        task_type="pre-label",
        config={"name": "label-the-tulips", "model_id": model_id, "inf_config_list": [{"instance_count": 1}]},
    )
    return await client.intelligent_tasks.list(dataset_id, task_name="label-the-tulips", type="pre-label", limit=20)


@scenario("AutoAnnotationProgress")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    make.fake.plan_outcome("intelligent_tasks", "FAILED")
    task_id = await pre_label(client, dataset_id)
    make.fake.clock.advance(60)
    return await client.intelligent_tasks.get(dataset_id, task_id)


@scenario("StopAutoAnnotation")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    return await client.intelligent_tasks.stop(dataset_id, await pre_label(client, dataset_id))


@many_of("ListTasks")
async def _(make: Any) -> Arguments:
    dataset_id = await ready_dataset(make.client)
    for _ in range(MANY):
        task_id = await pre_label(make.client, dataset_id)
        await make.client.intelligent_tasks.wait(dataset_id, task_id)
    return {"dataset_id": dataset_id}
