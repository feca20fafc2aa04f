"""Examples of the operations of `clusters`."""

from aiomodelarts import ModelArts


async def list_clusters(client: ModelArts) -> None:
    async for cluster in client.clusters.list(status="running"):
        print(cluster.cluster_name, cluster.allocatable_gpus)
