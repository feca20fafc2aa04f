"""The ways to successful calls of what can only be read: flavors, quotas and the configuration of resource pools."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import Arguments, many_of, scenario, unknown_id

unknown_id("virtual_flavors", 404, "ModelArts.50005101")


@scenario("ListResourceFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.resource_flavors.list(limit=1, label_selector="os.modelarts/scope=Train")


@scenario("ListVirtualresourceFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.virtual_flavors.list()


@scenario("ShowVirtualResourceTemplate")
async def _(client: ModelArts, make: Any) -> Any:
    flavor = (await client.virtual_flavors.list()).items[0]
    return await client.virtual_flavors.get_template(flavor.spec.virtual_resource_template_name)


@scenario("ShowOsQuota")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.quotas.list()


@scenario("ShowOsConfig")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.configuration.get()


@many_of("ListResourceFlavors", total=5)
async def _(make: Any) -> Arguments:
    return {}
