"""Examples of the operations of `networks`."""

from aiomodelarts import ModelArts


async def create_network(client: ModelArts) -> None:
    network = await client.networks.create_and_wait(
        api_version="v1",
        kind="Network",
        metadata={"labels": {"os.modelarts/name": "flowers-net", "os.modelarts/workspace.id": "0"}},
        spec={"cidr": "172.16.0.0/16"},
    )
    print(network.metadata.name, network.status.phase)


async def delete_network(client: ModelArts, network_name: str) -> None:
    await client.networks.delete_and_wait(network_name)


async def list_networks(client: ModelArts) -> None:
    async for network in client.networks.list(label_selector="os.modelarts/name in (flowers-net, garden-net)"):
        print(network.metadata.name, network.status.phase)


async def patch_network(client: ModelArts, network_name: str, vpc_id: str, subnet_id: str) -> None:
    # Connect the network with a VPC.
    network = await client.networks.update_and_wait(
        network_name,
        spec={"connection": {"peerConnectionList": [{"peerVpcId": vpc_id, "peerSubnetId": subnet_id}]}},
    )
    print(network.metadata.name, network.status.phase)


async def show_network(client: ModelArts, network_name: str) -> None:
    network = await client.networks.get(network_name)
    print(network.metadata.name, network.status.phase)


async def show_network_available_ip(client: ModelArts, network_name: str, network_id: str) -> None:
    async for subnet in client.networks.list_available_addresses(network_name, network_id=network_id):
        print(subnet.cidr, subnet.used_ips, subnet.total_ips)
