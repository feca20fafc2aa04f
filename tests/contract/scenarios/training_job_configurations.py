"""The ways to successful calls of `training_job_configurations`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario


@scenario("CreateTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_job_configurations.create(config_name="saved", worker_server_num=1, spec_id=3)


@scenario("ShowTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration(
        config_desc="One machine",
        app_url="/bucket/code/",
        boot_file_url="/bucket/code/train.py",
        parameter=[{"label": "epochs", "value": 40}],
        data_source=[{"type": "obs", "data_url": "/bucket/data/"}],
        train_url="/bucket/output/",
        log_url="/bucket/logs/",
    )
    return await client.training_job_configurations.get("saved")


@scenario("ListTrainingJobConfigs")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration(user_image_url="registry.example.com/flowers/trainer:2.1", user_command="bash run.sh")
    return await client.training_job_configurations.list()


@scenario("UpdateTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration()
    return await client.training_job_configurations.update("saved", worker_server_num=2, spec_id=7)


@scenario("DeleteTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration()
    return await client.training_job_configurations.delete("saved")


@many_of("ListTrainingJobConfigs")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await make.configuration(f"saved-{number}")
    return {}
