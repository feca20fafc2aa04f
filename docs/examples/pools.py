"""Examples of the operations of `pools`."""

from aiomodelarts import ModelArts


async def create_order_id(client: ModelArts, pool_name: str) -> None:
    # Order a yearly or monthly subscription for a pay-per-use pool.
    order = await client.pools.create_order(pool_name, action_type="toPeriod", order_type="toPeriod")
    print(order.id)


async def create_pool(client: ModelArts) -> None:
    pool = await client.pools.create_and_wait(
        api_version="v2",
        kind="Pool",
        metadata={
            "labels": {"os.modelarts/name": "pool-flowers", "os.modelarts/workspace.id": "0"},
            "annotations": {"os.modelarts/description": "Machines of the flower classifier"},
        },
        spec={
            "type": "Dedicate",
            "scope": ["Train", "Infer"],
            "resources": [{"flavor": "modelarts.vm.gpu.v100", "count": 2}],
            "network": {"name": "network-garden"},
        },
    )
    print(pool.metadata.name, pool.status.phase)


async def delete_pool(client: ModelArts, pool_name: str) -> None:
    await client.pools.delete_and_wait(pool_name)


async def list_pools(client: ModelArts) -> None:
    async for pool in client.pools.list():
        print(pool.metadata.name, pool.status.phase)


async def patch_pool(client: ModelArts, pool_name: str) -> None:
    pool = await client.pools.update_and_wait(
        pool_name,
        metadata={"annotations": {"os.modelarts/description": "Machines of flowers and fruits"}},
        spec={
            "scope": ["Infer", "Notebook"],
            "resources": [{"flavor": "modelarts.vm.gpu.v100", "count": 2, "maxCount": 3}],
        },
    )
    print(pool.metadata.name, pool.status.phase)


async def retry_pool_scope(client: ModelArts, pool_name: str) -> None:
    pool = await client.pools.retry_scope_and_wait(pool_name, scope="Train")
    print(pool.metadata.name, pool.status.phase)


async def show_pool(client: ModelArts, pool_name: str) -> None:
    pool = await client.pools.get(pool_name)
    print(pool.metadata.name, pool.status.phase)


async def show_pool_monitor(client: ModelArts, pool_name: str) -> None:
    # Averages of each five minutes of the last half hour.
    async for series in client.pools.list_metrics(pool_name, time_range="-1.-1.30", statistics="average", period="300"):
        print(series.metric.metric_name, len(series.data_points))


async def show_pool_runtime_metrics(client: ModelArts) -> None:
    async for usage in client.pools.list_runtime_metrics():
        print(usage.metadata.name, usage.table.allocated, usage.table.capacity)


async def show_pool_statistics(client: ModelArts) -> None:
    statistics = await client.pools.get_statistics()
    print(statistics.statistics.status)
