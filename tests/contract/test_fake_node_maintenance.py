"""Maintenance of the fake's nodes: jobs that reboot, reset and migrate them, draining, bindings, supernodes."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.conftest import Maker
from tests.contract.scenarios.nodes import pool_with_nodes, pool_with_supernode, supernodes
from tests.contract.scenarios.pools import FLAVOR, running_pool

ROLLING = {"strategy": "RollingByNumber", "maxUnavailable": 1}


async def phases(client: Any, pool: str) -> dict[str, str]:
    return {node.metadata.name: node.status.phase async for node in client.nodes.list(pool)}


class TestJobs:
    async def test_reboot_checks_the_nodes(self, fake: FakeModelArts, client: Any) -> None:
        pool, [first, second] = await pool_with_nodes(client)
        rebooted = await client.nodes.reboot_batch(pool, node_names=[first])
        assert await phases(client, pool) == {first: "Checking", second: "Available"}
        assert (await client.node_jobs.get(rebooted.job_id)).phase == "Running"
        with pytest.raises(BadRequest, match="Checking"):
            await client.nodes.reboot_batch(pool, node_names=[first, second])
        done = await client.node_jobs.wait(rebooted.job_id)
        assert (done.phase, done.type, bool(done.end_timestamp)) == ("Success", "reboot-node", True)
        assert await phases(client, pool) == {first: "Available", second: "Available"}
        done = await client.nodes.reboot_batch_and_wait(pool, node_names=[second])
        assert [job.job_id async for job in client.node_jobs.list(name=pool)] == [done.job_id, rebooted.job_id]
        assert [job async for job in client.node_jobs.list(name="pool-fruits")] == []
        assert [job async for job in client.node_jobs.list(type="reset-nodes")] == []
        assert [job async for job in client.node_jobs.list(until=done.start_timestamp - 1)] == [
            await client.node_jobs.get(rebooted.job_id)
        ]

    async def test_reset_rolls_over_the_nodes(self, fake: FakeModelArts, client: Any) -> None:
        pool, [first, second] = await pool_with_nodes(client)
        config = {"os": "EulerOS 2.10", "runtime": "containerd"}
        job = await client.nodes.reset_batch(
            pool, node_names=[first, second], rolling_config=ROLLING, node_config=config
        )
        assert await phases(client, pool) == {first: "Creating", second: "Available"}
        fake.clock.advance(310)
        assert await phases(client, pool) == {first: "Available", second: "Creating"}
        await client.node_jobs.wait(job.job_id)
        node = await client.nodes.get(pool, second)
        assert (node.status.phase, node.spec.os.name, node.status.os.name) == ("Available", *["EulerOS 2.10"] * 2)
        assert node.spec.extend_params.runtime == "containerd"
        halves = {"strategy": "RollingByPercent", "maxUnavailable": 100}
        await client.nodes.reset_batch(pool, node_names=[first, second], rolling_config=halves)
        assert set((await phases(client, pool)).values()) == {"Creating"}
        for limit in (0, 101):
            rolling = {"strategy": "RollingByPercent", "maxUnavailable": limit}
            with pytest.raises(BadRequest):
                await client.nodes.reset_batch(pool, node_names=[first], rolling_config=rolling)

    async def test_failed_job_leaves_faulty_nodes(self, fake: FakeModelArts, client: Any) -> None:
        pool, [first, second] = await pool_with_nodes(client)
        fake.plan_outcome("node_jobs", "Failed")
        with pytest.raises(WaitFailed, match=f"failed for {first}"):
            await client.nodes.reset_batch_and_wait(pool, node_names=[first], rolling_config=ROLLING)
        assert await phases(client, pool) == {first: "Abnormal", second: "Available"}
        with pytest.raises(BadRequest, match="Abnormal"):
            await client.nodes.drain_batch(pool, node_names=[first])
        await client.nodes.reset_batch_and_wait(pool, node_names=[first], rolling_config=ROLLING)
        assert await phases(client, pool) == {first: "Available", second: "Available"}
        fake.plan_outcome("node_jobs", "Failed")
        with pytest.raises(WaitFailed, match=f"failed for {first}"):
            await client.nodes.reboot_batch_and_wait(pool, node_names=[first])
        await client.nodes.reboot_batch_and_wait(pool, node_names=[first])
        assert await phases(client, pool) == {first: "Available", second: "Available"}

    async def test_unknown_nodes(self, client: Any) -> None:
        pool, _ = await pool_with_nodes(client)
        with pytest.raises(BadRequest, match="not in the pool"):
            await client.nodes.reboot_batch(pool, node_names=["nobody"])
        with pytest.raises(BadRequest, match="no nodes"):
            await client.nodes.reboot_batch(pool, node_names=[])
        with pytest.raises(NotFound):
            await client.nodes.get(pool, "nobody")
        with pytest.raises(NotFound):
            await client.nodes.reboot_batch("pool-unknown", node_names=["nobody"])


class TestDraining:
    async def test_drained_nodes_run_no_jobs_until_a_reboot(
        self, fake: FakeModelArts, client: Any, make: Maker
    ) -> None:
        pool, [first, second] = await pool_with_nodes(client)
        config = [{"model_id": "m", "specification": "modelarts.vm.cpu.2u", "instance_count": 2}]
        await make.running_service(pool_name=pool, config=config)
        assert len([*(await client.workloads.list(pool)).items[0].nodes]) == 2
        await client.nodes.drain_batch(pool, node_names=[first])
        drained = await client.nodes.get(pool, first)
        assert [taint.effect for taint in drained.status.taints] == ["NoSchedule"]
        assert drained.status.available_resources.cpu == "8000m"
        [job] = (await client.workloads.list(pool)).items
        assert [node.host_ip for node in job.nodes] == [(await client.nodes.get(pool, second)).status.private_ip]
        await client.nodes.reboot_batch_and_wait(pool, node_names=[first])
        assert not (await client.nodes.get(pool, first)).status.taints

    async def test_at_most_ten_at_a_time(self, client: Any) -> None:
        pool, nodes = await pool_with_nodes(client, 11)
        with pytest.raises((BadRequest, ValueError)):
            await client.nodes.drain_batch(pool, node_names=nodes)
        await client.nodes.drain_batch(pool, node_names=nodes[:10])


class TestBindings:
    async def test_bind_and_release(self, client: Any) -> None:
        pool, [first, _] = await pool_with_nodes(client)
        inner = await running_pool(client, "pool-roses", parent=pool)
        other = await running_pool(client, "pool-fruits")
        await client.nodes.bind_batch(pool, nodes=[{"name": first, "quotaName": inner}])
        assert (await client.nodes.get(pool, first)).metadata.labels.os_modelarts_node_elastic_quota == inner
        with pytest.raises(BadRequest, match="not inside"):
            await client.nodes.bind_batch(pool, nodes=[{"name": first, "quotaName": other}])
        await client.nodes.bind_batch(pool, nodes=[{"name": first, "quotaName": ""}])
        assert not (await client.nodes.get(pool, first)).metadata.labels.os_modelarts_node_elastic_quota


async def migrate(client: Any, source: str, target: str, nodes: list[str], **spec: Any) -> Any:
    return await client.nodes.migrate_batch_and_wait(
        source,
        migrate_node_names=nodes,
        from_cluster_name=source,
        to_cluster_name=target,
        to_pool_name=target,
        resource_spec={"flavor": FLAVOR, **spec},
    )


class TestMigration:
    async def test_nodes_move_with_their_counts(self, client: Any) -> None:
        source, [first, second] = await pool_with_nodes(client)
        target = await running_pool(client, "pool-roses", count=1)
        await migrate(client, source, target, [first])
        assert [*await phases(client, source)] == [second]
        assert (await client.nodes.get(target, first)).status.phase == "Available"
        [left], [arrived] = [(await client.pools.get(pool)).spec.resources for pool in (source, target)]
        assert (left.count, arrived.count) == (1, 2)
        await client.pools.update_and_wait(target, spec={"resources": [{"flavor": FLAVOR, "count": 2}]})
        assert first in await phases(client, target)
        with pytest.raises(BadRequest, match="last node"):
            await migrate(client, source, target, [second])

    async def test_to_another_node_pool(self, client: Any) -> None:
        pool, [first, _] = await pool_with_nodes(client)
        await migrate(client, pool, pool, [first], nodePool="nodepool-roses")
        assert [node.metadata.name async for node in client.node_pools.list_nodes(pool, "nodepool-roses")] == [first]
        assert [one.count for one in (await client.pools.get(pool)).spec.resources] == [1, 1]

    async def test_failed_job_moves_nothing(self, fake: FakeModelArts, client: Any) -> None:
        source, [first, second] = await pool_with_nodes(client)
        target = await running_pool(client, "pool-roses", count=1)
        fake.plan_outcome("node_jobs", "Failed")
        with pytest.raises(WaitFailed):
            await migrate(client, source, target, [first])
        assert await phases(client, source) == {first: "Available", second: "Available"}

    async def test_what_is_refused(self, client: Any) -> None:
        source, [first, _] = await pool_with_nodes(client)
        target = await running_pool(client, "pool-roses", count=1)
        names = {"migrate_node_names": [first], "from_cluster_name": source}
        with pytest.raises(BadRequest, match="does not exist"):
            await migrate(client, source, "pool-unknown", [first])
        with pytest.raises(BadRequest, match="no cluster"):
            await client.nodes.migrate_batch(source, **names, to_cluster_name="cluster-unknown")
        with pytest.raises(BadRequest, match="flavor"):
            await client.nodes.migrate_batch(source, **names, to_cluster_name=target, to_pool_name=target)


class TestSupernodes:
    async def test_grow_by_an_order(self, fake: FakeModelArts, client: Any) -> None:
        pool, batch, nodes = await pool_with_supernode(client, step=2)
        changed = await client.nodes.resize_batch_and_wait(
            pool, nodes=[{"batchUID": batch}], source=supernodes("nodepool-small", 2), target=supernodes("large", 4)
        )
        order = changed.metadata.labels.os_modelarts_order_name
        items = (await client.orders.get(order)).items
        assert [(one.action, one.status) for one in items] == [("createNode", "succeed")] * 2
        grown = [node async for node in client.node_pools.list_nodes(pool, "large")]
        assert [node.metadata.name for node in grown][:2] == nodes
        assert {node.metadata.labels.os_modelarts_node_batch_uid for node in grown} == {batch}
        assert {node.metadata.labels.os_modelarts_node_batch_count for node in grown} == {"4"}
        assert {node.status.phase for node in grown} == {"Available"}
        assert len(grown) == 4

    async def test_shrink_without_the_named_nodes(self, fake: FakeModelArts, client: Any) -> None:
        pool, batch, [kept, gone] = await pool_with_supernode(client, step=2)
        sizes = {"source": supernodes("nodepool-small", 2), "target": supernodes("tiny", 1)}
        with pytest.raises(BadRequest, match="must name 1"):
            await client.nodes.resize_batch(pool, nodes=[{"batchUID": batch}], **sizes)
        await client.nodes.resize_batch(pool, nodes=[{"batchUID": batch, "deleteNodeNames": [gone]}], **sizes)
        fake.clock.advance(100)
        assert await phases(client, pool) == {kept: "Available"}
        assert [node.metadata.name async for node in client.node_pools.list_nodes(pool, "tiny")] == [kept]

    async def test_unknown_supernode(self, client: Any) -> None:
        pool, _, _ = await pool_with_supernode(client, step=2)
        with pytest.raises(BadRequest, match="no supernode"):
            await client.nodes.resize_batch(
                pool, nodes=[{"batchUID": "x"}], source=supernodes("nodepool-small", 2), target=supernodes("large", 4)
            )


class TestUpdates:
    async def test_tags_driver_and_redundancy(self, fake: FakeModelArts, client: Any) -> None:
        pool, [first, second] = await pool_with_nodes(client)
        tag = {"key": "team", "value": "roses"}
        await client.nodes.update_batch(pool, node_names=[first, second], action="createTags", tags=[tag])
        assert [one.value for one in (await client.node_tags.get(second)).tags] == ["roses"]
        await client.nodes.update_batch(pool, node_names=[first], action="deleteTags", tags=[tag])
        assert not (await client.node_tags.get(first) or object).__dict__.get("tags")
        await client.nodes.update_batch(
            pool, node_names=[first], action="openHaRedundant", ha_redundant_effect="NoExecute", driver={"version": "9"}
        )
        node = await client.nodes.get(pool, first)
        assert node.metadata.labels.os_modelarts_node_ha_redundant_enabled == "true"
        assert [taint.effect for taint in node.status.taints] == ["NoExecute"]
        assert (node.status.driver.version, node.status.driver.phase) == ("9", "Updating")
        fake.clock.advance(60)
        assert (await client.nodes.get(pool, first)).status.driver.phase == "Running"
        await client.nodes.update_batch(pool, node_names=[first], action="closeHaRedundant")
        assert not (await client.nodes.get(pool, first)).status.taints


class TestNetworksAndOrders:
    async def test_addresses_of_a_network(self, client: Any) -> None:
        spec = {
            "cidr": "192.168.64.0/24",
            "connection": {"peerConnectionList": [{"peerVpcId": "v", "peerSubnetId": "s"}]},
        }
        labels = {"os.modelarts/name": "flowers-net"}
        network = await client.networks.create_and_wait(
            api_version="v1", kind="Network", metadata={"labels": labels}, spec=spec
        )
        name = network.metadata.name
        assert [one.peer_vpc_id for one in network.status.connection_status.peer_connection_status] == ["v"]
        await running_pool(client, network={"name": name}, count=3)
        [found] = (await client.networks.list_available_addresses(name)).subnet_ip_availability
        assert (found.used_ips, found.total_ips, found.ip_version) == (3, 252, 4)
        with pytest.raises(BadRequest, match="no subnet"):
            await client.networks.list_available_addresses(name, network_id="other")

    async def test_failed_order(self, fake: FakeModelArts, client: Any) -> None:
        fake.plan_outcome("orders", "failed")
        await running_pool(client)
        fake.clock.advance(100)
        [order] = [order async for order in client.orders.list()]
        shown = (await client.orders.get(order.order_name)).items
        assert {(one.status, one.message) for one in shown} == {("failed", "The order failed.")}
