"""Examples of the operations of `dev_servers`."""

from aiomodelarts import ModelArts


async def attach_dev_server_port(client: ModelArts, dev_server_id: str, network_id: str) -> None:
    port = await client.dev_servers.attach_port(
        dev_server_id, name="roses", network_id=network_id, ip_address="10.2.0.9", security_groups=["group-1"]
    )
    print(port.port_id, port.port_state, port.mac_addr)


async def attach_dev_server_volume(client: ModelArts, dev_server_id: str, volume_id: str) -> None:
    operation = await client.dev_servers.attach_volume(dev_server_id, volume_id=volume_id)
    print(operation.operation_id, operation.operation_status)


async def batch_dev_servers_action(client: ModelArts, dev_server_id: str, image_id: str) -> None:
    changed = await client.dev_servers.act_batch(
        type="CHANGEOS",
        servers=[{"id": dev_server_id}],
        extend_param={"image_id": image_id, "key_pair_name": "gardener"},
    )
    for server in changed.data:
        print(server.name, server.status)


async def bind_dev_server_public_ip(client: ModelArts, dev_server_id: str, public_ip_id: str) -> None:
    bound = await client.dev_servers.bind_public_ip(dev_server_id, public_ip_id=public_ip_id)
    for public_ip in bound.public_ips:
        print(public_ip.address)


async def change_dev_server_os(client: ModelArts, dev_server_id: str, image_id: str) -> None:
    server = await client.dev_servers.change_os_and_wait(dev_server_id, image_id=image_id, key_pair_name="gardener")
    print(server.name, server.status)


async def create_dev_server(
    client: ModelArts, image_id: str, vpc_id: str, subnet_id: str, security_group_id: str
) -> None:
    server = await client.dev_servers.create_and_wait(
        name="greenhouse",
        server_type="BMS",
        resource_flavor="modelarts.bm.npu.arm.8snt9b3.d",
        image_id=image_id,
        key_pair_name="gardener",
        network={"vpc_id": vpc_id, "subnet_id": subnet_id, "security_group_id": security_group_id},
    )
    print(server.id, server.status)


async def create_roce_network(client: ModelArts) -> None:
    created = await client.dev_servers.create_network(network_type="roce_v2", physical_network="roce-1")
    print(created.network.id, created.network.status)


async def delete_dev_server(client: ModelArts, dev_server_id: str) -> None:
    await client.dev_servers.delete_and_wait(dev_server_id)


async def detach_dev_server_port(client: ModelArts, dev_server_id: str, port_id: str) -> None:
    port = await client.dev_servers.detach_port(dev_server_id, port_id)
    print(port.port_id)


async def detach_dev_server_volume(client: ModelArts, dev_server_id: str, volume_id: str) -> None:
    operation = await client.dev_servers.detach_volume(dev_server_id, volume_id)
    print(operation.operation_id, operation.operation_status)


async def get_dev_server_operation(client: ModelArts, dev_server_id: str, operation_id: str) -> None:
    operation = await client.dev_servers.get_operation(dev_server_id, operation_id)
    print(operation.operation_type, operation.operation_status)


async def list_all_dev_servers(client: ModelArts) -> None:
    async for server in client.dev_servers.list_all():
        print(server.name, server.status)


async def list_dev_server_flavors(client: ModelArts) -> None:
    async for flavor in client.dev_servers.list_flavors(server_type="BMS", arch="ARM"):
        print(flavor.flavor, flavor.specification, flavor.is_sold_out)


async def list_dev_server_plugins(client: ModelArts) -> None:
    async for plugin in client.dev_servers.list_plugins(name="node-agent"):
        for version in plugin.infos or []:
            print(plugin.name, version.version)


async def list_dev_server_public_ip(client: ModelArts, dev_server_id: str) -> None:
    async for public_ip in client.dev_servers.list_public_ips(dev_server_id):
        print(public_ip.id, public_ip.address)


async def list_dev_server_resource_flavors(client: ModelArts) -> None:
    async for flavor in client.dev_servers.list_resource_flavors(server_type="HPS"):
        print(flavor.flavor, flavor.specification, flavor.status)


async def list_dev_servers(client: ModelArts) -> None:
    async for server in client.dev_servers.list():
        print(server.name, server.status)


async def reboot_dev_server(client: ModelArts, dev_server_id: str) -> None:
    server = await client.dev_servers.reboot_and_wait(dev_server_id)
    print(server.name, server.status)


async def reinstall_dev_server_os(client: ModelArts, dev_server_id: str) -> None:
    server = await client.dev_servers.reinstall_os_and_wait(dev_server_id, key_pair_name="gardener")
    print(server.name, server.status)


async def show_dev_server(client: ModelArts, dev_server_id: str) -> None:
    server = await client.dev_servers.get(dev_server_id)
    print(server.name, server.status)


async def start_dev_server(client: ModelArts, dev_server_id: str) -> None:
    server = await client.dev_servers.start_and_wait(dev_server_id)
    print(server.name, server.status)


async def stop_dev_server(client: ModelArts, dev_server_id: str) -> None:
    server = await client.dev_servers.stop_and_wait(dev_server_id)
    print(server.name, server.status)


async def sync_dev_servers(client: ModelArts) -> None:
    synchronized = await client.dev_servers.sync()
    for server in synchronized.data:
        print(server.name, server.status)


async def unbind_dev_server_public_ip(client: ModelArts, dev_server_id: str, publicip_id: str) -> None:
    await client.dev_servers.unbind_public_ip(dev_server_id, publicip_id)


async def update_dev_server(client: ModelArts, dev_server_id: str) -> None:
    server = await client.dev_servers.update(dev_server_id, name="orangery")
    print(server.name)
