"""Examples of the operations of `super_nodes`."""

from aiomodelarts import ModelArts


async def change_hyperinstance_os(client: ModelArts, super_node_id: str, image_id: str) -> None:
    node = await client.super_nodes.change_os_and_wait(super_node_id, image_id=image_id, key_pair_name="roses")
    print(node.name, node.status)


async def create_hyperinstance_group(client: ModelArts, cluster_id: str) -> None:
    group = await client.super_nodes.create_group(name="roses", hyperinstance_cluster_id=cluster_id)
    print(group.id, group.name)


async def delete_hyperinstance(client: ModelArts, super_node_id: str) -> None:
    await client.super_nodes.delete_and_wait(super_node_id)


async def delete_hyperinstance_group(client: ModelArts, group_id: str) -> None:
    await client.super_nodes.delete_group(group_id)


async def get_hyperinstance(client: ModelArts, super_node_id: str) -> None:
    node = await client.super_nodes.get(super_node_id)
    print(node.name, node.status)


async def get_hyperinstance_group(client: ModelArts, group_id: str) -> None:
    group = await client.super_nodes.get_group(group_id)
    print(group.name, group.hyperinstance_cluster_id)


async def get_hyperinstance_operation(client: ModelArts, super_node_id: str, operation_id: str) -> None:
    operation = await client.super_nodes.get_operation(super_node_id, operation_id)
    print(operation.operation_type, operation.operation_status)


async def get_scale_evaluations_dev_server(client: ModelArts, super_node_id: str) -> None:
    evaluation = await client.super_nodes.get_scale_evaluation(super_node_id)
    for size in evaluation.evaluations:
        print(size.flavor, size.is_sold_out)


async def get_topologies(client: ModelArts, super_node_id: str) -> None:
    async for server in client.super_nodes.list_topologies(id=super_node_id):
        print(server.resource_id, server.network_nodes)


async def list_all_hyperinstances(client: ModelArts) -> None:
    async for node in client.super_nodes.list_all():
        print(node.name, node.status)


async def list_hyperinstance_clusters_capacity(client: ModelArts, cluster_id: str) -> None:
    result = await client.super_nodes.evaluate_cluster_capacity(
        hyperinstance_cluster_ids=[cluster_id], flavor="physical.supernode.4.ei.d"
    )
    for capacity in result.capacities:
        print(capacity.hyperinstance_cluster_name, capacity.is_sold_out)


async def list_hyperinstance_group(client: ModelArts) -> None:
    async for group in client.super_nodes.list_groups():
        print(group.name, group.hyperinstance_cluster_id)


async def list_hyperinstance_groups_capacity(client: ModelArts, group_id: str) -> None:
    result = await client.super_nodes.evaluate_group_capacity(
        hyperinstance_group_ids=[group_id],
        availability_zone="cn-north-4a",
        resource_flavor="modelarts.supernode.2.ei.d",
    )
    for capacity in result.capacities:
        print(capacity.hyperinstance_group_name, capacity.is_sold_out)


async def list_hyperinstance_servers(client: ModelArts, super_node_id: str) -> None:
    async for server in client.super_nodes.list_servers(super_node_id):
        print(server.name, server.status)


async def list_hyperinstances(client: ModelArts) -> None:
    async for node in client.super_nodes.list():
        print(node.name, node.status)


async def scale_down_hyperinstance(client: ModelArts, super_node_id: str) -> None:
    # Remove the last two of four servers.
    servers = [server.id async for server in client.super_nodes.list_servers(super_node_id)]
    node = await client.super_nodes.scale_down_and_wait(super_node_id, server_ids=servers[2:])
    print(node.name, node.status)


async def scale_up_hyperinstance(client: ModelArts, super_node_id: str) -> None:
    node = await client.super_nodes.scale_up_and_wait(
        super_node_id, flavor="physical.supernode.4.ei.d", key_pair_name="roses"
    )
    print(node.name, node.status)


async def start_hyperinstance(client: ModelArts, super_node_id: str) -> None:
    node = await client.super_nodes.start_and_wait(super_node_id)
    print(node.name, node.status)


async def stop_hyperinstance(client: ModelArts, super_node_id: str) -> None:
    node = await client.super_nodes.stop_and_wait(super_node_id)
    print(node.name, node.status)
