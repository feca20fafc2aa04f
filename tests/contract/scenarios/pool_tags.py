"""The ways to successful calls of `pool_tags`."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import new_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("pool_tags", 404, "ModelArts.50015001")

TAGS = [{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]


async def tagged_pool(client: ModelArts, name: str = "pool-flowers", **tags: str) -> str:
    """A pool with some tags."""
    pool = await new_pool(client, name)
    given = [{"key": key, "value": value} for key, value in tags.items()] or TAGS
    await client.pool_tags.update(pool, action="create", tags=given)
    return pool


@scenario("UpdatePoolTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.pool_tags.update(await new_pool(client), action="create", tags=TAGS)


@scenario("ShowPoolTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.pool_tags.get(await tagged_pool(client))


@scenario("BatchCreatePoolTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.pool_tags.create_batch(await new_pool(client), tags=TAGS)


@scenario("BatchDeletePoolTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.pool_tags.delete_batch(await tagged_pool(client), tags=[TAGS[0], {"key": "team"}])


@scenario("ListPoolTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_pool(client)
    return await client.pool_tags.list(limit=10, offset=0)


@scenario("ListPoolsByTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_pool(client)
    match = {"key": "resource_name", "value": "Flowers"}
    return await client.pool_tags.list_pools(tags=[{"key": "garden", "values": ["roses", "tulips"]}], matches=[match])


@many_of("ListPoolTags")
async def _(make: Any) -> Arguments:
    await tagged_pool(make.client, **{f"key-{number}": "value" for number in range(MANY)})
    return {}


@many_of("ListPoolsByTags")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await tagged_pool(make.client, f"pool-{number}")
    return {}
