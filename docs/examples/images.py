"""Examples of the operations of `images`."""

from aiomodelarts import ModelArts


async def delete_image(client: ModelArts, image_id: str) -> None:
    image = await client.images.delete(image_id)
    print(image.name)


async def delete_image_group(client: ModelArts, group_id: str) -> None:
    # Remove the private images of the group from the container registry too.
    await client.images.delete_group(group_id, is_force=True)


async def list_image(client: ModelArts) -> None:
    async for image in client.images.list(type="BUILD_IN"):
        print(image.name, image.status)


async def list_image_group(client: ModelArts) -> None:
    async for group in client.images.list_groups(name="tuned", name_fuzzy_match=True):
        print(group.name, group.version_count)


async def register_image(client: ModelArts) -> None:
    image = await client.images.create_and_wait(
        swr_path="swr.example.com/gardening/tuned:1.0", arch="AARCH64", description="With pandas", origin="CUSTOMIZE"
    )
    print(image.name, image.status)


async def show_image(client: ModelArts, image_id: str) -> None:
    image = await client.images.get(image_id)
    print(image.name, image.status)


async def sync_image(client: ModelArts, image_id: str) -> None:
    image = await client.images.synchronize(image_id)
    print(image.name, image.status)


async def update_image_group(client: ModelArts, group_id: str) -> None:
    await client.images.update_group(group_id, read_me="Start here.", tags=[{"key": "garden", "value": "roses"}])
