"""Resource pools and quotas of notebooks in the fake, and the publication of algorithms."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, NotFound
from tests.contract.scenarios.algorithms import algorithm
from tests.contract.scenarios.notebooks import notebook
from tests.contract.scenarios.pools import new_pool, running_pool


class TestAuthoring:
    async def test_lists_only_pools_with_the_scope(self, make: Any) -> None:
        pool = await running_pool(make.client, scope=["Notebook"])
        other = await running_pool(make.client, "pool-trees", scope=["Train"])
        listed = await make.client.authoring.list_clusters(type="DEDICATED")
        assert [cluster.pool_id for cluster in listed.data] == [pool]
        listed = await make.client.authoring.list_clusters(scope="TRAIN")
        assert {cluster.type for cluster in listed.data} == {"MANAGED", "DEDICATED"}
        assert listed.data[-1].pool_id == other

    async def test_follows_the_state_of_the_pool(self, make: Any) -> None:
        pool = await new_pool(make.client, scope=["Notebook"])
        assert (await make.client.authoring.get_cluster(pool)).status == "INITIALIZING"
        await make.client.pools.wait(pool)
        assert (await make.client.authoring.get_cluster(pool)).status == "ACTIVE"

    async def test_counts_notebooks(self, make: Any) -> None:
        before = await make.client.authoring.get_feature("NOTEBOOK")
        await notebook(make.client)
        assert (await make.client.authoring.get_feature("NOTEBOOK")).used == before.used + 1


class TestPublishedAlgorithms:
    async def test_adds_versions_to_an_asset(self, make: Any) -> None:
        reference: Any = {"id": await algorithm(make.client)}
        first = await make.client.algorithms.publish(algorithm=reference)
        second = await make.client.algorithms.publish(algorithm=reference, content_id=first.content_id)
        assert (first.version_num, second.version_num) == ("1.0.0", "2.0.0")
        assert second.content_id == first.content_id
        with pytest.raises(BadRequest, match="already has"):
            await make.client.algorithms.publish(
                algorithm=reference, content_id=first.content_id, content_info={"version_num": "2.0.0"}
            )

    async def test_refuses_unknown_assets_and_algorithms(self, make: Any) -> None:
        reference: Any = {"id": await algorithm(make.client)}
        with pytest.raises(BadRequest, match="does not exist"):
            await make.client.algorithms.publish(algorithm=reference, content_id="unknown")
        with pytest.raises(NotFound):
            await make.client.algorithms.publish(algorithm={"id": "unknown"})
