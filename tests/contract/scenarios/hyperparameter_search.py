"""The ways to successful calls of `hyperparameter_search`."""

from typing import Any

from aiomodelarts import ModelArts, models

from .algorithms import SEARCH
from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .training_jobs import CODE, job

unknown_id("hyperparameter_search", 400, "ModelArts.2775")


async def search(client: ModelArts, name: str = "search", **given: Any) -> models.TrainingJob:
    """A new job that searches; the trials begin when it runs."""
    output = {"name": "train_url", "remote": {"obs": {"obs_url": "/flowers/output/"}}}
    policies = {"auto_search": {**SEARCH, **given}}
    return await job(client, name, algorithm={**CODE, "policies": policies, "outputs": [output]})


async def running_search(make: Any, seconds: float = 30, **given: Any) -> str:
    """The id of a job that searches since some seconds."""
    made = await search(make.client, **given)
    make.fake.clock.advance(5 + seconds)
    return made.metadata.id


@scenario("ShowSearchAlgorithms")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.hyperparameter_search.list_algorithms()


@scenario("ShowAutoSearchYamlTemplatesInfo")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.hyperparameter_search.list_templates()


@scenario("ShowAutoSearchYamlTemplateContent")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.hyperparameter_search.get_template("hpo", "Bayes")


@scenario("ShowAutoSearchTrials")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.hyperparameter_search.list_trials(await running_search(make))


@scenario("ShowAutoSearchPerTrial")
async def _(client: ModelArts, make: Any) -> Any:
    job_id = await running_search(make)
    rows = [row async for row in client.hyperparameter_search.list_trials(job_id)]
    return await client.hyperparameter_search.get_trial(job_id, rows[0][3])


@scenario("ShowAutoSearchTrialEarlyStop")
async def _(client: ModelArts, make: Any) -> Any:
    job_id = await running_search(make)
    rows = [row async for row in client.hyperparameter_search.list_trials(job_id)]
    return await client.hyperparameter_search.stop_trial(job_id, rows[-1][3])


@scenario("ShowAutoSearchParamsAnalysis")
async def _(client: ModelArts, make: Any) -> Any:
    made = await search(client)
    await client.training_jobs.wait(made.metadata.id)
    return await client.hyperparameter_search.get_parameter_analysis(made.metadata.id)


@scenario("ShowAutoSearchParamAnalysisResultPath")
async def _(client: ModelArts, make: Any) -> Any:
    made = await search(client)
    return await client.hyperparameter_search.get_parameter_analysis_path(made.metadata.id, "learning_rate")


@many_of("ShowAutoSearchTrials")
async def _(make: Any) -> Arguments:
    algorithm = {"name": "tpe_search", "params": [{"key": "num_samples", "value": str(MANY)}]}
    made = await search(make.client, algo_configs=[algorithm])
    await make.client.training_jobs.wait(made.metadata.id)
    return {"training_job_id": made.metadata.id}
