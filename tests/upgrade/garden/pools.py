"""Pools of machines for training."""

from typing import Any

from aiomodelarts import ModelArts, models, operations
from aiomodelarts.models import PoolPhase, PoolTagInput  # breaks

FAILED = {PoolPhase.CREATIONFAILED, PoolPhase.SCALINGFAILED}  # breaks
HOUR = models.PoolMetricPeriod.VALUE_3  # breaks


async def tagged(client: ModelArts, pool_name: str, tags: dict[str, str]) -> None:
    """Tag a pool."""
    listed = [PoolTagInput(key=key, value=value) for key, value in tags.items()]  # breaks
    await client.pool_tags.create_batch(pool_name, tags=listed)


async def tagged_plainly(client: ModelArts, pool_name: str) -> None:
    """Tag a pool with a dictionary, which still works."""
    await client.pool_tags.create_batch(pool_name, tags=[{"key": "season", "value": "spring"}])


async def create(client: ModelArts, name: str) -> str:
    """Create a pool and return its name."""
    network = models.PoolNetwork(name="garden")
    machines = models.PoolResourceInput(flavor="modelarts.vm.cpu.2u", count=1)
    spec = models.PoolSpecInput(type="Dedicate", resources=[machines], network=network)  # breaks
    created = await client.pools.create(metadata={"labels": {"os.modelarts/name": name}}, spec=spec)  # may break
    print(created.spec, created.metadata)
    return name


async def nodes_of_workloads(client: ModelArts, pool_name: str) -> list[str]:
    """Return the hosts of all workloads of a pool."""
    hosts: list[str] = []
    async for workload in client.workloads.list(pool_name):
        if workload.nodes:  # may break
            hosts.append(str(workload.nodes.host_ip))  # breaks
    return hosts


async def statistics(client: ModelArts, pool_name: str) -> dict[str, Any]:
    """Return the number of workloads by type."""
    found = await client.workloads.get_statistics(pool_name)  # may break
    listed = found.statistics.items if found.statistics else None  # may break
    return {str(one.type): one.total for one in listed or []}


def failed_phases(pools: list[models.Pool]) -> list[models.Pool]:
    """Return the pools whose creation or scaling failed."""
    return [pool for pool in pools if pool.status and pool.status.phase in FAILED]


async def metrics(client: ModelArts, pool_name: str) -> "models.ShowPoolMonitorResponse":  # breaks
    """Return the load of a pool in the last hour."""
    print(operations.OPERATIONS["ShowPoolMonitor"].path)
    return await client.pools.list_metrics(pool_name, period=HOUR)
