"""Examples of the operations of `quotas`."""

from aiomodelarts import ModelArts


async def show_os_quota(client: ModelArts) -> None:
    async for quota in client.quotas.list():
        print(quota.type, f"{quota.used} of {quota.quota}")
