"""Examples of the operations of `pool_tags`."""

from aiomodelarts import ModelArts


async def batch_create_pool_tags(client: ModelArts, pool_name: str) -> None:
    tags = await client.pool_tags.create_batch(
        pool_name, tags=[{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]
    )
    for tag in tags.tags or []:
        print(tag.key, tag.value)


async def batch_delete_pool_tags(client: ModelArts, pool_name: str) -> None:
    # Without a value, the tag is deleted whatever its value.
    remaining = await client.pool_tags.delete_batch(
        pool_name, tags=[{"key": "garden", "value": "roses"}, {"key": "team"}]
    )
    for tag in remaining.tags or []:
        print(tag.key, tag.value)


async def list_pool_tags(client: ModelArts) -> None:
    async for tag in client.pool_tags.list():
        print(tag.key, tag.values)


async def list_pools_by_tags(client: ModelArts) -> None:
    async for pool in client.pool_tags.list_pools(tags=[{"key": "garden", "values": ["roses", "tulips"]}]):
        print(pool.resource_name, pool.resource_id)


async def show_pool_tags(client: ModelArts, pool_name: str) -> None:
    tags = await client.pool_tags.get(pool_name)
    for tag in tags.tags or []:
        print(tag.key, tag.value)


async def update_pool_tags(client: ModelArts, pool_name: str) -> None:
    tags = await client.pool_tags.update(
        pool_name, action="create", tags=[{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]
    )
    for tag in tags.tags or []:
        print(tag.key, tag.value)
