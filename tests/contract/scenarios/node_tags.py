"""The ways to successful calls of `node_tags`."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import machines, new_pool
from .registry import scenario, unknown_id

unknown_id("node_tags", 404, "ModelArts.50015001")


async def tagged_node(client: ModelArts) -> tuple[str, str]:
    """A pool whose machines have a tag, and one of its nodes."""
    pool = await new_pool(client, resources=machines(2, tags=[{"key": "garden", "value": "roses"}]))
    return pool, (await client.nodes.list(pool)).items[0].metadata.name


@scenario("ShowNodeTags")
async def _(client: ModelArts, make: Any) -> Any:
    _, node = await tagged_node(client)
    return await client.node_tags.get(node)


@scenario("UpdateNodeTags")
async def _(client: ModelArts, make: Any) -> Any:
    _, node = await tagged_node(client)
    return await client.node_tags.update(node, action="reset", tags=[{"key": "garden", "value": "tulips"}])


@scenario("ListNodeTags")
async def _(client: ModelArts, make: Any) -> Any:
    pool, _ = await tagged_node(client)
    return await client.node_tags.list(pool=pool)
