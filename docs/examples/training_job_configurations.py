"""Examples of the operations of `training_job_configurations`."""

from aiomodelarts import ModelArts


async def create_training_job_config(client: ModelArts) -> None:
    result = await client.training_job_configurations.create(
        config_name="nightly",
        worker_server_num=1,
        spec_id=3,
        engine_id=103,
        app_url="/flowers/code/",
        boot_file_url="/flowers/code/train.py",
        train_url="/flowers/output/",
    )
    print(result.is_success)


async def delete_training_job_config(client: ModelArts, config_name: str) -> None:
    result = await client.training_job_configurations.delete(config_name)
    print(result.is_success)


async def list_training_job_configs(client: ModelArts) -> None:
    async for configuration in client.training_job_configurations.list():
        print(configuration.config_name, configuration.engine_id)


async def show_training_job_config(client: ModelArts, config_name: str) -> None:
    configuration = await client.training_job_configurations.get(config_name)
    print(configuration.spec_id, configuration.engine_id)


async def update_training_job_config(client: ModelArts, config_name: str) -> None:
    result = await client.training_job_configurations.update(config_name, worker_server_num=2, spec_id=7)
    print(result.is_success)
