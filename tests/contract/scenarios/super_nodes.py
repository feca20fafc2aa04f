"""The ways to successful calls of `super_nodes` and `super_node_tags`."""

from typing import Any

from aiomodelarts import ModelArts
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.behaviour.super_nodes import create_super_node
from aiomodelarts.testing.handlers.call import Call

from .hyper_clusters import hyper_cluster
from .registry import MANY, Arguments, many_of, scenario, unknown_id

# The code is a guess by that of dev servers.
unknown_id("super_nodes", 400, "ModelArts.6404")
unknown_id("super_node_tags", 400, "ModelArts.6404")

SETTINGS: Any = {
    "name": "greenhouse",
    "flavor": "physical.supernode.2.ei.d",
    "image_id": "91c4e8a6-0f57-4b2d-a38e-6d5b7f1c2e09",
    "key_pair_name": "greenhouse",
    "network": {"vpc_id": "vpc-greenhouse", "subnet_id": "subnet-greenhouse"},
}
TAGS: Any = [{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]
LARGER = "physical.supernode.4.ei.d"


def new_super_node(fake: FakeModelArts, **given: Any) -> str:
    """The id of a new super node, which the creation of a dev server of the type HPS makes."""
    with fake.transaction():
        call = Call(fake, OPERATIONS["ListHyperinstances"], {}, {}, {}, {}, "")
        return create_super_node(call, {**SETTINGS, **given}).key


async def super_node(client: ModelArts, fake: FakeModelArts, **given: Any) -> str:
    """The id of a super node that is active."""
    node_id = new_super_node(fake, **given)
    await client.super_nodes.wait(node_id)
    return node_id


async def stopped(client: ModelArts, fake: FakeModelArts) -> str:
    """The id of a super node whose servers are stopped."""
    node_id = await super_node(client, fake)
    await client.super_nodes.stop_and_wait(node_id)
    return node_id


async def group(client: ModelArts) -> str:
    """The id of a new group of super nodes."""
    cluster_id = await hyper_cluster(client)
    return (await client.super_nodes.create_group(name="roses", hyperinstance_cluster_id=cluster_id)).id


@scenario("ListHyperinstances")
async def _(client: ModelArts, make: Any) -> Any:
    await super_node(client, make.fake)
    return await client.super_nodes.list(sort_key="updateTime", sort_dir="DESC", limit=1024)


@scenario("ListAllHyperinstances")
async def _(client: ModelArts, make: Any) -> Any:
    await super_node(client, make.fake)
    return await client.super_nodes.list_all()


@scenario("GetHyperinstance")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.get(await super_node(client, make.fake))


@scenario("DeleteHyperinstance")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.delete(await super_node(client, make.fake))


@scenario("ListHyperinstanceServers")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.list_servers(await super_node(client, make.fake))


@scenario("StartHyperinstance")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.start(await stopped(client, make.fake))


@scenario("StopHyperinstance")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.stop(await super_node(client, make.fake))


@scenario("ChangeHyperinstanceOS")
async def _(client: ModelArts, make: Any) -> Any:
    node_id = await stopped(client, make.fake)
    return await client.super_nodes.change_os(node_id, image_id="image-2", key_pair_name="roses", user_data="cm9zZXM=")


@scenario("ScaleUpHyperinstance")
async def _(client: ModelArts, make: Any) -> Any:
    node_id = await super_node(client, make.fake)
    data: Any = {"size": 500, "type": "SSD", "count": 2}
    return await client.super_nodes.scale_up(node_id, flavor=LARGER, data_volume=data, key_pair_name="roses")


@scenario("ScaleDownHyperinstance")
async def _(client: ModelArts, make: Any) -> Any:
    node_id = await super_node(client, make.fake, flavor=LARGER)
    servers = (await client.super_nodes.list_servers(node_id)).data
    return await client.super_nodes.scale_down(node_id, server_ids=[server.id for server in servers[:2]])


@scenario("GetScaleEvaluationsDevServer")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.get_scale_evaluation(await super_node(client, make.fake))


@scenario("GetHyperinstanceOperation")
async def _(client: ModelArts, make: Any) -> Any:
    node_id = await super_node(client, make.fake)
    await client.super_nodes.stop(node_id)
    return await client.super_nodes.get_operation(node_id, operation_of(make.fake, node_id))


def operation_of(fake: FakeModelArts, node_id: str) -> str:
    """The id of the latest operation on a super node, which is that of its request."""
    operations: dict[str, Any] = fake.table("super_nodes")[node_id].notes["operations"]
    return list(operations)[-1]


@scenario("GetTopologies")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.list_topologies(id=await super_node(client, make.fake))


@scenario("ListHyperinstanceGroup")
async def _(client: ModelArts, make: Any) -> Any:
    await group(client)
    return await client.super_nodes.list_groups()


@scenario("CreateHyperinstanceGroup")
async def _(client: ModelArts, make: Any) -> Any:
    cluster_id = await hyper_cluster(client)
    return await client.super_nodes.create_group(name="roses", hyperinstance_cluster_id=cluster_id)


@scenario("GetHyperinstanceGroup")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.get_group(await group(client))


@scenario("DeleteHyperinstanceGroup")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.delete_group(await group(client))


@scenario("ListHyperinstanceClustersCapacity")
async def _(client: ModelArts, make: Any) -> Any:
    cluster_id = await hyper_cluster(client)
    return await client.super_nodes.evaluate_cluster_capacity(hyperinstance_cluster_ids=[cluster_id], flavor=LARGER)


@scenario("ListHyperinstanceGroupsCapacity")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_nodes.evaluate_group_capacity(
        hyperinstance_group_ids=[await group(client)],
        availability_zone="cn-north-4a",
        resource_flavor="modelarts.supernode.2.ei.d",
    )


@scenario("QueryHyperinstanceTags")
async def _(client: ModelArts, make: Any) -> Any:
    node_id = await super_node(client, make.fake)
    await client.super_node_tags.create_batch(node_id, tags=TAGS)
    return await client.super_node_tags.get(node_id)


@scenario("CreateHyperinstanceTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.super_node_tags.create_batch(await super_node(client, make.fake), tags=TAGS)


@scenario("DeleteHyperinstanceTags")
async def _(client: ModelArts, make: Any) -> Any:
    node_id = await super_node(client, make.fake)
    await client.super_node_tags.create_batch(node_id, tags=TAGS)
    return await client.super_node_tags.delete_batch(node_id, tags=[TAGS[0], {"key": "team"}])


@many_of("ListHyperinstances")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        new_super_node(make.fake, name=f"node-{number}")
    return {}
