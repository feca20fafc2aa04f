"""Super nodes in the fake: their servers are created, started, stopped, scaled and deleted together."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.spec.replies import Fault
from tests.contract.scenarios.hyper_clusters import hyper_cluster
from tests.contract.scenarios.super_nodes import LARGER, group, new_super_node, operation_of, stopped, super_node


async def states(client: ModelArts, node_id: str) -> list[str]:
    """The state of a super node and those of its servers."""
    found = await client.super_nodes.get(node_id)
    return [str(found.status), *(str(server.status) for server in found.servers or [])]


async def test_a_super_node_is_created_with_its_servers(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = new_super_node(fake, data_volume={"count": 2, "type": "SAS", "size": 200})
    assert await states(client, node_id) == ["PROVISIONING", "CREATING", "CREATING"]
    for refused in (client.super_nodes.stop, client.super_nodes.delete):
        with pytest.raises(BadRequest, match="PROVISIONING"):
            await refused(node_id)
    node = await client.super_nodes.wait(node_id)
    assert [server.name for server in node.servers or []] == ["greenhouse-1", "greenhouse-2"]
    first = (await client.super_nodes.list_servers(node_id)).data[0]
    assert first.server_hps
    assert first.cloud_server
    assert (first.status, first.category, first.server_hps.id) == ("RUNNING", "HPS", node_id)
    assert first.cloud_server.hps_id == node.hps_id
    assert [(disk.type, disk.evs_type, disk.size) for disk in first.volumes or []] == [
        ("ROOT", "SSD", 150),
        ("DATA", "SAS", 200),
        ("DATA", "SAS", 200),
    ]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"flavor": "physical.rose.2"}, "No flavor"),
        ({"resource_flavor": "modelarts.supernode.4.ei.d"}, "No flavor"),
        ({"key_pair_name": ""}, "key pair"),
        ({"admin_pass": "Roses4712!"}, "no password"),
        ({"hps_cluster_id": "4711"}, "hyper_clusters: 4711"),
        ({"network": {"hyper_group": {"id": "4712"}}}, "super_node_groups: 4712"),
    ],
)
async def test_what_a_super_node_needs(fake: FakeModelArts, given: Any, reason: str) -> None:
    with pytest.raises(Fault, match=reason):
        new_super_node(fake, **given)
    assert not fake.table("super_nodes")


async def test_a_failed_super_node_is_deleted(client: ModelArts, fake: FakeModelArts) -> None:
    fake.plan_outcome("super_nodes", "ERROR")
    node_id = new_super_node(fake, charging_info={"charging_mode": "PRE_PAID"})
    with pytest.raises(WaitFailed, match="ERROR"):
        await client.super_nodes.wait(node_id)
    assert await states(client, node_id) == ["ERROR", "CREATE_FAILED", "CREATE_FAILED"]
    await client.super_nodes.delete_and_wait(node_id)
    with pytest.raises(NotFound, match=r"ModelArts\.6404"):
        await client.super_nodes.get(node_id)


async def test_a_prepaid_super_node_is_not_deleted(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = await super_node(client, fake, charging_info={"charging_mode": "PRE_PAID"})
    with pytest.raises(BadRequest, match="Billing Center"):
        await client.super_nodes.delete(node_id)
    assert await states(client, node_id) == ["ACTIVE", "RUNNING", "RUNNING"]


async def test_servers_stop_get_another_image_and_start(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = await super_node(client, fake)
    with pytest.raises(BadRequest, match="must be stopped"):
        await client.super_nodes.change_os(node_id, image_id="image-2", key_pair_name="roses")
    with pytest.raises(BadRequest, match="No server is in state STOPPED"):
        await client.super_nodes.start(node_id)
    await client.super_nodes.stop(node_id)
    assert await states(client, node_id) == ["ACTIVE", "STOPPING", "STOPPING"]
    with pytest.raises(BadRequest, match="STOPPING"):
        await client.super_nodes.start(node_id)
    fake.clock.advance(30)
    assert await states(client, node_id) == ["ACTIVE", "STOPPED", "STOPPED"]
    without: list[Any] = [{}, {"admin_pass": "Roses4712!"}, {"admin_pass": "Roses4712!", "key_pair_name": "roses"}]
    for given in without:
        with pytest.raises(BadRequest, match="no password"):
            await client.super_nodes.change_os(node_id, image_id="image-2", **given)
    await client.super_nodes.change_os(node_id, image_id="image-2", key_pair_name="roses")
    assert await states(client, node_id) == ["REIMAGING", "CHANGINGOS", "CHANGINGOS"]
    node = await client.super_nodes.wait(node_id)
    assert [(server.image and server.image.image_id, server.key_pair_name) for server in node.servers or []] == [
        ("image-2", "roses")
    ] * 2
    assert await states(client, node_id) == ["ACTIVE", "RUNNING", "RUNNING"]


async def test_stopped_servers_are_waited_for(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = await stopped(client, fake)
    assert await states(client, node_id) == ["ACTIVE", "STOPPED", "STOPPED"]
    await client.super_nodes.start_and_wait(node_id)
    assert await states(client, node_id) == ["ACTIVE", "RUNNING", "RUNNING"]


async def test_operations_are_known_by_their_request(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = await super_node(client, fake)
    await client.super_nodes.stop(node_id)
    operation_id = operation_of(fake, node_id)
    shown = await client.super_nodes.get_operation(node_id, operation_id)
    assert (shown.operation_type, shown.operation_status) == ("stop", "running")
    fake.clock.advance(30)
    assert (await client.super_nodes.get_operation(node_id, operation_id)).operation_status == "success"
    with pytest.raises(NotFound, match="4711"):
        await client.super_nodes.get_operation(node_id, "4711")


async def test_a_super_node_grows_and_shrinks(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = await super_node(client, fake)
    options = (await client.super_nodes.get_scale_evaluation(node_id)).evaluations
    assert [option.flavor for option in options] == [LARGER, "physical.supernode.8.ei.d"]
    await client.super_nodes.scale_up(node_id, flavor=LARGER, key_pair_name="roses")
    assert await states(client, node_id) == ["ACTIVE", "RUNNING", "RUNNING", "CREATING", "CREATING"]
    with pytest.raises(BadRequest, match="CREATING"):
        await client.super_nodes.scale_down(node_id, flavor="physical.supernode.2.ei.d")
    fake.clock.advance(90)
    servers = (await client.super_nodes.list_servers(node_id)).data
    assert [(server.name, server.key_pair_name, server.flavor) for server in servers] == [
        ("greenhouse-1", "greenhouse", LARGER),
        ("greenhouse-2", "greenhouse", LARGER),
        ("greenhouse-3", "roses", LARGER),
        ("greenhouse-4", "roses", LARGER),
    ]
    with pytest.raises(BadRequest, match="already has 4"):
        await client.super_nodes.scale_up(node_id, flavor=LARGER)
    wanted = [servers[0].id, servers[2].id]
    node = await client.super_nodes.scale_down_and_wait(node_id, super_node_id=node_id, server_ids=wanted)
    assert [server.name for server in node.servers or []] == ["greenhouse-2", "greenhouse-4"]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({}, "No flavor"),
        ({"flavor": LARGER}, "can't be reduced to 4"),
        ({"flavor": "physical.supernode.8.ei.d"}, "can't be reduced to 8"),
        ({"server_ids": ["4711"]}, "no server 4711"),
        ({"server_ids": [0]}, "No flavor of super nodes has 3 servers"),
        ({"server_ids": [0], "flavor": "physical.supernode.2.ei.d"}, "can't be reduced to 2"),
        ({"server_ids": [0, 1, 2, 3]}, "can't be reduced to 0"),
    ],
)
async def test_what_can_not_be_removed(client: ModelArts, fake: FakeModelArts, given: Any, reason: str) -> None:
    node_id = await super_node(client, fake, flavor=LARGER)
    servers = [server.id for server in (await client.super_nodes.list_servers(node_id)).data]
    if "server_ids" in given:
        given = {**given, "server_ids": [servers[one] if isinstance(one, int) else one for one in given["server_ids"]]}
    with pytest.raises(BadRequest, match=reason):
        await client.super_nodes.scale_down(node_id, **given)
    assert await states(client, node_id) == ["ACTIVE", *["RUNNING"] * 4]


async def test_a_flavor_removes_the_newest_servers(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = await super_node(client, fake, flavor=LARGER)
    await client.super_nodes.scale_down(node_id, resource_flavor="modelarts.supernode.2.ei.d")
    assert await states(client, node_id) == ["ACTIVE", "RUNNING", "RUNNING", "DELETING", "DELETING"]


async def test_groups_count_the_npus_of_their_super_nodes(client: ModelArts, fake: FakeModelArts) -> None:
    group_id = await group(client)
    shown = await client.super_nodes.get_group(group_id)
    assert (shown.npu_count, shown.npu_count_limit) == ("0", "384")
    node_id = await super_node(client, fake, network={"hyper_group": {"id": group_id}})
    [shown] = (await client.super_nodes.list_groups()).data
    assert (shown.id, shown.npu_count) == (group_id, "16")
    node = await client.super_nodes.get(node_id)
    assert node.hps_cluster_id == shown.hyperinstance_cluster_id
    with pytest.raises(BadRequest, match=node_id):
        await client.super_nodes.delete_group(group_id)
    with pytest.raises(BadRequest, match="contains"):
        await client.hyper_clusters.delete(str(node.hps_cluster_id))
    await client.super_nodes.delete_and_wait(node_id)
    await client.super_nodes.delete_group(group_id)
    await client.hyper_clusters.delete(str(node.hps_cluster_id))
    assert (await client.super_nodes.list_groups()).total == 0
    assert (await client.hyper_clusters.list()).hyper_clusters == []


async def test_capacity_is_evaluated(client: ModelArts) -> None:
    group_id = await group(client)
    every = (await client.super_nodes.evaluate_cluster_capacity()).capacities
    assert [(one.hyperinstance_cluster_name, one.is_sold_out) for one in every] == [("greenhouse", False)]
    [one] = (await client.super_nodes.evaluate_cluster_capacity(flavor="physical.rose.2")).capacities
    assert (one.flavor, one.is_sold_out) == ("physical.rose.2", True)
    [known] = (
        await client.super_nodes.evaluate_group_capacity(
            hyperinstance_group_ids=[group_id],
            availability_zone="cn-north-4a",
            resource_flavor="modelarts.supernode.8.ei.d",
        )
    ).capacities
    assert (known.hyperinstance_group_name, known.availability_zone, known.is_sold_out) == (
        "roses",
        "cn-north-4a",
        False,
    )
    with pytest.raises(NotFound, match="4711"):
        await client.super_nodes.evaluate_cluster_capacity(hyperinstance_cluster_ids=["4711"])


async def test_hyper_clusters_have_a_type_and_a_subnet(client: ModelArts) -> None:
    first = await hyper_cluster(client)
    second = await client.hyper_clusters.create(name="roses", type="ECS", hyper_cluster_subnet_id="subnet-roses")
    assert second.network_info
    assert [(one.hyper_cluster_subnet_id, one.is_default) for one in second.network_info] == [("subnet-roses", False)]
    assert [one.id for one in (await client.hyper_clusters.list()).hyper_clusters] == [first]
    assert [one.id for one in (await client.hyper_clusters.list(type="ECS")).hyper_clusters] == [second.id]
    with pytest.raises(NotFound, match="HPS"):
        await client.hyper_clusters.get(second.id)
    found = await client.hyper_clusters.find("roses", type="ECS")
    assert found
    assert found.id == second.id


async def test_the_list_is_sorted(client: ModelArts, fake: FakeModelArts) -> None:
    first = new_super_node(fake, name="tulips")
    fake.clock.advance(100)
    second = new_super_node(fake, name="roses")
    fake.clock.advance(100)
    await client.super_nodes.stop(first)

    async def found(**given: Any) -> list[str]:
        return [node.id async for node in client.super_nodes.list(**given)]

    assert await found() == await found(sort_dir="ASC") == [first, second]
    assert await found(sort_dir="DESC") == [second, first]
    assert await found(sort_key="updateTime") == [second, first]
    named = await client.super_nodes.find("roses")
    assert named
    assert named.id == second


async def test_switches_are_those_of_a_rack(client: ModelArts, fake: FakeModelArts) -> None:
    first, second = await super_node(client, fake), await super_node(client, fake)
    assert len((await client.super_nodes.list_topologies()).servers) == 4
    one, other = (await client.super_nodes.list_topologies(id=first)).servers
    assert one.network_nodes == other.network_nodes
    [server, _] = (await client.super_nodes.list_servers(second)).data
    [switches] = (await client.super_nodes.list_topologies(id=server.id)).servers
    assert server.cloud_server
    assert switches.resource_id == server.cloud_server.id
    assert (await client.super_nodes.list_topologies(id=first, resource_id=switches.resource_id)).servers == []
    with pytest.raises(NotFound, match="4711"):
        await client.super_nodes.list_topologies(id="4711")


async def test_tags_of_super_nodes(client: ModelArts, fake: FakeModelArts) -> None:
    node_id = await super_node(client, fake)
    assert (await client.super_node_tags.get(node_id)).tags == []
    made = await client.super_node_tags.create_batch(node_id, tags=[{"key": "garden", "value": "roses"}])
    assert [(tag.key, tag.value) for tag in made.tags or []] == [("garden", "roses")]
    with pytest.raises(BadRequest, match="_sys_"):
        await client.super_node_tags.create_batch(node_id, tags=[{"key": "_sys_garden", "value": "roses"}])
    left = await client.super_node_tags.delete_batch(node_id, tags=[{"key": "garden", "value": "tulips"}])
    assert [tag.key for tag in left.tags or []] == ["garden"]
    assert (await client.super_node_tags.delete_batch(node_id, tags=[{"key": "garden"}])).tags == []


@pytest.mark.parametrize(("action", "state"), [("start", "START_FAILED"), ("stop", "STOP_FAILED")])
async def test_a_server_that_fails_ends_the_wait(
    client: ModelArts, fake: FakeModelArts, action: str, state: str
) -> None:
    node_id = await stopped(client, fake) if action == "start" else await super_node(client, fake)
    failing = next(iter(fake.table("dev_servers").values()))

    def fail(_: object) -> None:
        failing.plan.change(fake.clock.now(), (0.0, state))

    with pytest.raises(WaitFailed, match=state):
        await getattr(client.super_nodes, f"{action}_and_wait")(node_id, on_progress=fail)
    fake.clock.advance(60)  # The other server still changes when the wait ends.
    await getattr(client.super_nodes, f"{action}_and_wait")(node_id)
    wanted = "RUNNING" if action == "start" else "STOPPED"
    assert await states(client, node_id) == ["ACTIVE", wanted, wanted]
