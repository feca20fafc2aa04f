"""The ways to successful calls of `acceptance_tasks`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import scenario, unknown_id
from .team_labeling_tasks import label_samples, running_task

unknown_id("acceptance_tasks", 400, "ModelArts.4352")


async def acceptance(make: Any, number: int = 2, **given: Any) -> tuple[str, str, str]:
    """The ids of a dataset, of a task whose six samples are labeled, and of an acceptance that drew some of them."""
    dataset_id, task_id = await running_task(make.client, **given)
    await label_samples(make.client, dataset_id, task_id)
    made = await make.client.acceptance_tasks.create(dataset_id, task_id, sampling_num=number)
    await make.client.team_labeling_tasks.wait(dataset_id, task_id, until=2)
    return dataset_id, task_id, made.task_id


async def drawn(client: ModelArts, dataset_id: str, task_id: str) -> list[str]:
    """The ids of the samples that were drawn."""
    state = "__WORKFORCE_SAMPLED__"
    samples = client.team_labeling_tasks.list_samples(dataset_id, task_id, sample_state=state)
    return [sample.sample_id async for sample in samples]


@scenario("StartWorkforceSamplingTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id = await running_task(client)
    await label_samples(client, dataset_id, task_id)
    return await client.acceptance_tasks.create(dataset_id, task_id, sampling_rate=0.5)


@scenario("AcceptSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id, _ = await acceptance(make)
    good, bad = await drawn(client, dataset_id, task_id)
    comments = [
        {"sample_id": good, "accept": True, "score": "A"},
        {"sample_id": bad, "accept": False, "score": "C", "comment": "The petal is cut off"},
    ]
    return await client.acceptance_tasks.review_samples(dataset_id, task_id, comments=comments)


@scenario("GetWorkforceSamplingTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id, acceptance_id = await acceptance(make)
    sample_id, _ = await drawn(client, dataset_id, task_id)
    comments = [{"sample_id": sample_id, "accept": True, "score": "A"}]
    await client.acceptance_tasks.review_samples(dataset_id, task_id, comments=comments)
    return await client.acceptance_tasks.get_report(dataset_id, task_id, checking_task_id=acceptance_id)


@scenario("UpdateWorkforceSamplingTask")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id, task_id, _ = await acceptance(make)
    options = {"action": 0, "overwrite_last_result": True, "locale": "en-us"}
    return await client.acceptance_tasks.update(dataset_id, task_id, **options)
