"""Examples of the operations of `notebook_tags`."""

from aiomodelarts import ModelArts


async def create_notebook_tags(client: ModelArts, resource_id: str) -> None:
    await client.notebook_tags.create_batch(
        resource_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]
    )


async def delete_notebook_tags(client: ModelArts, resource_id: str) -> None:
    # Without a value, the tag is deleted whatever its value.
    await client.notebook_tags.delete_batch(resource_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team"}])


async def show_notebook_tags(client: ModelArts) -> None:
    async for tag in client.notebook_tags.list():
        print(tag.key, tag.values)
