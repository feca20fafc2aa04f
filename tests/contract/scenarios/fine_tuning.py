"""The ways to successful calls of `fine_tuning`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .training_jobs import job, running_job

unknown_id("fine_tuning", 400, "ModelArts.2775")


async def tuned_job(client: ModelArts, name: str = "garden-assistant") -> str:
    """The ID of a completed fine-tuning job."""
    config = {"ft_job_uuid": "model-1", "ft_train_type": "LORA", "model_type": "TextGeneration"}
    made = await job(client, name, ftjob_config=config)
    await client.training_jobs.wait(made.metadata.id)
    return made.metadata.id


@scenario("ShowFtDetail")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.fine_tuning.get(await tuned_job(client))


@scenario("ShowFtMetrics")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.fine_tuning.get_metrics(await tuned_job(client))


@scenario("ListFtArtifacts")
async def _(client: ModelArts, make: Any) -> Any:
    job_id = await tuned_job(client)
    return await client.fine_tuning.list_artifacts(job_id, order_by_create_time_asc=True, limit=10)


@scenario("PublishFtArtifacts")
async def _(client: ModelArts, make: Any) -> Any:
    final: Any = {"is_ckpt": False, "asset_name": "roses", "visibility": "all"}
    return await client.fine_tuning.publish_artifacts(await tuned_job(client), publish_artifacts=[final])


@many_of("ListFtArtifacts")
async def _(make: Any) -> Arguments:
    make.fake.plan_outcome("training_jobs", "Running")
    config = {"ft_train_type": "LORA", "checkpoint_config": {"save_checkpoints_max": -1}}
    made = await running_job(make, ftjob_config=config)
    run = (await make.client.training_jobs.get(made.metadata.id)).status.start_time / 1000
    make.fake.clock.advance(run + MANY * 60 - make.fake.clock.now() + 1)
    return {"training_job_id": made.metadata.id}
