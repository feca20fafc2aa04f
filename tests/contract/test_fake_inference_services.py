"""Inference services of the fake: their names, lists, deletion and events."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, Conflict, ModelArts, NotFound, WaitTimeout
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.deployments import GREEN, first_pod
from tests.contract.scenarios.inference_services import GROUP, RUNTIME, running, service
from tests.contract.scenarios.pools import running_pool


async def names(client: ModelArts, **query: Any) -> list[str]:
    return [one.name async for one in client.inference_services.list(**query)]


async def test_names_stay_unique(client: ModelArts) -> None:
    first, _ = await running(client), await running(client, name="trees")
    with pytest.raises(Conflict, match="trees already exists"):
        await client.inference_services.update(first, name="trees", runtime_config=RUNTIME)
    shown = await client.inference_services.update_and_wait(first, name="roses", runtime_config=RUNTIME)
    assert shown.name == "roses"
    green = await client.deployments.create_and_wait(first, **GREEN)
    with pytest.raises(Conflict, match="blue"):
        await client.deployments.update(first, green.id, name="blue")
    assert (await client.deployments.update_and_wait(first, green.id, name="green")).version == "1.0.1"


async def test_a_service_that_is_being_deleted_gets_no_deployment(client: ModelArts, fake: FakeModelArts) -> None:
    service_id = await running(client)
    (blue,) = (await client.deployments.list(service_id)).data
    await client.inference_services.delete_batch(service_ids=[service_id])
    with pytest.raises(Conflict, match="being deleted"):
        await client.deployments.create(service_id, **GREEN)
    await client.deployments.delete(service_id, blue.id)
    assert (await client.inference_services.get(service_id)).status == "DELETING"
    fake.clock.advance(10)
    with pytest.raises(NotFound):
        await client.deployments.list(service_id)


async def test_services_are_found_by_the_name_of_their_pool(client: ModelArts) -> None:
    pool_id = await running_pool(client, "pool-roses")
    await service(client, group_configs=[{**GROUP, "pool_id": pool_id}])
    await service(client, name="trees")
    assert await names(client, pool_name="pool-roses") == ["flowers"]
    assert await names(client, pool_name="pool-flowers") == ["trees"]  # a pool that the fake does not have
    assert await names(client, pool_name="none") == []


async def test_the_second_field_sorts_equal_ones(client: ModelArts, fake: FakeModelArts) -> None:
    made = {name: await service(client, name=name, group_configs=[]) for name in ("roses", "tulips")}  # at one time
    fake.clock.advance(1)
    await client.inference_services.update(made["roses"], description="Red ones")
    assert await names(client, sort_key="create_at,update_at", sort_dir="ASC") == ["tulips", "roses"]
    assert await names(client, sort_key="create_at, update_at") == ["roses", "tulips"]
    assert await names(client, sort_key="create_at") == ["roses", "tulips"]


async def test_the_offset_is_a_multiple_of_the_limit(client: ModelArts) -> None:
    for path in ("services", "services/api-keys", "intranet-connection/requests"):
        place = f"/v2/{{project_id}}/{path}"
        for query in ({"offset": "5"}, {"offset": "15", "limit": "10"}):
            with pytest.raises(BadRequest, match="not a multiple of 10"):
                await client.request("GET", place, query=query)
        assert (await client.request("GET", place, query={"offset": "15", "limit": "5"}))["total"] == 0


async def test_events_of_a_pod_are_followed_until_it_is_gone(client: ModelArts, fake: FakeModelArts) -> None:
    service_id = await service(client)
    instance, pod = await first_pod(client, service_id)
    found: list[str | None] = []
    async for event in client.deployments.follow_pod_events(service_id, "blue", instance, pod):
        found.append(event.reason)
        if event.reason == "Started":
            await client.deployments.delete_pod(service_id, "blue", instance, pod)
    assert found == ["Scheduled", "Pulled", "Started"]
    with pytest.raises(NotFound, match=pod):
        await anext(client.deployments.follow_pod_events(service_id, "blue", instance, pod))
    _, other = await first_pod(client, service_id)
    with pytest.raises(WaitTimeout, match=r"deployments .*/blue/.* still exists after 60 s"):
        async for _ in client.deployments.follow_pod_events(service_id, "blue", "all", other, timeout=60):
            pass
