"""The ways to successful calls of `node_pools`."""

from typing import Any

from .pools import everything, machines, running_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

# The API reference documents no error code; the fake has that of a missing pool.
unknown_id("node_pools", 404, "ModelArts.50015001")

ANNOTATIONS = {
    "os.modelarts/billing.mode": "1",
    "os.modelarts/period.num": "2",
    "os.modelarts/period.type": "2",
    "os.modelarts/auto.renew": "0",
    "os.modelarts/promotion.info": "{}",
    "os.modelarts/service.console.url": "https://console.garden.test/pools",
    "os.modelarts/order.id": "CS2407010830GRDN7",
}


async def node_pool(client: Any, count: int = 2) -> tuple[str, str]:
    """A pool and the name of a second node pool in it, whose nodes are available."""
    pool = await running_pool(client)
    made = await client.node_pools.create_and_wait(
        pool,
        api_version="v2",
        kind="NodePool",
        metadata={"name": "nodepool-roses"},
        spec={"resources": machines(count)[0]},
    )
    assert made.status.phase == "Running"
    return pool, "nodepool-roses"


@scenario("CreateNodePool")
async def _(client: Any, make: Any) -> Any:
    [resources] = everything()["resources"]
    return await client.node_pools.create(
        await running_pool(client),
        api_version="v2",
        kind="NodePool",
        metadata={"name": "nodepool-roses", "annotations": ANNOTATIONS},
        spec={"resources": resources},
    )


@scenario("ListNodePools")
async def _(client: Any, make: Any) -> Any:
    pool, _ = await node_pool(client)
    return await client.node_pools.list(pool)


@scenario("ShowNodePool")
async def _(client: Any, make: Any) -> Any:
    pool, name = await node_pool(client)
    return await client.node_pools.get(pool, name, limit="100")


@scenario("PatchNodePool")
async def _(client: Any, make: Any) -> Any:
    pool, name = await node_pool(client)
    [resources] = everything()["resources"]
    return await client.node_pools.update(
        pool, name, metadata={"annotations": ANNOTATIONS}, spec={"resources": resources}
    )


@scenario("DeleteNodePool")
async def _(client: Any, make: Any) -> Any:
    pool, name = await node_pool(client)
    return await client.node_pools.delete(pool, name)


@scenario("ListNodePoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, name = await node_pool(client)
    return await client.node_pools.list_nodes(pool, name, limit=1)


@many_of("ListNodePoolNodes")
async def _(make: Any) -> Arguments:
    pool, name = await node_pool(make.client, count=MANY)
    return {"pool_name": pool, "nodepool_name": name}
