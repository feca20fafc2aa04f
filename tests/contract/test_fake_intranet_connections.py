"""Connections from private networks wait for their approval, and are then made in the background."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.inference_services import service
from tests.contract.scenarios.intranet_connections import URL, VPC, connected, connection


async def test_an_approved_connection_gets_an_url(client: ModelArts) -> None:
    connection_id = await connection(client, custom_urls=[URL])
    [waiting] = [one async for one in client.intranet_connections.list_reviews(status="APPROVING")]
    assert (waiting.id, waiting.url_list, waiting.custom_url_list) == (connection_id, [], [URL])
    await client.intranet_connections.act(connection_id, action="APPROVE")
    made = await client.intranet_connections.wait(connection_id)
    assert made.status == "CONNECTED"
    assert made.url_list
    await client.intranet_connections.act(connection_id, action="CANCEL")
    found = await client.intranet_connections.find(connection_id)
    assert found is not None
    assert (found.status, found.url_list) == ("CANCELED", [])
    await client.intranet_connections.delete_batch(intranet_connection_ids=[connection_id])
    await client.intranet_connections.wait_gone(connection_id)
    assert await client.intranet_connections.find(connection_id) is None


async def test_the_reason_of_a_rejection_is_in_the_error(client: ModelArts) -> None:
    connection_id = await connection(client)
    await client.intranet_connections.act(connection_id, action="REJECT", reason="The service is retired")
    with pytest.raises(WaitFailed, match="The service is retired"):
        await client.intranet_connections.wait(connection_id)


async def test_a_failed_connection_is_retried(client: ModelArts, fake: FakeModelArts) -> None:
    fake.plan_outcome("intranet_connections", "FAILED")
    connection_id = await connection(client)
    await client.intranet_connections.act(connection_id, action="APPROVE")
    with pytest.raises(WaitFailed):
        await client.intranet_connections.wait(connection_id)
    await client.intranet_connections.act(connection_id, action="RETRY")
    assert (await client.intranet_connections.wait(connection_id)).status == "CONNECTED"


@pytest.mark.parametrize("action", ["APPROVE", "REJECT", "RETRY"])
async def test_actions_in_other_states_are_refused(client: ModelArts, action: Any) -> None:
    connection_id = await connected(client)
    with pytest.raises(BadRequest, match="CONNECTED"):
        await client.intranet_connections.act(connection_id, action=action)


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"scene": "VPC", "type": "GLOBAL", "subnet_id": "subnet-greenhouse"}, "vpc_id"),
        ({"scene": "VPC", "type": "GLOBAL", "vpc_id": "vpc-greenhouse"}, "subnet_id"),
        ({"scene": "POOL", "type": "GLOBAL"}, "pool_id"),
        ({"scene": "POOL", "pool_id": "pool-flowers"}, "service_id"),
    ],
)
async def test_a_scene_needs_its_network(client: ModelArts, given: Any, missing: str) -> None:
    with pytest.raises(BadRequest, match=missing):
        await client.intranet_connections.create(**given)


async def test_a_batch_with_an_unknown_connection_deletes_none(client: ModelArts) -> None:
    connection_id = await connection(client)
    with pytest.raises(NotFound):
        await client.intranet_connections.delete_batch(intranet_connection_ids=[connection_id, "unknown"])
    assert await client.intranet_connections.find(connection_id) is not None


async def test_lists_are_filtered_and_sorted(client: ModelArts) -> None:
    first, second = await connection(client), await connection(client, scene="POOL", pool_id="pool-flowers")
    await client.intranet_connections.update(first, custom_urls=[URL])

    async def ids(**query: Any) -> list[str]:
        return [one.id async for one in client.intranet_connections.list(**query)]

    assert await ids(scene="POOL") == [second]
    assert await ids(vpc_id=VPC["vpc_id"], pool_id="pool-flowers") == [second]
    assert await ids(sort_key="create_at", sort_dir="ASC") == [first, second]
    assert await ids(service_id="unknown") == []


async def test_a_service_must_exist_and_is_named(client: ModelArts) -> None:
    service_id = await service(client)
    made = await connection(client, type="SERVICE", service_id=service_id)
    [named] = [one async for one in client.intranet_connections.list(service_name="flowers")]
    assert (named.id, named.service_id, named.service_type) == (made, service_id, "REAL_TIME")
    with pytest.raises(NotFound, match="unknown"):
        await connection(client, type="SERVICE", service_id="unknown")
