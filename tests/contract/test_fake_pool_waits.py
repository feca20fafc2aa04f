"""Waits for pools, networks and notebooks of the fake whose changes begin late, take parts along, or come by order."""

from typing import Any

import pytest

from aiomodelarts import ModelArts, Progress, WaitFailed, WaitTimeout
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.notebooks import notebook
from tests.contract.scenarios.pools import machines, running_pool
from tests.contract.test_fake_networks import OTHER_SHARE, PEER, SHARE, active_network
from tests.contract.test_fake_notebooks import DISK
from tests.contract.test_fake_pools import numbers, scopes

NAME = {"labels": {"os.modelarts/name": "pool-flowers"}}


def created(**spec: Any) -> dict[str, Any]:
    return {
        "api_version": "v2",
        "kind": "Pool",
        "metadata": NAME,
        "spec": {"type": "Dedicate", "resources": machines(2), **spec},
    }


@pytest.fixture(params=["order", "no order"])
def placed(request: pytest.FixtureRequest, fake: FakeModelArts) -> bool:
    """Whether the list of orders can be read; else only the state of the pool tells when a change is done."""
    if request.param == "no order":
        fake.fail("ListOrders", status=403, times=1000)
    return request.param == "order"


class TestPools:
    @pytest.mark.parametrize("late", [0, 15])
    async def test_created_with_all_parts(
        self, fake: FakeModelArts, client: ModelArts, placed: bool, late: int
    ) -> None:
        if late:
            fake.plan_slow_start("pools", late)
        pool = await client.pools.create_and_wait(
            **created(scope=["Train", "Infer"], driver={"gpuVersion": "470.57.02"})
        )
        assert (pool.status.phase, numbers(pool)) == ("Running", {"available": 2})
        assert scopes(pool) == {"Train": "Enabled", "Infer": "Enabled"}
        assert pool.status.driver.gpu.state == "Running"
        assert placed == bool([order async for order in client.orders.list()] if placed else [])

    @pytest.mark.parametrize("late", [0, 15])
    async def test_changed(self, fake: FakeModelArts, client: ModelArts, placed: bool, late: int) -> None:
        name = await running_pool(client)
        if late:
            fake.plan_slow_start("pools", late)
        seen: list[Progress] = []
        pool = await client.pools.update_and_wait(
            name, spec={"resources": machines(3), "scope": ["Train"]}, on_progress=seen.append
        )
        assert (numbers(pool), scopes(pool)) == ({"available": 3}, {"Train": "Enabled"})
        if late:
            states = [one.state.value for one in seen]
            assert [state for i, state in enumerate(states) if states[i - 1 : i] != [state]] == [
                "Running", "Creating", "Running",
            ]  # fmt: skip

    async def test_plain_wait_takes_parts_along(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await client.pools.create(**created(scope=["Train"]))
        pool = await client.pools.wait(made.metadata.name)
        assert scopes(pool) == {"Train": "Enabled"}

    async def test_driver_that_was_broken_before(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("pools", "Abnormal")
        made = await client.pools.create(**created(driver={"npuVersion": "23.0"}))
        name = made.metadata.name
        fake.clock.advance(100)
        await client.pools.update(name, spec={"resources": machines(3)})
        fake.clock.advance(100)
        assert (await client.pools.get(name)).status.driver.npu.state == "Abnormal"
        changed = await client.pools.update_and_wait(
            name, metadata={"annotations": {"os.modelarts/description": "Flowers"}}
        )
        assert (changed.status.phase, changed.status.driver.npu.state) == ("Running", "Abnormal")

    async def test_order_that_fails(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("orders", "failed")
        with pytest.raises(
            WaitFailed, match=r"order order\.pool-flowers-\w+ has state FAILED: The order failed"
        ) as caught:
            await client.pools.create_and_wait(**created())
        assert caught.value.reason == "The order failed."
        assert caught.value.last.phase == "failed"
        assert list(caught.value.ids) == ["pool_name"]

    async def test_order_that_is_completed_with_a_bad_result(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await running_pool(client)
        fake.plan_outcome("pools", "ScalingFailed")
        with pytest.raises(WaitFailed, match="ScalingFailed"):
            await client.pools.update_and_wait(name, spec={"resources": machines(5)})

    async def test_order_of_an_earlier_change(self, fake: FakeModelArts, client: ModelArts) -> None:
        """The response to a new description names the latest order, which failed long ago."""
        fake.plan_outcome("orders", "completed", "failed")
        name = await running_pool(client)
        await client.pools.update(name, spec={"resources": machines(3)})
        fake.clock.advance(3600)
        pool = await client.pools.update_and_wait(
            name, metadata={"annotations": {"os.modelarts/description": "Flowers"}}
        )
        assert pool.metadata.annotations.os_modelarts_description == "Flowers"

    async def test_condition_is_named_when_the_time_is_over(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail("ListOrders", status=403, times=1000)
        with pytest.raises(WaitTimeout) as caught:
            await client.pools.create_and_wait(**created(scope=["Train"]), timeout=70)
        name = caught.value.ids["pool_name"]
        assert str(caught.value) == (
            f"pools {name} is not settled after 70 s; it is RUNNING, but status.scope.state is ENABLING "
            "(wanted: ENABLED or DISABLED)"
        )

    async def test_deletion_takes_longer_than_an_hour(
        self, fake: FakeModelArts, client: ModelArts, monkeypatch: Any
    ) -> None:
        monkeypatch.setattr("aiomodelarts.testing.behaviour.pools.REMOVING_SECONDS", 70 * 60.0)
        name = await running_pool(client)
        await client.pools.delete_and_wait(name)
        assert (await client.pools.list()).items == []

    @pytest.mark.parametrize(("resource", "seconds"), [("services", 15), ("pools", 0), ("pools", 1.5), ("pools", True)])
    def test_slow_start_that_can_not_be(self, fake: FakeModelArts, resource: str, seconds: Any) -> None:
        with pytest.raises(ValueError, match=r"choose from networks|from 1 to 3600"):
            fake.plan_slow_start(resource, seconds)

    async def test_slow_start_is_in_a_snapshot(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_slow_start("pools", 15)
        saved = fake.snapshot()
        name = (await client.pools.create(**created())).metadata.name
        assert (await client.pools.get(name)).status.phase == "Running"
        assert [node async for node in client.nodes.list(name)] == []
        fake.restore(saved)
        name = (await client.pools.create(**created())).metadata.name
        assert (await client.pools.get(name)).status.phase == "Running"
        fake.clock.advance(16)
        assert (await client.pools.get(name)).status.phase == "Creating"
        assert len([node async for node in client.nodes.list(name)]) == 2


class TestNetworks:
    @pytest.mark.parametrize("late", [0, 15, 40])
    async def test_links_come_and_go(self, fake: FakeModelArts, client: ModelArts, late: int) -> None:
        name = await active_network(client)
        if late:
            fake.plan_slow_start("networks", late)
        links: dict[str, Any] = {"peerConnectionList": [PEER], "sfsTurboConnectionList": [SHARE]}
        network = await client.networks.update_and_wait(name, spec={"connection": links})
        status = network.status.connection_status
        assert [one.phase.value for one in status.peer_connection_status] == ["Active"]
        assert [(one.sfs_id, one.status.value) for one in status.sfs_turbo_status] == [("share-1", "Active")]
        if late:
            fake.plan_slow_start("networks", late)
        links["sfsTurboConnectionList"] = [OTHER_SHARE]
        network = await client.networks.update_and_wait(name, spec={"connection": links})
        status = network.status.connection_status
        assert [(one.sfs_id, one.status.value) for one in status.sfs_turbo_status] == [("share-2", "Active")]

    async def test_missing_link_is_named(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await active_network(client)
        fake.plan_slow_start("networks", 3600)
        links: dict[str, Any] = {"sfsTurboConnectionList": [SHARE]}
        with pytest.raises(WaitTimeout, match=r"sfsTurboStatus\.sfsId is nothing \(wanted: share-1\)"):
            await client.networks.update_and_wait(name, spec={"connection": links}, timeout=60)

    async def test_plain_wait_takes_links_along(self, client: ModelArts) -> None:
        name = await active_network(client)
        await client.networks.update(name, spec={"connection": {"sfsTurboConnectionList": [SHARE]}})
        network = await client.networks.wait(name)
        assert [one.status.value for one in network.status.connection_status.sfs_turbo_status] == ["Active"]


class TestNotebooks:
    async def test_disk_is_ready_after_creation(self, client: ModelArts) -> None:
        made = await notebook(client, "lab", volume={**DISK, "capacity": 10})
        assert (await client.notebooks.wait(made.id, until="RUNNING", interval=1)).volume.status == "INITIALIZING"
        assert not (await client.notebooks.wait(made.id)).volume.status

    @pytest.mark.parametrize("late", [0, 4, 6])
    async def test_disk_that_grows(self, fake: FakeModelArts, client: ModelArts, late: int) -> None:
        made = await notebook(client, "lab", volume={**DISK, "capacity": 10})
        await client.notebooks.wait(made.id)
        await client.notebooks.stop_and_wait(made.id)
        if late:
            fake.plan_slow_start("notebooks", late)
        states: list[Any] = []
        await client.notebooks.update_and_wait(
            made.id, storage_new_size=40, on_progress=lambda seen: states.append(seen.last.volume.status)
        )
        assert "RESIZING" in states
        assert states[-1] != "RESIZING"
