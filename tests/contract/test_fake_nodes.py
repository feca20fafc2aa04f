"""Nodes of the fake's pools: they follow the spec, are changed in batches, and carry tags."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, BatchError, ModelArts, NotFound
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.spec.timestamps import timestamp
from tests.contract.scenarios.nodes import pool_with_nodes
from tests.contract.scenarios.pools import machines, new_pool, running_pool


async def nodes_of(client: ModelArts, pool: str) -> dict[str, Any]:
    return {node.metadata.name: node async for node in client.nodes.list(pool)}


class TestNodes:
    async def test_come_with_their_pool_and_go_with_it(self, fake: FakeModelArts, client: ModelArts) -> None:
        zones = [{"az": "eu-de-01", "count": 1}, {"az": "eu-de-02", "count": 2}]
        labels = {"os.modelarts/node.prefix": "flowers"}
        begin = fake.clock.now()
        pool = await new_pool(client, labels=labels, resources=machines(3, azs=zones))
        other = await running_pool(client, "pool-fruits", count=1)
        nodes = await nodes_of(client, pool)
        assert [node.status.az for node in nodes.values()] == ["eu-de-01", "eu-de-02", "eu-de-02"]
        assert all(name.startswith("flowers-") for name in nodes)
        assert {node.status.phase for node in nodes.values()} == {"Available"}
        assert {node.metadata.creation_timestamp for node in nodes.values()} == {timestamp(begin)}
        assert len({node.status.private_ip for node in nodes.values()}) == 3
        assert len(await nodes_of(client, other)) == 1
        await client.pools.update(pool, spec={"resources": machines(1, azs=zones[:1])})
        assert [node.status.phase for node in (await nodes_of(client, pool)).values()] == [
            "Available",
            "Deleting",
            "Deleting",
        ]
        fake.clock.advance(100)
        assert [*await nodes_of(client, pool)] == [*nodes][:1]
        await client.pools.delete(pool)
        await client.pools.wait_gone(pool)
        with pytest.raises(NotFound):
            await client.node_tags.get(next(iter(nodes)))

    async def test_deleted_in_a_batch(self, fake: FakeModelArts, client: ModelArts) -> None:
        zones = [{"az": "eu-de-01", "count": 1}, {"az": "eu-de-02", "count": 2}]
        pool = await running_pool(client, resources=machines(3, maxCount=3, azs=zones))
        first, second, third = await nodes_of(client, pool)
        await client.nodes.delete_batch(pool, delete_node_names=[first, third])
        states = {name: node.status.phase for name, node in (await nodes_of(client, pool)).items()}
        assert states == {first: "Deleting", second: "Available", third: "Deleting"}
        fake.clock.advance(100)
        assert [*await nodes_of(client, pool)] == [second]
        [resource] = (await client.pools.get(pool)).spec.resources
        assert (resource.count, resource.max_count, [zone.count for zone in resource.azs]) == (1, 1, [0, 1])
        assert [
            call.body["spec"]["resources"][0]["count"] for call in fake.calls if call.operation == "CreatePool"
        ] == [3]
        [newest, *_] = (await client.events.list(resource="pools", name=pool)).items
        assert newest.message.endswith("from 1/0/0/2 to 1/0/0/0.")

        with pytest.raises(BadRequest, match="last node"):
            await client.nodes.delete_batch(pool, delete_node_names=[second])
        other, [stranger, _] = await pool_with_nodes_named(client, "pool-fruits")
        for name in (first, stranger):
            with pytest.raises(BadRequest, match="not in the pool"):
                await client.nodes.delete_batch(pool, delete_node_names=[name])
        assert len(await nodes_of(client, other)) == 2
        assert [*await nodes_of(client, pool)] == [second]

    async def test_locked_ones_are_the_last_to_go(self, client: ModelArts) -> None:
        pool, [first, second, third] = await pool_with_nodes(client, 3)
        locked = await client.nodes.lock_batch(pool, node_names=[second, third], actions=["delete"])
        assert [node.name for node in locked.nodes] == [second, third]
        await client.nodes.unlock_batch(pool, node_names=[second], actions=["delete"])
        await client.pools.update(pool, spec={"resources": machines(2)})
        states = {name: node.status.phase for name, node in (await nodes_of(client, pool)).items()}
        assert states == {first: "Available", second: "Deleting", third: "Available"}
        for call in (client.nodes.lock_batch, client.nodes.unlock_batch):
            with pytest.raises(BadRequest):
                await call(pool, node_names=["no-such-node"], actions=["delete"])

    async def test_spare_ones_get_no_work(self, client: ModelArts, make: Any) -> None:
        pool, [first, second] = await pool_with_nodes(client)
        await make.running_service(pool_name=pool)
        nodes = await nodes_of(client, pool)
        assert [node.status.available_resources.cpu for node in nodes.values()] == ["6000m", "8000m"]
        done = await client.nodes.update_batch(pool, node_names=[first], action="openHaRedundant")
        assert (done.success_node_names, done.fail_node_names) == ([first], [])
        nodes = await nodes_of(client, pool)
        assert [node.status.available_resources.cpu for node in nodes.values()] == ["8000m", "6000m"]
        await client.nodes.delete_batch(pool, delete_node_names=[second])
        with pytest.raises(BatchError) as caught:
            await client.nodes.update_batch(pool, node_names=[first, second, "no-such-node"], action="closeHaRedundant")
        assert [result["name"] for result in caught.value.results] == [second, "no-such-node"]
        nodes = await nodes_of(client, pool)
        assert nodes[first].status.available_resources.cpu == "6000m"

    async def test_remaining_number(self, client: ModelArts) -> None:
        pool = await new_pool(client, count=5)
        left = [page.metadata.remaining_item_count async for page in client.nodes.list(pool, limit=2).pages()]
        assert left == [3, 1, None]


async def pool_with_nodes_named(client: ModelArts, name: str) -> tuple[str, list[str]]:
    pool = await running_pool(client, name)
    return pool, [*await nodes_of(client, pool)]


def pairs(answer: Any) -> dict[str, str]:
    return {} if answer.tags is None else {tag.key: tag.value for tag in answer.tags}


def tags(**given: str) -> list[dict[str, str]]:
    return [{"key": key, "value": value} for key, value in given.items()]


class TestTags:
    async def test_of_pools(self, client: ModelArts) -> None:
        pool = await new_pool(client)
        change = client.pool_tags.update
        assert pairs(await client.pool_tags.get(pool)) == {}
        await change(pool, action="create", tags=tags(team="botany", garden="roses"))
        changed = await change(pool, action="create", tags=tags(garden="tulips", season="spring"))
        assert pairs(changed) == {"team": "botany", "garden": "tulips", "season": "spring"}
        assert await client.pool_tags.get(pool) == changed
        changed = await change(pool, action="delete", tags=tags(team="zoology", season="spring"))
        assert pairs(changed) == {"team": "botany", "garden": "tulips"}
        assert pairs(await change(pool, action="reset", tags=tags(team="zoology"))) == {"team": "zoology"}
        with pytest.raises(BadRequest):
            await change(pool, action="create", tags=[])
        with pytest.raises(BadRequest, match="reserved"):
            await change(pool, action="create", tags=tags(**{"CCE-cluster": "mine"}))
        assert pairs(await client.pool_tags.get(pool)) == {"team": "zoology"}
        await change(pool, action="reset", tags=[])
        assert pairs(await client.pool_tags.get(pool)) == {}

    async def test_of_pools_in_batches(self, client: ModelArts) -> None:
        pool = await new_pool(client)
        await client.pool_tags.create_batch(pool, tags=tags(team="botany", garden="roses", season="spring"))
        selectors = [{"key": "team"}, {"key": "garden", "value": "tulips"}, *tags(season="spring")]
        removed = await client.pool_tags.delete_batch(pool, tags=selectors)
        assert pairs(removed) == {"team": "botany", "season": "spring"}
        assert pairs(await client.pool_tags.get(pool)) == {"garden": "roses"}

    async def test_all_of_pools(self, client: ModelArts) -> None:
        first, second = await new_pool(client), await new_pool(client, "pool-fruits")
        await client.pool_tags.update(first, action="create", tags=tags(team="botany", garden="tulips"))
        await client.pool_tags.update(second, action="create", tags=tags(garden="roses"))
        found = {tag.key: tag.values async for tag in client.pool_tags.list()}
        assert found == {"garden": ["roses", "tulips"], "team": ["botany"]}

        async def listed(**given: Any) -> list[Any]:
            return [pool.resource_name async for pool in client.pool_tags.list_pools(**given)]

        assert await listed() == ["pool-flowers", "pool-fruits"]
        assert await listed(tags=[{"key": "garden", "values": ["roses", "lilies"]}]) == ["pool-fruits"]
        both = [{"key": "garden", "values": ["roses", "tulips"]}, {"key": "team", "values": ["botany"]}]
        assert await listed(tags=both) == ["pool-flowers"]
        assert await listed(matches=[{"key": "resource_name", "value": "FRUIT"}]) == ["pool-fruits"]
        [page] = (await client.pool_tags.list_pools(tags=both)).resources
        labels = (await client.pools.get(first)).metadata.labels.to_dict()
        assert page.resource_id == labels["os.modelarts/resource.id"]
        assert pairs(page) == {"team": "botany", "garden": "tulips"}

    async def test_of_nodes(self, client: ModelArts) -> None:
        pool = await new_pool(client, resources=machines(2, tags=tags(garden="roses")))
        other, [untagged, _] = await pool_with_nodes_named(client, "pool-fruits")
        first, second = await nodes_of(client, pool)
        changed = await client.node_tags.update(second, action="create", tags=tags(garden="tulips", team="botany"))
        assert pairs(await client.node_tags.get(second)) == pairs(changed) == {"garden": "tulips", "team": "botany"}
        assert pairs(await client.node_tags.get(first)) == {"garden": "roses"}
        assert pairs(await client.node_tags.get(untagged)) == {}
        await client.node_tags.update(untagged, action="create", tags=tags(season="spring"))
        found = {tag.key: tag.values async for tag in client.node_tags.list(pool=pool)}
        assert found == {"garden": ["roses", "tulips"], "team": ["botany"]}
        assert [tag.key async for tag in client.node_tags.list()] == ["garden", "season", "team"]
        assert [tag.key async for tag in client.node_tags.list(pool=other)] == ["season"]
        await client.pools.update(pool, spec={"resources": machines(3, tags=tags(garden="lilies"))})
        [*_, third] = await nodes_of(client, pool)
        assert pairs(await client.node_tags.get(third)) == {"garden": "lilies"}
        for call in (
            client.node_tags.get("no-such-node"),
            client.node_tags.update("no-such-node", action="create", tags=tags(team="botany")),
            client.node_tags.list(pool="no-such-pool"),
        ):
            with pytest.raises(NotFound):
                await call


class TestNodeCounts:
    """Deleting a node lowers the count of one entry and of one zone in the spec of its pool."""

    async def spec(self, client: ModelArts, pool: str) -> list[Any]:
        resources = (await client.pools.get(pool)).spec.resources
        return [(one.count, one.max_count, [zone.count for zone in one.azs or ()]) for one in resources]

    async def deleted(self, client: ModelArts, pool: str, zone: str, number: int = 1) -> None:
        nodes = [node.metadata.name async for node in client.nodes.list(pool) if node.status.az == zone]
        await client.nodes.delete_batch(pool, delete_node_names=nodes[:number])

    async def test_two_entries_of_a_flavor(self, client: ModelArts) -> None:
        zones = [{"az": "eu-de-01", "count": 2}], [{"az": "eu-de-02", "count": 3}]
        first, second = machines(2, maxCount=2, azs=zones[0]), machines(3, maxCount=3, azs=zones[1])
        pool = await running_pool(client, resources=[*first, *second])
        await self.deleted(client, pool, "eu-de-02")
        assert await self.spec(client, pool) == [(2, 2, [2]), (2, 2, [2])]

    async def test_two_entries_of_a_flavor_and_zone(self, client: ModelArts) -> None:
        one = machines(1, maxCount=1, azs=[{"az": "eu-de-01", "count": 1}])
        pool = await running_pool(client, resources=[*one, *machines(2, maxCount=2)])
        await self.deleted(client, pool, "eu-de-01", 2)
        assert await self.spec(client, pool) == [(0, 0, [0]), (1, 1, [])]

    async def test_zone_twice_in_an_entry(self, client: ModelArts) -> None:
        zones = [{"az": "eu-de-01", "count": 1}, {"az": "eu-de-01", "count": 1}, {"az": "eu-de-02", "count": 1}]
        pool = await running_pool(client, resources=machines(3, maxCount=3, azs=zones))
        await self.deleted(client, pool, "eu-de-01")
        assert await self.spec(client, pool) == [(2, 2, [0, 1, 1])]

    async def test_only_successful_deletions(self, fake: FakeModelArts, client: ModelArts) -> None:
        pool, nodes = await pool_with_nodes(client, 3)
        fake.plan_outcome("nodes", "Abnormal", deletion=True)
        for seconds in (1, 100):
            await client.nodes.delete_batch(pool, delete_node_names=nodes[:1])
            fake.clock.advance(seconds)
        [(count, *_)] = await self.spec(client, pool)
        assert count == len([node async for node in client.nodes.list(pool)]) == 3
        await client.nodes.delete_batch(pool, delete_node_names=[nodes[0], nodes[0]])
        await client.nodes.delete_batch(pool, delete_node_names=[nodes[0]])
        [(count, *_)] = await self.spec(client, pool)
        fake.clock.advance(100)
        assert count == len([node async for node in client.nodes.list(pool)]) == 2
