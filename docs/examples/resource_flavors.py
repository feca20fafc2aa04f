"""Examples of the operations of `resource_flavors`."""

from aiomodelarts import ModelArts


async def list_resource_flavors(client: ModelArts) -> None:
    async for flavor in client.resource_flavors.list(label_selector="os.modelarts/scope=Train"):
        print(flavor.metadata.name, flavor.spec.cpu, flavor.spec.memory)
