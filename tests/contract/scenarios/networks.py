"""The ways to successful calls of `networks`."""

from typing import Any

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("networks", 404, "ModelArts.50025001")

CONNECTION = {
    "peerConnectionList": [{"peerVpcId": "vpc-1", "peerSubnetId": "subnet-1", "defaultGateWay": True}],
    "sfsTurboConnectionList": [{"name": "flowers-share", "sfsId": "share-1"}],
}


async def network(client: Any, name: str = "flowers-net", *, workspace: str = "0") -> str:
    """The name of a new network, which is still being set up."""
    made = await client.networks.create(
        api_version="v1",
        kind="Network",
        metadata={"labels": {"os.modelarts/name": name, "os.modelarts/workspace.id": workspace}},
        spec={"cidr": "192.168.64.0/18", "ipv6enable": False},
    )
    return made.metadata.name


@scenario("CreateNetwork")
async def _(client: Any, make: Any) -> Any:
    return await client.networks.create(
        api_version="v1",
        kind="Network",
        metadata={"labels": {"os.modelarts/name": "flowers-net", "os.modelarts/workspace.id": "0"}},
        spec={"cidr": "172.16.0.0/16", "ipv6enable": True, "connection": CONNECTION},
    )


@scenario("ShowNetwork")
async def _(client: Any, make: Any) -> Any:
    name = await network(client)
    await client.networks.wait(name)
    await client.networks.update(name, spec={"connection": CONNECTION})
    make.fake.clock.advance(60)
    return await client.networks.get(name)


@scenario("ListNetworks")
async def _(client: Any, make: Any) -> Any:
    await network(client)
    await network(client, "garden-net")
    selector = "os.modelarts/name in (flowers-net, garden-net)"
    return await client.networks.list(workspace_id="0", label_selector=selector, limit=1)


@scenario("PatchNetwork")
async def _(client: Any, make: Any) -> Any:
    name = await network(client)
    await client.networks.wait(name)
    return await client.networks.update(
        name,
        metadata={
            "annotations": {"os.modelarts/description": "Training of the flower classifier"},
            "labels": {"os.modelarts/workspace.id": "garden"},
        },
        spec={"ipv6enable": True, "connection": CONNECTION},
    )


@scenario("DeleteNetwork")
async def _(client: Any, make: Any) -> Any:
    name = await network(client)
    await client.networks.wait(name)
    return await client.networks.delete(name)


@scenario("ShowNetworkAvailableIp")
async def _(client: Any, make: Any) -> Any:
    name = await network(client)
    await client.networks.wait(name)
    subnet = (await client.networks.list_available_addresses(name)).network_id
    return await client.networks.list_available_addresses(name, network_id=subnet)


@many_of("ListNetworks")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await network(make.client, f"net-{number}")
    return {}
