"""Examples of the operations of `node_tags`."""

from aiomodelarts import ModelArts


async def list_node_tags(client: ModelArts, pool_name: str) -> None:
    async for tag in client.node_tags.list(pool=pool_name):
        print(tag.key, tag.values)


async def show_node_tags(client: ModelArts, node_name: str) -> None:
    tags = await client.node_tags.get(node_name)
    for tag in tags.tags or []:
        print(tag.key, tag.value)


async def update_node_tags(client: ModelArts, node_name: str) -> None:
    tags = await client.node_tags.update(node_name, action="reset", tags=[{"key": "garden", "value": "tulips"}])
    for tag in tags.tags or []:
        print(tag.key, tag.value)
