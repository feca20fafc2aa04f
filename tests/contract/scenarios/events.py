"""The ways to successful calls of `events`."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import machines, running_pool
from .registry import Arguments, many_of, scenario

SCALED = 22


@scenario("ListEvents")
async def _(client: ModelArts, make: Any) -> Any:
    pool = await running_pool(client)
    return await client.events.list(resource="pools", name=pool, limit=2, type="Normal", ascend=True)


@many_of("ListEvents", total=4 + 2 * SCALED)
async def _(make: Any) -> Arguments:
    """A pool that came in four events and was scaled up, each time in two."""
    pool = await running_pool(make.client)
    for number in range(SCALED):
        await make.client.pools.update(pool, spec={"resources": machines(3 + number)})
        make.fake.clock.advance(100)
    return {"resource": "pools", "name": pool}
