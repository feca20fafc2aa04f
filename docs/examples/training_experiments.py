"""Examples of the operations of `training_experiments`."""

from aiomodelarts import ModelArts


async def change_training_experiment(client: ModelArts, experiment_id: str) -> None:
    experiment = await client.training_experiments.update(experiment_id, name="trees", description="Other plants")
    print(experiment.name, experiment.description)


async def check_training_experiment(client: ModelArts) -> None:
    check = await client.training_experiments.check_name(experiment_name="flowers")
    print("taken" if check.is_duplicate else "free")


async def create_training_experiment(client: ModelArts) -> None:
    experiment = await client.training_experiments.create(metadata={"name": "flowers", "description": "Learning rates"})
    print(experiment.metadata.id)


async def delete_training_experiment(client: ModelArts, experiment_id: str) -> None:
    await client.training_experiments.delete(experiment_id)


async def list_training_experiments(client: ModelArts) -> None:
    async for experiment in client.training_experiments.list():
        print(experiment.metadata.name, experiment.metadata.id)


async def show_training_experiment_details(client: ModelArts, experiment_id: str) -> None:
    experiment = await client.training_experiments.get(experiment_id)
    print(experiment.metadata.name, experiment.metadata.description)
