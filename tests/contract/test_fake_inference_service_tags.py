"""Tags of inference services are changed one by one and find the services again."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound
from tests.contract.scenarios.inference_service_tags import tagged_service
from tests.contract.scenarios.inference_services import service


async def tags_of(client: ModelArts, service_id: str) -> dict[str, str]:
    found = (await client.inference_service_tags.get(service_id)).tags
    return {tag.key: tag.value for tag in found or []}


async def names(client: ModelArts, **conditions: Any) -> list[str]:
    found = [one.resource_name async for one in client.inference_service_tags.list_services(**conditions)]
    assert (await client.inference_service_tags.count_services(**conditions)).total_count == len(found)
    return found


async def test_an_existing_key_gets_the_new_value(client: ModelArts) -> None:
    service_id = await tagged_service(client, garden="roses", team="botany")
    await client.inference_service_tags.create_batch(service_id, tags=[{"key": "garden", "value": "tulips"}])
    assert await tags_of(client, service_id) == {"garden": "tulips", "team": "botany"}
    await client.inference_service_tags.delete_batch(
        service_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team"}]
    )
    assert await tags_of(client, service_id) == {"garden": "tulips"}
    with pytest.raises(BadRequest, match="empty"):
        await client.inference_service_tags.create_batch(service_id, tags=[])
    with pytest.raises(NotFound):
        await client.inference_service_tags.get("unknown")


async def test_services_are_found_by_tags_and_names(client: ModelArts) -> None:
    await tagged_service(client, "flowers-1", garden="roses", team="botany")
    await tagged_service(client, "flowers-2", garden="tulips")
    await service(client, name="trees", tags=[])
    assert await names(client) == ["flowers-1", "flowers-2", "trees"]
    assert await names(client, tags=[{"key": "garden", "values": ["roses", "tulips"]}]) == ["flowers-1", "flowers-2"]
    both = [{"key": "garden", "values": ["roses"]}, {"key": "team", "values": ["botany"]}]
    assert await names(client, tags=both) == ["flowers-1"]
    assert await names(client, without_any_tag=True) == ["trees"]
    assert await names(client, matches=[{"key": "resource_name", "value": "FLOWERS"}]) == ["flowers-1", "flowers-2"]
    listed = [(tag.key, tag.values) async for tag in client.inference_service_tags.list()]
    assert listed == [("garden", ["roses", "tulips"]), ("team", ["botany"])]
    assert [tag async for tag in client.inference_service_tags.list(workspace_id="elsewhere")] == []


async def test_a_new_service_has_the_tags_of_its_request(client: ModelArts) -> None:
    service_id = await service(client, tags=[{"key": "garden", "value": "roses"}])
    assert await tags_of(client, service_id) == {"garden": "roses"}
    await client.inference_service_tags.create_batch(service_id, tags=[{"key": "team", "value": "botany"}])
    shown = (await client.inference_services.get(service_id)).tags or []
    assert [(tag.key, tag.value) for tag in shown] == [("garden", "roses"), ("team", "botany")]
