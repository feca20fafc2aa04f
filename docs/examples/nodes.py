"""Examples of the operations of `nodes`."""

from aiomodelarts import ModelArts


async def batch_bind_pool_nodes(client: ModelArts, pool_name: str, node_name: str, quota_name: str) -> None:
    # Drain the node, and bind it to a logical pool.
    await client.nodes.bind_batch(pool_name, nodes=[{"name": node_name, "quotaName": quota_name}], drain=True)


async def batch_delete_pool_nodes(client: ModelArts, pool_name: str, node_name: str) -> None:
    await client.nodes.delete_batch(pool_name, delete_node_names=[node_name])


async def batch_drain_pool_nodes(client: ModelArts, pool_name: str, node_name: str) -> None:
    await client.nodes.drain_batch(pool_name, node_names=[node_name])


async def batch_lock_pool_nodes(client: ModelArts, pool_name: str, node_name: str) -> None:
    # Protect the node from deletion.
    result = await client.nodes.lock_batch(pool_name, node_names=[node_name], actions=["delete"])
    for node in result.nodes:
        print(node.name)


async def batch_migrate_pool_nodes(
    client: ModelArts, pool_name: str, node_name: str, from_cluster_name: str, to_cluster_name: str
) -> None:
    job = await client.nodes.migrate_batch_and_wait(
        pool_name,
        migrate_node_names=[node_name],
        from_cluster_name=from_cluster_name,
        to_cluster_name=to_cluster_name,
        to_pool_name=to_cluster_name,
        resource_spec={"flavor": "modelarts.vm.gpu.v100"},
    )
    print(job.job_name, job.phase)


async def batch_reboot_pool_nodes(client: ModelArts, pool_name: str, node_name: str) -> None:
    job = await client.nodes.reboot_batch_and_wait(pool_name, node_names=[node_name])
    print(job.job_name, job.phase)


async def batch_reset_pool_nodes(client: ModelArts, pool_name: str, node_name: str) -> None:
    job = await client.nodes.reset_batch_and_wait(
        pool_name,
        node_names=[node_name],
        rolling_config={"strategy": "RollingByPercent", "maxUnavailable": 50},
        node_config={"os": "EulerOS 2.10", "name": "EulerOS 2.10"},
    )
    print(job.job_name, job.phase)


async def batch_resize_pool_nodes(client: ModelArts, pool_name: str, batch_uid: str, node_name: str) -> None:
    # Turn a super node with two nodes into one with a single node.
    pool = await client.nodes.resize_batch_and_wait(
        pool_name,
        nodes=[{"batchUID": batch_uid, "deleteNodeNames": [node_name]}],
        source={
            "nodePool": "nodepool-small",
            "flavor": "modelarts.vm.gpu.v100",
            "creatingStep": {"type": "hyperinstance", "step": 2},
        },
        target={
            "nodePool": "nodepool-tiny",
            "flavor": "modelarts.vm.gpu.v100",
            "creatingStep": {"type": "hyperinstance", "step": 1},
        },
        billing={"autoPay": "1"},
    )
    print(pool.metadata.name, pool.status.phase)


async def batch_unlock_pool_nodes(client: ModelArts, pool_name: str, node_name: str) -> None:
    result = await client.nodes.unlock_batch(pool_name, node_names=[node_name], actions=["delete"])
    for node in result.nodes:
        print(node.name)


async def batch_update_pool_nodes(client: ModelArts, pool_name: str, node_name: str) -> None:
    # Make the node redundant, for high availability.
    result = await client.nodes.update_batch(pool_name, node_names=[node_name], action="openHaRedundant")
    print(result.success_node_names)


async def list_pool_nodes(client: ModelArts, pool_name: str) -> None:
    async for node in client.nodes.list(pool_name):
        print(node.metadata.name, node.status.phase)


async def show_pool_node(client: ModelArts, pool_name: str, node_name: str) -> None:
    node = await client.nodes.get(pool_name, node_name)
    print(node.metadata.name, node.status.phase)


async def show_pool_node_metrics(client: ModelArts, pool_id: str, node_ip: str) -> None:
    async for series in client.nodes.list_metrics(pool_id, node_ip, metrics="CpuUsage,GpuUtil"):
        print(series.metric, series.value)
