"""The ways to successful calls of `orders`."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import machines, new_pool, running_pool
from .registry import MANY, Arguments, many_of, scenario


@scenario("ListOrders")
async def _(client: ModelArts, make: Any) -> Any:
    azs = [{"az": "eu-de-01", "count": 2}]
    pool = await running_pool(client, request_type="console", resources=machines(2, maxCount=2, azs=azs))
    await client.pools.update(pool, spec={"resources": machines(3)})
    make.fake.clock.advance(100)
    return await client.orders.list(involved_name="pool-flowers", workspace_id="0", limit=10, phase="successed")


@many_of("ListOrders")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await new_pool(make.client, f"pool-{number}", request_type="console")
    return {}
