"""The ways to successful calls of `dev_servers` and `dev_server_images`."""

from typing import Any

from aiomodelarts import ModelArts
from aiomodelarts.models import CreatedDevServer, DevServer

from .registry import MANY, Arguments, many_of, scenario, unknown_id

# The code with which Terraform's provider recognizes a dev server that does not exist.
unknown_id("dev_servers", 400, "ModelArts.6404")
unknown_id("dev_server_images", 400, "ModelArts.6404")

NETWORK: Any = {"vpc_id": "vpc-1", "subnet_id": "subnet-1", "security_group_id": "group-1"}
IMAGE = "7b1e4c90-5d38-4fa6-92e7-0c8d3f6a5b14"
FLAVOR = "modelarts.bm.npu.arm.8snt9b3.d"
DISK = "c8d5f1a3-7b20-4e69-b4f8-3a9e6c0d2715"
ADDRESS = "f2a60d83-7c15-4b9e-8e47-d90c3b6a1f58"


async def ordered(client: ModelArts, name: str = "greenhouse", **given: Any) -> CreatedDevServer:
    """A new server, or its order."""
    needed: Arguments = {
        "image_id": IMAGE,
        "network": NETWORK,
        "resource_flavor": FLAVOR,
        "key_pair_name": "greenhouse",
    }
    return await client.dev_servers.create(name=name, **{**needed, **given})


async def created(client: ModelArts, name: str = "greenhouse", **given: Any) -> DevServer:
    """A new server, which is still being set up."""
    made = await ordered(client, name, **given)
    key = made.order_id if made.id is None else made.id
    return await anext(one async for one in client.dev_servers.list() if key in (one.id, one.order_id))


async def running(client: ModelArts, name: str = "greenhouse", **given: Any) -> DevServer:
    """A server that runs."""
    return await client.dev_servers.wait((await created(client, name, **given)).id)


async def stopped(client: ModelArts) -> DevServer:
    """A server that is stopped."""
    return await client.dev_servers.stop_and_wait((await running(client)).id)


@scenario("CreateDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    return await ordered(
        client,
        server_type="BMS",
        arch="ARM",
        availability_zone="fake-1a",
        root_volume={"size": 200, "type": "ESSD"},
        data_volume={"size": 500, "type": "SAS", "count": 2},
        count=2,
        charging_info={"charging_mode": "POST_PAID"},  # a prepaid server has only an order at first
        enterprise_project_id="0",
        user_data="IyEvYmluL2Jhc2g=",
    )


@scenario("ListDevServers")
async def _(client: ModelArts, make: Any) -> Any:
    await running(client)
    return await client.dev_servers.list(sort_dir="DESC", sort_key="updateTime", limit=100)


@many_of("ListDevServers")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await created(make.client, f"server-{number}")
    return {}


@scenario("SyncDevServers")
async def _(client: ModelArts, make: Any) -> Any:
    await running(client)
    return await client.dev_servers.sync(sort_key="createTime", limit=10)


@scenario("ListAllDevServers")
async def _(client: ModelArts, make: Any) -> Any:
    await running(client)
    return await client.dev_servers.list_all()


@scenario("ShowDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.get((await running(client)).id)


@scenario("UpdateDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.update((await running(client)).id, name="second")


@scenario("DeleteDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.delete((await running(client)).id)


@scenario("BatchDevServersAction")
async def _(client: ModelArts, make: Any) -> Any:
    server = await stopped(client)
    settings: Any = {"image_id": IMAGE, "key_pair_name": "second"}
    return await client.dev_servers.act_batch(type="CHANGEOS", servers=[{"id": server.id}], extend_param=settings)


@scenario("StartDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    server = await stopped(client)
    return await client.dev_servers.start(server.id, arch="ARM", server_type="BMS", charging_mode="POST_PAID")


@scenario("StopDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.stop((await running(client)).id)


@scenario("RebootDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.reboot((await running(client)).id)


@scenario("ChangeDevServerOS")
async def _(client: ModelArts, make: Any) -> Any:
    server = await stopped(client)
    return await client.dev_servers.change_os(server.id, image_id=IMAGE, key_pair_name="second", user_data="IyEvYmlu")


@scenario("ReinstallDevServerOS")
async def _(client: ModelArts, make: Any) -> Any:
    server = await stopped(client)
    return await client.dev_servers.reinstall_os(server.id, key_pair_name="second")


@scenario("GetDevServerOperation")
async def _(client: ModelArts, make: Any) -> Any:
    server = await running(client)
    operation = await client.dev_servers.attach_volume(server.id, volume_id=DISK)
    make.fake.clock.advance(60)
    return await client.dev_servers.get_operation(server.id, operation.operation_id)


@scenario("AttachDevServerVolume")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.attach_volume((await running(client)).id, volume_id=DISK)


@scenario("DetachDevServerVolume")
async def _(client: ModelArts, make: Any) -> Any:
    server = await running(client)
    await client.dev_servers.attach_volume(server.id, volume_id=DISK)
    return await client.dev_servers.detach_volume(server.id, DISK)


@scenario("AttachDevServerPort")
async def _(client: ModelArts, make: Any) -> Any:
    server = await running(client)
    return await client.dev_servers.attach_port(
        server.id, name="roses", network_id="subnet-2", ip_address="10.2.0.9", security_groups=["group-1"]
    )


@scenario("DetachDevServerPort")
async def _(client: ModelArts, make: Any) -> Any:
    server = await running(client)
    port = await client.dev_servers.attach_port(server.id, network_id="subnet-2")
    return await client.dev_servers.detach_port(server.id, port.port_id)


@scenario("ListDevServerPublicIP")
async def _(client: ModelArts, make: Any) -> Any:
    server = await running(client)
    await client.dev_servers.bind_public_ip(server.id, public_ip_id=ADDRESS)
    return await client.dev_servers.list_public_ips(server.id)


@scenario("BindDevServerPublicIP")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.bind_public_ip((await running(client)).id, public_ip_id=ADDRESS)


@scenario("UnbindDevServerPublicIP")
async def _(client: ModelArts, make: Any) -> Any:
    server = await running(client)
    await client.dev_servers.bind_public_ip(server.id, public_ip_id=ADDRESS)
    return await client.dev_servers.unbind_public_ip(server.id, ADDRESS)


@scenario("CreateRoceNetwork")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.create_network(network_type="roce_v2", physical_network="roce-1")


@scenario("ListDevServerFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.list_flavors(server_type="BMS", arch="ARM", charging_mode="POST_PAID")


@scenario("ListDevServerResourceFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.list_resource_flavors(server_type="HPS", arch="ARM", charging_mode="PRE_PAID")


@scenario("ListDevServerPlugins")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_servers.list_plugins(name="node-agent")


@scenario("ListDevServerImages")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_server_images.list(server_type="BMS", flavor_name=FLAVOR, resource_flavor_name=FLAVOR)


@scenario("GetDevServerImage")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_server_images.get(IMAGE)
