"""Examples of the operations of `hyper_clusters`."""

from aiomodelarts import ModelArts


async def create_hyper_cluster(client: ModelArts, subnet_id: str) -> None:
    cluster = await client.hyper_clusters.create(name="greenhouse", hyper_cluster_subnet_id=subnet_id, type="HPS")
    print(cluster.id, cluster.name)


async def delete_hyper_cluster(client: ModelArts, hyper_cluster_id: str) -> None:
    await client.hyper_clusters.delete(hyper_cluster_id, type="HPS")


async def get_hyper_cluster(client: ModelArts, hyper_cluster_id: str) -> None:
    cluster = await client.hyper_clusters.get(hyper_cluster_id, type="HPS")
    print(cluster.name, cluster.id)


async def list_hyper_cluster(client: ModelArts) -> None:
    async for cluster in client.hyper_clusters.list(type="HPS"):
        print(cluster.name, cluster.id)
