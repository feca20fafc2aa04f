"""The ways to successful calls of `plugins`."""

from typing import Any

from aiomodelarts import ModelArts

from .networks import network
from .registry import scenario, unknown_id

unknown_id("plugins", 404, "ModelArts.50015001")

TEMPLATE = {
    "name": "greenhouse-dns",
    "version": "2.4.1",
    "inputs": {
        "custom": {"nameserver": "192.168.64.2"},
        "flavor": {
            "name": "HA",
            "resources": [{"name": "greenhouse-dns-cache", "limitsCpu": "300m", "limitsMem": "256Mi"}],
        },
    },
}


async def pool(client: ModelArts, name: str = "flowers") -> str:
    """The name of a new resource pool, which is still being set up."""
    network_name = await network(client, f"{name}-net")
    await client.networks.wait(network_name)
    made = await client.pools.create(
        api_version="v2",
        kind="Pool",
        metadata={"labels": {"os.modelarts/name": f"pool-{name}", "os.modelarts/workspace.id": "0"}},
        spec={
            "type": "Dedicate",
            "scope": ["Train"],
            "network": {"name": network_name},
            "resources": [{"flavor": "modelarts.vm.cpu.8ud", "count": 1}],
        },
    )
    return made.metadata.name


async def plugin(client: ModelArts, pool_name: str, template: Any = None) -> Any:
    """A new plug-in of a pool, which is still being installed."""
    spec = {"template": template or TEMPLATE}
    return await client.plugins.create(pool_name, api_version="v2", kind="Plugin", spec=spec)


async def running_plugin(client: ModelArts) -> tuple[str, str]:
    """The names of a pool and of the template of a plug-in that is installed there."""
    pool_name = await pool(client)
    await plugin(client, pool_name)
    await client.plugins.wait(pool_name, TEMPLATE["name"])
    return pool_name, TEMPLATE["name"]


@scenario("CreatePlugin")
async def _(client: ModelArts, make: Any) -> Any:
    return await plugin(client, await pool(client))


@scenario("ListPlugins")
async def _(client: ModelArts, make: Any) -> Any:
    pool_name, _ = await running_plugin(client)
    await plugin(client, pool_name, {"name": "greenhouse-metrics"})
    return await client.plugins.list(pool_name)


@scenario("ShowPlugin")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.plugins.get(*await running_plugin(client), detail="true")


@scenario("PatchPlugin")
async def _(client: ModelArts, make: Any) -> Any:
    template = {"name": "greenhouse-dns", "version": "2.5.0", "inputs": {"custom": {"ndots": "3"}}}
    return await client.plugins.update(*await running_plugin(client), spec={"template": template})


@scenario("DeletePlugin")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.plugins.delete(*await running_plugin(client))
