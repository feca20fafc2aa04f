"""Examples of the operations of `node_pools`."""

from aiomodelarts import ModelArts


async def create_node_pool(client: ModelArts, pool_name: str) -> None:
    pool = await client.node_pools.create_and_wait(
        pool_name,
        api_version="v2",
        kind="NodePool",
        metadata={"name": "nodepool-roses"},
        spec={"resources": {"flavor": "modelarts.vm.gpu.v100", "count": 1}},
    )
    print(pool.metadata.name)


async def delete_node_pool(client: ModelArts, pool_name: str, nodepool_name: str) -> None:
    await client.node_pools.delete_and_wait(pool_name, nodepool_name)


async def list_node_pool_nodes(client: ModelArts, pool_name: str, nodepool_name: str) -> None:
    async for node in client.node_pools.list_nodes(pool_name, nodepool_name):
        print(node.metadata.name, node.status.phase)


async def list_node_pools(client: ModelArts, pool_name: str) -> None:
    async for pool in client.node_pools.list(pool_name):
        print(pool.metadata.name)


async def patch_node_pool(client: ModelArts, pool_name: str, nodepool_name: str) -> None:
    pool = await client.node_pools.update_and_wait(
        pool_name, nodepool_name, spec={"resources": {"flavor": "modelarts.vm.gpu.v100", "count": 2}}
    )
    print(pool.metadata.name)


async def show_node_pool(client: ModelArts, pool_name: str, nodepool_name: str) -> None:
    pool = await client.node_pools.get(pool_name, nodepool_name)
    print(pool.metadata.name, pool.spec.resources.count)
