"""The ways to successful calls of `nodes`."""

from typing import Any

from .pools import FLAVOR, everything, machines, new_pool, running_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("nodes", 404, "ModelArts.50015001")


async def pool_with_nodes(client: Any, count: int = 2) -> tuple[str, list[str]]:
    """A pool and its nodes."""
    pool = await running_pool(client, count=count)
    return pool, [node.metadata.name async for node in client.nodes.list(pool)]


@scenario("ListPoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool = await running_pool(client, **everything())
    return await client.nodes.list(pool, limit=1)


@scenario("ShowPoolNode")
async def _(client: Any, make: Any) -> Any:
    pool = await running_pool(client, **everything())
    [node, *_] = [node.metadata.name async for node in client.nodes.list(pool)]
    await client.nodes.drain_batch(pool, node_names=[node])
    return await client.nodes.get(pool, node)


@scenario("BatchBindPoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    inner = await running_pool(client, "pool-roses", parent=pool)
    bindings = [{"name": nodes[0], "quotaName": inner}, {"name": nodes[1], "quotaName": ""}]
    await client.nodes.bind_batch(pool, nodes=bindings, drain=True)


@scenario("BatchDrainPoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    await client.nodes.drain_batch(pool, node_names=nodes[:1])


@scenario("BatchMigratePoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    target = await running_pool(client, "pool-roses")
    [resource] = everything()["resources"]
    spec = {key: value for key, value in resource.items() if key not in ("count", "maxCount", "azs", "os", "driver")}
    return await client.nodes.migrate_batch(
        pool,
        migrate_node_names=nodes[:1],
        from_cluster_name=pool,
        to_cluster_name=target,
        to_pool_name=target,
        resource_spec={**spec, "nodePool": "nodepool-roses"},
    )


@scenario("BatchRebootPoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    return await client.nodes.reboot_batch(pool, node_names=nodes)


@scenario("BatchResetPoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    config = {"os": "EulerOS 2.10", "name": "EulerOS 2.10", "imageId": "image-1", "imageType": "private"}
    return await client.nodes.reset_batch(
        pool,
        node_names=nodes,
        rolling_config={"strategy": "RollingByPercent", "maxUnavailable": 50},
        node_config={**config, "runtime": "containerd"},
    )


def supernodes(name: str, step: int) -> dict[str, Any]:
    """A node pool of supernodes, as the request for other sizes has it."""
    return {"nodePool": name, "flavor": FLAVOR, "creatingStep": {"type": "hyperinstance", "step": step}}


async def pool_with_supernode(client: Any, step: int = 2) -> tuple[str, str, list[str]]:
    """A pool with one supernode: its name, the ID of the supernode, and the names of the nodes."""
    small = {"nodePool": "nodepool-small", "creatingStep": {"type": "hyperinstance", "step": step}}
    pool = await running_pool(client, resources=machines(step, **small))
    nodes = [node async for node in client.nodes.list(pool)]
    labels = nodes[0].metadata.labels
    return pool, labels.os_modelarts_node_batch_uid, [node.metadata.name for node in nodes]


@scenario("BatchResizePoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, batch, nodes = await pool_with_supernode(client)
    return await client.nodes.resize_batch(
        pool,
        nodes=[{"batchUID": batch, "deleteNodeNames": nodes[1:]}],
        source=supernodes("nodepool-small", 2),
        target=supernodes("nodepool-tiny", 1),
        billing={"autoPay": "1"},
    )


@scenario("BatchDeletePoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    await client.nodes.delete_batch(pool, delete_node_names=nodes[:1])


@scenario("BatchLockPoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    return await client.nodes.lock_batch(pool, node_names=nodes, actions=["delete"])


@scenario("BatchUnlockPoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    await client.nodes.lock_batch(pool, node_names=nodes, actions=["delete"])
    return await client.nodes.unlock_batch(pool, node_names=nodes, actions=["delete"])


@scenario("BatchUpdatePoolNodes")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    return await client.nodes.update_batch(
        pool,
        node_names=nodes,
        action="openHaRedundant",
        ha_redundant_effect="NoExecute",
        driver={"version": "535.54.03", "updateStrategy": "idle"},
        tags=[{"key": "team", "value": "roses"}],
    )


@scenario("ShowPoolNodeMetrics")
async def _(client: Any, make: Any) -> Any:
    pool, _ = await pool_with_nodes(client)
    node = (await client.nodes.list(pool)).items[0]
    return await client.nodes.list_metrics(
        pool, node.status.private_ip, metrics="CpuUsage,GpuUtil", statistic_type="each"
    )


@many_of("ListPoolNodes")
async def _(make: Any) -> Arguments:
    return {"pool_name": await new_pool(make.client, count=MANY)}
