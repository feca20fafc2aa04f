"""The ways to successful calls of `clusters`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import Arguments, many_of, scenario


@scenario("ListClusters")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.clusters.list(sort_by="created_at", order="desc", status="running")


@many_of("ListClusters", total=3)
async def _(make: Any) -> Arguments:
    return {}
