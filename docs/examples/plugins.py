"""Examples of the operations of `plugins`."""

from aiomodelarts import ModelArts


async def create_plugin(client: ModelArts, pool_name: str) -> None:
    plugin = await client.plugins.create_and_wait(
        pool_name,
        api_version="v2",
        kind="Plugin",
        spec={
            "template": {
                "name": "greenhouse-dns",
                "version": "2.4.1",
                "inputs": {"custom": {"nameserver": "192.168.64.2"}},
            }
        },
    )
    print(plugin.metadata.name, plugin.status.phase)


async def delete_plugin(client: ModelArts, pool_name: str, template_name: str) -> None:
    await client.plugins.delete_and_wait(pool_name, template_name)


async def list_plugins(client: ModelArts, pool_name: str) -> None:
    async for plugin in client.plugins.list(pool_name):
        print(plugin.metadata.name, plugin.status.phase)


async def patch_plugin(client: ModelArts, pool_name: str, template_name: str) -> None:
    plugin = await client.plugins.update_and_wait(
        pool_name, template_name, spec={"template": {"name": template_name, "version": "2.5.0"}}
    )
    print(plugin.spec.template.version, plugin.status.phase)


async def show_plugin(client: ModelArts, pool_name: str, template_name: str) -> None:
    plugin = await client.plugins.get(pool_name, template_name)
    print(plugin.spec.template.version, plugin.status.phase)
