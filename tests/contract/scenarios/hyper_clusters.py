"""The ways to successful calls of `hyper_clusters`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import scenario, unknown_id

# The code is a guess by that of dev servers.
unknown_id("hyper_clusters", 400, "ModelArts.6404")


async def hyper_cluster(client: ModelArts, name: str = "greenhouse") -> str:
    """The id of a new hyper cluster."""
    return (await client.hyper_clusters.create(name=name)).id


@scenario("ListHyperCluster")
async def _(client: ModelArts, make: Any) -> Any:
    await hyper_cluster(client)
    return await client.hyper_clusters.list(type="HPS")


@scenario("CreateHyperCluster")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.hyper_clusters.create(name="greenhouse", hyper_cluster_subnet_id="subnet-roses", type="HPS")


@scenario("GetHyperCluster")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.hyper_clusters.get(await hyper_cluster(client), type="HPS")


@scenario("DeleteHyperCluster")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.hyper_clusters.delete(await hyper_cluster(client), type="HPS")
