"""Node pools of the fake: each is an entry in the spec of its pool, with nodes of its own that come and go."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, NotFound
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.node_pools import node_pool
from tests.contract.scenarios.pools import FLAVOR, machines, new_pool, running_pool


async def counts(client: Any, pool: str, name: str) -> dict[str, int]:
    """The number of nodes of a node pool in each state."""
    shown = (await client.node_pools.get(pool, name)).status.resources
    states = {"creating": shown.creating, "available": shown.available, "deleting": shown.deleting}
    return {state: count.count for state, count in states.items() if count}


async def create(client: Any, pool: str, name: str = "nodepool-roses", **resources: Any) -> Any:
    spec = {"resources": {"flavor": FLAVOR, "count": 2, **resources}}
    return await client.node_pools.create(pool, api_version="v2", kind="NodePool", metadata={"name": name}, spec=spec)


class TestNodePools:
    async def test_scale_as_time_passes(self, fake: FakeModelArts, client: Any) -> None:
        pool = await running_pool(client)
        made = await create(client, pool)
        assert (made.metadata.name, made.spec.resources.node_pool) == ("nodepool-roses", "nodepool-roses")
        assert await counts(client, pool, "nodepool-roses") == {"creating": 2}
        fake.clock.advance(100)
        assert await counts(client, pool, "nodepool-roses") == {"available": 2}
        await client.node_pools.update(pool, "nodepool-roses", spec={"resources": {"flavor": FLAVOR, "count": 3}})
        assert await counts(client, pool, "nodepool-roses") == {"available": 2, "creating": 1}
        fake.clock.advance(100)
        await client.node_pools.update_and_wait(
            pool, "nodepool-roses", spec={"resources": {"flavor": FLAVOR, "count": 1}}
        )
        assert await counts(client, pool, "nodepool-roses") == {"available": 1}
        assert await counts(client, pool, f"{FLAVOR}-default") == {"available": 2}
        [own] = [node async for node in client.node_pools.list_nodes(pool, "nodepool-roses")]
        assert own.metadata.labels.os_modelarts_node_nodepool == "nodepool-roses"
        assert len([node async for node in client.nodes.list(pool)]) == 3

    async def test_are_the_entries_of_their_pool(self, client: Any) -> None:
        pool = await new_pool(client, resources=[*machines(1), *machines(2, nodePool="nodepool-tulips")])
        listed = await client.node_pools.list(pool)
        assert [one.metadata.name for one in listed.items] == [f"{FLAVOR}-default", "nodepool-tulips"]
        await client.pools.wait(pool)
        available = (await client.pools.get(pool)).status.resources.available
        assert [(one.node_pool, one.count) for one in available] == [(f"{FLAVOR}-default", 1), ("nodepool-tulips", 2)]
        found = await client.node_pools.find(pool, "nodepool-tulips")
        assert found.spec.resources.count == 2

    async def test_order_has_their_nodes(self, fake: FakeModelArts, client: Any) -> None:
        pool, name = await node_pool(client, count=1)
        [node] = [node.metadata.name async for node in client.node_pools.list_nodes(pool, name)]
        [newest, oldest] = [order.order_name async for order in client.orders.list()]
        assert [(one.resource_name, one.action, one.status) for one in (await client.orders.get(newest)).items] == [
            (node, "createNode", "succeed")
        ]
        assert [one.action for one in (await client.orders.get(oldest)).items] == ["createPool", *["createNode"] * 2]
        await client.node_pools.delete(pool, name)
        [newest, *_] = [order.order_name async for order in client.orders.list()]
        assert [(one.action, one.status) for one in (await client.orders.get(newest)).items] == [
            ("deleteNode", "processing")
        ]
        fake.clock.advance(100)
        assert {one.status for one in (await client.orders.get(newest)).items} == {"succeed"}

    async def test_go_with_their_nodes(self, fake: FakeModelArts, client: Any) -> None:
        pool, name = await node_pool(client)
        shown = await client.node_pools.delete(pool, name)
        assert shown.status.resources.available.count == 2
        assert await counts(client, pool, name) == {"deleting": 2}
        with pytest.raises(NotFound):
            await client.node_pools.update(pool, name, spec={"resources": {"flavor": FLAVOR, "count": 3}})
        fake.clock.advance(100)
        with pytest.raises(NotFound, match="has no node pool"):
            await client.node_pools.get(pool, name)
        assert len((await client.node_pools.list(pool)).items) == 1

    async def test_what_is_refused(self, client: Any) -> None:
        pool = await new_pool(client)
        with pytest.raises(BadRequest, match="Creating"):
            await create(client, pool)
        await client.pools.wait(pool)
        with pytest.raises(BadRequest, match="last node pool"):
            await client.node_pools.delete(pool, f"{FLAVOR}-default")
        await create(client, pool)
        with pytest.raises(BadRequest, match="already exists"):
            await create(client, pool)
        with pytest.raises(BadRequest, match="add up to 1"):
            await create(client, pool, "nodepool-tulips", azs=[{"az": "eu-de-01", "count": 1}])
        resources = {"flavor": "modelarts.vm.cpu.4u", "count": 1}
        with pytest.raises(BadRequest, match="flavor"):
            await client.node_pools.update(pool, "nodepool-roses", spec={"resources": resources})

    async def test_of_a_subscription_stay(self, client: Any) -> None:
        annotations = {"os.modelarts/billing.mode": "1"}
        pool = await running_pool(client, resources=[*machines(1), *machines(1, nodePool="b")], annotations=annotations)
        with pytest.raises(BadRequest, match="subscription"):
            await client.node_pools.delete(pool, "b")
        with pytest.raises(BadRequest, match="subscription already"):
            await client.pools.create_order(pool)

    async def test_a_negative_count_is_refused(self, client: Any) -> None:
        pool = await running_pool(client)
        cases: Any = (
            {"count": -1},
            {"maxCount": -1},
            {"azs": [{"az": "eu-de-01", "count": -2}, {"az": "b", "count": 4}]},
        )
        for given in cases:
            with pytest.raises(BadRequest, match="negative"):
                await create(client, pool, **given)
        with pytest.raises(BadRequest, match="negative"):
            await new_pool(client, "other", count=-1)
        assert len([one async for one in client.node_pools.list(pool)]) == 1
