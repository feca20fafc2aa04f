"""Examples of the operations of `training_quotas`."""

from aiomodelarts import ModelArts


async def modify_training_quotas(client: ModelArts) -> None:
    changed = await client.training_quotas.update(quotas=[{"resource": "job-num", "quota": 500}])
    for quota in changed.quotas:
        print(quota.resource, quota.quota)


async def show_training_quotas(client: ModelArts) -> None:
    async for quota in client.training_quotas.list(resource="job-num"):
        print(quota.resource, f"{quota.used} of {quota.quota}")
