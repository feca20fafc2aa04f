"""Examples of the operations of `virtual_flavors`."""

from aiomodelarts import ModelArts


async def list_virtualresource_flavors(client: ModelArts) -> None:
    async for flavor in client.virtual_flavors.list():
        print(flavor.metadata.name, flavor.spec.cpu, flavor.spec.memory)


async def show_virtual_resource_template(client: ModelArts) -> None:
    template = await client.virtual_flavors.get_template("tulip-npu-template")
    for resource in template.virtual_resources or []:
        print(resource.name, resource.resources)
