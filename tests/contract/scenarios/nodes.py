"""The ways to successful calls of `nodes`."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import everything, new_pool, running_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("nodes", 404, "ModelArts.50015001")


async def pool_with_nodes(client: ModelArts, count: int = 2) -> tuple[str, list[str]]:
    """A pool and its nodes."""
    pool = await running_pool(client, count=count)
    return pool, [node.metadata.name async for node in client.nodes.list(pool)]


@scenario("ListPoolNodes")
async def _(client: ModelArts, make: Any) -> Any:
    pool = await running_pool(client, **everything())
    return await client.nodes.list(pool, limit=1)


@scenario("BatchDeletePoolNodes")
async def _(client: ModelArts, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    await client.nodes.delete_batch(pool, delete_node_names=nodes[:1])


@scenario("BatchLockPoolNodes")
async def _(client: ModelArts, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    return await client.nodes.lock_batch(pool, node_names=nodes, actions=["delete"])


@scenario("BatchUnlockPoolNodes")
async def _(client: ModelArts, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    await client.nodes.lock_batch(pool, node_names=nodes, actions=["delete"])
    return await client.nodes.unlock_batch(pool, node_names=nodes, actions=["delete"])


@scenario("BatchUpdatePoolNodes")
async def _(client: ModelArts, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    return await client.nodes.update_batch(pool, node_names=nodes, action="openHaRedundant")


@scenario("ShowPoolNodeMetrics")
async def _(client: ModelArts, make: Any) -> Any:
    pool, _ = await pool_with_nodes(client)
    node = (await client.nodes.list(pool)).items[0]
    return await client.nodes.list_metrics(
        pool, node.status.private_ip, metrics="CpuUsage,GpuUtil", statistic_type="each"
    )


@many_of("ListPoolNodes")
async def _(make: Any) -> Arguments:
    return {"pool_name": await new_pool(make.client, count=MANY)}
