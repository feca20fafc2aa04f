"""Examples of the operations of `super_node_tags`."""

from aiomodelarts import ModelArts


async def create_hyperinstance_tags(client: ModelArts, super_node_id: str) -> None:
    tags = await client.super_node_tags.create_batch(
        super_node_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]
    )
    for tag in tags.tags or []:
        print(tag.key, tag.value)


async def delete_hyperinstance_tags(client: ModelArts, super_node_id: str) -> None:
    # Without a value, the tag is deleted whatever its value.
    remaining = await client.super_node_tags.delete_batch(
        super_node_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team"}]
    )
    print(len(remaining.tags or []))


async def query_hyperinstance_tags(client: ModelArts, super_node_id: str) -> None:
    tags = await client.super_node_tags.get(super_node_id)
    for tag in tags.tags or []:
        print(tag.key, tag.value)
