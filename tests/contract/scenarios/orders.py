"""The ways to successful calls of `orders`."""

from typing import Any

from .pools import machines, new_pool, running_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("orders", 404, "ModelArts.50015001")


@scenario("ListOrders")
async def _(client: Any, make: Any) -> Any:
    azs = [{"az": "eu-de-01", "count": 2}]
    pool = await running_pool(client, request_type="console", resources=machines(2, maxCount=2, azs=azs))
    await client.pools.update(pool, spec={"resources": machines(3)})
    make.fake.clock.advance(100)
    return await client.orders.list(involved_name="pool-flowers", workspace_id="0", limit=10, phase="successed")


@scenario("ShowOrder")
async def _(client: Any, make: Any) -> Any:
    make.fake.plan_outcome("pools", "CreationFailed")
    pool = await new_pool(client)
    make.fake.clock.advance(100)
    [order] = (await client.orders.list()).items
    assert order.resource_name == pool
    return await client.orders.get(order.order_name)


@many_of("ListOrders")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await new_pool(make.client, f"pool-{number}", request_type="console")
    return {}
