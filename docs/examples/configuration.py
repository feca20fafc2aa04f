"""Examples of the operations of `configuration`."""

from aiomodelarts import ModelArts


async def show_os_config(client: ModelArts) -> None:
    configuration = await client.configuration.get()
    print(configuration.network_cidrs, configuration.pool_quota)
