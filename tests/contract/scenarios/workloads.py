"""The ways to successful calls of `workloads`."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import running_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("workloads", 404, "ModelArts.50015001")


@scenario("ListWorkloads")
async def _(client: ModelArts, make: Any) -> Any:
    pool = await running_pool(client)
    await make.running_service(pool_name=pool)
    return await client.workloads.list(pool, type=["train", "infer"], status="Running", sort="create_time", ascend=True)


@scenario("ShowWorkloadStatistics")
async def _(client: ModelArts, make: Any) -> Any:
    pool = await running_pool(client)
    await make.running_service(pool_name=pool)
    return await client.workloads.get_statistics(pool)


@many_of("ListWorkloads")
async def _(make: Any) -> Arguments:
    pool = await running_pool(make.client)
    for number in range(MANY):
        await make.service(f"service-{number}", pool_name=pool)
    return {"pool_name": pool}
