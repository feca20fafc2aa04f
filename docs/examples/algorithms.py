"""Examples of the operations of `algorithms`."""

from aiomodelarts import ModelArts


async def change_algorithm(client: ModelArts, algorithm_id: str) -> None:
    algorithm = await client.algorithms.update(
        algorithm_id,
        metadata={"name": "flower-classifier", "description": "Tells tulips from roses"},
        job_config={
            "code_dir": "/flowers/code/",
            "boot_file": "/flowers/code/src/train.py",
            "parameters": [{"name": "epochs", "value": "60"}],
        },
    )
    print(algorithm.metadata.name, algorithm.metadata.update_time)


async def create_algorithm(client: ModelArts) -> None:
    algorithm = await client.algorithms.create(
        metadata={"name": "flower-classifier", "description": "Tells tulips from roses"},
        job_config={
            "code_dir": "/flowers/code/",
            "boot_file": "/flowers/code/src/train.py",
            "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
            "parameters": [{"name": "epochs", "value": "40"}],
            "inputs": [{"name": "data_url"}],
            "outputs": [{"name": "train_url"}],
        },
    )
    print(algorithm.metadata.id)


async def create_algorithm_version_to_gallery(client: ModelArts, algorithm_id: str, content_id: str) -> None:
    version = await client.algorithms.publish(
        algorithm={"id": algorithm_id},
        content_id=content_id,
        content_info={"version_num": "1.1.0", "desc": "Learns faster"},
    )
    print(version.content_id, version.version_num)


async def delete_algorithm(client: ModelArts, algorithm_id: str) -> None:
    await client.algorithms.delete(algorithm_id)


async def list_algorithms(client: ModelArts) -> None:
    async for algorithm in client.algorithms.list(searches="name:flower"):
        print(algorithm.metadata.name, algorithm.metadata.id)


async def show_algorithm_by_uuid(client: ModelArts, algorithm_id: str) -> None:
    algorithm = await client.algorithms.get(algorithm_id)
    print(algorithm.metadata.name, algorithm.metadata.description)
