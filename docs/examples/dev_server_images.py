"""Examples of the operations of `dev_server_images`."""

from aiomodelarts import ModelArts


async def get_dev_server_image(client: ModelArts, image_id: str) -> None:
    image = await client.dev_server_images.get(image_id)
    print(image.name, image.arch, image.status)


async def list_dev_server_images(client: ModelArts) -> None:
    async for image in client.dev_server_images.list(
        server_type="BMS", resource_flavor_name="modelarts.bm.npu.arm.8snt9b3.d"
    ):
        print(image.name, image.arch, image.image_id)
