"""Examples of the operations of `plugin_templates`."""

from aiomodelarts import ModelArts


async def list_plugin_templates(client: ModelArts, pool_name: str) -> None:
    async for template in client.plugin_templates.list(pool_name=pool_name):
        print(template.metadata.name, template.spec.description)


async def show_plugin_template(client: ModelArts) -> None:
    template = await client.plugin_templates.get("npu-driver")
    print(template.metadata.name, template.spec.description)
