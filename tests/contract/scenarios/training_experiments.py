"""The ways to successful calls of `training_experiments`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .training_jobs import job

unknown_id("training_experiments", 400, "ModelArts.2842")


async def experiment(client: ModelArts, name: str = "flowers", **given: Any) -> str:
    """The id of a new experiment."""
    metadata: Any = {"name": name, **given}
    made = await client.training_experiments.create(metadata=metadata)
    return made.metadata.id


@scenario("CreateTrainingExperiment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_experiments.create(metadata={"name": "flowers", "description": "Learning rates"})


@scenario("ListTrainingExperiments")
async def _(client: ModelArts, make: Any) -> Any:
    experiment_id = await experiment(client, description="Learning rates")
    await job(client, metadata={"name": "job", "training_experiment_reference": {"id": experiment_id}})
    return await client.training_experiments.list(sort_by="name", order="asc")


@scenario("ShowTrainingExperimentDetails")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_experiments.get(await experiment(client))


@scenario("ChangeTrainingExperiment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_experiments.update(await experiment(client), name="trees", description="Other plants")


@scenario("DeleteTrainingExperiment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_experiments.delete(await experiment(client))


@scenario("CheckTrainingExperiment")
async def _(client: ModelArts, make: Any) -> Any:
    await experiment(client)
    return await client.training_experiments.check_name(experiment_name="flowers")


@many_of("ListTrainingExperiments")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await experiment(make.client, f"flowers-{number}")
    return {}
