"""The ways to successful calls of `training_job_tags`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .training_jobs import job

unknown_id("training_job_tags", 400, "ModelArts.2775")

TAGS: Any = [{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]


async def tagged_job(client: ModelArts, name: str = "flowers", **tags: str) -> str:
    """The id of a job with some tags."""
    made = await job(client, name)
    given: Any = [{"key": key, "value": value} for key, value in tags.items()] or TAGS
    await client.training_job_tags.create_batch(made.metadata.id, tags=given)
    return made.metadata.id


@scenario("CreateTrainJobTags")
async def _(client: ModelArts, make: Any) -> Any:
    made = await job(client)
    return await client.training_job_tags.create_batch(made.metadata.id, tags=TAGS)


@scenario("ShowTrainJobTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_job_tags.get(await tagged_job(client))


@scenario("DeleteTrainJobTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_job_tags.delete_batch(await tagged_job(client), tags=[TAGS[0], {"key": "team"}])


@scenario("ListTrainingJobTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_job(client)
    return await client.training_job_tags.list()


@scenario("ListTrainingJobsByTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_job(client)
    wanted: Any = [{"key": "garden", "values": ["roses", "tulips"]}]
    return await client.training_job_tags.list_training_jobs(
        tags=wanted, matches=[{"key": "resource_name", "value": "FLOW"}]
    )


@scenario("CountTrainingJobsByTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_job(client)
    return await client.training_job_tags.count_training_jobs(without_any_tag=False)


@many_of("ListTrainingJobTags")
async def _(make: Any) -> Arguments:
    made = await job(make.client)
    tags: Any = [{"key": f"key-{number}", "value": "roses"} for number in range(MANY)]
    await make.client.training_job_tags.create_batch(made.metadata.id, tags=tags)
    return {}


@many_of("ListTrainingJobsByTags")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await job(make.client, f"flowers-{number}")
    return {}
