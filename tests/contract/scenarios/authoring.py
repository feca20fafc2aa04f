"""The ways to successful calls of `authoring`."""

from typing import Any

from aiomodelarts import ModelArts

from .notebooks import notebook
from .pools import new_pool, running_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("authoring", 404, "ModelArts.6404")


@scenario("ListAuthoringClusters")
async def _(client: ModelArts, make: Any) -> Any:
    await running_pool(client, scope=["Notebook"])
    return await client.authoring.list_clusters(limit=10)


@scenario("ShowCluster")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.authoring.get_cluster(await running_pool(client, scope=["Notebook"]))


@scenario("ListFeatures")
async def _(client: ModelArts, make: Any) -> Any:
    await notebook(client)
    return await client.authoring.get_feature("NOTEBOOK")


@many_of("ListAuthoringClusters")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await new_pool(make.client, f"pool-{number}", scope=["Notebook"])
    return {"type": "DEDICATED"}
