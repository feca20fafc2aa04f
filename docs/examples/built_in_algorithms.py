"""Examples of the operations of `built_in_algorithms`."""

from aiomodelarts import ModelArts


async def list_built_in_algorithms(client: ModelArts) -> None:
    async for algorithm in client.built_in_algorithms.list():
        print(algorithm.model_id, algorithm.model_name, algorithm.engine_name)
