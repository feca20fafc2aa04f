"""Examples of the operations of `authoring`."""

from aiomodelarts import ModelArts


async def list_authoring_clusters(client: ModelArts) -> None:
    async for cluster in client.authoring.list_clusters():
        print(cluster.logic_cluster_id, cluster.type, cluster.status)


async def list_features(client: ModelArts) -> None:
    feature = await client.authoring.get_feature("NOTEBOOK")
    print(feature.name, f"{feature.used} of {feature.quota} used")


async def show_cluster(client: ModelArts, cluster_id: str) -> None:
    cluster = await client.authoring.get_cluster(cluster_id)
    print(cluster.type, cluster.status)
