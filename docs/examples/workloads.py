"""Examples of the operations of `workloads`."""

from aiomodelarts import ModelArts


async def list_workloads(client: ModelArts, pool_name: str) -> None:
    async for workload in client.workloads.list(pool_name, type=["train", "infer"], status="Running"):
        print(workload.job_name, workload.type, workload.running_duration)


async def show_workload_statistics(client: ModelArts, pool_name: str) -> None:
    result = await client.workloads.get_statistics(pool_name)
    for item in result.statistics.items:
        print(item.type, item.total)
